#pragma once

#include "model/desk.h"
#include "operations/page.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QTimer>

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

    /// The window closes: what was read is kept.
    void close();
    /// Fills the models from the copy of the last reading.
    void show(const LocalCopy &copy);
    void readAll();
    /// Only the list of names.
    void readNames();
    /// The same from the first page on: what has happened may be to a name that was read already.
    void readNamesAnew();
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
    void take(const DomainColumns &page);
    QDateTime afterTheOneBefore(const QDateTime &now) const;
    void listEnded(bool whole);
    void readContacts(const Paging &paging);
    /// Another registrar has got our answer, or our request has come to its end.
    void answered(const Order &order);
    /// It was renewed: until the reading after that, nobody knows.
    void forgetPaidUntil(const QString &ace);
    void showContacts();
    void worked();
    /// Soon; see partOfTime.
    void saveCopy();
    void saveNow();
    /// The registrar shows more than an order for it.
    static bool isHeld(const DomainRecord &record);

    Desk &m_desk;
    TransferReader *m_transfers;
    EventReader *m_events;
    LocalCopy m_copy; ///< without the names, which the model has
    QSet<QString> m_awaited; ///< names of which the list tells what became of an order
    QList<DomainRecord> m_fresh; ///< what the reading under way says of these
    QList<Contact> m_freshContacts;
    bool m_reading = false;
    bool m_namesAgain = false; ///< once this reading has ended
    QDateTime m_askedAt; ///< when the reading under way began
    QDateTime m_listedAt; ///< the same in whole seconds, later than the reading before it
    qint64 m_seen = 0; ///< names, each once
    bool m_moved = false; ///< the reading before it did not see as many names as there are
    std::optional<Paging> m_rest; ///< from here on it broke off
    bool m_typeAll = true; ///< until the account refuses TYPE=ALL
    bool m_inTrouble = false;
    QSet<QString> m_readingDomains;
    QDateTime m_nextList;
    QTimer m_savePause;
    bool m_saving = false;
    bool m_saveAgain = false; ///< something came while it was being saved, or in the pause
};

} // namespace kz
