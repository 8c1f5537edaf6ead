#pragma once

#include "operations/operation.h"
#include "operations/values.h"
#include "registry/domainname.h"

namespace kz {

/// What the registrar says about a zone: the rules at run time, to stand beside our own. Its fields
/// vary by zone and come in two spellings. Whether a transfer needs an authorisation code is not
/// among them: what may hold one is dropped from every answer.
struct GetZoneInfo
{
    /// Words of the registrar for people to read, such as "transfer procedure".
    struct Text
    {
        QString name; ///< the registrar's spelling
        QStringList lines;
        friend bool operator==(const Text &, const Text &) = default;
    };
    struct Outcome
    {
        QString zone;
        std::optional<bool> realtime; ///< orders are carried out at once
        QStringList periods; ///< "1Y", "2Y" …: terms of a registration
        QStringList renewalPeriods;
        std::optional<int> graceDays; ///< after an automatic renewal
        std::optional<int> redemptionDays; ///< in which a lost name may be restored
        std::optional<bool> handlesUpdateable; ///< a changed contact reaches the registry
        std::optional<bool> renews; ///< RenewDomain exists
        std::optional<bool> renewsAtTransfer;
        std::optional<bool> transferLocks;
        std::optional<bool> tradePossible;
        QString ownerChange; ///< "TRADE", or how else the owner is changed; empty when not stated
        std::optional<bool> idn; ///< labels in other letters are taken
        std::optional<int> shortest; ///< characters of a label
        std::optional<int> longest;
        QList<Text> texts;
        QList<UnknownProperty> further;

        /// Whether the owner is changed by a trade; nothing when the answer does not say.
        std::optional<bool> tradeNeeded() const;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"GetZoneInfo"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView zone{"ZONE"};
        static constexpr QLatin1StringView domain{"DOMAIN"};
    };
    QString zone = {}; ///< ACE
    DomainName domain = {}; ///< instead of the zone: that of this name

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<GetZoneInfo>);

/// The whole years that terms such as "1Y" and "10Y" are, in order; none when one of them is
/// something else, such as "3M" or "R1Y".
QList<int> yearsOf(const QStringList &terms);

} // namespace kz
