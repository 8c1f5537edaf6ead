// Anything typed as a tax number, for every kind of owner.
#include "fuzz/fuzz.h"
#include "registry/taxid.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kz;
using kz::fuzz::require;

namespace {

constexpr QLatin1StringView field{"X-COMPANY-VAT-ID"};

void judgeFor(const TaxId &taxId, const std::optional<Contact> &owner)
{
    const Problems problems = judge(taxId, owner, field);
    for (const Problem &problem : problems + facts(taxId, owner, field))
        require(!text(problem).isEmpty(), "each problem has a sentence");
    const bool local = owner && owner->country == u"KZ"_s;
    if (!local || taxId.isEmpty() || worst(problems) == Verdict::Block)
        return;
    const QString value = taxId.value();
    const bool unusual = std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.rule == Rule::C6FifthDigit;
    });
    require(unusual || taxId.kind() == TaxId::Bin || taxId.kind() == TaxId::Iin,
            "what a Kazakh owner may send unasked is a BIN or an IIN");
    require(TaxId::checkDigit(QStringView(value).left(11)) == value.right(1).toInt(),
            "its check digit is right");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed = QString::fromUtf8(fuzz::bytes(data, size));
    const TaxId taxId = TaxId::fromUser(typed);
    const QString value = taxId.value();
    require(taxId.typed() == typed, "what was typed is kept");
    require(TaxId::fromUser(value).value() == value, "cleaning twice changes nothing");
    require(TaxId::fromUser(taxId.grouped()).value() == value, "groups are read back");
    require((taxId.kind() == TaxId::Empty) == taxId.isEmpty(), "an empty number has no kind");

    Contact company;
    company.organization = u"Alma Trade LLP"_s;
    company.country = u"KZ"_s;
    Contact person;
    person.lastName = u"Alma"_s;
    person.country = u"KZ"_s;
    Contact foreigner = person;
    foreigner.country = u"DE"_s;
    judgeFor(taxId, {});
    for (const Contact &owner : {company, person, foreigner})
        judgeFor(taxId, owner);
    return 0;
}
