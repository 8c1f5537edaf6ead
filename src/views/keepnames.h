#pragma once

#include "model/rowset.h"

#include <QObject>

class QTableView;

namespace kz {

class DomainModel;

/// Keeps the selected names and the current one when filter or sort reset the table, as
/// KeepSelection does for other tables; a million selected names are kept and found again in
/// milliseconds. Names that a filter hides are selected again when they come back, unless the user
/// chose others meanwhile.
class KeepNames : public QObject
{
    Q_OBJECT
public:
    /// Create it after the table has its model; it lives as long as the table.
    KeepNames(QTableView *table, DomainModel *names);

private:
    void remember();
    void restore();
    void forget();

    QTableView *m_table;
    DomainModel *m_model;
    RowSet m_selected; ///< slots, shown or hidden
    int m_current = -1; ///< its slot
    int m_column = 0;
    bool m_busy = false;
};

} // namespace kz
