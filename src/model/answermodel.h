#pragma once

#include "operations/operation.h"

#include <QAbstractTableModel>

namespace kz {

/// An answer of the registrar as a table, whatever the command was: the announced columns of a
/// list, or one property a row. Names and values stand as they came.
class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReply(const Reply &reply);
    void clear();
    bool isList() const { return m_list; }
    /// What a list says beside its rows: "total: 200", one each.
    QStringList facts() const { return m_facts; }
    /// Everything, cells parted by tabs, with the heads first.
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(int row, int column) const;

    Reply m_reply;
    QStringList m_heads;
    QStringList m_columns; ///< of a list: the normal names
    QList<QPair<QString, qsizetype>> m_values; ///< of anything else: property and index, a row each
    QStringList m_facts;
    int m_rows = 0;
    bool m_list = false;
};

} // namespace kz
