#include "formtest.h"

#include "forms/accountform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <ctime>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = ModifyRegistrar::Field;

namespace {

const QDate today(2027, 2, 19);

QList<DomainRecord> followers(int count)
{
    QList<DomainRecord> result;
    for (int i = 0; i < count; ++i) {
        DomainRecord record;
        record.name = DomainName::fromUser(u"name%1.kz"_s.arg(i));
        record.mode = RenewalMode::Default;
        record.transferMode = u"DEFAULT"_s;
        record.renews = Instant::fromUtc(QDateTime(today.addDays(10 + i), QTime(4, 0), Qt::UTC));
        result.append(record);
    }
    return result;
}

StatusRegistrar::Outcome present()
{
    StatusRegistrar::Outcome outcome;
    outcome.account = u"steppe-names"_s;
    outcome.renewalMode = RenewalMode::AutoRenew;
    outcome.transferMode = u"DEFAULT"_s;
    outcome.lowBalance = u"500.00"_s;
    return outcome;
}

void choose(const AccountForm &form, QLatin1StringView field, const QString &value)
{
    auto *box = qobject_cast<QComboBox *>(form.editor(QString(field)));
    box->setCurrentIndex(box->findData(value));
}

} // namespace

class TestAccountForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }

    void nothingBeforeTheAccountIsRead()
    {
        AccountForm form(followers(2), today);
        QVERIFY(!form.editor(QString(Field::renewalMode))->isEnabled());
        QVERIFY(!form.requests().ok());
        form.setPresent(present());
        QVERIFY(form.editor(QString(Field::renewalMode))->isEnabled());
        QVERIFY(form.drafts().isEmpty());
        QVERIFY(!form.requests().ok()); // nothing would change
    }

    void everyFollowerIsShown()
    {
        QList<DomainRecord> names = followers(3);
        names[0].renews = {}; // not read yet: stands last
        DomainRecord own = names.constFirst();
        own.name = DomainName::fromUser(u"own.kz"_s);
        own.mode = RenewalMode::AutoRenew;
        DomainRecord unread = own;
        unread.name = DomainName::fromUser(u"unread.kz"_s);
        unread.mode = {};
        AccountForm form(names + QList{own, unread}, today);
        form.setPresent(present());
        choose(form, Field::renewalMode, u"AUTODELETE"_s);
        QCOMPARE(form.following(), 3);
        QCOMPARE(form.lapsing(), 3);
        QVERIFY(form.losesName());
        const QList<ReviewRow> rows = form.review();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].entered, text(RenewalMode(RenewalMode::AutoRenew)));
        QCOMPARE(rows[0].sent, text(RenewalMode(RenewalMode::AutoDelete)));
        QCOMPARE(rows[1].field, u"name1.kz"_s);
        QCOMPARE(rows[1].sent, u"Lapses 2 Mar 2027, in 11 days"_s);
        QCOMPARE(rows[2].field, u"name2.kz"_s);
        QCOMPARE(rows[3].field, u"name0.kz"_s);
        QCOMPARE(rows[3].sent, u"Lapses, date not read yet"_s);
        QVERIFY(form.findChild<QLabel *>(u"modeMeans"_s)->text().contains(u"not read yet"_s));
        const auto requests = form.requests();
        QVERIFY(requests.ok());
        QCOMPARE(requests->size(), 1);
        QCOMPARE(requests->first().object, u"steppe-names"_s);
        QCOMPARE(requests->first().aspect, u"RENEWALMODE"_s);
        QCOMPARE(requests->first().before.value(u"RENEWALMODE"), u"AUTORENEW"_s);
        QVERIFY(form.finality().contains(u"cannot be restored"_s));
        // Back to what it is: nothing to count, nothing to send.
        choose(form, Field::renewalMode, u"AUTORENEW"_s);
        QCOMPARE(form.following(), 0);
        QVERIFY(!form.requests().ok());
    }

    void manyThatLapseAreCounted()
    {
        AccountForm form(followers(11), today);
        form.setPresent(present());
        choose(form, Field::renewalMode, u"AUTOEXPIRE"_s);
        auto *count = qobject_cast<QLineEdit *>(form.editor(QString(AccountForm::countField)));
        QVERIFY(count->isVisibleTo(&form));
        QVERIFY(!form.requests().ok());
        count->setText(u"10"_s);
        QVERIFY(!form.requests().ok());
        count->setText(u"11"_s);
        QVERIFY(form.requests().ok());
        // When nothing is lost any more nobody has to count.
        StatusRegistrar::Outcome lost = present();
        lost.renewalMode = RenewalMode::AutoDelete;
        AccountForm saved(followers(11), today);
        saved.setPresent(lost);
        choose(saved, Field::renewalMode, u"AUTORENEW"_s);
        QCOMPARE(saved.following(), 11);
        QCOMPARE(saved.lapsing(), 0);
        QVERIFY(!saved.losesName());
        QVERIFY(saved.requests().ok());
        QCOMPARE(saved.review().size(), 12);
        QVERIFY(saved.review().last().sent.contains(u"lapse → renewal"_s));
    }

    void openTransfersAreSaid()
    {
        AccountForm form(followers(2), today);
        form.setPresent(present());
        QVERIFY(form.finality().isEmpty());
        choose(form, Field::transferMode, u"AUTOAPPROVE"_s);
        QVERIFY(form.finality().contains(u"auth code"_s));
        QCOMPARE(form.review().size(), 3);
        QCOMPARE(form.review().last().field, u"name1.kz"_s);
        choose(form, Field::transferMode, u"AUTODENY"_s);
        QVERIFY(form.finality().isEmpty());
        QVERIFY(form.requests().ok());
    }

    void oneOrderForEachDefault()
    {
        AccountForm form({}, today);
        form.setPresent(present());
        choose(form, Field::renewalMode, u"AUTOEXPIRE"_s);
        choose(form, Field::transferMode, u"AUTODENY"_s);
        auto *amount = qobject_cast<QLineEdit *>(form.editor(QString(Field::lowBalance)));
        amount->setText(u"lots"_s);
        QVERIFY(!form.requests().ok());
        amount->setText(u"750"_s);
        const auto requests = form.requests();
        QVERIFY(requests.ok());
        QStringList aspects;
        for (const Request &request : *requests)
            aspects.append(request.aspect);
        QCOMPARE(aspects,
                 (QStringList{u"RENEWALMODE"_s, u"TRANSFERMODE"_s, u"LOWBALANCEWARNING"_s}));
        QCOMPARE(form.review().size(), 3);
        QCOMPARE(form.review().last().entered, u"500.00"_s);
        QVERIFY(!form.losesName()); // no name follows
    }

    /// Ten times as many followers take about ten times as long to open, count and review.
    void thousandsCostNoMoreEach()
    {
        const auto work = [](int count) {
            const QList<DomainRecord> names = followers(count);
            const std::clock_t before = std::clock(); // of the processor, whatever else it does
            AccountForm form(names, today);
            form.setPresent(present());
            form.show();
            choose(form, Field::renewalMode, u"AUTOEXPIRE"_s);
            auto *typed = qobject_cast<QLineEdit *>(form.editor(QString(AccountForm::countField)));
            QTest::keyClicks(typed, QString::number(count));
            const qsizetype rows = form.review().size();
            const double time = double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
            return rows == 1 + count && form.requests().ok() ? time : 0;
        };
        // The best of three: a disturbance only ever adds.
        const double few = std::min({work(1'000), work(1'000), work(1'000)});
        const double all = std::min({work(10'000), work(10'000), work(10'000)});
        qInfo("%.1f ms for 1,000, %.1f ms for 10,000", few, all);
        QVERIFY(few > 0 && all > 0);
        QVERIFY(all < 25 * few);
    }

    void pictures()
    {
        AccountForm form(followers(14), today);
        form.setBackgroundRole(QPalette::Base);
        form.setAutoFillBackground(true);
        form.resize(860, 760);
        form.setPresent(present());
        choose(form, Field::renewalMode, u"AUTODELETE"_s);
        form.show();
        form.showAll();
        QCOMPARE(form.shownUnder(QString(AccountForm::countField)).size(), 1);
        formtest::picture(form, u"account"_s);
    }
};

QTEST_MAIN(TestAccountForm)
#include "tst_accountform.moc"
