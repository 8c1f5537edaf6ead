#include "api/credentials.h"

#include <qt6keychain/keychain.h>

#include <QObject>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// A job of the key store. It deletes itself, and never falls back to plain text.
template <class Job>
Job *keyStoreJob(const QString &profile)
{
    auto *job = new Job(u"kzdesk"_s);
    job->setKey(profile);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    return job;
}

void run(QKeychain::Job *job, QObject *context, std::function<void(bool)> done)
{
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [done = std::move(done)](QKeychain::Job *ended) {
                         done(ended->error() == QKeychain::NoError);
                     });
    job->start();
}

} // namespace

QString Credentials::login() const
{
    return user.isEmpty() ? account : account + u':' + user;
}

void KeyStore::read(const QString &profile, QObject *context,
                    std::function<void(const QString &)> done)
{
    auto *job = keyStoreJob<QKeychain::ReadPasswordJob>(profile);
    run(job, context,
        [job, done = std::move(done)](bool ok) { done(ok ? job->textData() : QString()); });
}

void KeyStore::write(const QString &profile, const QString &password, QObject *context,
                     std::function<void(bool)> done)
{
    auto *job = keyStoreJob<QKeychain::WritePasswordJob>(profile);
    job->setTextData(password);
    run(job, context, std::move(done));
}

void KeyStore::remove(const QString &profile, QObject *context, std::function<void(bool)> done)
{
    run(keyStoreJob<QKeychain::DeletePasswordJob>(profile), context, std::move(done));
}

} // namespace kz
