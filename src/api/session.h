#pragma once

#include "api/credentials.h"
#include "api/wire.h"

#include <QDateTime>

namespace kz {

/// Who is signed in, and the session that saves sending the password. It holds state only.
class Session
{
public:
    ~Session();
    /// Keeps the credentials; nothing is signed in yet.
    void begin(const Credentials &credentials);
    /// Takes over what the registrar answered to the sign-in. No session id is fine as well.
    void open(const Reply &reply, const QDateTime &now);
    /// This session id is refused. Another one than the present one changes nothing.
    void expire(const QString &id);
    /// Nothing can be sent any more until begin().
    void forget();

    bool isOpen() const { return m_open; }
    bool hasCredentials() const { return !m_credentials.account.isEmpty(); }
    /// Refused before, or for a write: about to end.
    bool needsRenewal(bool write, const QDateTime &now) const;
    QString login() const { return m_credentials.login(); }
    QString id() const { return m_id; }
    /// For a command.
    wire::Identity identity() const;
    /// For opening a session.
    wire::Identity signIn() const;

    /// The documented way in; the vendor's SDKs send an empty command instead.
    static Request startRequest();
    static Request stopRequest();

private:
    Credentials m_credentials;
    QString m_id;
    QDateTime m_expires;
    bool m_open = false;
    bool m_stale = false;
};

} // namespace kz
