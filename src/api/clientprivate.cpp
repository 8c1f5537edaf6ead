#include "api/clientprivate.h"

#include "api/log.h"
#include "api/verdict.h"

#include <QTimer>

#include <utility>

namespace kz {

using Kind = ApiError::Kind;

Q_LOGGING_CATEGORY(logApi, "kz.api")

Client::Private::Private(Client *client, const Endpoint &where, const Timing &times)
    : endpoint(where)
    , timing(times)
    , queue(times.pace)
    , m_client(client)
{ }

Client::Private::~Private()
{
    // Before the manager that they work for.
    qDeleteAll(findChildren<Call *>(Qt::FindDirectChildrenOnly));
}

void Client::Private::enqueue(const JobPointer &job)
{
    queue.add(job->turn, [this, job] { begin(job); });
}

void Client::Private::begin(const JobPointer &job)
{
    // A read that nobody waits for is not worth a turn. A write goes out whoever has left.
    if (!job->isWrite() && !job->listener.isAlive())
        return;
    if (const auto fault = endpoint.fault())
        return turnDown(job, {.kind = Kind::Untrusted, .detail = *fault});
    if (!session.isOpen())
        return turnDown(job, {.kind = Kind::Denied});
    if (m_renewing || session.needsRenewal(job->isWrite(), QDateTime::currentDateTimeUtc()))
        return renew(job);
    if (job->isWrite())
        return ask(job);
    post(job);
}

void Client::Private::ask(const JobPointer &job)
{
    if (!job->about)
        return turnDown(job, {.kind = Kind::Cancelled});
    const QPointer<Private> alive(this);
    const About about = std::exchange(job->about, {});
    about([alive, job, asked = std::make_shared<bool>(false)](bool go) {
        if (!alive || std::exchange(*asked, true))
            return;
        if (!go)
            return turnDown(job, {.kind = Kind::Cancelled});
        // The commit took its time: the account may have been left meanwhile.
        if (!alive->session.isOpen())
            return turnDown(job, {.kind = Kind::Denied});
        alive->post(job);
    });
}

void Client::Private::turnDown(const JobPointer &job, ApiError error)
{
    // Only these two kinds tell the ledger that a write may be sent later.
    if (job->isWrite() && !error.notSent())
        error.kind = Kind::Cancelled;
    job->listener.tell(Failure{kz::about(job->request, error)});
}

void Client::Private::post(const JobPointer &job)
{
    const QString id = session.id();
    exchange(job->request, session.identity(),
             [this, job, id](Exchange exchange) { answered(job, id, std::move(exchange)); });
}

void Client::Private::exchange(const Request &request, const wire::Identity &identity,
                               std::function<void(Exchange)> done)
{
    const bool write = request.repeat == Repeat::Never;
    qCInfo(logApi) << "sending" << request.command << "with" << request.params.list().size()
                   << "parameters";
    m_writes += write ? 1 : 0;
    auto *call = new Call(this);
    connect(
        call, &Call::finished, this,
        [this, call, write, command = request.command, done = std::move(done)](Exchange &exchange) {
            m_writes -= write ? 1 : 0;
            qCInfo(logApi) << command << "ended" << int(exchange.end) << "HTTP" << exchange.status;
            call->deleteLater();
            done(std::move(exchange));
        });
    const QByteArray body = wire::encode(request, identity, endpoint.system);
    const Call::Limits limits{.whole = write ? timing.write : timing.read,
                              .connect = timing.connect,
                              .answer = wire::longestAnswer(request),
                              .line = wire::longestLine};
    if (write)
        call->write(endpoint.url, body, limits);
    else
        call->read(m_reads, endpoint.url, body, limits);
}

void Client::Private::answered(const JobPointer &job, const QString &sessionId, Exchange exchange)
{
    const auto result = judged(job->request, exchange);
    if (result) {
        m_rested = false;
        if (result->code == 530)
            return sessionRefused(job, sessionId, *result);
        return job->listener.tell(*result);
    }
    ApiError error = result.error();
    rest(&error);
    if (!job->isWrite() && retry(job, error, exchange))
        return;
    job->listener.tell(Failure{error});
}

void Client::Private::sessionRefused(const JobPointer &job, const QString &sessionId,
                                     const Reply &reply)
{
    // 530 is also said for a missing right and for a wrong auth code. A fresh session tells the
    // two apart, because the words of an answer are never matched against.
    if (!job->renewed)
        session.expire(sessionId);
    if (job->isWrite())
        return job->listener.tell(Failure{Client::refused(job->request, reply)});
    if (job->renewed || sessionId.isEmpty())
        return job->listener.tell(reply);
    job->renewed = true;
    enqueue(job);
}

void Client::Private::rest(ApiError *error)
{
    const bool locked = error->code == 422;
    if (!locked && !wantsBreak(error->code))
        return;
    // Of what was under way at the same time each gets the same answer: that is one pause.
    const bool resting = queue.isHeld();
    const auto pause = locked ? timing.abuseLock
        : m_rested            ? timing.secondRetry
                              : timing.firstRetry;
    m_rested = m_rested || (!locked && !resting);
    if (locked || !resting)
        queue.hold(pause, locked ? Hold::Abuse : Hold::Break);
    error->waitSeconds = int(std::chrono::ceil<std::chrono::seconds>(pause).count());
}

bool Client::Private::retry(const JobPointer &job, const ApiError &error, const Exchange &exchange)
{
    if (job->tries >= 2 || !mayPass(error, exchange))
        return false;
    const auto pause = job->tries == 0 ? timing.firstRetry : timing.secondRetry;
    ++job->tries;
    if (wantsBreak(error.code))
        enqueue(job); // the queue is held
    else
        QTimer::singleShot(pause, this, [this, job] { enqueue(job); });
    return true;
}

} // namespace kz
