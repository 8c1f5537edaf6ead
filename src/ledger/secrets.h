#pragma once

#include <QStringView>

namespace kz {

/// A field or parameter whose value never reaches the disk, whatever its maker said of it.
bool isSecretName(QStringView name);

} // namespace kz
