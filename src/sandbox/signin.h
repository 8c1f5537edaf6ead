#pragma once

#include "sandbox/answer.h"
#include "sandbox/decode.h"
#include "sandbox/state.h"

namespace kz::sandbox {

/// Who may come in: passwords, sessions, and the guard against trying passwords.
class SignIn
{
public:
    /// Checks the credentials of a request; nothing when they hold.
    std::optional<Answer> check(const State &state, const Request &request);

    /// Opens a session for credentials that were checked.
    Answer open(const State &state, const QString &login);
    /// Ends the session of the request.
    Answer close(const Request &request);

    /// Forgets every session, as a restart of the gateway would.
    void forgetSessions() { m_sessions.clear(); }

private:
    struct Session
    {
        QString login;
        Instant expires = 0;
    };
    struct Failures
    {
        int count = 0;
        Instant lockedUntil = 0;
    };

    QHash<QString, Session> m_sessions;
    QHash<QString, Failures> m_failures; ///< by login
};

} // namespace kz::sandbox
