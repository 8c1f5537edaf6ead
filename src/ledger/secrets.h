#pragma once

#include <QString>

namespace kz {

/// Words of people without what they call a secret: of "auth code: X9", "пароль = X9" the rest of
/// the line. What is not named so cannot be known.
QString withoutSecrets(const QString &text);

} // namespace kz
