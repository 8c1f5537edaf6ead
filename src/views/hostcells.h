#pragma once

#include <QIdentityProxyModel>

namespace kz {

/// Adds what CellDelegate paints to the name-server objects.
class HostCells : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace kz
