#pragma once

#include <QString>

#include <functional>

class QObject;

namespace kz {

/// Who signs in. The password is held in memory for the session only.
struct Credentials
{
    QString account = {};
    QString user = {}; ///< empty for the account itself
    QString password = {};

    /// "account" or "account:user": what is sent as s_login.
    QString login() const;
};

/// The passwords of profiles in the system's key store. Any error of it means "ask each time".
class KeyStore
{
public:
    /// The password, or an empty text when there is none or no key store.
    static void read(const QString &profile, QObject *context,
                     std::function<void(const QString &)> done);
    /// done(false) when it could not be kept.
    static void write(const QString &profile, const QString &password, QObject *context,
                      std::function<void(bool)> done);
    static void remove(const QString &profile, QObject *context, std::function<void(bool)> done);
};

} // namespace kz
