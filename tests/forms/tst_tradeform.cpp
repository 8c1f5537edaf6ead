#include "formtest.h"

#include "forms/contactpicker.h"
#include "forms/holdercard.h"
#include "forms/tradeform.h"
#include "forms/tradewithdrawalform.h"
#include "look/message.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = TradeDomain::Field;

namespace {

StatusDomain::Outcome shown(const QString &owner = u"P-DLC31"_s)
{
    StatusDomain::Outcome outcome;
    outcome.record = {.name = DomainName::fromUser(u"дала-кофе.kz"_s),
                      .paidUntil = Instant::fromRegistrar(u"2027-06-08 08:00:00.0"_s),
                      .owner = owner,
                      .admin = QStringList{u"P-ASL07"_s},
                      .nameServers = QStringList{u"ns1.steppe.example"_s}};
    return outcome;
}

/// A form that has read the name and its owner.
struct Fixture
{
    Fixture()
        : form(shown().record)
    {
        formtest::fill(contacts);
        form.setContacts(&contacts);
        form.resize(860, 640);
        form.show();
        form.showRead(shown());
        form.showPresent(formtest::company(u"P-DLC31"_s, u"Dala Coffee LLP"_s,
                                           u"office@dala.example"_s, u"KZ"_s));
    }
    void choose(const QString &handle)
    {
        qobject_cast<ContactPicker *>(form.editor(QString(Field::owner)))->setValue(handle);
    }
    void declare()
    {
        for (const auto field : {Field::hosting, Field::content})
            qobject_cast<QCheckBox *>(form.editor(QString(field)))->setChecked(true);
    }
    QString all(const QString &field)
    {
        form.showAll();
        return form.shownUnder(field).join(u'\n');
    }
    QStandardItemModel contacts;
    TradeForm form;
};

} // namespace

/// The change of owner: who is who, what is said of their mail, and what the zone says.
class TestTradeForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }

    void asksForTheOwnersData()
    {
        TradeForm form(shown().record);
        QSignalSpy names(&form, &Form::readWanted);
        QSignalSpy owners(&form, &TradeForm::presentWanted);
        form.readAgain();
        QCOMPARE(names.count(), 1);
        QVERIFY(form.draft().presentOwner.isEmpty()); // the list may be old
        form.showRead(shown(u"P-TMS12"_s));
        QCOMPARE(owners.count(), 1);
        QCOMPARE(owners.first().first().toString(), u"P-TMS12"_s);
        QCOMPARE(form.draft().presentOwner, u"P-TMS12"_s);
    }

    void isWholeWhenAllIsSaid()
    {
        Fixture f;
        QVERIFY(!f.form.requests().ok());
        f.choose(u"P-TMS12"_s);
        f.declare();
        const auto requests = f.form.requests();
        QVERIFY(requests.ok());
        QCOMPARE(requests->size(), 1);
        const Params &params = requests->first().params;
        QCOMPARE(params.list().size(), 2);
        QCOMPARE(params.value(u"DOMAIN"), DomainName::fromUser(u"дала-кофе.kz"_s).ace());
        QCOMPARE(params.value(u"OWNERCONTACT0"), u"P-TMS12"_s);
        QCOMPARE(f.form.price()->ofTrade, true);
        QVERIFY(f.form.stillOpen().isEmpty());
        formtest::picture(f.form, u"tradeform"_s);
    }

    void wantsAnotherOwner()
    {
        Fixture f;
        f.declare();
        f.choose(u"P-DLC31"_s);
        QVERIFY(f.all(QString(Field::owner)).contains(u"P-DLC31 is the owner already"_s));
        QVERIFY(!f.form.requests().ok());
        f.choose(u"nobody here"_s);
        QVERIFY(f.all(QString(Field::owner)).contains(u"is no handle"_s));
        f.choose({});
        QVERIFY(f.all(QString(Field::owner)).contains(u"Nobody is chosen"_s));
    }

    void warnsOfDoubtfulMails()
    {
        Fixture f;
        f.declare();
        f.choose(u"P-TMS12"_s);
        Contact inside = formtest::company(u"P-DLC31"_s, u"Dala Coffee LLP"_s,
                                           u"info@"_s + shown().record.name.ace(), u"KZ"_s);
        f.form.showPresent(inside);
        QVERIFY(f.all(QString(Field::presentOwner)).contains(u"may not arrive"_s));
        QCOMPARE(f.form.undecided(), 1);
        QVERIFY(!f.form.requests().ok());
        // The tick belongs to this address.
        const auto boxes = f.form.findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->isVisible() && !box->isChecked())
                box->click();
        }
        QVERIFY(f.form.requests().ok());
        inside.email = u"owner@"_s + shown().record.name.ace();
        f.form.showPresent(inside);
        QVERIFY(!f.form.requests().ok());
        // A handle of whom nothing is known.
        f.choose(u"P-XYZ99"_s);
        QVERIFY(f.all(QString(Field::owner)).contains(u"none is stated"_s));
    }

    void takesAContactMadeJustNow()
    {
        Fixture f;
        f.declare();
        QSignalSpy wanted(&f.form, &Form::newContactWanted);
        auto *picker = qobject_cast<ContactPicker *>(f.form.editor(QString(Field::owner)));
        Q_EMIT picker->newContactWanted(u"Fresh"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), QString(Field::owner));
        f.form.chooseContact(
            QString(Field::owner),
            formtest::person(u"P-FRE01"_s, u"Fresh"_s, u"Sample"_s, u"f@mail.example"_s, u"KZ"_s));
        QCOMPARE(f.form.draft().owner, u"P-FRE01"_s);
        QVERIFY(f.form.requests().ok());
    }

    void saysWhatTheZoneSaysWhenItDiffers_data()
    {
        QTest::addColumn<int>("possible"); // -1: not stated
        QTest::addColumn<QString>("process");
        QTest::addColumn<QString>("said"); // nothing: as expected
        QTest::newRow("no trade") << 0 << QString() << u"no trade is possible"_s;
        QTest::newRow("another process")
            << 1 << u"OWNERCHANGE"_s << u"owners change by OWNERCHANGE"_s;
        QTest::newRow("trade") << 0 << u"TRADE"_s << QString();
        QTest::newRow("possible") << 1 << QString() << QString();
        QTest::newRow("silent") << -1 << QString() << QString();
    }
    void saysWhatTheZoneSaysWhenItDiffers()
    {
        QFETCH(int, possible);
        QFETCH(QString, process);
        QFETCH(QString, said);
        Fixture f;
        GetZoneInfo::Outcome zone;
        zone.zone = u"kz"_s;
        if (possible >= 0)
            zone.tradePossible = possible == 1;
        zone.ownerChange = process;
        f.form.showZone(zone);
        auto *message = f.form.findChild<Message *>(u"zone"_s);
        QVERIFY(message);
        QCOMPARE(message->isEmpty(), said.isEmpty());
        QVERIFY(message->text().contains(said));
        f.choose(u"P-TMS12"_s);
        f.declare();
        QVERIFY(f.form.requests().ok()); // it is a hint, never a gate
    }

    void warnsOfANameThatLapses_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<RenewalMode>("account");
        QTest::addColumn<bool>("warns");
        QTest::newRow("delete") << u"AUTODELETE"_s << RenewalMode() << true;
        QTest::newRow("expire") << u"AUTOEXPIRE"_s << RenewalMode(RenewalMode::AutoRenew) << true;
        QTest::newRow("renew") << u"AUTORENEW"_s << RenewalMode(RenewalMode::AutoExpire) << false;
        QTest::newRow("account lets lapse")
            << u"DEFAULT"_s << RenewalMode(RenewalMode::AutoExpire) << true;
        QTest::newRow("account renews")
            << u"DEFAULT"_s << RenewalMode(RenewalMode::AutoRenew) << false;
        QTest::newRow("account not read") << u"DEFAULT"_s << RenewalMode() << false;
    }
    void warnsOfANameThatLapses()
    {
        QFETCH(QString, mode);
        QFETCH(RenewalMode, account);
        QFETCH(bool, warns);
        Fixture f;
        f.form.setAccountMode(account);
        StatusDomain::Outcome outcome = shown();
        outcome.record.mode = RenewalMode::fromToken(mode);
        outcome.record.renews = Instant::fromRegistrar(u"2027-05-08 08:00:00.0"_s);
        f.form.showRead(outcome);
        auto *message = f.form.findChild<Message *>(u"renewal"_s);
        QVERIFY(message);
        QCOMPARE(message->isEmpty(), !warns);
        QCOMPARE(message->text().contains(u"cannot be restored"_s), warns);
        f.choose(u"P-TMS12"_s);
        f.declare();
        QVERIFY(f.form.requests().ok()); // a lapse is no reason to refuse
    }

    void showsWhyTheNameWasNotRead()
    {
        Fixture f;
        f.choose(u"P-TMS12"_s);
        f.declare();
        f.form.showUnread(shown().record.name, u"Nobody answers"_s);
        QVERIFY(!f.form.requests().ok());
        QVERIFY(f.all(QString(Field::presentOwner)).contains(u"not read yet"_s));
        QSignalSpy again(&f.form, &Form::readWanted);
        f.form.findChild<QPushButton *>(u"readAgain"_s)->click();
        QCOMPARE(again.count(), 1);
        f.form.showRead(shown());
        QVERIFY(f.form.requests().ok());
    }

    void comparesOldAndNew()
    {
        Fixture f;
        f.choose(u"P-TMS12"_s);
        const QList<ReviewRow> rows = f.form.review();
        QVERIFY(f.form.comparesValues());
        QCOMPARE(rows.first().entered, u"Dala Coffee LLP, P-DLC31"_s);
        QCOMPARE(rows.first().sent, u"Timur Sample, P-TMS12"_s);
        QVERIFY(rows.first().tidied);
        QCOMPARE(rows.at(1).entered, u"office@dala.example"_s);
        QCOMPARE(rows.at(1).sent, u"timur@dala.example"_s);
        for (const ReviewRow &row : rows.mid(2))
            QVERIFY2(row.sent.startsWith(u"Stays"_s), qPrintable(row.field));
    }

    void takesATradeBack()
    {
        TradeWithdrawalForm form(shown().record.name,
                                 {.owner = u"P-TMS12"_s,
                                  .ownerName = u"Timur Sample"_s,
                                  .presentName = u"Dala Coffee LLP"_s,
                                  .asked = QDate(2027, 2, 9),
                                  .words = u"The new holder has still to confirm."_s});
        const auto requests = form.requests();
        QVERIFY(requests.ok());
        QCOMPARE(requests->first().params.value(u"ACTION"), u"CANCEL"_s);
        QCOMPARE(requests->first().params.value(u"OWNERCONTACT0"), u"P-TMS12"_s);
        QCOMPARE(requests->first().aspect, u"CANCEL"_s);
        QVERIFY(!form.price());
        QVERIFY(!form.unpriced().isEmpty()); // and is not called free
        form.resize(860, 320);
        form.show();
        formtest::picture(form, u"tradewithdrawalform"_s);
        TradeWithdrawalForm foreign(shown().record.name, {});
        QVERIFY(foreign.requests().ok());
        QVERIFY(!foreign.requests()->first().params.contains(u"OWNERCONTACT0"));
    }
};

QTEST_MAIN(TestTradeForm)
#include "tst_tradeform.moc"
