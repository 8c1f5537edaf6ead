#pragma once

#include "operations/getzoneinfo.h"
#include "operations/queryzonelist.h"
#include "operations/statusregistrar.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

#include <optional>

namespace kz {

class Desk;

/// One part of what is known of a zone: as last read, and why the last reading failed.
template <class Outcome>
struct ZonePart
{
    std::optional<Outcome> read;
    QString trouble; ///< empty unless the last reading failed; what was read before stays
};

/// What the registrar says about a zone and about the account in it.
struct ZoneFacts
{
    ZonePart<GetZoneInfo::Outcome> info;
    /// A row without a zone: the registrar's list does not have it.
    ZonePart<QueryZoneList::Row> prices;
    ZonePart<StatusRegistrar::Outcome> account;
    QDateTime readAt; ///< UTC, of the last answer; invalid while there is none
    bool reading = false;

    bool isKnown() const { return info.read || prices.read || account.read; }
    QStringList troubles() const;
};

/// Reads what the registrar says about zones, and keeps it while the program runs: the rules of a
/// zone change rarely, and every review wants them.
class ZoneBook : public QObject
{
    Q_OBJECT
public:
    explicit ZoneBook(Desk &desk);

    /// zone: in ACE.
    ZoneFacts facts(const QString &zone) const;
    /// Everything, anew.
    void read(const QString &zone);
    /// What a review shows, unless it was read within the hour or is being read.
    void readIfOld(const QString &zone);

Q_SIGNALS:
    void changed(const QString &zone);

private:
    struct Entry
    {
        ZoneFacts facts = {};
        int waiting = 0; ///< for so many answers
    };
    void readZone(const QString &zone);
    void readAccount(const QString &zone);
    template <Operation Op, class Take>
    void ask(const Op &op, const QString &zone, Take take);

    Desk &m_desk;
    QMap<QString, Entry> m_entries;
    ZonePart<StatusRegistrar::Outcome> m_account; ///< the same for all zones
};

} // namespace kz
