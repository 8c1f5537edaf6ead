#pragma once

#include "views/reviewpage.h"

#include <QAbstractTableModel>

namespace kz {

/// The rows of a review for the table: field, as entered, as sent; tidied values carry an icon.
class ReviewTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Field, Entered, Mark, Sent, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const ReviewContent &content);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Entered, but no part of the command, such as the default.
    bool isLeftOut(const ReviewContent::Row &row) const;

    ReviewContent m_content;
};

} // namespace kz
