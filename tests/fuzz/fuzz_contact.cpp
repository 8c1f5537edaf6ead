// Any texts as a contact: its spelling settles at once, and what was fit to be sent stays so.
#include "fuzz/fuzz.h"
#include "registry/contact.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kz;
using kz::fuzz::require;

namespace {

/// The fields in the order of the form; more of them than it has are lines of the street.
Contact contactOf(const QStringList &fields)
{
    Contact contact;
    QString *const texts[] = {&contact.country,   &contact.phone,      &contact.zip,
                              &contact.email,     &contact.fax,        &contact.title,
                              &contact.firstName, &contact.middleName, &contact.lastName,
                              &contact.city,      &contact.state,      &contact.organization};
    qsizetype next = 0;
    for (QString *const text : texts)
        *text = fields.value(next++);
    contact.street = fields.mid(next);
    return contact;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Contact typed = contactOf(fuzz::fields(data, size));
    const Contact sent = normalized(typed);
    require(normalized(sent) == sent, "the spelling settles at once");

    const Problems before = judge(typed);
    const Problems after = judge(sent);
    for (const Problem &problem : before + facts(typed))
        require(!text(problem).isEmpty(), "each problem has a sentence");
    const bool changes = std::any_of(after.begin(), after.end(), [](const Problem &problem) {
        return problem.verdict() == Verdict::Norm;
    });
    require(!changes, "nothing is left to change in what is sent");
    require(worst(before) == Verdict::Block || worst(after) != Verdict::Block,
            "what may be sent as typed may be sent");
    require(latinProposal(latinProposal(typed.city)) == latinProposal(typed.city),
            "a proposal in Latin letters is final");
    return 0;
}
