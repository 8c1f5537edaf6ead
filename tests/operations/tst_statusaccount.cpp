#include "operations/reply.h"
#include "operations/statusaccount.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class StatusAccountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWithoutParameters()
    {
        QVERIFY(StatusAccount{}.params().list().isEmpty());
        QVERIFY(validate(StatusAccount{}).ok());
    }

    void parse_data()
    {
        QTest::addColumn<QString>("threshold");
        QTest::newRow("wire") << u"credit threshold"_s;
        QTest::newRow("documents") << u"CREDIT_THRESHOLD"_s;
        QTest::newRow("toolkits") << u"CREDITTHRESHOLD"_s;
    }
    void parse()
    {
        QFETCH(QString, threshold);
        const auto outcome = StatusAccount::parse(test::reply(200,
                                                              {{u"registrar"_s, {u"acme-kz"_s}},
                                                               {u"currency"_s, {u"EUR"_s}},
                                                               {u"amount"_s, {u"24418.60"_s}},
                                                               {u"credit"_s, {u"-0.10"_s}},
                                                               {threshold, {u"0.00"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->account, u"acme-kz"_s);
        QCOMPARE(outcome->amount, (Amount{u"24418.60"_s, u"EUR"_s}));
        QCOMPARE(outcome->credit, (Amount{u"-0.10"_s, u"EUR"_s}));
        QCOMPARE(outcome->threshold, (Amount{u"0.00"_s, u"EUR"_s}));
    }

    void whatIsMissingIsUnknown()
    {
        const auto outcome = StatusAccount::parse(test::reply(200, {{u"amount"_s, {u"1.00"_s}}}));
        QVERIFY(outcome);
        QVERIFY(!outcome->credit.isKnown());
        QVERIFY(!StatusAccount::parse(test::reply(200)));
        QVERIFY(!StatusAccount::parse(test::reply(530)));
    }
};

QTEST_APPLESS_MAIN(StatusAccountTest)
#include "tst_statusaccount.moc"
