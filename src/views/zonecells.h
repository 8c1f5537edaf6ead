#pragma once

#include <QIdentityProxyModel>

namespace kz {

/// Adds icons and tones to the rules of a zone.
class ZoneCells : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace kz
