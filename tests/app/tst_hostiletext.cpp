#include "app/consolepage.h"
#include "app/deskwindow.h"
#include "app/pages.h"
#include "forms/commandform.h"
#include "look/label.h"
#include "look/paint.h"
#include "look/style.h"
#include "look/tableview.h"
#include "model/inboxmodel.h"
#include "support/faultproxy.h"
#include "views/answerview.h"

#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QToolTip>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

/// What a registrar, or an owner who filled in a form, may try to have drawn, loaded or put in.
const QString begin = u"zq<img src=\"x.png\">"_s;
const QString hostile =
    begin + u"<a href=\"http://x.example\">l</a><b>%1 %n %L2 %%</b>\u202E\u200B\u2066 &amp;zq"_s;
/// As labels say it.
const QString shownHostile = asShown(hostile);

/// Values that are words for people; all others have a meaning, and would be refused or not found.
bool isWords(const QByteArray &name)
{
    static const QByteArrayList words{"name",
                                      "firstname",
                                      "middlename",
                                      "lastname",
                                      "title",
                                      "organization",
                                      "street",
                                      "city",
                                      "state",
                                      "domaincomment",
                                      "x-domain-comment",
                                      "info",
                                      "data",
                                      "registrar",
                                      "createdby",
                                      "updatedby",
                                      "domaincreatedby",
                                      "domainupdatedby",
                                      "roid",
                                      "reason",
                                      "subclass",
                                      "gainingregistrar",
                                      "losingregistrar",
                                      "zonepolicy",
                                      "restrictions",
                                      "note",
                                      "notes",
                                      "policy",
                                      "procedure"};
    QByteArray plain = name;
    plain.replace(' ', "");
    // "contact city", "contactname": of a contact.
    const bool ofContact = plain.size() > 7 && plain.startsWith("contact");
    return words.contains(ofContact ? plain.mid(7) : plain);
}

/// The answer with the hostile text behind each of its words, and one property that nobody knows.
QByteArray poisoned(const QByteArray &answer)
{
    QByteArrayList lines = answer.split('\n');
    const QByteArray poison = ' ' + hostile.toUtf8();
    for (QByteArray &line : lines) {
        const QByteArray key = line.left(line.indexOf('=')).trimmed().toLower();
        const QByteArray name = key.mid(9, key.indexOf(']') - 9);
        const bool words = key == "description" || (key.startsWith("property[") && isWords(name));
        if (words)
            line += poison;
    }
    const qsizetype end = lines.indexOf("EOF");
    // Two values: then the name stands beside a number.
    const QByteArray odd = "property[x-odd " + hostile.toUtf8().replace('=', '-');
    if (end > 0) {
        lines.insert(end, odd + "][0] =" + poison);
        lines.insert(end + 1, odd + "][1] =" + poison);
    }
    return lines.join('\n');
}

} // namespace

/// What comes from outside is shown letter by letter, wherever it stands.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }
    void pages();
    void forms();
    void aLongOneIsCut();

private:
    void open()
    {
        m_proxy = std::make_unique<test::FaultProxy>(QUrl(u"http://127.0.0.1:1/api/call.cgi"_s));
        m_desk = std::make_unique<DeskWindow>();
        m_desk->names = 20;
        m_proxy->rewrite(poisoned);
        QVERIFY(m_desk->openSignIn(m_proxy->url()));
        m_proxy->setUpstream(QUrl(m_desk->server.url()));
        QVERIFY(m_desk->signIn(DeskWindow::password()));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn() && m_desk->desk().domains()->total() > 0
                                     && !m_desk->desk().facts().reading,
                                 DeskWindow::soon);
    }
    /// Looks at all that is in front now. Adds up where the hostile text was seen.
    void look(const QString &where);
    void lookAtLabels(const QString &where);
    void lookAtToolTips(const QString &where);
    void lookAtTables(const QString &where);
    /// What the tool tip says that comes up here; it must be plain text.
    QString toolTip(QWidget *widget, const QPoint &at);

    std::unique_ptr<DeskWindow> m_desk;
    std::unique_ptr<test::FaultProxy> m_proxy;
    QMap<QString, int> m_seen; ///< how often, by place
};

QString TestHostileText::toolTip(QWidget *widget, const QPoint &at)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &help);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *tip = qobject_cast<QLabel *>(window);
        if (!tip || !tip->inherits("QTipLabel") || !tip->isVisible())
            continue;
        const QString text = tip->text();
        const bool plain = tip->textFormat() == Qt::PlainText;
        return plain ? text : u"not plain: "_s + text;
    }
    return {};
}

void TestHostileText::lookAtLabels(const QString &where)
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->text().contains(begin)) {
            QVERIFY2(label->textFormat() == Qt::PlainText,
                     qPrintable(where + u": "_s + label->objectName()));
            QVERIFY2(!label->openExternalLinks(), qPrintable(where));
            if (qobject_cast<Label *>(label))
                QVERIFY2(!label->text().contains(u'\u202E'), qPrintable(where));
            ++m_seen[u"labels"_s];
        }
        // Only what shows plain text may hold it.
        QVERIFY2(!qobject_cast<QTextEdit *>(widget), qPrintable(where));
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            QVERIFY2(!button->text().contains(begin) || button->text().contains(u"&&amp;zq"_s),
                     qPrintable(where + u": "_s + button->text()));
        for (QAction *action : widget->actions())
            QVERIFY2(!action->text().contains(begin) || action->text().contains(u"&&amp;zq"_s),
                     qPrintable(where + u": "_s + action->text()));
    }
}

void TestHostileText::lookAtToolTips(const QString &where)
{
    const auto widgets = m_desk->window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->toolTip().contains(begin))
            continue;
        const QString shown = toolTip(widget, widget->rect().center());
        QVERIFY2(shown.contains(shownHostile) && !shown.startsWith(u"not plain"_s),
                 qPrintable(where + u": "_s + widget->objectName() + shown));
        ++m_seen[u"tool tips"_s];
    }
}

void TestHostileText::lookAtTables(const QString &where)
{
    const auto tables = m_desk->window->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *table : tables) {
        if (!table->isVisible() || !table->model())
            continue;
        const int rows = std::min(table->model()->rowCount(), 6);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                if (index.data().toString().contains(begin))
                    ++m_seen[u"cells"_s];
                const QString tip = index.data(Qt::ToolTipRole).toString();
                if (!tip.contains(begin))
                    continue;
                QVERIFY2(tip.contains(hostile), qPrintable(where + u": "_s + tip));
                table->scrollTo(index);
                const QRect cell = table->visualRect(index);
                if (!table->viewport()->rect().contains(cell.center()))
                    continue;
                const QString shown = toolTip(table->viewport(), cell.center());
                if (!shown.contains(begin))
                    continue; // of a cell above it, such as a head of a group
                QVERIFY2(shown.contains(shownHostile) && !shown.startsWith(u"not plain"_s),
                         qPrintable(where + u": "_s + shown));
                ++m_seen[u"tool tips of cells"_s];
            }
        }
    }
}

void TestHostileText::look(const QString &where)
{
    // Whatever begins like it ends like it: nothing was put into its places, nothing taken out.
    const QStringList texts = m_desk->onScreen();
    for (const QString &text : texts) {
        QString rest = text;
        for (const QString &whole : {hostile, shownHostile})
            rest.remove(whole).remove(QString(whole).replace(u'=', u'-'));
        QVERIFY2(!rest.contains(u"<img"_s), qPrintable(where + u": "_s + text));
        if (text.contains(hostile) || text.contains(shownHostile))
            ++m_seen[where];
    }
    lookAtLabels(where);
    lookAtToolTips(where);
    lookAtTables(where);
}

void TestHostileText::pages()
{
    open();
    m_desk->registrar().raise(u"DOMAIN_TRANSFER"_s, u"TRANSFER_PENDING"_s, u"aq-bota.kz"_s,
                              {u"domain:aq-bota.kz"_s}, u"Somebody asks."_s);
    QCOMPARE(m_desk->registrar()
                 .call({.login = u"steppe-names:desk1"_s,
                        .password = DeskWindow::password(),
                        .command = u"ModifyDomain"_s,
                        .values = {{u"DOMAIN"_s, u"aq-bota.kz"_s},
                                   {u"X-DOMAIN-COMMENT"_s, u"Of the bakery."_s}}})
                 .code,
             200);
    // An order that is refused, with words.
    m_desk->desk().place(Request{.command = u"ModifyDomain"_s,
                                 .repeat = Repeat::Never,
                                 .params = Params().add("DOMAIN"_L1, u"nobody-has-it.kz"_s),
                                 .object = u"nobody-has-it.kz"_s},
                         m_desk->window.get(), [](const Result<Order, LedgerError> &) {});
    QVERIFY(m_desk->registers(u"dala-hostile.kz"_s));
    m_desk->desk().readEvents();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->desk().inbox()->events().isEmpty(), DeskWindow::soon);
    for (const Pages::Entry &entry : Pages::entries()) {
        const QString id = QString::fromLatin1(entry.id);
        m_desk->window->showPage(id);
        look(id);
        const auto tables = m_desk->window->findChildren<TableView *>();
        for (TableView *table : tables) {
            if (!table->isVisible() || !table->model() || table->model()->rowCount() == 0)
                continue;
            for (int row = 0; row < std::min(table->model()->rowCount(), 2); ++row) {
                table->setCurrentIndex(table->model()->index(row, 0));
                table->selectRow(row);
                QTest::qWait(0); // what follows the selection
                look(id);
            }
        }
    }
    for (const Order &order : m_desk->desk().orders()) {
        m_desk->window->showOrder(order.id);
        look(u"order"_s);
    }
    // Any answer, property by property.
    m_desk->window->showPage(u"console"_s);
    auto *console = m_desk->window->page<ConsolePage>();
    console->form()->setText(u"StatusDomain\nDOMAIN=aq-bota.kz"_s);
    QVERIFY(m_desk->clickSoon(u"sendCommand"_s));
    QTRY_VERIFY_WITH_TIMEOUT(console->answer()->raw()->toPlainText().contains(u"][1] ="_s),
                             DeskWindow::soon);
    look(u"answer"_s);
    // It was there to be seen, in each way of showing.
    for (const QString &place : {u"labels"_s, u"cells"_s, u"tool tips"_s, u"tool tips of cells"_s,
                                 u"answer"_s, u"contacts"_s, u"activity"_s, u"inbox"_s, u"order"_s})
        QVERIFY2(m_seen.value(place) > 0,
                 qPrintable(place + u" not among "_s + m_seen.keys().join(u", "_s)));
}

void TestHostileText::forms()
{
    open();
    const QString name = m_desk->desk().domains()->everything().records().constFirst().name.ace();
    const Subjects subjects{.names = {*m_desk->record(name)},
                            .handles = {u"P-ASL07"_s},
                            .servers = {u"ns1.steppe-dns.example"_s},
                            .typed = u"ModifyDomain\nDOMAIN="_s + name,
                            .withdrawable = name,
                            .transfers = {{.name = DomainName::fromRegistrar(name),
                                           .gaining = hostile,
                                           .status = hostile,
                                           .answers = hostile,
                                           .further = {hostile}}},
                            .events = {u"1"_s}};
    for (const Catalogue::Entry &entry : Catalogue::entries()) {
        if (!entry.fits(subjects))
            continue;
        m_desk->window->run(entry, subjects);
        QTest::qWait(0);
        look(u"form "_s + QString(entry.operation.command));
        if (m_desk->form()) {
            m_desk->tickAll();
            m_desk->click(u"reviewOrder"_s);
            look(u"review "_s + QString(entry.operation.command));
        }
    }
    QVERIFY(m_seen.value(u"labels"_s) > 0 || m_seen.value(u"cells"_s) > 0);
}

/// Of a description of nearly a megabyte labels say the beginning; the console has it whole.
void TestHostileText::aLongOneIsCut()
{
    open();
    const QString endless = u"zq word "_s.repeated(120'000).trimmed();
    m_proxy->rewrite([&endless](const QByteArray &answer) {
        QByteArrayList lines = answer.split('\n');
        for (QByteArray &line : lines) {
            if (line.startsWith("description"))
                line = "description = " + endless.toUtf8();
        }
        return lines.join('\n');
    });
    m_desk->window->showPage(u"console"_s);
    auto *console = m_desk->window->page<ConsolePage>();
    console->form()->setText(u"StatusDomain\nDOMAIN=aq-bota.kz"_s);
    QVERIFY(m_desk->clickSoon(u"sendCommand"_s));
    QTRY_VERIFY_WITH_TIMEOUT(console->answer()->raw()->toPlainText().contains(endless),
                             DeskWindow::soon);
    QVERIFY(console->answer()->headline().contains(endless.left(1'000)));
    const auto labels = m_desk->window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(label->text().size() <= mostShown + 1, qPrintable(label->objectName()));
        QVERIFY(label->toolTip().size() <= mostShown + 1);
    }
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
