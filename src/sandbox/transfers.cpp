#include "sandbox/transfers.h"

#include "sandbox/fulfilment.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// An open transfer of ours goes from step to step while its time passes.
QString stepOf(const State &state, const Order &order)
{
    if (order.kind == Kind::TransferOut)
        return u"FOREIGN_PENDING"_s;
    const Instant part = std::max<Instant>(1, state.options.delay / 3);
    const Instant age = state.now() - order.placed;
    return age < part ? u"REQUESTED"_s : age < 2 * part ? u"INITIATED"_s : u"pending"_s;
}

} // namespace

bool needsCode(const QString &zone)
{
    return zone != "net.kz"_L1 && zone != "org.kz"_L1;
}

std::optional<Held> heldElsewhere(const State &state, const QString &name)
{
    const auto found = state.elsewhere.find(name);
    if (found != state.elsewhere.end())
        return found->second;
    if (!state.taken.contains(name))
        return std::nullopt;
    return Held{.expires = addYears(state.now(), 1)}; // no code fits
}

std::optional<Transfer> transferOf(const State &state, const QString &name)
{
    const auto found = state.transfers.find(name);
    if (found == state.transfers.end())
        return std::nullopt;
    Transfer transfer = found->second;
    const Kind kind = transfer.incoming ? Kind::TransferIn : Kind::TransferOut;
    if (const Order *order = state.order(name, kind); order && transfer.status.isEmpty()) {
        transfer.status = stepOf(state, *order);
        transfer.log << u"%1 %2"_s.arg(plainInstant(state.now()), transfer.status);
    }
    return transfer;
}

void endTransfer(State &state, const QString &name, const QString &status, const QString &words)
{
    const auto found = state.transfers.find(name);
    if (found == state.transfers.end() || !found->second.status.isEmpty())
        return;
    found->second.status = status;
    found->second.log << u"%1 %2 %3"_s.arg(plainInstant(state.now()), status, words);
}

bool askFor(State &state, const QString &name, const QString &registrar)
{
    const auto found = state.domains.find(name);
    if (found == state.domains.end() || found->second.locked()
        || state.order(name, Kind::TransferOut))
        return false;
    Order order{.kind = Kind::TransferOut, .name = name};
    order.job = state.nextId();
    order.placed = state.now();
    order.due = order.placed + state.options.answerTime;
    order.other = registrar.isEmpty() ? u"TURAN-KZ"_s : registrar;
    state.transfers[name] = {
        .incoming = false,
        .losing = state.account,
        .gaining = order.other,
        .requested = order.placed,
        .executes = state.options.statesDeadline ? order.due : 0,
        .log = {u"%1 requested by %2"_s.arg(plainInstant(order.placed), order.other)}};
    const QString mode = found->second.transferMode == "DEFAULT"_L1 ? state.accountTransferMode
                                                                    : found->second.transferMode;
    place(state, order);
    if (mode == "AUTOAPPROVE"_L1) {
        endTransfer(state, name, u"clientApproved"_s, u"by the transfer mode"_s);
        decide(state, name, Kind::TransferOut, Decision::Done, {});
    } else if (mode == "AUTODENY"_L1) {
        decide(state, name, Kind::TransferOut, Decision::Fail, u"Denied by the transfer mode"_s);
    }
    return true;
}

} // namespace kz::sandbox
