#pragma once

#include "ledger/order.h"
#include "registry/domainrecord.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace kz {

/// One name with everything that is known about it from elsewhere.
struct NameFacts
{
    DomainRecord record = {};
    QString owner = {}; ///< display name of the owner; the handle while it is not known
    std::optional<Order> order = {}; ///< of the open ones, that which needs staff most
    QString trade = {}; ///< the registrar's word from its transfer list
    QStringList notes = {}; ///< what staff wrote down, newest first
    QString words = {}; ///< lower case, all that the filter looks at

    friend bool operator==(const NameFacts &, const NameFacts &) = default;
};

/// The names of the account, each in a slot that stays its own until it is removed.
class Portfolio
{
public:
    qsizetype size() const { return qsizetype(m_slots.size()); }
    /// The slots in use, in no order.
    QList<int> inUse() const;
    /// -1 when the name is not there.
    int slotOf(const QString &ace) const { return m_slots.value(ace, -1); }
    const NameFacts &at(int slot) const { return m_names[std::size_t(slot)]; }
    /// Adds the name or replaces what was known of it; answers its slot.
    int put(const DomainRecord &record);
    /// The slot may be given to another name afterwards.
    void remove(int slot);

    void setAccountMode(const RenewalMode &mode);
    const RenewalMode &accountMode() const { return m_accountMode; }
    /// Each of the following answers the slots it changed.
    QList<int> setOwners(const QHash<QString, QString> &displayNames);
    QList<int> setOpenOrders(const QList<Order> &orders);
    QList<int> setTrades(const QMap<QString, QString> &statusByAce);
    QList<int> setNotes(const QHash<QString, QStringList> &wordsByAce);

private:
    void fill(NameFacts &facts) const;
    QList<int> refill();

    std::vector<NameFacts> m_names;
    QHash<QString, int> m_slots;
    QList<int> m_free;
    RenewalMode m_accountMode;
    QHash<QString, QString> m_owners;
    QHash<QString, Order> m_orders;
    QMap<QString, QString> m_trades;
    QHash<QString, QStringList> m_notes;
};

} // namespace kz
