#include "views/zonecells.h"

#include "look/celldelegate.h"
#include "look/pill.h"
#include "model/zonemodel.h"

using namespace Qt::StringLiterals;

namespace kz {

QVariant ZoneCells::data(const QModelIndex &index, int role) const
{
    if (role < ToneRole || role > MonoRole)
        return QIdentityProxyModel::data(index, role);
    const auto rule = index.data(ZoneModel::RuleRole).value<ZoneRule>();
    const bool differs = rule.verdict == ZoneRule::Differs;
    switch (ZoneModel::Column(index.column())) {
    case ZoneModel::Title:
        if (role == GroupRole)
            return rule.isHead;
        if (role == MonoRole)
            return rule.asItCame;
        break;
    case ZoneModel::Registrar:
    case ZoneModel::Ours:
    case ZoneModel::Account:
        if (role == MonoRole)
            return rule.asItCame && index.column() == ZoneModel::Registrar;
        if (role == ToneRole)
            return int(differs ? Tone::Ink : Tone::Muted);
        break;
    case ZoneModel::Verdict:
        if (role == PillRole && differs)
            return QVariant::fromValue(
                PillText{index.data().toString(), Tone::Attention, u"attention"_s});
        if (role == IconRole && rule.verdict == ZoneRule::Agrees)
            return u"tick"_s;
        if (role == IconRole && rule.verdict == ZoneRule::NotStated)
            return u"unknown"_s;
        if (role == ToneRole)
            return int(Tone::Muted);
        break;
    case ZoneModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace kz
