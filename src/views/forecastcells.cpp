#include "views/forecastcells.h"

#include "look/celldelegate.h"
#include "look/pill.h"
#include "model/forecastmodel.h"

using namespace Qt::StringLiterals;

namespace kz {

QVariant ForecastCells::data(const QModelIndex &index, int role) const
{
    if (role < ToneRole || role > MonoRole)
        return QIdentityProxyModel::data(index, role);
    const auto row = index.data(ForecastModel::RowRole).value<Forecast::Row>();
    const bool lost = row.verdict == Forecast::Lost;
    switch (ForecastModel::Column(index.column())) {
    case ForecastModel::Due:
        if (role == RightRole)
            return index.data(ForecastModel::DaysRole);
        if (role == ToneRole)
            return int(lost ? Tone::Danger : Tone::Ink);
        if (role == IconRole)
            return lost ? u"lapse"_s : u"renew"_s;
        break;
    case ForecastModel::Name:
        if (role == MutedTailRole) {
            const DomainName &name = row.charge.domain;
            return name.zone().isEmpty() ? 0 : name.unicode().size() - name.label().size();
        }
        break;
    case ForecastModel::Cost:
        if (role == ToneRole && !row.cost.isKnown())
            return int(Tone::Muted);
        break;
    case ForecastModel::Left:
        if (role == ToneRole)
            return int(Tone::Muted);
        break;
    case ForecastModel::Verdict:
        if (role == PillRole && lost)
            return QVariant::fromValue(PillText{index.data().toString(), Tone::Danger, u"lapse"_s});
        if (role == ToneRole)
            return int(Tone::Muted);
        break;
    case ForecastModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace kz
