#pragma once

#include <QIdentityProxyModel>

namespace kz {

/// Adds what CellDelegate paints to what happened: heads of days, icons, tones of answers.
class ActivityCells : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace kz
