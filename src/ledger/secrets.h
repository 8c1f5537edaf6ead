#pragma once

#include <QString>
#include <QStringView>

namespace kz {

/// A field or parameter whose value never reaches the disk, whatever its maker said of it.
bool isSecretName(QStringView name);

/// Words of people without what they call a secret: of "auth code: X9", "пароль = X9" the rest of
/// the line. What is not named so cannot be known.
QString withoutSecrets(const QString &text);

} // namespace kz
