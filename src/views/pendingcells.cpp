#include "views/pendingcells.h"

#include "look/celldelegate.h"
#include "model/pendingmodel.h"
#include "views/orderwords.h"

using namespace Qt::StringLiterals;

namespace kz {

namespace {

QVariant headData(const QModelIndex &index, int role)
{
    switch (role) {
    case GroupRole:
        return true;
    case RightRole:
        return index.data(PendingModel::DetailRole);
    case ToneRole:
        return int(index.data(PendingModel::WhichGroupRole).toInt() == PendingModel::Unknown
                       ? Tone::Unknown
                       : Tone::Ink);
    default:
        return {};
    }
}

QVariant batchData(const QModelIndex &index, const BatchProgress &batch, int role)
{
    if (role == SubRole)
        return index.data(PendingModel::DetailRole);
    if (index.column() == PendingModel::What && role == IconRole)
        return u"renew"_s;
    if (index.column() == PendingModel::Look && role == ToneRole)
        return int(Tone::Muted);
    if (index.column() != PendingModel::State || role != PillRole)
        return {};
    const QString words = index.data().toString();
    if (batch.isSent())
        return QVariant::fromValue(PillText{words, Tone::Pending, u"people"_s});
    return batch.batch.state == Batch::State::Paused
        ? QVariant::fromValue(PillText{words, Tone::Attention, u"pause"_s})
        : QVariant::fromValue(PillText{words, Tone::Info, u"send"_s});
}

qsizetype zoneLength(const QModelIndex &index)
{
    const DomainName name =
        DomainName::fromRegistrar(index.data(PendingModel::ObjectRole).toString());
    return name.zone().isEmpty() ? 0 : name.unicode().size() - name.label().size();
}

} // namespace

QVariant PendingCells::data(const QModelIndex &index, int role) const
{
    if (role < ToneRole || role > MonoRole)
        return QIdentityProxyModel::data(index, role);
    if (index.data(PendingModel::IsHeadRole).toBool())
        return headData(index, role);
    const QVariant batch = index.data(PendingModel::BatchRole);
    if (batch.isValid())
        return batchData(index, batch.value<BatchProgress>(), role);
    const QVariant value = index.data(PendingModel::OrderRole);
    const bool isOrder = value.isValid();
    const bool isForeign = index.data(PendingModel::TransferRole).isValid();
    const Order order = value.value<Order>();
    const bool trade =
        !isOrder && index.data(PendingModel::WhichGroupRole).toInt() == PendingModel::Holders;
    if (role == SubRole) {
        const QString detail = index.data(PendingModel::DetailRole).toString();
        return detail.isEmpty() ? QVariant() : detail;
    }
    switch (PendingModel::Column(index.column())) {
    case PendingModel::What:
        if (role == IconRole)
            return isOrder ? iconOf(orderKind(order)) : isForeign ? u"transfer-out"_s : u"trade"_s;
        if (role == MutedTailRole)
            return zoneLength(index);
        break;
    case PendingModel::State:
        if (role == PillRole && isForeign)
            return QVariant::fromValue(
                PillText{index.data().toString(), Tone::Attention, u"attention"_s});
        if (role == PillRole)
            return QVariant::fromValue(
                isOrder ? statePill(order)
                        : PillText{trade ? tr("Trade open") : calmed(index.data().toString()),
                                   Tone::Pending, u"clock"_s});
        break;
    case PendingModel::WaitsFor:
        if (role == SubToneRole && isForeign)
            return int(Tone::Attention);
        if (role == SubToneRole && isOrder && toneOf(order.state) == Tone::Attention)
            return int(Tone::Attention);
        break;
    case PendingModel::Look:
        if (role == ToneRole)
            return int(Tone::Muted);
        break;
    default:
        break;
    }
    return {};
}

} // namespace kz
