#pragma once

#include "api/call.h"
#include "api/client.h"
#include "api/session.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QPointer>

#include <functional>
#include <memory>

namespace kz {

/// Who waits for an answer. It is told once at most, and never once its context is gone.
class Listener
{
public:
    Listener() = default;
    Listener(QObject *context, Client::Answer done)
        : m_context(context)
        , m_done(std::move(done))
    { }
    bool isAlive() const { return !m_context.isNull() && m_done; }
    void tell(const ApiResult<Reply> &reply)
    {
        const Client::Answer done = std::exchange(m_done, {});
        if (done && m_context)
            done(reply);
    }

private:
    QPointer<QObject> m_context;
    Client::Answer m_done;
};

/// A request from send() to its answer.
struct Job
{
    Request request;
    Turn turn = Turn::Click;
    Listener listener;
    Client::About about;
    int tries = 0; ///< so far without an answer
    bool renewed = false; ///< a new session was opened for it
    bool isWrite() const { return request.repeat == Repeat::Never; }
};

using JobPointer = std::shared_ptr<Job>;

/// The life of requests: queue, session, call, verdict.
class Client::Private : public QObject
{
    Q_OBJECT
public:
    Private(Client *client, const Endpoint &where, const Timing &times);
    ~Private() override;

    void signIn(const Credentials &credentials, Listener listener);
    void signOut();
    void enqueue(const JobPointer &job);

    const Endpoint endpoint;
    const Timing timing;
    Queue queue;
    Session session;

private:
    void begin(const JobPointer &job);
    void ask(const JobPointer &job);
    void post(const JobPointer &job);
    void answered(const JobPointer &job, const QString &sessionId, Exchange exchange);
    void sessionRefused(const JobPointer &job, const QString &sessionId, const Reply &reply);
    bool retry(const JobPointer &job, const ApiError &error, const Exchange &exchange);
    void renew(const JobPointer &job);
    /// Ends the present login: its late answers are void, what waited for it is judged anew.
    void leave();
    void renewalFailed(const ApiError &error);
    void openSession(std::function<void(const ApiResult<Reply> &)> done);
    /// Lets nothing out for a while when the answer asks for that: minutes after an abuse lock,
    /// else pauses that grow until there is a good answer.
    void rest(ApiError *error);
    /// Ends a job that never began, in its own words: nothing of it was sent.
    static void turnDown(const JobPointer &job, ApiError error);
    void exchange(const Request &request, const wire::Identity &identity,
                  std::function<void(Exchange)> done);

    Client *const m_client;
    QNetworkAccessManager m_reads;
    Listener m_signingIn;
    bool m_renewing = false;
    bool m_rested = false; ///< the last pause was followed by no good answer
    QList<JobPointer> m_waiting; ///< for the session that is being renewed
    int m_writes = 0; ///< on their way
    quint64 m_login = 0; ///< counts sign-ins and sign-outs: late answers of old ones are void
};

} // namespace kz
