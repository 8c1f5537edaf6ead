#pragma once

#include <QIdentityProxyModel>

namespace kz {

/// How the cells of the inbox look.
class InboxCells : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace kz
