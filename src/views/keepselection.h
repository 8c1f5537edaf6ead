#pragma once

#include <QHash>
#include <QModelIndex>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

class QTableView;

namespace kz {

/// Keeps the selected rows and the current one of a table by key when its model is reset by filter
/// or sort. Rows that a filter hides are selected again when they come back, unless the user chose
/// others meanwhile.
class KeepSelection : public QObject
{
    Q_OBJECT
public:
    using KeyOf = std::function<QString(int row)>;

    /// Create it after the table has its model; it lives as long as the table.
    KeepSelection(QTableView *table, KeyOf keyOf);

private:
    void remember();
    void restore();
    /// The row of each key that is shown.
    QHash<QString, int> rows() const;

    QTableView *m_table;
    KeyOf m_keyOf;
    QSet<QString> m_keys; ///< selected, shown or hidden
    QString m_current;
    int m_column = 0;
    bool m_busy = false;
};

} // namespace kz
