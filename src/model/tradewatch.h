#pragma once

#include "ledger/ledger.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

namespace kz {

/// What the registrar's events say of a trade that is not over.
struct TradeProgress
{
    QDateTime since = {}; ///< UTC, when the registrar first told of it
    QString words = {}; ///< its latest words; empty when its events have none

    friend bool operator==(const TradeProgress &, const TradeProgress &) = default;
};

/// Follows trades by the registrar's events: nothing else says who has still to confirm.
class TradeWatch
{
public:
    /// In any order; those that came before are passed over.
    void add(const QList<SeenEvent> &events);
    /// Trades that no event has ended, by ACE name.
    QHash<QString, TradeProgress> open() const;

private:
    struct Told
    {
        SeenEvent event;
        QDateTime at;
    };
    QMap<QString, QMap<QString, Told>> m_told; ///< by ACE name, then by time and id
};

} // namespace kz
