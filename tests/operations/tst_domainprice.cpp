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
                                                             {u"period"_s, {u"3"_s}},
                                                             {u"periodtype"_s, {u"year"_s}},
                                                             {u"premium"_s, {u"0"_s}},
                                                             {u"exchangerate"_s, {u""_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->price, (Amount{u"135.0000"_s, u"EUR"_s}));
        QCOMPARE(outcome->vat, (Amount{u"0.0000"_s, u"EUR"_s}));
        QVERIFY(!outcome->premium);
        QCOMPARE(outcome->period, u"3"_s);
        QCOMPARE(outcome->periodType, u"YEAR"_s);
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
        QCOMPARE(traded->period, QString()); // not stated
    }

    void knowsWhatItCanAskFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("asked"); // empty: nobody knows before
        QTest::addColumn<bool>("trade");
        const auto row = [](const char *tag, const QString &typed, const QString &asked,
                            bool trade = false) { QTest::newRow(tag) << typed << asked << trade; };
        const QString name = u" DOMAIN=primer.kz "_s;
        row("registration", u"AddDomain PERIOD=2"_s + name, u"ADDDOMAIN 2"_s);
        row("any case", u"adddomain PERIOD=2"_s + name, u"ADDDOMAIN 2"_s);
        row("renewal", u"RenewDomain PERIOD=10"_s + name, u"RENEWDOMAIN 10"_s);
        row("no term", u"AddDomain"_s + name, {});
        row("months", u"AddDomain PERIOD=3M"_s + name, {});
        row("too long", u"RenewDomain PERIOD=11"_s + name, {});
        row("no name", u"AddDomain PERIOD=1"_s, {});
        row("promotion", u"AddDomain PERIOD=1 X-PROMOTION-CODE=SPRING"_s + name, {});
        row("premium", u"AddDomain PERIOD=1 X-FEE-AMOUNT=900"_s + name, {});
        row("transfer", u"TransferDomain ACTION=request"_s + name, u"TRANSFERDOMAIN 1"_s);
        row("transfer with a year", u"TransferDomain ACTION=REQUEST PERIOD=1"_s + name,
            u"TRANSFERDOMAIN 1"_s);
        row("transfer with a term", u"TransferDomain ACTION=REQUEST PERIOD=3M"_s + name, {});
        row("withdrawal", u"TransferDomain ACTION=CANCEL"_s + name, {});
        row("no action", u"TransferDomain"_s + name, {});
        row("trade", u"TradeDomain"_s + name, u"ADDDOMAIN 1"_s, true);
        row("trade asked for", u"TradeDomain ACTION=REQUEST"_s + name, u"ADDDOMAIN 1"_s, true);
        row("trade withdrawn", u"TradeDomain ACTION=CANCEL"_s + name, {});
        row("another command", u"ModifyDomain"_s + name, {});
    }
    void knowsWhatItCanAskFor()
    {
        QFETCH(QString, typed);
        QFETCH(QString, asked);
        QFETCH(bool, trade);
        QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
        const QString command = words.takeFirst();
        Params params;
        for (const QString &word : std::as_const(words))
            params.append({.name = word.section(u'=', 0, 0), .value = word.section(u'=', 1)});
        const std::optional<DomainPrice> question = DomainPrice::of(command, params);
        QCOMPARE(question.has_value(), !asked.isEmpty());
        if (!question)
            return;
        QCOMPARE(question->order + u' ' + QString::number(question->years), asked);
        QCOMPARE(question->ofTrade, trade);
        QCOMPARE(question->domain.ace(), u"primer.kz"_s);
        QCOMPARE(question->hasTerm(), !trade && question->order != u"TRANSFERDOMAIN"_s);
    }
};

QTEST_APPLESS_MAIN(DomainPriceTest)
#include "tst_domainprice.moc"
