#pragma once

#include "api/endpoint.h"
#include "operations/operation.h"

#include <QByteArray>

#include <optional>

/// The registrar's syntax. No other file of the client knows it.
namespace kz::wire {

/// Who asks. A session stands in for the password.
struct Identity
{
    QString login;
    QString password;
    QString session = {};
    bool persistent = false; ///< asks for a session
};

/// The form body of a request: every vendor SDK sends this form, and no secret gets into a URL.
QByteArray encode(const Request &request, const Identity &identity, SystemKind system);

/// The answer, or nothing when the text is none: empty, HTML, no code, an absurd index.
/// Auth codes and passwords in it are dropped here, from raw as well. Only the property named by
/// reveals is let through, to whoever asked for it, and not into raw.
std::optional<Reply> decode(const QByteArray &text, const QString &reveals = {});

/// The lines of the command as encode() writes them, with secret values masked.
QString shown(const Request &request);

} // namespace kz::wire
