#pragma once

#include "model/desk.h"
#include "model/tradewatch.h"
#include "operations/queryeventlist.h"
#include "registry/foreigntransfer.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

namespace kz {

/// Reads the account for the desk: balance and modes, the domain list page by page, contacts,
/// pending transfers and trades, events. Lists wait behind everything a person asked for.
class Reader : public QObject
{
    Q_OBJECT
public:
    explicit Reader(Desk &desk);

    /// Fills the models from the copy of the last reading.
    void show(const LocalCopy &copy);
    /// Events that were read before: they are not read again.
    void know(const QList<SeenEvent> &events);
    void readAll();
    /// Only the list of names.
    void readNames();
    void readAccount();
    /// The defaults of the account.
    void readRegistrar();
    void readEvents();
    /// Finds out which of the events that are kept somebody else has moved to history, and which
    /// are not there after all.
    void readOpenEvents();
    void markEvents(const QStringList &ids, EventMark mark, const QString &user);
    void readDomain(const QString &ace, Turn turn);
    /// Reads what an order that has ended was about.
    void readBack(const Order &order);
    /// The registrar cannot be asked; the next reading that succeeds ends it.
    void failed(const ApiError &error);
    /// Starts the readings that are due.
    void tick(const QDateTime &now);

private:
    template <Operation Op>
    void read(const Op &op, Turn turn,
              std::function<void(const ApiResult<typename Op::Outcome> &)> done);
    void readPage(const Paging &paging);
    void listEnded(bool whole);
    void readContacts(const Paging &paging);
    /// Of both directions, from the start; when they are being read, once more afterwards.
    void readTransfers();
    void transferListEnded();
    void readTransferPage(const Paging &paging);
    void readForeignPage(const Paging &paging);
    /// The list states no deadline; the transfer itself may.
    void readDeadline(const QString &ace);
    void readEventPage(const QDate &since, const Paging &paging);
    void readOpenPage(const Paging &paging);
    void openEventsRead();
    void readEvent(const QueryEventList::Row &row, bool history);
    void keepEvent(const SeenEvent &event);
    void arrived(const QList<SeenEvent> &events);
    /// Another registrar has got our answer, or our request has come to its end.
    void answered(const Order &order);
    void showEvents(const QList<SeenEvent> &events);
    void showDomains();
    void showContacts();
    void worked();
    void saveCopy();
    /// The registrar shows more than an order for it.
    static bool isHeld(const DomainRecord &record);

    Desk &m_desk;
    LocalCopy m_copy;
    QList<DomainRecord> m_fresh; ///< of the reading under way
    QList<Contact> m_freshContacts;
    QMap<QString, QString> m_freshTransfers; ///< status by ACE name
    QList<ForeignTransfer> m_freshForeign;
    QMap<QString, ForeignTransfer> m_foreign; ///< by ACE name, with what was read of each
    bool m_reading = false;
    bool m_namesAgain = false; ///< once this reading has ended
    QDateTime m_askedAt; ///< when the reading under way began
    QDateTime m_listEndedAt; ///< the reading before it
    int m_transferLists = 0; ///< being read
    bool m_transfersAgain = false;
    bool m_typeAll = true; ///< until the account refuses TYPE=ALL
    bool m_inTrouble = false;
    TradeWatch m_trades;
    QSet<QString> m_events; ///< ids read or being read
    QDate m_newestEvent;
    QSet<QString> m_openEvents; ///< of the reading under way
    QStringList m_eventsBefore; ///< that were kept when it began
    QDate m_openSince;
    QDateTime m_openAsked;
    bool m_readingOpen = false;
    QSet<QString> m_readingDomains;
    QDateTime m_nextEvents;
    QDateTime m_nextList;
};

} // namespace kz
