#pragma once

#include "model/forecast.h"
#include "model/mergingtable.h"

#include <QDate>

namespace kz {

/// The coming renewals, one row each, in the order in which they fall due.
class ForecastModel : public MergingTable
{
    Q_OBJECT
public:
    enum Column { Due, Name, Cost, Left, Verdict, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        RowRole = Qt::UserRole, ///< Forecast::Row
        DaysRole, ///< "in 12 days", of the column Due
    };

    using MergingTable::MergingTable;

    void show(const Forecast &forecast, const QDate &today);
    const Forecast &forecast() const { return m_forecast; }
    const QDate &today() const { return m_today; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Forecast m_forecast;
    QDate m_today;
};

} // namespace kz

Q_DECLARE_METATYPE(kz::Forecast::Row)
