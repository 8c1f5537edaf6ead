#include "model/forecastmodel.h"

#include "model/words.h"

namespace kz {

void ForecastModel::show(const Forecast &forecast, const QDate &today)
{
    // A name can stand in the list with several charges.
    merge(m_forecast.rows, forecast.rows, [](const Forecast::Row &row) {
        return row.charge.domain.ace() + u'\n' + row.charge.renews.raw() + u'\n'
            + row.charge.accountingClass;
    });
    m_forecast = forecast;
    const bool dayChanged = m_today != today;
    m_today = today;
    if (dayChanged && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Due), index(rowCount() - 1, Due));
}

int ForecastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_forecast.rows.size());
}

int ForecastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForecastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Forecast::Row &row = m_forecast.rows.at(index.row());
    const Instant &renews = row.charge.renews;
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == DaysRole)
        return renews.isKnown() ? daysText(m_today.daysTo(renews.utc().toLocalTime().date()))
                                : QString();
    const bool money = index.column() == Cost || index.column() == Left;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (money ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole) {
        if (index.column() == Due)
            return exactText(renews);
        return index.column() == Name ? row.charge.domain.ace() : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case Due:
        return dateText(renews, true);
    case Name:
        return row.charge.domain.unicode();
    case Cost:
        return row.cost.isKnown() ? text(row.cost) : notStated();
    case Left:
        return text(row.left);
    case Verdict:
        switch (row.verdict) {
        case Forecast::Covered:
            return tr("Covered", "by the balance");
        case Forecast::Lost:
            return tr("Lost: not covered");
        case Forecast::Unknown:
            break;
        }
        return tr("Not known");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ForecastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter
            | (section == Cost || section == Left ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Due:
        return tr("Renews");
    case Name:
        return tr("Name");
    case Cost:
        return tr("Costs");
    case Left:
        return tr("Left then", "of the balance");
    case Verdict:
        return tr("Suffices", "heading: whether the balance does");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace kz
