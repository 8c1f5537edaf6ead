#include "operations/addcontact.h"
#include "operations/adddomain.h"
#include "operations/evidence.h"
#include "operations/operationinfo.h"
#include "operations/reply.h"
#include "operations/setdomainrenewalmode.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class EvidenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgeReply_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("finding");
        QTest::newRow("200") << 200 << int(Finding::Taken);
        QTest::newRow("220") << 220 << int(Finding::Taken);
        QTest::newRow("211 means no") << 211 << int(Finding::Inconclusive);
        QTest::newRow("219 means no") << 219 << int(Finding::Inconclusive);
        QTest::newRow("421 may have been done") << 421 << int(Finding::Inconclusive);
        QTest::newRow("504") << 504 << int(Finding::Failed);
        QTest::newRow("554") << 554 << int(Finding::Failed);
        QTest::newRow("none") << 0 << int(Finding::Inconclusive);
    }
    void judgeReply()
    {
        QFETCH(int, code);
        const Judgement judgement = kz::judgeReply(test::reply(code, {}, u"Words; detail"_s));
        QTEST(int(judgement.finding), "finding");
        QCOMPARE(judgement.words, QString(QString::number(code) + u" Words; detail"_s));
    }

    void isSince_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("since");
        QTest::newRow("after") << u"2026-05-04 09:00:01"_s << true;
        QTest::newRow("same second") << u"2026-05-04 09:00:00"_s << true;
        QTest::newRow("clocks differ") << u"2026-05-04 08:59:01"_s << true;
        QTest::newRow("before") << u"2026-05-04 08:58:59"_s << false;
        QTest::newRow("unreadable") << u"soon"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void isSince()
    {
        QFETCH(QString, when);
        const QDateTime sent(QDate(2026, 5, 4), QTime(9, 0, 0, 900), Qt::UTC);
        QTEST(kz::isSince(Instant::fromRegistrar(when), sent), "since");
        QVERIFY(!kz::isSince(Instant::fromRegistrar(when), QDateTime()));
    }

    void whatIsSoBeatsWhatWasSaid()
    {
        const QList<Finding> weakestFirst = {Finding::NoTrace, Finding::Inconclusive,
                                             Finding::Taken,   Finding::NeedsAction,
                                             Finding::Failed,  Finding::Done};
        for (qsizetype weak = 0; weak < weakestFirst.size(); ++weak) {
            for (qsizetype strong = weak + 1; strong < weakestFirst.size(); ++strong) {
                const Judgement a{weakestFirst.at(weak), u"a"_s};
                const Judgement b{weakestFirst.at(strong), u"b"_s};
                QCOMPARE(stronger(a, b).words, u"b"_s);
                QCOMPARE(stronger(b, a).words, u"b"_s);
            }
        }
        QCOMPARE(stronger({Finding::Taken, u"first"_s}, {Finding::Taken, u"second"_s}).words,
                 u"first"_s);
    }

    void jobsLeaveItOpen()
    {
        const QStringList jobs{u"4711"_s, u"4712"_s};
        const Judgement none{Finding::NoTrace, u"old"_s};
        QCOMPARE(besideJobs(none, {}).finding, Finding::NoTrace);
        QCOMPARE(besideJobs(none, jobs).finding, Finding::Inconclusive);
        QCOMPARE(besideJobs(none, jobs).words, u"old; pending job 4711, 4712"_s);
        QCOMPARE(besideJobs({Finding::Taken, u"x"_s}, jobs).finding, Finding::Taken);
    }

    void operationInfoHidesTheType()
    {
        const OperationInfo add = operationInfo<AddDomain>();
        const OperationInfo mode = operationInfo<SetDomainRenewalMode>();
        const OperationInfo contact = operationInfo<AddContact>();
        QCOMPARE(QString(add.command), u"AddDomain"_s);
        QCOMPARE(add.taken(test::reply(200, {{u"status"_s, {u"ACTIVE"_s}}})).finding,
                 Finding::Taken);
        QCOMPARE(mode.taken(test::reply(200)).finding, Finding::Taken);
        QCOMPARE(contact.taken(test::reply(200, {{u"contact"_s, {u"P-ABC123"_s}}})).finding,
                 Finding::Done);
        QCOMPARE(add.looks({}).size(), 3);
        const Sent once{.params = SetDomainRenewalMode{.mode = RenewalMode::RenewOnce}.params(),
                        .at = {}};
        const Sent expire{.params = SetDomainRenewalMode{.mode = RenewalMode::AutoExpire}.params(),
                          .at = {}};
        QVERIFY(!mode.mayOfferAgain(once));
        QVERIFY(mode.mayOfferAgain(expire));
        QVERIFY(!add.mayOfferAgain({}));
        QVERIFY(!contact.mayOfferAgain({}));
    }
};

QTEST_APPLESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
