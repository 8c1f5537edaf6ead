#pragma once

#include "model/rowchanges.h"

#include <QAbstractTableModel>

namespace kz {

/// A table whose rows are replaced as a whole and merged by key, so that views keep selection and
/// scroll.
class MergingTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

protected:
    void begin(const RowChange &step);
    void end(const RowChange &step);

    /// Turns rows into next; keyOf gives a row's key.
    template <class Row, class KeyOf>
    void merge(QList<Row> &rows, const QList<Row> &next, KeyOf keyOf)
    {
        const auto keys = [&keyOf](const QList<Row> &list) {
            QList<QString> result;
            result.reserve(list.size());
            for (const Row &row : list)
                result.append(keyOf(row));
            return result;
        };
        applyChanges(
            rows, next, rowChanges(keys(rows), keys(next)),
            [this](const RowChange &step) { begin(step); },
            [this](const RowChange &step) { end(step); });
        for (qsizetype i = 0; i < next.size(); ++i) {
            if (rows.at(i) == next.at(i))
                continue;
            rows[i] = next.at(i);
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
        }
    }
};

} // namespace kz
