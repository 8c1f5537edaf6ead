#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

namespace kz {

/// One step on the way from one order of rows to another, as an item model announces it.
struct RowChange
{
    enum Kind { Remove, Insert, Move, Reset };
    Kind kind = Reset;
    qsizetype first = 0;
    qsizetype count = 0;
    qsizetype to = 0; ///< of a move: always above first

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// The steps that lead from one list of keys to another, so that selection and scroll survive. Each
/// key stands once. One Reset when there are more steps than limit: thousands of ranges freeze a
/// view.
template <class Key>
QList<RowChange> rowChanges(QList<Key> now, const QList<Key> &next, qsizetype limit = 250)
{
    const QList<RowChange> reset{{RowChange::Reset, 0, 0, 0}};
    QList<RowChange> steps;
    const QSet<Key> wanted(next.begin(), next.end());
    for (qsizetype last = now.size() - 1; last >= 0;) {
        if (wanted.contains(now.at(last))) {
            --last;
            continue;
        }
        qsizetype first = last;
        while (first > 0 && !wanted.contains(now.at(first - 1)))
            --first;
        if (steps.size() == limit)
            return reset;
        steps.append({RowChange::Remove, first, last - first + 1, 0});
        last = first - 1;
    }
    if (!steps.isEmpty())
        now.removeIf([&wanted](const Key &key) { return !wanted.contains(key); });

    const QSet<Key> present(now.begin(), now.end());
    // Whether the rest of the old keys is walked (old) beside the new ones (row).
    QSet<Key> moved;
    qsizetype old = 0;
    for (qsizetype row = 0; row < next.size();) {
        while (old < now.size() && moved.contains(now.at(old)))
            ++old;
        if (old < now.size() && now.at(old) == next.at(row)) {
            ++old;
            ++row;
            continue;
        }
        if (steps.size() == limit)
            return reset;
        if (present.contains(next.at(row))) {
            // Not yet passed, so it stands below: behind the rows that were not moved away.
            qsizetype from = row;
            for (qsizetype i = old; now.at(i) != next.at(row); ++i)
                from += moved.contains(now.at(i)) ? 0 : 1;
            steps.append({RowChange::Move, from, 1, row});
            moved.insert(next.at(row));
            ++row;
            continue;
        }
        qsizetype end = row + 1;
        while (end < next.size() && !present.contains(next.at(end)))
            ++end;
        steps.append({RowChange::Insert, row, end - row, 0});
        row = end;
    }
    return steps;
}

/// Applies the steps to rows; begin and end are called around each with its row numbers. For a
/// Reset rows simply become next.
template <class Row, class Begin, class End>
void applyChanges(QList<Row> &rows, const QList<Row> &next, const QList<RowChange> &steps,
                  Begin begin, End end)
{
    for (const RowChange &step : steps) {
        begin(step);
        switch (step.kind) {
        case RowChange::Remove:
            rows.remove(step.first, step.count);
            break;
        case RowChange::Insert: {
            // Rows above are final already, so the new ones stand at the same place in next.
            QList<Row> merged;
            merged.reserve(rows.size() + step.count);
            merged.append(rows.first(step.first));
            merged.append(next.mid(step.first, step.count));
            merged.append(rows.sliced(step.first));
            rows = merged;
            break;
        }
        case RowChange::Move:
            rows.move(step.first, step.to);
            break;
        case RowChange::Reset:
            rows = next;
            break;
        }
        end(step);
    }
}

} // namespace kz
