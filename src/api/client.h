#pragma once

#include "api/credentials.h"
#include "api/endpoint.h"
#include "api/error.h"
#include "api/queue.h"
#include "operations/operation.h"
#include "registry/result.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace kz {

template <class T>
using ApiResult = Result<T, ApiError>;

/// Times, all settable. Defaults: the vendor's own.
struct Timing
{
    std::chrono::milliseconds read{60'000};
    std::chrono::milliseconds write{300'000};
    std::chrono::milliseconds pace{1'000}; ///< least time between two requests of the account
    std::chrono::milliseconds firstRetry{5'000}; ///< reads only
    std::chrono::milliseconds secondRetry{10'000};
    std::chrono::milliseconds connect{30'000}; ///< writes: until the first byte can leave
    std::chrono::milliseconds abuseLock{300'000}; ///< how long nothing goes out after a 422
};

/// Sends requests to one registrar system for one sign-in: pace, session, once-only writes.
///
/// done is called at most once, never from inside send(), and not at all once the context is gone.
class Client : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const ApiResult<Reply> &)>;
    /// Called when a write's turn has come and before its first byte: commit `sending`, then call
    /// go(true) to let it out, or go(false) to take it back (Cancelled).
    using About = std::function<void(std::function<void(bool)> go)>;

    explicit Client(const Endpoint &endpoint, const Timing &timing = {}, QObject *parent = nullptr);
    ~Client() override;

    /// Opens a session. On success the client is signed in and keeps the session fresh by itself.
    void signIn(const Credentials &credentials, QObject *context,
                std::function<void(const ApiResult<bool> &)> done);
    /// Closes the session at the registrar and forgets the password.
    void signOut();
    bool isSignedIn() const;
    Endpoint endpoint() const;
    QString login() const;

    /// Sends a sealed read.
    template <Operation Op>
    requires(Op::repeat == Repeat::Safe) void send(
        const Valid<Op> &valid, QObject *context,
        std::function<void(const ApiResult<typename Op::Outcome> &)> done, Turn turn = Turn::Click)
    {
        const Request what = request(valid);
        send(what, turn, context, [what, done = std::move(done)](const ApiResult<Reply> &reply) {
            if (!reply)
                return done(Failure{reply.error()});
            if (!reply->ok())
                return done(Failure{refused(what, *reply)});
            const auto outcome = Op::parse(*reply);
            if (!outcome)
                return done(Failure{garbled(what, *reply)});
            done(*outcome);
        });
    }
    /// Sends a request as ledger and looks hold it. Any well-formed answer of the registrar,
    /// refusals of a command (5xx) included, is a Reply; Denied (530 on sign-in or session), Busy
    /// and the rest are errors. A write (Repeat::Never) goes out at most once and needs about.
    void send(const Request &request, Turn turn, QObject *context, Answer done, About about = {});

    Queue &queue();

    /// The command as it would be sent, secrets masked, one parameter a line: for review pages.
    static QString shown(const Request &request);
    static ApiError garbled(const Request &request, const Reply &reply);
    /// The error that a refusal amounts to: Refused, or Denied for 530, 531 and 535.
    static ApiError refused(const Request &request, const Reply &reply);

Q_SIGNALS:
    /// The session could not be renewed: sign in again; nothing typed is lost.
    void signedOut(const kz::ApiError &why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kz
