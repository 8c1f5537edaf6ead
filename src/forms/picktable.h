#pragma once

#include "look/tableview.h"

#include <QStandardItemModel>
#include <QStringList>

namespace kz {

/// Names to which the same is done, with what is known of each; each can be left out.
class PickTable : public TableView
{
    Q_OBJECT
    /// How many take part.
    Q_PROPERTY(int count READ count NOTIFY countChanged USER true)
public:
    explicit PickTable(QWidget *parent = nullptr);

    /// columns: titles of the facts. One row of texts for each name, in the same order.
    void assign(const QStringList &columns, const QList<QStringList> &rows);
    int count() const { return int(chosen().size()); }
    /// Rows that are ticked, in the order shown.
    QList<int> chosen() const;
    void setChosen(int row, bool on);

Q_SIGNALS:
    void countChanged();

protected:
    QStandardItemModel &items() { return m_model; }
    /// The space bar means the rows, wherever in them the current cell is.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel m_model;
};

} // namespace kz
