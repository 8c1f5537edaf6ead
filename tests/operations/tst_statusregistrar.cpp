#include "operations/reply.h"
#include "operations/statusregistrar.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class StatusRegistrarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWithoutParameters()
    {
        QVERIFY(StatusRegistrar{}.params().list().isEmpty());
        QVERIFY(validate(StatusRegistrar{}).ok());
    }

    void parse_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::newRow("zones in one value")
            << test::reply(200,
                           {{u"registrar"_s, {u"acme-kz"_s}},
                            {u"status"_s, {u"ACTIVE"_s}},
                            {u"renewalmode"_s, {u"autorenew"_s}},
                            {u"transfermode"_s, {u"DEFAULT"_s}},
                            {u"lowbalance warning"_s, {u"500.00"_s}},
                            {u"language"_s, {u"en"_s}},
                            {u"currency"_s, {u"EUR"_s}},
                            {u"email"_s, {u"office@acme.example"_s}},
                            {u"zones"_s, {u"kz,com.kz"_s}}});
        QTest::newRow("one value a zone, other spelling")
            << test::reply(200,
                           {{u"REGISTRAR"_s, {u"acme-kz"_s}},
                            {u"STATUS"_s, {u"ACTIVE"_s}},
                            {u"RENEWAL_MODE"_s, {u"AUTORENEW"_s}},
                            {u"TRANSFER MODE"_s, {u"DEFAULT"_s}},
                            {u"LOWBALANCE_WARNING"_s, {u"500.00"_s}},
                            {u"LANGUAGE"_s, {u"en"_s}},
                            {u"CURRENCY"_s, {u"EUR"_s}},
                            {u"EMAIL"_s, {u"office@acme.example"_s}},
                            {u"zone"_s, {u"kz"_s, u"com.kz"_s}}});
    }
    void parse()
    {
        QFETCH(Reply, reply);
        const auto outcome = StatusRegistrar::parse(reply);
        QVERIFY(outcome);
        QCOMPARE(outcome->account, u"acme-kz"_s);
        QCOMPARE(outcome->status, u"ACTIVE"_s);
        QCOMPARE(outcome->renewalMode.known(), RenewalMode::AutoRenew);
        QCOMPARE(outcome->transferMode, u"DEFAULT"_s);
        QCOMPARE(outcome->lowBalance, u"500.00"_s);
        QCOMPARE(outcome->language, u"en"_s);
        QCOMPARE(outcome->currency, u"EUR"_s);
        QCOMPARE(outcome->email, u"office@acme.example"_s);
        QCOMPARE(outcome->zones, (QStringList{u"kz"_s, u"com.kz"_s}));
    }

    void refusalsAreNoOutcome()
    {
        QVERIFY(!StatusRegistrar::parse(test::reply(530)));
        QVERIFY(!StatusRegistrar::parse(test::reply(200)));
    }
};

QTEST_APPLESS_MAIN(StatusRegistrarTest)
#include "tst_statusregistrar.moc"
