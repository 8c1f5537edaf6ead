#pragma once

#include "registry/rulerows.h"

#include "registry/taxid.h"

namespace kz::rows {

/// A company (or a person, without organisation) in a country, with this number.
inline Problems taxed(const char *organization, const char *country, const QString &number)
{
    Contact owner;
    owner.handle = QStringLiteral("P-ABC1");
    owner.organization = utf8(organization);
    owner.country = utf8(country);
    const auto taxId = TaxId::fromUser(number);
    return judge(taxId, owner, field) + facts(taxId, owner, field);
}

inline void addTaxIds(Rows &rows)
{
    const auto company = [](const QString &id) { return taxed("TOO Primer", "KZ", id); };
    const auto person = [](const QString &id) { return taxed("", "KZ", id); };
    const auto foreign = [](const QString &id) { return taxed("Primer GmbH", "DE", id); };
    const auto unknown = [](const QString &id) {
        return judge(TaxId::fromUser(id), std::nullopt, field);
    };
    const auto empty = QString();
    const auto bin = QStringLiteral("000140000002");
    const QByteArray digits65(65, '1');
    rows.texts(Rule::V1Required, company, {"", " "}, {"000140000002"});
    rows.cases(Rule::V1Required, {}, {person(empty), foreign(empty), unknown(empty)});
    rows.cases(Rule::V1bUnknownOwner, {unknown(empty)}, {unknown(bin), company(empty)});
    rows.cases(Rule::V2Advised, {person(empty)},
               {person(bin), company(empty), foreign(empty), unknown(empty)});
    rows.cases(Rule::V3Public, {company(bin)}, {company(empty), foreign(bin)});
    rows.texts(Rule::V4ForeignLooksKazakh, foreign, {"000140000003", "123456789012"},
               {"000140000002", "DE123456789", ""});
    rows.texts(Rule::V4ForeignLooksKazakh, unknown, {"000140000003"}, {"000140000002"});
    rows.cases(Rule::V5ForeignBin, {foreign(bin)},
               {company(bin), foreign(QStringLiteral("000140000003")), foreign(empty)});
    rows.texts(Rule::V6PersonNumberForCompany, company, {"000101300009"}, {"000140000002"});
    rows.cases(Rule::V6PersonNumberForCompany, {}, {person(QStringLiteral("000101300009"))});
    rows.texts(Rule::V7CompanyNumberForPerson, person, {"000140000002"}, {"000101300009"});
    rows.texts(Rule::V8Rnn, company, {"РНН 600700123456", "RNN600700123456"},
               {"БИН 000140000002", "000140000002", "600700123456"});
    rows.texts(Rule::V9VatCertificate, company, {"серия 60001 № 0012345", "VAT 60001"},
               {"000140000002", "60001"});
    rows.texts(Rule::V10TwelveDigits, company, {"00014000000", "0001400000022", "DE123", "O00140"},
               {"000140000002", "0001 4000 0002"});
    rows.cases(Rule::V10TwelveDigits, {}, {foreign(QStringLiteral("DE123456789"))});
    rows.texts(Rule::V11Cleaned, company,
               {"0001 4000 0002", "БИН: 000140000002", "BIN000140000002", "KZ 0001-4000-0002",
                "№ 000140000002", "٠٠٠١٤٠٠٠٠٠٠٢", "000140\u00a0000002"},
               {"000140000002", "DE 123 456"});
    rows.texts(Rule::V12LongNumber, foreign, {digits65.data()}, {"DE123"});
    rows.texts(Rule::C1AllZeros, company, {"000000000000"}, {"000140000002"});
    rows.texts(Rule::C2CheckDigit, company, {"000101300008", "123456789012"},
               {"000101300009", "000140000338"});
    rows.texts(Rule::C3NoCheckDigit, company, {"000140000338", "000101301881", "001250001203"},
               {"000140000002", "000101300008"});
    rows.texts(Rule::C4Month, company, {"001340000002"}, {"000140000002", "001250000003"});
    rows.texts(Rule::C5SixthDigit, company, {"000144000004"}, {"000142000003", "000663000006"});
    rows.texts(Rule::C6FifthDigit, company, {"000170000006"}, {"000660000001"});
    rows.texts(Rule::C7BirthDate, person, {"000230300000", "000229300005"},
               {"000229500008", "000101300009", "991231100000"});
    rows.texts(Rule::C8SeventhDigit, person, {"000101000003"}, {"000101300009", "000140000002"});
}

} // namespace kz::rows
