#pragma once

#include <QStringView>

namespace kz {

/// Whether a parameter, a property of an answer or a field of this name holds a password, a session
/// or an auth code: AUTH, authcode, x-auth-code, S_PW, auth info 1 … Its value reaches no disk and
/// no screen but the field in which it is typed. The only list of such names.
bool isSecretName(QStringView name);

} // namespace kz
