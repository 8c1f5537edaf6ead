#pragma once

#include "look/colours.h"
#include "look/tableview.h"

#include <QStandardItemModel>

namespace kz {

/// A table in a form that nobody edits, such as the names which an order touches. Rules speak of it
/// as of any editor.
class FactTable : public TableView
{
    Q_OBJECT
    /// The first column, a line each.
    Q_PROPERTY(QString value READ value NOTIFY valueChanged USER true)
public:
    struct Row
    {
        QStringList cells;
        Tone tone = Tone::Ink; ///< of the last cell
        QString icon = {}; ///< before the last cell
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit FactTable(QWidget *parent = nullptr);

    /// The first column is as wide as its texts, the last takes the rest.
    void setHeads(const QStringList &heads);
    void setRows(const QList<Row> &rows);
    QString value() const;

Q_SIGNALS:
    void valueChanged();

private:
    QStandardItemModel m_model;
    QList<Row> m_rows;
};

} // namespace kz
