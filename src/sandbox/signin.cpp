#include "sandbox/signin.h"

#include <QRandomGenerator>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int failuresBeforeLock = 5;

QString newSessionId()
{
    QString id;
    for (int i = 0; i < 4; ++i)
        id += u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    return id;
}

} // namespace

std::optional<Answer> SignIn::check(const State &state, const Request &request)
{
    const QString login = request.login.toLower();
    Failures &failures = m_failures[login];
    if (failures.lockedUntil > state.now())
        return refusal(422);
    if (!request.session.isEmpty()) {
        const auto session = m_sessions.constFind(request.session);
        if (session == m_sessions.constEnd() || session->login != login
            || session->expires <= state.now())
            return refusal(530);
        return std::nullopt;
    }
    const auto user = state.users.find(login);
    if (user != state.users.end() && user->second.password == request.password) {
        failures = {};
        return std::nullopt;
    }
    if (++failures.count >= failuresBeforeLock)
        failures = {.lockedUntil = state.now() + state.options.lockTime};
    return refusal(530);
}

Answer SignIn::open(const State &state, const QString &login)
{
    const Session session{login.toLower(), state.now() + state.options.sessionLife};
    const QString id = newSessionId();
    m_sessions.insert(id, session);
    Answer answer = refusal(200);
    answer.set(u"expiration date"_s, plainInstant(session.expires));
    answer.set(u"sessionid"_s, id);
    return answer;
}

Answer SignIn::close(const Request &request)
{
    return refusal(m_sessions.remove(request.session) > 0 ? 200 : 530);
}

} // namespace kz::sandbox
