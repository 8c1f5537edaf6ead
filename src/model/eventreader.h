#pragma once

#include "model/desk.h"
#include "model/tradewatch.h"
#include "operations/queryeventlist.h"

#include <QDateTime>
#include <QSet>

namespace kz {

/// Reads the registrar's events, each once, keeps them in the ledger, and has read again what they
/// are about.
class EventReader : public QObject
{
    Q_OBJECT
public:
    EventReader(Desk &desk, Reader &reader);

    /// Events that were read before: they are not read again.
    void know(const QList<SeenEvent> &events);
    /// Another window has kept or marked these.
    void toldElsewhere(const QList<SeenEvent> &events);
    void read();
    /// Finds out which of the events that are kept somebody else has moved to history, and which
    /// are not there after all.
    void readOpen();
    void mark(const QStringList &ids, EventMark as, const QString &user);
    /// By the desk's watch; invalid before the first reading.
    QDateTime next() const { return m_next; }

private:
    void readPage(const QDate &since, const Paging &paging);
    void readOne(const QueryEventList::Row &row, bool history);
    void readOpenPage(const Paging &paging);
    void openRead();
    void keep(const SeenEvent &event);
    /// What follows from those that the inbox did not have before.
    void arrived(const QList<SeenEvent> &events);
    void show(const QList<SeenEvent> &events);

    Desk &m_desk;
    Reader &m_reader;
    TradeWatch m_trades;
    QSet<QString> m_known; ///< ids read or being read
    QDate m_newest;
    QDateTime m_next;
    QSet<QString> m_open; ///< ids in the reading under way
    QStringList m_before; ///< ids that were kept when it began
    QDate m_openSince;
    QDateTime m_openAsked;
    bool m_readingOpen = false;
};

} // namespace kz
