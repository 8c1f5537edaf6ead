#include "api/clientprivate.h"
#include "api/farewell.h"
#include "api/log.h"
#include "api/verdict.h"

#include <QTimer>

#include <utility>

/// Sign-in, renewal and sign-out: the part of the client that knows the password.
namespace kz {

using Kind = ApiError::Kind;

void Client::Private::signIn(const Credentials &credentials, Listener listener)
{
    // An order that is on its way still needs the session that is replaced.
    if (m_writes == 0)
        signOut();
    else
        leave();
    m_signingIn = std::move(listener);
    session.begin(credentials);
    queue.add(Turn::Click, [this, login = m_login] {
        if (login != m_login)
            return;
        openSession([this](const ApiResult<Reply> &reply) {
            if (!reply)
                session.forget();
            m_signingIn.tell(reply);
        });
    });
}

void Client::Private::openSession(std::function<void(const ApiResult<Reply> &)> done)
{
    const Request request = Session::startRequest();
    if (const auto fault = endpoint.fault()) {
        return done(Failure{kz::about(request, {.kind = Kind::Untrusted, .detail = *fault})});
    }
    exchange(request, session.signIn(),
             [this, request, login = m_login, done = std::move(done)](Exchange exchange) {
                 if (login != m_login)
                     return;
                 const auto reply = judged(request, exchange);
                 if (!reply) {
                     ApiError error = reply.error();
                     rest(&error);
                     return done(Failure{error});
                 }
                 if (!reply->ok())
                     return done(Failure{Client::refused(request, *reply)});
                 m_rested = false;
                 session.open(*reply, QDateTime::currentDateTimeUtc());
                 done(*reply);
             });
}

void Client::Private::renew(const JobPointer &job)
{
    m_waiting.append(job);
    if (std::exchange(m_renewing, true))
        return;
    openSession([this](const ApiResult<Reply> &reply) {
        m_renewing = false;
        if (!reply)
            return renewalFailed(reply.error());
        for (const JobPointer &waiting : std::exchange(m_waiting, {}))
            enqueue(waiting);
    });
}

void Client::Private::renewalFailed(const ApiError &error)
{
    const QList<JobPointer> waiting = std::exchange(m_waiting, {});
    const bool denied = error.kind == Kind::Denied;
    if (denied)
        session.forget();
    const QPointer<Private> alive(this);
    for (const JobPointer &job : waiting) {
        turnDown(job, error);
        if (!alive)
            return;
    }
    if (denied)
        Q_EMIT m_client->signedOut(error);
}

void Client::Private::leave()
{
    ++m_login;
    m_renewing = false;
    for (const JobPointer &job : std::exchange(m_waiting, {}))
        enqueue(job);
    auto former = std::make_shared<Listener>(std::exchange(m_signingIn, {}));
    if (former->isAlive()) {
        QTimer::singleShot(0, this, [former] {
            former->tell(Failure{kz::about(Session::startRequest(), {.kind = Kind::Cancelled})});
        });
    }
}

void Client::Private::signOut()
{
    leave();
    if (!session.id().isEmpty()) {
        qCInfo(logApi) << "ending the session";
        Farewell::send(endpoint.url,
                       wire::encode(Session::stopRequest(), session.identity(), endpoint.system));
    }
    session.forget();
}

} // namespace kz
