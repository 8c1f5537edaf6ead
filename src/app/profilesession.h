#pragma once

#include "api/client.h"
#include "app/profile.h"
#include "ledger/ledger.h"
#include "model/clock.h"
#include "model/desk.h"
#include "model/sharedpace.h"

#include <QObject>
#include <QString>

namespace kz {

/// One profile at work: its registrar connection, its ledger and the desk over both.
class ProfileSession : public QObject
{
    Q_OBJECT
public:
    ProfileSession(const Profile &profile, const QString &dataRoot, const Timing &timing,
                   const Watch &watch, QObject *parent = nullptr);

    const Profile &profile() const { return m_profile; }
    Desk &desk() { return m_desk; }
    Client &client() { return m_client; }
    Clock &clock() { return m_clock; }

    /// Signs in; on success the desk starts to read and send, and the password is kept or removed
    /// in the key store as the profile says.
    void signIn(const QString &password, QObject *context,
                std::function<void(const ApiResult<bool> &)> done);

private:
    Profile m_profile;
    Clock m_clock;
    Ledger m_ledger;
    SharedPace m_pace;
    Client m_client;
    Desk m_desk;
};

} // namespace kz
