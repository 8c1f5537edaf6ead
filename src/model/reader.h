#pragma once

#include "model/desk.h"
#include "operations/page.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

namespace kz {

class EventReader;
class TransferReader;

/// Reads the account for the desk: balance and modes, the domain list page by page, contacts;
/// pending transfers and events through readers of their own. Lists wait behind everything a person
/// asked for.
class Reader : public QObject
{
    Q_OBJECT
public:
    explicit Reader(Desk &desk);

    /// Fills the models from the copy of the last reading.
    void show(const LocalCopy &copy);
    void readAll();
    /// Only the list of names.
    void readNames();
    void readAccount();
    /// The defaults of the account.
    void readRegistrar();
    void readDomain(const QString &ace, Turn turn);
    /// Reads what an order that has ended was about.
    void readBack(const Order &order);
    /// The registrar cannot be asked; the next reading that succeeds ends it.
    void failed(const ApiError &error);
    /// Starts the readings that are due.
    void tick(const QDateTime &now);

    /// Asks, and notes whether the registrar can be reached.
    template <Operation Op>
    void read(const Op &op, Turn turn,
              std::function<void(const ApiResult<typename Op::Outcome> &)> done)
    {
        const auto valid = validate(op);
        Q_ASSERT(valid); // these reads are made here, not typed
        if (!valid)
            return;
        m_desk.m_client.send<Op>(
            *valid, this,
            [this, done = std::move(done)](const ApiResult<typename Op::Outcome> &outcome) {
                if (outcome)
                    worked();
                done(outcome);
            },
            turn);
    }
    TransferReader &transfers() { return *m_transfers; }
    EventReader &events() { return *m_events; }

private:
    void readPage(const Paging &paging);
    void listEnded(bool whole);
    void readContacts(const Paging &paging);
    /// Another registrar has got our answer, or our request has come to its end.
    void answered(const Order &order);
    /// It was renewed: until the reading after that, nobody knows.
    void forgetPaidUntil(const QString &ace);
    /// Null when the copy does not hold the name.
    DomainRecord *known(const QString &ace);
    void showDomains();
    void showContacts();
    void worked();
    void saveCopy();
    /// The registrar shows more than an order for it.
    static bool isHeld(const DomainRecord &record);

    Desk &m_desk;
    TransferReader *m_transfers;
    EventReader *m_events;
    LocalCopy m_copy;
    QList<DomainRecord> m_fresh; ///< of the reading under way
    QList<Contact> m_freshContacts;
    bool m_reading = false;
    bool m_namesAgain = false; ///< once this reading has ended
    QDateTime m_askedAt; ///< when the reading under way began
    QDateTime m_listEndedAt; ///< the reading before it
    bool m_typeAll = true; ///< until the account refuses TYPE=ALL
    bool m_inTrouble = false;
    QSet<QString> m_readingDomains;
    QDateTime m_nextList;
};

} // namespace kz
