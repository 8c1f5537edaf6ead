#pragma once

#include "sandbox/book.h"
#include "sandbox/commands.h"
#include "sandbox/fulfilment.h"
#include "sandbox/signin.h"

#include <QMap>
#include <mutex>

namespace kz::sandbox {

/// The registrar behind the gateway: one account with its names, people, money and time.
///
/// Every public function may be called from any thread.
class Registrar
{
public:
    Registrar();

    /// Fills the start account with invented names, contacts and events.
    void seed(int names, quint32 seed);

    /// Carries out one command, whoever asks.
    Answer call(const Request &request);
    /// The fault that is to spoil this request, if any; counts it.
    Fault takeFault(const Request &request);

    Instant now() const;
    void advance(qint64 seconds);
    void setClock(Instant instant);

    /// Decides an open order, the only or first one of the name when no kind is given; false when
    /// there is none.
    bool decide(const QString &domain, Decision decision, const QString &text = {},
                std::optional<Kind> kind = {});
    /// A holder confirms the open trade of a name; false when there is none.
    bool confirm(const QString &domain, Holder holder);
    QList<Order> openOrders() const;

    /// Sets one switch by its outside name (see options.cpp); false when it does not exist.
    bool setOption(const QString &name, const QString &value);
    Options options() const;

    /// Adds or replaces a user; `rights` as in "DOMAIN QUERY", `*` for any.
    void addUser(const QString &login, const QString &password, const QSet<QString> &rights);
    void setBalance(Cents balance);
    void setAccountMode(const QString &mode);
    /// Makes a name one that somebody else holds.
    void take(const QString &domain);
    /// As above, with what its holder's registrar knows of it.
    void hold(const QString &domain, const Held &held);
    std::map<QString, Held> elsewhere() const;
    /// Names of the account that another registrar could ask for.
    QStringList unlocked() const;
    /// Plays another registrar that asks for a name of the account; false when that cannot be.
    bool askFor(const QString &domain, const QString &registrar = {});
    void forgetSessions();
    /// Raises an event of any class, as the registrar's people may.
    void raise(const QString &eventClass, const QString &subclass, const QString &object,
               const QStringList &data, const QString &info);

    /// How often a write on this object was carried out.
    int applied(const QString &command, const QString &object) const;
    /// How often this command was asked for, whatever came of it.
    int asked(const QString &command) const;
    /// All commands that were asked for, in lower case.
    QStringList askedFor() const;
    QList<Book::Line> book() const;
    /// From now on also appends each applied write to a file; false when it cannot be opened.
    bool keepBook(const QString &path);

private:
    Answer run(const Request &request);
    Answer startSession(const Request &request);
    void record(const Command &command, const Request &request, const Answer &answer);
    bool mayUse(const QString &login, const QString &right) const;
    bool tooFast();

    mutable std::mutex m_lock;
    State m_state;
    SignIn m_signIn;
    Book m_book;
    QMap<QString, Command> m_commands; ///< by lower-case name
    QMap<QString, int> m_asked; ///< by lower-case name
    QElapsedTimer m_paceTimer;
    double m_tokens = 0;
};

} // namespace kz::sandbox
