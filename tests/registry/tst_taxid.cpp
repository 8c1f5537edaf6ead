#include "registry/taxid.h"

#include <QTest>

using namespace kz;

namespace {

constexpr QLatin1StringView field("X-COMPANY-VAT-ID");

Contact owner(const QString &organization, const QString &country)
{
    Contact contact;
    contact.handle = u"P-ABC1"_qs;
    contact.organization = organization;
    contact.country = country;
    return contact;
}

} // namespace

/// BIN and IIN: generated numbers with serials of zeros, nobody's.
class TestTaxId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void unusableStems_data();
    void unusableStems();
    void checkDigitWantsElevenDigits();
    void cleaning_data();
    void cleaning();
    void grouping();
    void need();
    void tickIsForOneOwner();
};

void TestTaxId::examples_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<TaxId::Kind>("kind");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *number, TaxId::Kind kind, Verdict verdict) {
        QTest::newRow(number) << QString::fromLatin1(number) << kind << verdict;
    };
    // V3, the remark on WHOIS, stands beside each good number.
    row("000101300009", TaxId::Iin, Verdict::Info);
    row("000101400005", TaxId::Iin, Verdict::Info);
    row("000229500008", TaxId::Iin, Verdict::Info);
    row("991231100000", TaxId::Iin, Verdict::Info);
    row("000101301805", TaxId::Iin, Verdict::Info); // second pass
    row("000101301817", TaxId::Iin, Verdict::Info); // second pass
    row("000140000002", TaxId::Bin, Verdict::Info);
    row("000141000008", TaxId::Bin, Verdict::Info);
    row("000142000003", TaxId::Bin, Verdict::Info);
    row("001250000003", TaxId::Bin, Verdict::Info);
    row("260150000005", TaxId::Bin, Verdict::Info); // second pass
    row("000663000006", TaxId::Bin, Verdict::Info);
    row("000660000001", TaxId::Bin, Verdict::Info); // second pass
    row("000140000304", TaxId::Bin, Verdict::Info); // second pass
    row("000140000012", TaxId::Bin, Verdict::Info); // the eleventh digit has weight 0
    row("000101300008", TaxId::Iin, Verdict::Block);
    row("123456789012", TaxId::Bin, Verdict::Block);
    row("000000000000", TaxId::Iin, Verdict::Block);
    row("001340000002", TaxId::Bin, Verdict::Block);
    row("000170000006", TaxId::Neither, Verdict::Warn);
    row("000144000004", TaxId::Bin, Verdict::Warn);
    row("000101000003", TaxId::Iin, Verdict::Warn);
    row("000230300000", TaxId::Iin, Verdict::Warn);
    row("000229300005", TaxId::Iin, Verdict::Warn);
}

void TestTaxId::examples()
{
    QFETCH(QString, number);
    QFETCH(TaxId::Kind, kind);
    const auto taxId = TaxId::fromUser(number);
    QCOMPARE(taxId.kind(), kind);
    QCOMPARE(taxId.value(), number);
    // The owner that fits the number, so that only the number is judged.
    const QString organization = kind == TaxId::Bin ? u"TOO Primer"_qs : QString();
    QTEST(worst(judge(taxId, owner(organization, u"KZ"_qs), field)), "verdict");
}

void TestTaxId::unusableStems_data()
{
    QTest::addColumn<QString>("stem");
    for (const char *stem : {"00014000033", "00010130188", "00125000120"})
        QTest::newRow(stem) << QString::fromLatin1(stem);
}

void TestTaxId::unusableStems()
{
    QFETCH(QString, stem);
    QVERIFY(!TaxId::checkDigit(stem));
    for (int last = 0; last < 10; ++last) {
        const auto taxId = TaxId::fromUser(stem + QString::number(last));
        const Problems problems = judge(taxId, owner(u"TOO Primer"_qs, u"KZ"_qs), field);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().rule, Rule::C3NoCheckDigit);
    }
}

void TestTaxId::checkDigitWantsElevenDigits()
{
    QCOMPARE(TaxId::checkDigit(u"00010130000"), 9);
    QCOMPARE(TaxId::checkDigit(u"26015000000"), 5);
    QCOMPARE(TaxId::checkDigit(u"12345678901"), 3);
    QVERIFY(!TaxId::checkDigit(u"0001013000"));
    QVERIFY(!TaxId::checkDigit(u"000101300000"));
    QVERIFY(!TaxId::checkDigit(u"0001013000O"));
}

void TestTaxId::cleaning_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    const QString bin = u"000140000002"_qs;
    QTest::newRow("as it is") << bin << bin;
    QTest::newRow("groups") << u"0001 40-00.000 2"_qs << bin;
    QTest::newRow("no-break blanks") << u"0001\u00a04000\u202f0002"_qs << bin;
    QTest::newRow("dashes") << u"0001–4000—0002"_qs << bin;
    QTest::newRow("BIN") << u"BIN: 000140000002"_qs << bin;
    QTest::newRow("БИН, small") << u"бин 000140000002"_qs << bin;
    QTest::newRow("БСН №") << u"БСН № 000140000002"_qs << bin;
    QTest::newRow("ЖСН") << u"ЖСН000140000002"_qs << bin;
    QTest::newRow("KZ") << u"KZ000140000002"_qs << bin;
    QTest::newRow("other digits") << u"٠٠٠١٤٠٠٠٠٠٠٢"_qs << bin;
    QTest::newRow("line") << u"000140000002\n"_qs << bin;
    QTest::newRow("foreign stays") << u" DE 123-456 "_qs << u"DE 123-456"_qs;
    QTest::newRow("too short stays") << u"БИН 0001"_qs << u"БИН 0001"_qs;
    QTest::newRow("nothing") << u"  "_qs << QString();
}

void TestTaxId::cleaning()
{
    QFETCH(QString, typed);
    const auto taxId = TaxId::fromUser(typed);
    QTEST(taxId.value(), "value");
    QCOMPARE(taxId.typed(), typed);
}

void TestTaxId::grouping()
{
    QCOMPARE(TaxId::fromUser(u"000101300009"_qs).grouped(), u"000101 300009"_qs);
    QCOMPARE(TaxId::fromUser(u"000140000002"_qs).grouped(), u"0001 40 00000 2"_qs);
    QCOMPARE(TaxId::fromUser(u"DE123"_qs).grouped(), u"DE123"_qs);
    QCOMPARE(TaxId().grouped(), QString());
}

void TestTaxId::need()
{
    QCOMPARE(taxIdNeed(owner(u"TOO Primer"_qs, u"kz"_qs)), TaxIdNeed::Required);
    QCOMPARE(taxIdNeed(owner(u" "_qs, u"KZ"_qs)), TaxIdNeed::Advised);
    QCOMPARE(taxIdNeed(owner(u"Primer GmbH"_qs, u"DE"_qs)), TaxIdNeed::Optional);
    QCOMPARE(taxIdNeed({}), TaxIdNeed::Unknown);
}

void TestTaxId::tickIsForOneOwner()
{
    Contact first = owner({}, u"KZ"_qs);
    Contact second = first;
    second.handle = u"P-XYZ9"_qs;
    QVERIFY(judge(TaxId(), first, field) != judge(TaxId(), second, field));
}

QTEST_APPLESS_MAIN(TestTaxId)

#include "tst_taxid.moc"
