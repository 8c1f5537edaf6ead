#include "views/hostcells.h"

#include "look/celldelegate.h"
#include "model/hostmodel.h"
#include "views/answerlook.h"

using namespace Qt::StringLiterals;

namespace kz {

QVariant HostCells::data(const QModelIndex &index, int role) const
{
    if (role < ToneRole || role > MonoRole)
        return QIdentityProxyModel::data(index, role);
    const auto facts = index.data(HostModel::FactsRole).value<HostFacts>();
    const auto muted = [role](bool on) {
        return role == ToneRole && on ? QVariant(int(Tone::Muted)) : QVariant();
    };
    switch (HostModel::Column(index.column())) {
    case HostModel::Host:
        if (role == MonoRole)
            return true;
        break;
    case HostModel::Parent:
        if (role == ToneRole)
            return int(facts.parentHeld ? Tone::Ink : Tone::Attention);
        if (role == IconRole && !facts.parentHeld)
            return u"attention"_s;
        break;
    case HostModel::Addresses:
        if (role == MonoRole)
            return facts.record.addresses && !facts.record.addresses->isEmpty();
        return muted(!facts.record.addresses);
    case HostModel::UsedBy:
        return muted(facts.usedBy.isEmpty());
    case HostModel::Answer:
        if (role == IconRole)
            return iconOf(facts.answer.kind);
        if (role == ToneRole)
            return int(toneOf(facts.answer.kind));
        break;
    case HostModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace kz
