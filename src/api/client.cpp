#include "api/client.h"

#include "api/clientprivate.h"
#include "api/verdict.h"

namespace kz {

Client::Client(const Endpoint &endpoint, const Timing &timing, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, endpoint, timing))
{ }

Client::~Client() = default;

void Client::signIn(const Credentials &credentials, QObject *context,
                    std::function<void(const ApiResult<bool> &)> done)
{
    d->signIn(credentials,
              {context ? context : this, [done = std::move(done)](const ApiResult<Reply> &reply) {
                   if (reply)
                       done(true);
                   else
                       done(Failure{reply.error()});
               }});
}

void Client::signOut()
{
    d->signOut();
}

bool Client::isSignedIn() const
{
    return d->session.isOpen();
}

Endpoint Client::endpoint() const
{
    return d->endpoint;
}

QString Client::login() const
{
    return d->session.login();
}

void Client::send(const Request &request, Turn turn, QObject *context, Answer done, About about)
{
    auto job = std::make_shared<Job>();
    job->request = request;
    job->turn = turn;
    job->listener = {context ? context : this, std::move(done)};
    job->about = std::move(about);
    d->enqueue(job);
}

Queue &Client::queue()
{
    return d->queue;
}

QString Client::shown(const Request &request)
{
    return wire::shown(request);
}

ApiError Client::garbled(const Request &request, const Reply &reply)
{
    return kz::about(
        request,
        {.kind = ApiError::Kind::Garbled, .code = reply.code, .detail = reply.description});
}

ApiError Client::refused(const Request &request, const Reply &reply)
{
    const bool denied = reply.code == 530 || reply.code == 531 || reply.code == 535;
    return kz::about(request,
                     {.kind = denied ? ApiError::Kind::Denied : ApiError::Kind::Refused,
                      .code = reply.code,
                      .detail = reply.description});
}

} // namespace kz
