#include "formtest.h"

#include "forms/renewform.h"
#include "forms/renewtable.h"
#include "look/message.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = RenewDomain::Field;

namespace {

const QDate today(2027, 2, 19);

DomainRecord name(const QString &text, const QString &paidUntil = {})
{
    DomainRecord record;
    record.name = DomainName::fromUser(text);
    record.created = Instant::fromRegistrar(u"2020-05-05 08:00:00.0"_s);
    record.paidUntil = Instant::fromRegistrar(paidUntil);
    return record;
}

StatusDomain::Outcome shown(const QString &text,
                            const QString &paidUntil = u"2027-05-05 08:00:00.0"_s)
{
    StatusDomain::Outcome outcome;
    outcome.record = name(text, paidUntil);
    return outcome;
}

QSpinBox *years(const RenewForm &form)
{
    return qobject_cast<QSpinBox *>(form.editor(QString(Field::years)));
}

} // namespace

class TestRenewForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }

    void everyFieldIsBound();
    void waitsForTheDate();
    void readsOneAfterTheOther();
    void saysWhyAndTriesAgain();
    void leavesNamesOut();
    void ordersEachWithItsOwnYear();
    void tenYearsNeedATick();
    void severalAreDecidedAtOnce();
    void notTwiceADay();
    void asksPricesByZone();
    void reviewShowsOldAndNew();
    void pictures();
};

void TestRenewForm::everyFieldIsBound()
{
    RenewForm form({name(u"a.kz"_s), name(u"b.kz"_s)}, today);
    for (const Problem &problem : form.problems())
        QVERIFY2(form.editor(problem.field) != nullptr, qPrintable(problem.field));
    QVERIFY(form.editor(QString(Field::years)));
    QVERIFY(form.editor(QString(Field::expiration)));
    for (const QString &field : form.fields())
        QVERIFY2(!form.editor(field)->accessibleName().isEmpty(), qPrintable(field));
    QCOMPARE(years(form)->minimum(), 1);
    QCOMPARE(years(form)->maximum(), 10);
}

void TestRenewForm::waitsForTheDate()
{
    // The list showed a date once; only what is read now counts.
    RenewForm form({name(u"a.kz"_s, u"2026-05-05 08:00:00.0"_s)}, today);
    QSignalSpy wanted(&form, &Form::readWanted);
    QCOMPARE(form.blocking(), 1);
    QVERIFY(!form.requests());
    form.readAgain();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<DomainName>().ace(), u"a.kz"_s);
    form.showRead(shown(u"a.kz"_s));
    QCOMPARE(form.blocking(), 0);
    QCOMPARE(form.drafts().first().expiration, 2027);
    QVERIFY(form.requests());
}

void TestRenewForm::readsOneAfterTheOther()
{
    RenewForm form({name(u"a.kz"_s), name(u"b.kz"_s), name(u"c.kz"_s)}, today);
    QSignalSpy wanted(&form, &Form::readWanted);
    form.readAgain();
    QCOMPARE(wanted.size(), 1);
    form.showRead(shown(u"a.kz"_s));
    QCOMPARE(wanted.size(), 2);
    form.showUnread(DomainName::fromUser(u"b.kz"_s), u"No answer"_s);
    QCOMPARE(wanted.size(), 3);
    form.showRead(shown(u"c.kz"_s));
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(form.blocking(), 1); // b.kz
}

void TestRenewForm::saysWhyAndTriesAgain()
{
    RenewForm form({name(u"a.kz"_s)}, today);
    form.show();
    auto *message = form.findChild<Message *>(u"unread"_s);
    QVERIFY(message->isHidden());
    form.readAgain();
    form.showUnread(DomainName::fromUser(u"a.kz"_s), u"The registrar did not answer."_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->title().contains(u"a.kz"_s));
    QCOMPARE(message->text(), u"The registrar did not answer."_s);
    QSignalSpy wanted(&form, &Form::readWanted);
    form.findChild<QPushButton *>(u"readAgain"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(message->isHidden());
    form.showRead(shown(u"a.kz"_s, u"some day"_s)); // answered, but with no date
    QCOMPARE(form.blocking(), 1);
    QVERIFY(!form.requests());
}

void TestRenewForm::leavesNamesOut()
{
    RenewForm form({name(u"a.kz"_s), name(u"b.kz"_s)}, today);
    form.readAgain();
    form.showRead(shown(u"a.kz"_s));
    form.showUnread(DomainName::fromUser(u"b.kz"_s), u"No answer"_s);
    QCOMPARE(form.blocking(), 1);
    form.plan()->setChosen(1, false);
    QCOMPARE(form.blocking(), 0);
    QCOMPARE(form.requests()->size(), 1);
    form.plan()->setChosen(0, false);
    QCOMPARE(form.blocking(), 1);
    QVERIFY(!form.requests());
}

void TestRenewForm::ordersEachWithItsOwnYear()
{
    RenewForm form({name(u"a.kz"_s), name(u"дала.kz"_s)}, today);
    form.readAgain();
    form.showRead(shown(u"a.kz"_s));
    form.showRead(shown(u"дала.kz"_s, u"2029-12-31 23:30:00.0"_s));
    form.setYears(3);
    const auto requests = form.requests();
    QVERIFY(requests);
    QCOMPARE(requests->size(), 2);
    QCOMPARE(requests->at(0).params.value(u"EXPIRATION"), u"2027"_s);
    QCOMPARE(requests->at(1).params.value(u"EXPIRATION"), u"2029"_s);
    QCOMPARE(requests->at(1).params.value(u"PERIOD"), u"3"_s);
    QCOMPARE(requests->at(1).object, DomainName::fromUser(u"дала.kz"_s).ace());
}

void TestRenewForm::tenYearsNeedATick()
{
    RenewForm form({name(u"a.kz"_s)}, today);
    form.readAgain();
    form.showRead(shown(u"a.kz"_s));
    form.setYears(10); // until 2037, more than ten years from today
    QCOMPARE(form.undecided(), 1);
    QVERIFY(!form.requests());
    QCOMPARE(form.open().first().rule, Rule::T2TenYearsAhead);
    form.showAll();
    QVERIFY(!form.shownUnder(QString(Field::years)).isEmpty());
    form.setYears(9);
    QCOMPARE(form.undecided(), 0);
}

void TestRenewForm::severalAreDecidedAtOnce()
{
    RenewForm form({name(u"a.kz"_s), name(u"b.kz"_s), name(u"c.kz"_s)}, today);
    form.readAgain();
    form.showRead(shown(u"a.kz"_s, u"2034-05-05 08:00:00.0"_s));
    form.showRead(shown(u"b.kz"_s, u"2035-05-05 08:00:00.0"_s));
    form.showRead(shown(u"c.kz"_s));
    form.setYears(4);
    QCOMPARE(form.open().size(), 1);
    const QString words = form.stillOpen().first().second;
    QVERIFY2(words.contains(u"a.kz"_s) && words.contains(u"b.kz"_s), qPrintable(words));
    QVERIFY(!words.contains(u"c.kz"_s));
    form.show();
    form.showAll();
    const auto boxes = form.findChildren<QAbstractButton *>();
    for (QAbstractButton *box : boxes) {
        if (box->inherits("QCheckBox") && box->isVisible())
            box->click();
    }
    QCOMPARE(form.undecided(), 0);
    const auto requests = form.requests();
    QVERIFY(requests);
    QCOMPARE(requests->at(0).decisions, QStringList{u"T2 4"_s});
    QCOMPARE(requests->at(2).decisions, QStringList());
    form.plan()->setChosen(0, false); // another set is another decision
    QCOMPARE(form.undecided(), 1);
}

void TestRenewForm::notTwiceADay()
{
    RenewForm form({name(u"a.kz"_s)}, today);
    form.readAgain();
    form.showRead(shown(u"a.kz"_s));
    QCOMPARE(form.undecided(), 0);
    form.setLastRenewals({{u"a.kz"_s, today}});
    QCOMPARE(form.open().first().rule, Rule::T3SameDay);
    form.setLastRenewals({{u"a.kz"_s, today.addDays(-1)}});
    QCOMPARE(form.undecided(), 0);
}

void TestRenewForm::asksPricesByZone()
{
    RenewForm form({name(u"a.kz"_s), name(u"b.com.kz"_s), name(u"c.kz"_s)}, today);
    form.setYears(2);
    const QList<PriceQuestion> prices = form.prices();
    QCOMPARE(prices.size(), 2);
    QCOMPARE(prices.at(0).count, 2);
    QCOMPARE(prices.at(1).count, 1);
    QCOMPARE(prices.at(1).question.domain.ace(), u"b.com.kz"_s);
    QCOMPARE(prices.at(0).question.order, u"RENEWDOMAIN"_s);
    QCOMPARE(prices.at(0).question.years, 2);
}

void TestRenewForm::reviewShowsOldAndNew()
{
    RenewForm form({name(u"a.kz"_s)}, today);
    form.readAgain();
    form.showRead(shown(u"a.kz"_s));
    form.setYears(2);
    const QList<ReviewRow> rows = form.review();
    QVERIFY(rows.first().entered.contains(u"2027"_s));
    QVERIFY(rows.first().sent.contains(u"2029"_s));
    QVERIFY(form.comparesValues());
    QVERIFY(!form.finality().isEmpty());
}

void TestRenewForm::pictures()
{
    QList<DomainRecord> names;
    for (int i = 0; i < 8; ++i)
        names.append(name(u"a-rather-long-name-of-a-company-number-%1.com.kz"_s.arg(i)));
    RenewForm form(names, today);
    form.resize(dp(860), dp(560));
    form.show();
    form.readAgain();
    for (int i = 0; i < 5; ++i)
        form.showRead(
            shown(names[i].name.unicode(), u"20%1-05-05 08:00:00.0"_s.arg(i == 2 ? 36 : 27 + i)));
    form.showUnread(names[5].name, u"The registrar did not answer in time. Ask again."_s);
    form.setYears(3);
    form.showAll();
    form.setLastRenewals({{names[0].name.ace(), QDate(2026, 5, 5)}});
    formtest::picture(form, u"renewform"_s);
    QCOMPARE(form.plan()->count(), 8);
}

QTEST_MAIN(TestRenewForm)
#include "tst_renewform.moc"
