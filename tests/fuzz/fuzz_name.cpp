// Anything typed as a name: one that may be sent has one spelling only, whichever way it comes
// back.
#include "fuzz/fuzz.h"
#include "registry/ace.h"
#include "registry/domainname.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kz;
using kz::fuzz::require;

namespace {

constexpr QLatin1StringView field{"DOMAIN"};

void word(const Problems &problems)
{
    for (const Problem &problem : problems)
        require(!text(problem).isEmpty(), "each problem has a sentence");
}

void requireSendable(const DomainName &name)
{
    const QString ace = name.ace();
    require(!ace.isEmpty() && ace.size() <= 253, "a sendable name has 1 to 253 characters");
    for (const QString &label : ace.split(u'.'))
        require(isHostLabel(label), "each label of a sendable name is one of a host");
    require(DomainName::fromRegistrar(ace).ace() == ace, "ACE from the registrar stays");
    require(DomainName::fromUser(ace).ace() == ace, "ACE from people stays");
    require(DomainName::fromRegistrar(name.unicode()).ace() == ace, "Unicode gives the same ACE");
    require(fromAce(ace) == name.unicode(), "ACE gives the same Unicode");
    require(toAce(fromAce(ace)) == ace, "encoding undoes decoding");
    require(DomainName::fromUser(name.unicode()) == name, "what is shown can be typed");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed = QString::fromUtf8(fuzz::bytes(data, size));
    const DomainName name = DomainName::fromUser(typed);
    const Problems problems = judge(name, field);
    require(name.typed() == typed, "what was typed is kept");
    require(problems == judge(DomainName::fromUser(typed), field), "judging is deterministic");
    word(problems);
    word(facts(name, field));
    if (worst(problems) != Verdict::Block)
        requireSendable(name);

    const QString proposed = proposal(name);
    if (!proposed.isEmpty())
        word(judge(DomainName::fromUser(proposed), field));

    const DomainName given = DomainName::fromRegistrar(typed);
    require(given.typed() == typed, "what the registrar said is kept");
    word(judge(given, field));
    word(facts(given, field));
    static_cast<void>(given.label());
    return 0;
}
