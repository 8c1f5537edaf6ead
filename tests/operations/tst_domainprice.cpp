#include "operations/domainprice.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class DomainPriceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const DomainPrice op{.domain = DomainName::fromUser(u"primer.kz"_s), .years = 3};
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"DOMAIN=primer.kz"_s, u"TYPE=ADDDOMAIN"_s, u"PERIOD=3"_s}));
        QVERIFY(op.check().isEmpty());
        const DomainPrice bad{.years = 0};
        QVERIFY(test::has(bad.check(), Rule::X3Missing, u"DOMAIN"_s));
        QVERIFY(test::has(bad.check(), Rule::T1Years, u"PERIOD"_s));
    }

    void parse()
    {
        const auto outcome = DomainPrice::parse(test::reply(200,
                                                            {{u"price"_s, {u"135.0000"_s}},
                                                             {u"vat"_s, {u"0.0000"_s}},
                                                             {u"currency"_s, {u"EUR"_s}},
                                                             {u"premium"_s, {u"0"_s}},
                                                             {u"exchangerate"_s, {u""_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->price, (Amount{u"135.0000"_s, u"EUR"_s}));
        QCOMPARE(outcome->vat, (Amount{u"0.0000"_s, u"EUR"_s}));
        QVERIFY(!outcome->premium);
        QVERIFY(DomainPrice::parse(
                    test::reply(200, {{u"PRICE"_s, {u"1.0000"_s}}, {u"Premium"_s, {u"YES"_s}}}))
                    ->premium);
        const auto traded = DomainPrice::parse(test::reply(200,
                                                           {{u"price"_s, {u"38.5000"_s}},
                                                            {u"trade"_s, {u"20.0000"_s}},
                                                            {u"currency"_s, {u"EUR"_s}}}));
        QVERIFY(traded);
        QCOMPARE(DomainPrice{.ofTrade = true}.due(*traded), (Amount{u"20.0000"_s, u"EUR"_s}));
        QCOMPARE(DomainPrice().due(*traded), (Amount{u"38.5000"_s, u"EUR"_s}));
        QVERIFY(!DomainPrice{.ofTrade = true}.due(*outcome).isKnown()); // not stated
        QVERIFY(!DomainPrice::parse(test::reply(200)));
        QVERIFY(!DomainPrice::parse(test::reply(541)));
    }
};

QTEST_APPLESS_MAIN(DomainPriceTest)
#include "tst_domainprice.moc"
