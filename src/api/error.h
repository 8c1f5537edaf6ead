#pragma once

#include <QString>

namespace kz {

/// Why a request brought no usable answer.
struct ApiError
{
    enum class Kind {
        Offline, ///< not sent: host not found, refused, no route
        Untrusted, ///< not sent: TLS failed, or plain http to another machine
        Denied, ///< 530, 531, 535: sign-in or right missing
        Refused, ///< 5xx of the registrar
        Busy, ///< 4xx of the registrar, or the answer to a read came too late
        Garbled, ///< an answer that is none: HTML, empty, HTTP status outside 2xx
        OutcomeUnknown, ///< a write whose bytes may have left and whose answer was lost
        Cancelled, ///< taken back before its first byte left
    };
    Kind kind = Kind::Garbled;
    int code = 0; ///< the registrar's own number, 0 if it never answered
    QString command = {}; ///< "AddDomain"
    QString object = {}; ///< the name or handle it was about
    QString detail =
        {}; ///< the registrar's or the system's own words: shown, never matched against
    bool answered = false; ///< something came back, if only a page that is no answer
    bool tooMuch = false; ///< what came back passes what an answer may be, and was not kept
    int httpStatus = 0; ///< of an answer outside HTTP's 2xx
    int waitSeconds = 0; ///< for an abuse lock or pauses: how long not to ask

    /// Nothing of it reached the registrar, so that sending it later is safe.
    bool notSent() const
    {
        return kind == Kind::Offline || kind == Kind::Untrusted || kind == Kind::Cancelled;
    }
    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// What happened, to which name, and what to do next, in the language of the program.
QString text(const ApiError &error);

} // namespace kz
