#pragma once

#include "api/endpoint.h"
#include "operations/operation.h"

#include "registry/result.h"

#include <QByteArray>

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

/// Bytes that an answer to this request may have. That of a list takes 200,000 names with all their
/// columns, some 1,100 bytes each; no other is longer than a page of text.
qsizetype longestAnswer(const Request &request);
/// Bytes that a line may have. Values are short: 255 of a name, some thousand of a remark.
constexpr qsizetype longestLine = 1 << 20;

/// Why a text is no answer.
enum class NoAnswer {
    Garbled, ///< empty, HTML, no code
    TooMuch, ///< an index, a line or a number of names that no answer has
};

/// The answer. What it takes in memory is bounded by the length of the text, whatever that says.
/// Auth codes and passwords in it are dropped here, from its text as well: whoever gives that away
/// keeps none of them. Only the property named by reveals is let through, to whoever asked for
/// it, and not in the text.
Result<Reply, NoAnswer> decode(QByteArray text, const QString &reveals = {});

/// The lines of the command as encode() writes them, with secret values masked.
QString shown(const Request &request);

} // namespace kz::wire
