#pragma once

#include "api/client.h"
#include "support/fakeregistrar.h"

#include <QObject>
#include <QTest>

#include <optional>

/// What the tests of the client share.
namespace kz::test {

/// No pace and short waits; a time-out long enough for a busy machine.
inline Timing fast()
{
    using std::chrono::milliseconds;
    return {.read = milliseconds(2'000),
            .write = milliseconds(2'000),
            .pace = milliseconds(0),
            .firstRetry = milliseconds(10),
            .secondRetry = milliseconds(20),
            .connect = milliseconds(2'000),
            .abuseLock = milliseconds(150)};
}

inline Credentials someone()
{
    using namespace Qt::StringLiterals;
    return {.account = u"acme-kz"_s, .user = u"aigerim"_s, .password = u"S3cret!"_s};
}

inline Request aRead()
{
    using namespace Qt::StringLiterals;
    Request request{.command = u"StatusDomain"_s, .repeat = Repeat::Safe};
    request.params.add("DOMAIN"_L1, u"primer.kz"_s);
    request.object = u"primer.kz"_s;
    return request;
}

inline Request aWrite()
{
    using namespace Qt::StringLiterals;
    Request request{.command = u"AddDomain"_s, .repeat = Repeat::Never};
    request.params.add("DOMAIN"_L1, u"primer.kz"_s).add("PERIOD"_L1, u"1"_s);
    request.object = u"primer.kz"_s;
    return request;
}

/// Lets every write out.
inline void letOut(const std::function<void(bool)> &go)
{
    go(true);
}

/// Where an answer lands.
class Box
{
public:
    Client::Answer take()
    {
        return [this](const ApiResult<Reply> &reply) {
            ++times;
            if (reply)
                m_reply = *reply;
            else
                m_error = reply.error();
        };
    }
    bool isReply() const { return m_reply.has_value(); }
    const Reply &reply() const { return m_reply.value(); }
    bool isError(ApiError::Kind kind) const { return m_error && m_error->kind == kind; }
    const ApiError &error() const { return m_error.value(); }

    int times = 0;

private:
    std::optional<Reply> m_reply;
    std::optional<ApiError> m_error;
};

/// A read that the registrar answers only at its third try. Once it is answered, whatever the
/// client would have sent again of what was asked before has been sent, too: both pauses are over.
inline void fence(Client &client, FakeRegistrar &fake)
{
    using namespace Qt::StringLiterals;
    const Request read{.command = u"StatusAccount"_s, .repeat = Repeat::Safe};
    fake << Step::code(421, "Server error").from(read.command)
         << Step::code(421, "Server error").from(read.command)
         << Step::code(200, "Command completed successfully").from(read.command);
    Box box;
    client.send(read, Turn::Background, nullptr, box.take());
    QTRY_VERIFY(box.isReply());
}

/// The same by another client, when there is none any more or it must not send.
inline void fence(FakeRegistrar &fake)
{
    using namespace Qt::StringLiterals;
    Client other(Endpoint::sandbox(fake.url()), fast());
    fake << Step::session("0ther").from(u"StartSession"_s);
    other.signIn(someone(), nullptr, [](const ApiResult<bool> &) {});
    QTRY_VERIFY(other.isSignedIn());
    fence(other, fake);
}

} // namespace kz::test
