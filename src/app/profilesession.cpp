#include "app/profilesession.h"

#include "app/catalogue.h"

#include <QPointer>

#include <utility>

namespace kz {

ProfileSession::ProfileSession(const Profile &profile, const QString &dataRoot,
                               const Timing &timing, const Watch &watch, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_ledger(profile.folder(dataRoot))
    , m_pace(profile.paceFile(dataRoot))
    , m_client(profile.endpoint, timing)
    , m_desk(m_client, m_ledger, m_clock, Catalogue::operations(), watch)
{
    m_client.queue().share(&m_pace);
    m_desk.setReadOnly(profile.readOnly);
}

void ProfileSession::signIn(const QString &password, QObject *context,
                            std::function<void(const ApiResult<bool> &)> done)
{
    const Credentials credentials{
        .account = m_profile.account, .user = m_profile.user, .password = password};
    const QPointer<QObject> asker(context);
    m_client.signIn(credentials, this,
                    [this, password, asker, done = std::move(done)](const ApiResult<bool> &result) {
                        if (result) {
                            if (m_profile.keepPassword)
                                KeyStore::write(m_profile.keyName(), password, this, [](bool) {});
                            else
                                KeyStore::remove(m_profile.keyName(), this, [](bool) {});
                            m_desk.start();
                        }
                        if (asker)
                            done(result);
                    });
}

} // namespace kz
