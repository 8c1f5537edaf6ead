#include "app/deskwindow.h"

#include "app/zonedialog.h"
#include "look/celldelegate.h"
#include "look/pagehead.h"
#include "look/pill.h"
#include "look/segments.h"
#include "look/tableview.h"
#include "model/zonemodel.h"
#include "views/emptypage.h"
#include "views/zoneview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const QString menuLine = u"Rules of the zone…"_s;
const QString question = u"GetZoneInfo"_s;

ZoneView *view(const DeskWindow &desk)
{
    auto *dialog = desk.window->findChild<ZoneDialog *>();
    return dialog && dialog->isVisible() ? dialog->view() : nullptr;
}

/// Opened from the menu, and everything was answered.
bool open(const DeskWindow &desk)
{
    return desk.choose(menuLine)
        && QTest::qWaitFor(
               [&desk] {
                   auto *read =
                       view(desk) ? view(desk)->findChild<QPushButton *>(u"readZone"_s) : nullptr;
                   return read && read->isEnabled();
               },
               DeskWindow::soon);
}

QString cell(const DeskWindow &desk, const QString &title, ZoneModel::Column column)
{
    const QAbstractItemModel *table = view(desk)->table()->model();
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->index(row, ZoneModel::Title).data() == title)
            return table->index(row, column).data().toString();
    }
    return u"(no such row)"_s;
}

} // namespace

/// The rules of the zone in the real window: asked for, compared, copied, and read again when that
/// failed.
class TestZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheZone();
    void showsEachZone();
    void followsTheSelectedName();
    void readsAgain();
    void saysWhatCouldNotBeRead();
    void saysWhatIsNotStated();
    void copies();
    void staysBesideAForm();
};

void TestZone::comparesTheZone()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    QVERIFY(open(desk));
    QCOMPARE(view(desk)->zone(), u"kz"_s);
    QCOMPARE(cell(desk, u"Terms of a registration"_s, ZoneModel::Registrar), u"1–10 year(s)"_s);
    QCOMPARE(cell(desk, u"Terms of a registration"_s, ZoneModel::Verdict), u"Agrees"_s);
    // Its zone table says that no trade is possible, its page asks for one.
    QCOMPARE(cell(desk, u"How the owner changes"_s, ZoneModel::Registrar), u"No trade possible"_s);
    QCOMPARE(cell(desk, u"Terms of a renewal"_s, ZoneModel::Registrar),
             u"Not stated by the registrar"_s);
    QCOMPARE(cell(desk, u"Renewal mode of names without one"_s, ZoneModel::Account),
             text(RenewalMode(RenewalMode::AutoRenew)));
    QCOMPARE(cell(desk, u"Yearly price"_s, ZoneModel::Account), text(Amount{u"38.50"_s, u"EUR"_s}));
    QCOMPARE(cell(desk, u"registration system"_s, ZoneModel::Registrar), u"FULFILLMENT"_s);

    // Icon, word and colour.
    const QAbstractItemModel *table = view(desk)->table()->model();
    int marked = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        const QModelIndex verdict = table->index(row, ZoneModel::Verdict);
        const auto pill = verdict.data(PillRole).value<PillText>();
        if (verdict.data().toString() != u"Differs")
            continue;
        ++marked;
        QCOMPARE(pill.text, u"Differs"_s);
        QCOMPARE(pill.tone, Tone::Attention);
        QCOMPARE(pill.icon, u"attention"_s);
    }
    QVERIFY(marked > 0);
    QCOMPARE(marked, differences(view(desk)->model()->rules()));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Compared: Differs"_s), DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"%1 rule(s) differ"_s.arg(marked)), DeskWindow::soon);
    desk.registrar().setOption(u"zone-trade"_s, u"1"_s);
    QVERIFY(desk.click(u"readZone"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(desk, u"How the owner changes"_s, ZoneModel::Verdict),
                              u"Agrees"_s, DeskWindow::soon);
    QCOMPARE(differences(view(desk)->model()->rules()), marked - 1);
    desk.picture(u"zone"_s);
}

void TestZone::showsEachZone()
{
    DeskWindow desk;
    desk.server.registrar().setOption(u"inactive-zone"_s, u"org.kz"_s);
    QVERIFY(desk.open());
    QVERIFY(open(desk));
    QVERIFY(desk.click(u".org.kz"_s));
    QCOMPARE(view(desk)->zone(), u"org.kz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(desk, u"Zone open for orders"_s, ZoneModel::Verdict),
                              u"Differs"_s, DeskWindow::soon);
    QVERIFY(desk.click(u".қаз"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(desk, u"Names in other letters (IDN)"_s, ZoneModel::Registrar),
                              u"Yes"_s, DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(cell(desk, u"Zone open for orders"_s, ZoneModel::Verdict),
                              u"Agrees"_s, DeskWindow::soon);
    // What was read is kept: only new zones are asked for.
    const int asked = desk.registrar().asked(question);
    QVERIFY(desk.click(u".kz"_s));
    QCOMPARE(cell(desk, u"Zone open for orders"_s, ZoneModel::Verdict), u"Agrees"_s);
    QCOMPARE(desk.registrar().asked(question), asked);
}

void TestZone::followsTheSelectedName()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    QString other;
    for (const DomainRecord &record : desk.desk().domains()->everything().records()) {
        if (record.name.zone() == u"com.kz")
            other = record.name.ace();
    }
    QVERIFY(!other.isEmpty());
    desk.select(other);
    QVERIFY(open(desk));
    QCOMPARE(view(desk)->zone(), u"com.kz"_s);
}

void TestZone::readsAgain()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.registrar().setOption(u"fault-command"_s, question);
    desk.registrar().setOption(u"fault"_s, u"html"_s);
    desk.registrar().setOption(u"fault-count"_s, u"100"_s);
    QVERIFY(open(desk));
    // What came is shown, what did not says so.
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Not everything could be read."_s), DeskWindow::soon);
    QCOMPARE(cell(desk, u"Terms of a registration"_s, ZoneModel::Registrar), u"Not read yet"_s);
    QCOMPARE(cell(desk, u"Zone open for orders"_s, ZoneModel::Verdict), u"Agrees"_s);
    desk.registrar().setOption(u"fault"_s, u"none"_s);
    QVERIFY(desk.click(u"readZone"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(desk, u"Terms of a registration"_s, ZoneModel::Registrar),
                              u"1–10 year(s)"_s, DeskWindow::soon);
    QTRY_VERIFY(!desk.shows(u"Not everything could be read."_s));
}

void TestZone::saysWhatCouldNotBeRead()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.registrar().setOption(u"fault"_s, u"html"_s);
    desk.registrar().setOption(u"fault-count"_s, u"1000"_s);
    QVERIFY(open(desk));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"The rules could not be read."_s), DeskWindow::soon);
    QCOMPARE(view(desk)->model()->rowCount(), 0);
    desk.picture(u"zone-unread"_s);
    desk.registrar().setOption(u"fault"_s, u"none"_s);
    auto *again = view(desk)->findChild<EmptyPage *>()->verb();
    QVERIFY(again->isVisible());
    QCOMPARE(again->text(), u"Try again"_s);
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(view(desk)->model()->rowCount() > 20, DeskWindow::soon);
}

void TestZone::saysWhatIsNotStated()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.registrar().setOption(u"zone-terms"_s, {});
    QVERIFY(open(desk));
    QCOMPARE(cell(desk, u"Terms of a registration"_s, ZoneModel::Registrar),
             u"Not stated by the registrar"_s);
    QCOMPARE(cell(desk, u"Terms of a registration"_s, ZoneModel::Verdict), u"Not stated"_s);
}

void TestZone::copies()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    QVERIFY(open(desk));
    QVERIFY(view(desk)->words()->toPlainText().contains(
        u"Both the present and the future holder confirm at the registry."_s));
    QGuiApplication::clipboard()->clear();
    QVERIFY(desk.click(u"copyZone"_s));
    const QString all = QGuiApplication::clipboard()->text();
    QVERIFY(all.startsWith(u"SANDBOX · Rules of the zone .kz · read "_s));
    QVERIFY(all.contains(u"How the owner changes\tNo trade possible\t"_s));
    QVERIFY(all.contains(u"transfer procedure\nUnlock the domain at the losing registrar."_s));

    TableView *table = view(desk)->table();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
}

void TestZone::staysBesideAForm()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    QVERIFY(open(desk));
    QVERIFY(desk.choose(u"Register a name…"_s));
    QVERIFY(desk.form());
    QVERIFY(view(desk));
    QVERIFY(desk.choose(menuLine));
    QCOMPARE(desk.window->findChildren<ZoneDialog *>().size(), 1);
    QTest::keyClick(view(desk)->table(), Qt::Key_Escape);
    QTRY_VERIFY(!view(desk));
    QVERIFY(desk.form());
}

QTEST_MAIN(TestZone)
#include "tst_zone.moc"
