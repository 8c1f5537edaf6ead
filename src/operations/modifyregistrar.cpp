#include "operations/modifyregistrar.h"

#include "operations/evidence.h"
#include "operations/statusregistrar.h"
#include "registry/amount.h"
#include "registry/anytext.h"
#include "registry/term.h"
#include "registry/transfer.h"

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// What StatusRegistrar shows under the parameter that sets it.
QString shownAs(const StatusRegistrar::Outcome &outcome, const QString &field)
{
    if (field == ModifyRegistrar::Field::renewalMode)
        return outcome.renewalMode.token();
    if (field == ModifyRegistrar::Field::transferMode)
        return outcome.transferMode;
    return outcome.lowBalance;
}

/// "500" and "500.00" are one amount.
bool isSame(const QString &wanted, const QString &shown, const QString &field)
{
    if (field != ModifyRegistrar::Field::lowBalance)
        return wanted.compare(shown, Qt::CaseInsensitive) == 0;
    const Amount rest =
        difference({.decimal = wanted, .currency = {}}, {.decimal = shown, .currency = {}});
    return rest.isKnown() && rest.decimal.toDouble() == 0.0;
}

} // namespace

Problems ModifyRegistrar::check() const
{
    Problems problems = judgeRequired(value, QString(field));
    if (!problems.isEmpty())
        return problems;
    if (field == Field::renewalMode)
        return judgeAccountMode(RenewalMode::fromToken(value), field);
    if (field == Field::transferMode)
        return judgeTransferMode(value, field);
    if (field == Field::lowBalance)
        return judgeAmount(value, field);
    return {{QString(field), Rule::X3Missing, value}};
}

std::optional<ModifyRegistrar::Outcome> ModifyRegistrar::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> ModifyRegistrar::looks(const Sent &sent)
{
    if (sent.params.list().isEmpty())
        return {};
    const Param wanted = sent.params.list().constFirst();
    const auto judge = [wanted](const Reply &reply) -> Judgement {
        const auto shown = StatusRegistrar::parse(reply);
        if (!shown)
            return {Finding::Inconclusive, quoted(reply)};
        const QString now = shownAs(*shown, wanted.name);
        if (now.isEmpty())
            return {Finding::Inconclusive, quoted(reply)};
        // The old value is no trace of the order, which may still be on its way.
        return {isSame(wanted.value, now, wanted.name) ? Finding::Done : Finding::NoTrace, now};
    };
    return {{.request = readRequest(StatusRegistrar{}), .judge = judge}};
}

QList<Settling> ModifyRegistrar::settling()
{
    const QString read = u"StatusRegistrar"_s;
    const QList<Sign> signs{
        {Fate::Applied, read, u"the value"_s, Finding::Done},
        {Fate::ByOthers, read, u"the value: it is so, whoever set it"_s, Finding::Done},
        {Fate::NoTrace, read, u"another value"_s, Finding::NoTrace}};
    return {{.signs = signs + doneAtOnce()}};
}

} // namespace kz
