#include "formtest.h"

#include "forms/contactpicker.h"
#include "forms/nameserversedit.h"
#include "forms/secretedit.h"
#include "forms/transferform.h"
#include "look/secretclip.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Field = TransferDomain::Field;

namespace {

const QDate today(2027, 2, 19);
const QString code = u"aZ9+e&= %1;\"Q"_s;

/// A form with all that an order needs, but for the declarations.
struct Fixture
{
    Fixture()
    {
        formtest::fill(contacts);
        form.setContacts(&contacts);
        form.setToday(today);
        form.resize(860, 1400);
        form.show();
        type(Field::domain, u"дала-кофе.kz"_s);
        type(Field::auth, code);
        choose(Field::owner, u"P-DLC31"_s);
        for (const auto field : {Field::admin, Field::tech, Field::billing})
            choose(field, u"P-STN01"_s);
        type(u"NAMESERVER0"_s, u"NS1.steppe-dns.example."_s);
        type(u"NAMESERVER1"_s, u"ns2.steppe-dns.example"_s);
        type(Field::taxId, u"BIN 0001 4000 0002"_s);
    }
    void type(const QString &field, const QString &text)
    {
        qobject_cast<QLineEdit *>(form.editor(field))->setText(text);
    }
    void choose(const QString &field, const QString &handle)
    {
        qobject_cast<ContactPicker *>(form.editor(field))->setValue(handle);
    }
    void pick(const QString &field, const QString &data)
    {
        auto *box = qobject_cast<QComboBox *>(form.editor(field));
        box->setCurrentIndex(box->findData(data));
    }
    void registeredOn(const QDate &date)
    {
        qobject_cast<QDateEdit *>(form.editor(QString(Field::created)))->setDate(date);
    }
    void tick(const QString &field, bool on = true)
    {
        qobject_cast<QCheckBox *>(form.editor(field))->setChecked(on);
    }
    void declare(bool on = true)
    {
        tick(Field::hosting, on);
        tick(Field::content, on);
    }
    QString all(const QString &field)
    {
        form.showAll();
        return form.shownUnder(field).join(u'\n');
    }
    template <class W>
    W *part(const QString &name)
    {
        return form.findChild<W *>(name);
    }
    QStandardItemModel contacts;
    TransferForm form;
};

} // namespace

/// A name comes from another registrar: what the form asks, what it says, and what it keeps to
/// itself.
class TestTransferForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }

    void everyFieldIsBound();
    void everyEditorHasALabel();
    void isWholeWhenAllIsSaid();
    void eachRuleStandsUnderItsField_data();
    void eachRuleStandsUnderItsField();
    void checklistRemindsAndNeverStops();
    void companyNumberFollowsTheOwner();
    void codeIsShownOnDemandOnly();
    void codeIsCopiedForAWhileOnly();
    void blanksOfTheCodeAreDecided();
    void draftLeavesTheCodeOut();
    void saysWhereTheSiteStands();
    void saysWhatServersAnswer();
    void pictures();
};

void TestTransferForm::everyFieldIsBound()
{
    Fixture f;
    const QStringList bound = f.form.fields();
    for (const QLatin1StringView field :
         {Field::domain, Field::auth, Field::owner, Field::admin, Field::tech, Field::billing,
          Field::taxId, Field::transferLock, Field::locked, Field::created, Field::content,
          Field::hosting})
        QVERIFY2(bound.contains(QString(field)), field.data());
    QVERIFY(bound.contains(u"NAMESERVER0"_s) && bound.contains(u"NAMESERVER1"_s));
    TransferForm empty;
    for (const Problem &problem : empty.problems())
        QVERIFY2(empty.editor(problem.field) != nullptr, qPrintable(problem.field));
}

void TestTransferForm::everyEditorHasALabel()
{
    Fixture f;
    const auto labels = f.form.findChildren<QLabel *>();
    for (const QString &field : f.form.fields()) {
        const QWidget *editor = f.form.editor(field);
        QVERIFY2(!editor->accessibleName().isEmpty()
                     || qobject_cast<const QCheckBox *>(editor) != nullptr,
                 qPrintable(field));
        if (qobject_cast<const QCheckBox *>(editor) == nullptr)
            QVERIFY2(
                std::any_of(labels.begin(), labels.end(),
                            [editor](const QLabel *label) { return label->buddy() == editor; }),
                qPrintable(field));
    }
}

void TestTransferForm::isWholeWhenAllIsSaid()
{
    Fixture f;
    QVERIFY(!f.form.requests().ok());
    f.declare();
    const auto requests = f.form.requests();
    QVERIFY(requests.ok());
    QCOMPARE(requests->size(), 1);
    const Params &params = requests->first().params;
    QCOMPARE(params.value(u"DOMAIN"), DomainName::fromUser(u"дала-кофе.kz"_s).ace());
    QCOMPARE(params.value(u"ACTION"), u"REQUEST"_s);
    QCOMPARE(params.value(u"AUTH"), code); // byte for byte
    QCOMPARE(params.value(u"NAMESERVER0"), u"ns1.steppe-dns.example"_s);
    QCOMPARE(params.value(u"X-COMPANY-VAT-ID"), u"000140000002"_s);
    QVERIFY(!params.contains(u"TRANSFERLOCK"));
    f.pick(Field::transferLock, u"1"_s);
    QCOMPARE(f.form.requests()->first().params.value(u"TRANSFERLOCK"), u"1"_s);
    QCOMPARE(f.form.price()->order, u"TRANSFERDOMAIN"_s);
    QVERIFY(!f.form.finality().isEmpty());
}

void TestTransferForm::eachRuleStandsUnderItsField_data()
{
    using Change = std::function<void(Fixture &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *title, Rule rule, const QString &field, const Change &change) {
        QTest::newRow(title) << change << rule << field;
    };
    const auto name = [](const QString &text) {
        return [text](Fixture &f) { f.type(Field::domain, text); };
    };
    row("another zone", Rule::R8ForeignZone, Field::domain, name(u"primer.ru"_s));
    row("a year or not", Rule::T8TransferTerm, Field::domain, [](Fixture &) {});
    row("no code", Rule::T6AuthCodeMissing, Field::auth,
        [](Fixture &f) { f.type(Field::auth, {}); });
    row("no code, org.kz", Rule::T6bAuthCodeAdvised, Field::auth, [](Fixture &f) {
        f.type(Field::auth, {});
        f.type(Field::domain, u"primer.org.kz"_s);
    });
    row("blank in the code", Rule::T6eCodeBlanks, Field::auth,
        [](Fixture &f) { f.type(Field::auth, code + u' '); });
    for (const auto field : {Field::owner, Field::admin, Field::tech, Field::billing})
        row(field.data(), Rule::T6cContactMissing, field,
            [field](Fixture &f) { f.choose(field, {}); });
    row("owner of companies alone", Rule::K13CompanyHandle, Field::owner,
        [](Fixture &f) { f.choose(Field::owner, u"O-ABC12"_s); });
    row("mail inside the name", Rule::M5MailInsideName, Field::owner, [](Fixture &f) {
        formtest::append(f.contacts,
                         formtest::company(u"P-INS01"_s, u"Inside LLP"_s,
                                           u"info@"_s + f.form.draft().domain.ace(), u"KZ"_s));
        f.choose(Field::owner, u"P-INS01"_s);
    });
    row("locked", Rule::T6dLocked, Field::locked,
        [](Fixture &f) { f.pick(Field::locked, u"1"_s); });
    row("young", Rule::T7SixtyDays, Field::created,
        [](Fixture &f) { f.registeredOn(today.addDays(-59)); });
    row("one server", Rule::D1TooFew, u"NAMESERVER1"_s,
        [](Fixture &f) { f.type(u"NAMESERVER1"_s, {}); });
    row("twice the same", Rule::D5Duplicate, u"NAMESERVER1"_s,
        [](Fixture &f) { f.type(u"NAMESERVER1"_s, u"ns1.steppe-dns.example"_s); });
    row("company without number", Rule::V1Required, Field::taxId,
        [](Fixture &f) { f.type(Field::taxId, {}); });
    row("wrong digit", Rule::C2CheckDigit, Field::taxId,
        [](Fixture &f) { f.type(Field::taxId, u"000140000003"_s); });
    row("hosting", Rule::A2HostingRules, Field::hosting,
        [](Fixture &f) { f.tick(Field::hosting, false); });
    row("content", Rule::A1ContentRules, Field::content,
        [](Fixture &f) { f.tick(Field::content, false); });
}

void TestTransferForm::eachRuleStandsUnderItsField()
{
    using Change = std::function<void(Fixture &)>;
    QFETCH(Change, change);
    QFETCH(Rule, rule);
    QFETCH(QString, field);
    Fixture f;
    f.declare();
    const auto said = [&] {
        const Problems problems = f.form.problems();
        return std::find_if(
                   problems.begin(), problems.end(),
                   [&](const Problem &one) { return one.rule == rule && one.field == field; })
            != problems.end();
    };
    QCOMPARE(said(), rule == Rule::T8TransferTerm);
    change(f);
    QVERIFY(said());
    QVERIFY(!f.all(field).isEmpty());
    QVERIFY(f.form.editor(field)->accessibleDescription().contains(
        f.form.shownUnder(field).constLast()));
    // Neither passes by itself.
    QCOMPARE(f.form.requests().ok(), info(rule).verdict < Verdict::Warn);
}

void TestTransferForm::checklistRemindsAndNeverStops()
{
    Fixture f;
    f.declare();
    QVERIFY(f.form.requests().ok());
    QCOMPARE(f.form.stillOpen().size(), 4);
    QVERIFY(f.all(Field::locked).contains(u"Locked names are refused"_s));
    f.pick(Field::locked, u"0"_s);
    QVERIFY(f.all(Field::locked).isEmpty());
    f.registeredOn(today.addDays(-60));
    f.tick(TransferForm::codeFresh);
    f.tick(TransferForm::dataCurrent);
    QVERIFY(f.form.stillOpen().isEmpty());
    QVERIFY(f.form.requests().ok());
    // A tick for one answer lapses with it.
    f.pick(Field::locked, u"1"_s);
    QCOMPARE(f.form.undecided(), 1);
    QVERIFY(!f.form.requests().ok());
    f.form.showAll();
    const auto boxes = f.form.findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->isVisible() && !box->isChecked())
            box->click();
    }
    QVERIFY(f.form.requests().ok());
    f.pick(Field::locked, {});
    f.pick(Field::locked, u"1"_s);
    QVERIFY(!f.form.requests().ok());
}

void TestTransferForm::companyNumberFollowsTheOwner()
{
    Fixture f;
    f.declare();
    f.type(Field::taxId, {});
    const auto *hint = f.part<QLabel>(u"companyHint"_s);
    QVERIFY(hint->text().contains(u"Required"_s));
    QVERIFY(!f.form.requests().ok());
    f.choose(Field::owner, u"P-ASL07"_s); // a person in Kazakhstan
    QVERIFY(hint->text().contains(u"Advised"_s));
    QCOMPARE(f.form.undecided(), 1);
    f.choose(Field::owner, u"P-ERN55"_s); // a person elsewhere
    QVERIFY(hint->text().contains(u"Optional"_s));
    QVERIFY(f.form.requests().ok());
    QVERIFY(!f.form.requests()->first().params.contains(u"X-COMPANY-VAT-ID"));
    f.choose(Field::owner, u"P-XYZ99"_s); // nothing is known of it
    QCOMPARE(f.form.undecided(), 1);
}

void TestTransferForm::codeIsShownOnDemandOnly()
{
    Fixture f;
    f.declare();
    auto *edit = qobject_cast<SecretEdit *>(f.form.editor(QString(Field::auth)));
    auto *show = f.part<QPushButton>(u"showCode"_s);
    QVERIFY(!edit->isShown());
    QVERIFY(f.all(Field::auth).contains(u"13 characters."_s));
    QVERIFY(f.all(Field::auth).contains(u"a blank in the middle"_s));
    show->click();
    QVERIFY(edit->isShown());
    show->click();
    QVERIFY(!edit->isShown());
    // Nowhere else, however it is asked.
    for (const ReviewRow &row : f.form.review())
        QVERIFY(!row.entered.contains(code) && !row.sent.contains(code));
    for (const QString &field : f.form.fields())
        QVERIFY(!f.all(field).contains(code));
    QVERIFY(!f.form.title().contains(code) && !f.form.reviewTitle().contains(code));
}

/// Shown or not, by key or menu, for a while at most.
void TestTransferForm::codeIsCopiedForAWhileOnly()
{
    Fixture f;
    f.declare();
    auto *edit = qobject_cast<SecretEdit *>(f.form.editor(QString(Field::auth)));
    QClipboard *board = QGuiApplication::clipboard();
    board->setText(u"before"_s);
    const auto clips = [] { return qApp->findChildren<SecretClip *>(); };
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(board->text(), u"before"_s); // of dots nothing
    edit->setShown(true);
    edit->selectAll();
    const auto isLimited = [&](const QString &text) {
        if (board->text() != text || !board->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s)
            || clips().size() != 1)
            return false;
        SecretClip *clip = clips().constFirst();
        if (clip->left() <= SecretClip::time - 20s || clip->left() > SecretClip::time)
            return false;
        clip->copy(text, 20ms); // the same for less time
        return QTest::qWaitFor([&] { return board->text().isEmpty() && clips().isEmpty(); });
    };
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(isLimited(code));
    // From its menu, too.
    const auto choose = [edit](const QString &words) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                                edit->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(edit, &event);
        auto *menu = edit->findChild<QMenu *>();
        if (!menu)
            return false;
        bool chosen = false;
        for (QAction *action : menu->actions()) {
            if (action->text().section(u'\t', 0, 0).remove(u'&') == words && action->isEnabled()) {
                action->trigger();
                chosen = true;
            }
        }
        delete menu;
        return chosen;
    };
    edit->selectAll();
    QVERIFY(choose(u"Copy"_s));
    QVERIFY(isLimited(code));
    edit->selectAll();
    QVERIFY(choose(u"Cut"_s));
    QVERIFY(isLimited(code));
    QCOMPARE(edit->text(), QString());
    edit->setText(code);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_X, Qt::ControlModifier);
    QVERIFY(isLimited(code));
    QCOMPARE(edit->text(), QString());
    // Keys of X11 that delete a line copy it as well.
    for (const auto wanted : {QKeySequence::DeleteEndOfLine, QKeySequence::DeleteCompleteLine}) {
        const auto keys = QKeySequence::keyBindings(wanted);
        for (const QKeySequence &key : keys) {
            edit->setText(code);
            edit->home(false);
            board->setText(u"before"_s);
            QTest::keyClick(edit, key[0].key(), key[0].keyboardModifiers());
            QCOMPARE(edit->text(), QString());
            QCOMPARE(board->text(), u"before"_s);
        }
    }
    QVERIFY(edit->isShown());
}

void TestTransferForm::blanksOfTheCodeAreDecided()
{
    Fixture f;
    f.declare();
    f.type(Field::auth, code + u"  "_s);
    QVERIFY(f.all(Field::auth).contains(u"There is a blank at the end of the code"_s));
    QVERIFY(f.all(Field::auth).contains(u"not stated by the registrar"_s));
    QCOMPARE(f.form.undecided(), 1);
    QVERIFY(!f.form.requests().ok());
    // Either the blank goes …
    const auto buttons = f.form.findChildren<QPushButton *>();
    const auto remove = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) {
        return one->isVisible() && one->text() == u"Remove the blank"_s;
    });
    QVERIFY(remove != buttons.end());
    (*remove)->click();
    QCOMPARE(f.form.draft().auth, code);
    QVERIFY(f.form.requests().ok());
    // … or it belongs to the code: then it is sent as it was typed.
    f.type(Field::auth, u' ' + code);
    QVERIFY(f.all(Field::auth).contains(u"There is a blank at the beginning of the code"_s));
    const auto boxes = f.form.findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->isVisible() && box->text() == u"Send anyway"_s)
            box->setChecked(true);
    }
    QVERIFY(f.form.requests().ok());
    QCOMPARE(f.form.requests()->first().params.value(u"AUTH"), u' ' + code);
    QVERIFY(f.form.requests()->first().decisions.filter(u"aZ9"_s).isEmpty());
    // It was decided about that code, not about any other.
    f.type(Field::auth, u' ' + code + code);
    QCOMPARE(f.form.undecided(), 1);
    QVERIFY(!f.form.requests().ok());
}

void TestTransferForm::draftLeavesTheCodeOut()
{
    Fixture f;
    f.declare();
    f.tick(TransferForm::codeFresh);
    f.pick(Field::locked, u"0"_s);
    const QMap<QString, QString> kept = f.form.values();
    QVERIFY(!kept.contains(Field::auth));
    QVERIFY(!kept.values().contains(code));
    QVERIFY(!kept.contains(Field::hosting) && !kept.contains(Field::content));
    QCOMPARE(f.form.leftOut(), u"without the auth code"_s);
    TransferForm again;
    again.setContacts(&f.contacts);
    again.setValues(kept);
    QCOMPARE(again.draft().domain.ace(), f.form.draft().domain.ace());
    QCOMPARE(again.draft().owner, u"P-DLC31"_s);
    QCOMPARE(again.draft().nameServers.size(), 2);
    QCOMPARE(again.draft().locked, std::optional(false));
    QVERIFY(again.draft().auth.isEmpty() && !again.draft().hostingAcknowledged);
    QVERIFY(again.shownUnder(Field::auth).join(u' ').contains(u"The draft left the code out"_s));
    qobject_cast<QLineEdit *>(again.editor(QString(Field::auth)))->setText(code);
    QVERIFY(!again.shownUnder(Field::auth).join(u' ').contains(u"left the code out"_s));
}

void TestTransferForm::saysWhereTheSiteStands()
{
    Fixture f;
    f.declare();
    QSignalSpy wanted(&f.form, &TransferForm::siteWanted);
    auto *ask = f.part<QPushButton>(u"askSite"_s);
    QVERIFY(wanted.isEmpty()); // on demand only
    ask->click();
    QCOMPARE(wanted.size(), 1);
    const QString ace = wanted.first().first().value<DomainName>().ace();
    QCOMPARE(ace, f.form.draft().domain.ace());
    f.form.showSite(ace, {{Remark::Doubt, u"It stands elsewhere."_s}});
    QVERIFY(f.form.shownUnder(Field::domain).contains(u"It stands elsewhere."_s));
    QVERIFY(f.form.requests().ok()); // a remark, never a gate
    QCOMPARE(f.form.undecided(), 0);
    f.form.showSite(u"other.kz"_s, {{Remark::Good, u"Of another name"_s}});
    QVERIFY(!f.form.shownUnder(Field::domain).contains(u"Of another name"_s));
    f.type(Field::domain, u"basqa.kz"_s);
    QVERIFY(!f.form.shownUnder(Field::domain).contains(u"It stands elsewhere."_s));
    f.type(Field::domain, u"primer.ru"_s);
    QVERIFY(!ask->isEnabled());
}

void TestTransferForm::saysWhatServersAnswer()
{
    Fixture f;
    f.declare();
    QSignalSpy wanted(&f.form, &NameForm::serversWanted);
    f.part<QPushButton>(u"askServers"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).value<QList<NameServer>>().size(), 2);
    const QString ace = f.form.draft().domain.ace();
    const QString second = u"NAMESERVER1"_s;
    f.form.showServer(u"ns2.steppe-dns.example"_s, ace, {Remark::Doubt, u"No answer."_s});
    QVERIFY(f.form.shownUnder(second).contains(u"No answer."_s));
    QVERIFY(!f.form.shownUnder(u"NAMESERVER0"_s).contains(u"No answer."_s));
    QVERIFY(f.form.requests().ok());
    // It goes with the server, and with the name that the server was asked for.
    f.type(second, u"ns3.steppe-dns.example"_s);
    QVERIFY(f.form.shownUnder(second).isEmpty());
    f.type(second, u"ns2.steppe-dns.example"_s);
    QVERIFY(f.form.shownUnder(second).contains(u"No answer."_s));
    f.type(Field::domain, u"basqa.kz"_s);
    QVERIFY(f.form.shownUnder(second).isEmpty());
}

void TestTransferForm::pictures()
{
    Fixture f;
    f.type(Field::auth, code + u' ');
    f.pick(Field::locked, u"1"_s);
    f.registeredOn(today.addDays(-3));
    const QString ace = f.form.draft().domain.ace();
    f.form.showSite(
        ace,
        {{Remark::Doubt,
          u"The live site leads to 92.53.88.26, which is not in Kazakhstan. Move it, "
          "or the name may be blocked."_s},
         {Remark::Note, u"дала-кофе.kz: certificate of Example CA, valid until 3 May 2027."_s}});
    f.form.showServer(u"ns1.steppe-dns.example"_s, ace,
                      {Remark::Good, u"ns1.steppe-dns.example answers for дала-кофе.kz."_s});
    f.form.showServer(u"ns2.steppe-dns.example"_s, ace,
                      {Remark::Doubt, u"ns2.steppe-dns.example did not answer in 5 s."_s});
    f.form.showAll();
    formtest::picture(f.form, u"transferform"_s);
    QVERIFY(f.form.undecided() > 0);
}

QTEST_MAIN(TestTransferForm)
#include "tst_transferform.moc"
