#include "sandbox/registrar.h"

#include "sandbox/seed.h"
#include "sandbox/transfers.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

Registrar::Registrar()
{
    for (const Command &command : allCommands())
        m_commands.insert(command.name.toLower(), command);
    m_paceTimer.start();
}

void Registrar::seed(int names, quint32 seed)
{
    const std::lock_guard hold(m_lock);
    fillAccount(m_state, names, seed);
}

Answer Registrar::call(const Request &request)
{
    const std::lock_guard hold(m_lock);
    catchUp(m_state);
    if (tooFast())
        return refusal(421);
    return run(request);
}

Answer Registrar::run(const Request &request)
{
    const QString name = request.command.toLower();
    ++m_asked[name];
    if (name == "startsession"_L1)
        return startSession(request);
    if (std::optional<Answer> refused = m_signIn.check(m_state, request))
        return *refused;
    if (name == "stopsession"_L1)
        return m_signIn.close(request);
    if (name.isEmpty() && request.persistent && request.session.isEmpty())
        return m_signIn.open(m_state, request.login);

    const auto command = m_commands.constFind(name);
    if (command == m_commands.constEnd())
        return refusal(500);
    if (!mayUse(request.login, command->right)) {
        Answer answer = refusal(530);
        answer.description = u"Authorization failed; Operation forbidden by ACL"_s;
        return answer;
    }
    if (std::optional<Answer> refused = checkAttributes(*command, request.values))
        return *refused;
    const Call call{m_state, request.values, request.login.toLower()};
    Answer answer = command->run(call);
    if (command->writes && answer.ok())
        record(*command, request, answer);
    return answer;
}

/// What was written, into the object log and the book. What was made names itself in the answer; a
/// mere check made nothing.
void Registrar::record(const Command &command, const Request &request, const Answer &answer)
{
    const QString user = request.login.toLower();
    const auto made = answer.properties.find(u"contact"_s);
    QString object = request.values.value(command.object);
    if (command.object.isEmpty() && made != answer.properties.end())
        object = made->second.constFirst();
    if (command.object == "DOMAIN"_L1)
        object = hostName(object).value_or(object);
    if (command.object == "REGISTRAR"_L1 && object.isEmpty())
        object = m_state.account; // asked for by its own people
    if (object.isEmpty())
        return;
    const QString objectClass = command.right.section(u' ', 0, 0);
    m_state.write(objectClass, object, command.name, u"REQUEST"_s, user);
    Values values = request.values;
    values.remove(u"AUTH"_s);
    m_book.add(
        {m_state.now(), user, command.name, object, values, QDateTime::currentDateTimeUtc()});
}

/// StartSession may bring its credentials as parameters, and a new password with them.
Answer Registrar::startSession(const Request &request)
{
    static const QStringList known{u"LOGIN"_s, u"PASSWORD"_s, u"NEWPASSWORD"_s};
    Request asked = request;
    if (request.login.isEmpty())
        asked.login = request.values.value(u"LOGIN"_s);
    if (request.password.isEmpty())
        asked.password = request.values.value(u"PASSWORD"_s);
    if (std::optional<Answer> refused = m_signIn.check(m_state, asked))
        return *refused;
    for (auto it = request.values.begin(); it != request.values.end(); ++it) {
        if (!known.contains(it.key()))
            return refusal(503, it.key());
    }
    if (!request.persistent)
        return refusal(504, u"PERSISTENT"_s);
    const QString changed = request.values.value(u"NEWPASSWORD"_s);
    if (!changed.isEmpty() && (changed.size() < 8 || changed.size() > 32))
        return refusal(541, u"NEWPASSWORD"_s);
    if (!changed.isEmpty())
        m_state.users[asked.login.toLower()].password = changed;
    return m_signIn.open(m_state, asked.login);
}

bool Registrar::mayUse(const QString &login, const QString &right) const
{
    const auto user = m_state.users.find(login.toLower());
    if (user == m_state.users.end())
        return false;
    const auto grants = [&right](const QString &granted) { return fits(granted, right); };
    return std::any_of(user->second.rights.begin(), user->second.rights.end(), grants);
}

/// A bucket of five seconds' worth of commands: bursts pass, a sustained excess does not.
bool Registrar::tooFast()
{
    const int pace = m_state.options.pace;
    const double seconds = double(m_paceTimer.restart()) / 1000;
    if (pace == 0)
        return false;
    m_tokens = std::min(m_tokens + seconds * pace, 5.0 * pace);
    if (m_tokens < 1)
        return true;
    m_tokens -= 1;
    return false;
}

Fault Registrar::takeFault(const Request &request)
{
    const std::lock_guard hold(m_lock);
    Options &options = m_state.options;
    const bool meant = options.faultCommand.isEmpty()
        || options.faultCommand.compare(request.command, Qt::CaseInsensitive) == 0;
    if (options.faultCount <= 0 || !meant)
        return Fault::None;
    --options.faultCount;
    return options.fault;
}

Instant Registrar::now() const
{
    const std::lock_guard hold(m_lock);
    return m_state.now();
}

void Registrar::advance(qint64 seconds)
{
    const std::lock_guard hold(m_lock);
    m_state.clock.advance(seconds);
    catchUp(m_state);
}

void Registrar::setClock(Instant instant)
{
    const std::lock_guard hold(m_lock);
    m_state.clock.set(instant);
    catchUp(m_state);
}

bool Registrar::decide(const QString &domain, Decision decision, const QString &text,
                       std::optional<Kind> kind)
{
    const std::lock_guard hold(m_lock);
    return kz::sandbox::decide(m_state, hostName(domain).value_or(domain), kind, decision, text);
}

bool Registrar::confirm(const QString &domain, Holder holder)
{
    const std::lock_guard hold(m_lock);
    return kz::sandbox::confirm(m_state, hostName(domain).value_or(domain), holder);
}

QList<Order> Registrar::openOrders() const
{
    const std::lock_guard hold(m_lock);
    QList<Order> orders;
    for (const auto &[key, order] : m_state.orders)
        orders.append(order);
    return orders;
}

bool Registrar::setOption(const QString &name, const QString &value)
{
    const std::lock_guard hold(m_lock);
    const bool set = kz::sandbox::setOption(m_state.options, name, value);
    if (set && name == "pace"_L1)
        m_tokens = 5.0 * m_state.options.pace;
    return set;
}

Options Registrar::options() const
{
    const std::lock_guard hold(m_lock);
    return m_state.options;
}

void Registrar::addUser(const QString &login, const QString &password, const QSet<QString> &rights)
{
    const std::lock_guard hold(m_lock);
    m_state.users[login.toLower()] = {.password = password, .rights = rights};
}

void Registrar::setBalance(Cents balance)
{
    const std::lock_guard hold(m_lock);
    m_state.balance = balance;
}

void Registrar::setAccountMode(const QString &mode)
{
    const std::lock_guard hold(m_lock);
    m_state.accountMode = mode;
}

void Registrar::take(const QString &domain)
{
    const std::lock_guard hold(m_lock);
    m_state.taken.insert(hostName(domain).value_or(domain));
}

void Registrar::hold(const QString &domain, const Held &held)
{
    const std::lock_guard lock(m_lock);
    const QString name = hostName(domain).value_or(domain);
    m_state.taken.insert(name);
    m_state.elsewhere[name] = held;
}

std::map<QString, Held> Registrar::elsewhere() const
{
    const std::lock_guard lock(m_lock);
    return m_state.elsewhere;
}

QStringList Registrar::unlocked() const
{
    const std::lock_guard lock(m_lock);
    QStringList names;
    for (const auto &[name, domain] : m_state.domains) {
        if (!domain.locked() && !m_state.order(name, Kind::TransferOut))
            names.append(name);
    }
    return names;
}

bool Registrar::askFor(const QString &domain, const QString &registrar)
{
    const std::lock_guard lock(m_lock);
    return kz::sandbox::askFor(m_state, hostName(domain).value_or(domain), registrar);
}

void Registrar::forgetSessions()
{
    const std::lock_guard hold(m_lock);
    m_signIn.forgetSessions();
}

void Registrar::raise(const QString &eventClass, const QString &subclass, const QString &object,
                      const QStringList &data, const QString &info)
{
    const std::lock_guard hold(m_lock);
    m_state.raise(m_state.now(), eventClass, subclass, object, data, info);
}

int Registrar::applied(const QString &command, const QString &object) const
{
    const std::lock_guard hold(m_lock);
    return m_book.count(command, hostName(object).value_or(object));
}

int Registrar::asked(const QString &command) const
{
    const std::lock_guard hold(m_lock);
    return m_asked.value(command.toLower());
}

QStringList Registrar::askedFor() const
{
    const std::lock_guard hold(m_lock);
    return m_asked.keys();
}

QList<Book::Line> Registrar::book() const
{
    const std::lock_guard hold(m_lock);
    return m_book.lines();
}

bool Registrar::keepBook(const QString &path)
{
    const std::lock_guard hold(m_lock);
    return m_book.keep(path);
}

} // namespace kz::sandbox
