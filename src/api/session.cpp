#include "api/session.h"

#include <utility>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// A write must not meet the end of its session.
constexpr qint64 marginSeconds = 60;
/// Letters of a session id that fit into the buffer of the one before.
constexpr qsizetype idRoom = 128;

/// "2026-05-04 08:59:34", with or without a fraction, UTC.
QDateTime instant(const QString &text)
{
    auto result = QDateTime::fromString(text.left(19), u"yyyy-MM-dd HH:mm:ss"_s);
    result.setTimeSpec(Qt::UTC);
    return result;
}

} // namespace

Session::~Session()
{
    forget();
}

void Session::begin(const Credentials &credentials)
{
    forget();
    m_credentials = credentials;
    // A buffer of our own, so that forget() overwrites the only one that we hold.
    m_credentials.password.detach();
}

void Session::open(const Reply &reply, const QDateTime &now)
{
    m_id.fill(u'\0'); // the one before
    m_id.resize(0);
    if (m_id.capacity() < idRoom)
        m_id.reserve(idRoom); // a buffer of our own, as above; once only, because this may move it
    m_id.append(QStringView(reply.value(u"sessionid")));
    m_expires = instant(reply.value(u"expiration date"));
    // Ended as soon as opened: the two clocks differ, so the date says nothing here.
    if (m_expires.isValid() && now.secsTo(m_expires) <= marginSeconds)
        m_expires = {};
    m_open = true;
    m_stale = false;
}

void Session::expire(const QString &id)
{
    if (id == m_id)
        m_stale = true;
}

void Session::forget()
{
    m_credentials.password.fill(u'\0');
    m_id.fill(u'\0');
    m_credentials = {};
    m_id.resize(0);
    m_expires = {};
    m_open = false;
    m_stale = false;
}

bool Session::needsRenewal(bool write, const QDateTime &now) const
{
    return m_stale || (write && m_expires.isValid() && now.secsTo(m_expires) <= marginSeconds);
}

wire::Identity Session::identity() const
{
    return {.login = login(),
            .password = m_id.isEmpty() ? m_credentials.password : QString(),
            .session = m_id};
}

wire::Identity Session::signIn() const
{
    return {.login = login(), .password = m_credentials.password, .persistent = true};
}

Request Session::startRequest()
{
    Request request{.command = u"StartSession"_s, .repeat = Repeat::Safe};
    request.params.add("PERSISTENT"_L1, u"1"_s);
    return request;
}

Request Session::stopRequest()
{
    return {.command = u"StopSession"_s, .repeat = Repeat::Safe};
}

} // namespace kz
