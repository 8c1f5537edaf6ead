#include "views/activitycells.h"

#include "look/celldelegate.h"
#include "model/activitymodel.h"
#include "views/orderwords.h"

using namespace Qt::StringLiterals;

namespace kz {

QVariant ActivityCells::data(const QModelIndex &index, int role) const
{
    if (role < ToneRole || role > MonoRole)
        return QIdentityProxyModel::data(index, role);
    if (index.data(ActivityModel::IsHeadRole).toBool()) {
        if (role == GroupRole)
            return true;
        return role == RightRole ? index.data(ActivityModel::DetailRole) : QVariant();
    }
    const QVariant value = index.data(ActivityModel::OrderRole);
    if (index.data(ActivityModel::BatchRole).isValid() && role == IconRole)
        return index.column() == ActivityModel::What ? QVariant(u"renew"_s) : QVariant();
    if (index.data(ActivityModel::NoteRole).isValid() && role == IconRole)
        return index.column() == ActivityModel::What ? QVariant(u"note"_s) : QVariant();
    switch (ActivityModel::Column(index.column())) {
    case ActivityModel::Time:
    case ActivityModel::Who:
        if (role == ToneRole)
            return int(Tone::Muted);
        break;
    case ActivityModel::What:
        if (role == IconRole)
            return value.isValid() ? iconOf(orderKind(value.value<Order>())) : u"info"_s;
        break;
    case ActivityModel::Name:
        if (role == MutedTailRole) {
            const DomainName name =
                DomainName::fromRegistrar(index.data(ActivityModel::ObjectRole).toString());
            return name.zone().isEmpty() ? 0 : name.unicode().size() - name.label().size();
        }
        break;
    case ActivityModel::Answer:
        if (value.isValid()) {
            const auto state = index.data(ActivityModel::StateRole).value<Order::State>();
            // An ordinary answer is ink with its tick: colour is for what is not over.
            if (role == ToneRole)
                return int(state == Order::State::Done ? Tone::Ink : toneOf(state));
            if (role == IconToneRole && state == Order::State::Done)
                return int(Tone::Ok);
            if (role == IconRole)
                return iconOf(state);
        }
        break;
    case ActivityModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace kz
