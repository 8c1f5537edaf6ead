#pragma once

#include "ledger/order.h"
#include "registry/domaincolumns.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace kz {

/// One name with everything that is known about it from elsewhere.
struct NameFacts
{
    DomainRecord record = {};
    QString owner = {}; ///< display name of the owner; the handle while it is not known
    std::optional<Order> order = {}; ///< of the open ones, that which needs staff most
    QString trade = {}; ///< the registrar's word from its transfer list
    QStringList notes = {}; ///< what staff wrote down, newest first

    friend bool operator==(const NameFacts &, const NameFacts &) = default;
};

/// Texts in lower case, by the number that they have in a pool.
struct LowTexts
{
    QByteArray bytes = "\n"; ///< a line feed behind each
    QList<quint32> ends{0};

    QByteArrayView at(TextPool::Id id) const
    {
        return id == 0 ? QByteArrayView()
                       : QByteArrayView(bytes.constData() + ends.at(id - 1) + 1,
                                        qsizetype(ends.at(id) - ends.at(id - 1)) - 1);
    }
};

/// The names of the account in columns, and what is known of them from elsewhere. A name keeps its
/// slot as long as the list is not replaced. Copies are cheap: what works beside the window's
/// thread takes one.
class Portfolio
{
public:
    qsizetype size() const { return m_columns.size(); }
    /// -1 when the name is not there.
    int slotOf(const QString &ace) const { return int(m_columns.find(ace)); }
    const DomainColumns &columns() const { return m_columns; }
    NameFacts at(int slot) const;

    /// Replaces all names.
    void assign(const DomainColumns &columns);
    /// Adds the name or replaces what was known of it; answers its slot.
    int put(const DomainRecord &record);

    /// The time alone: nothing that is shown.
    void setListedAt(int slot, const Instant &time)
    {
        m_columns.setTime(slot, DomainColumns::ListedAt, time);
    }

    void setAccountMode(const RenewalMode &mode) { m_accountMode = mode; }
    const RenewalMode &accountMode() const { return m_accountMode; }
    /// Each of the following answers the slots it changed.
    QList<int> setOwners(const QHash<QString, QString> &displayNames);
    QList<int> setOpenOrders(const QList<Order> &orders);
    /// The open orders of some names; those of all others stay.
    QList<int> setOrdersOf(const QHash<QString, QList<Order>> &openByAce);
    QList<int> setTrades(const QMap<QString, QString> &statusByAce);
    QList<int> setNotes(const QHash<QString, QStringList> &wordsByAce);

    RenewalMode mode(int slot) const { return modeOf(m_columns.id(slot, DomainColumns::Mode)); }
    /// Of a number in the column of modes.
    RenewalMode modeOf(quint32 id) const;
    const LowTexts &lowTexts() const { return m_low; }
    /// Of the open orders of a name that which needs staff most; none for most names.
    const Order *order(const QString &ace) const;
    /// By ACE name.
    const QHash<QString, Order> &orders() const { return m_orders; }
    const QMap<QString, QString> &trades() const { return m_trades; }
    const QHash<QString, QStringList> &notes() const { return m_notes; }
    /// By handle.
    const QHash<QString, QString> &owners() const { return m_owners; }
    /// The display name of the owner; the handle while it is not known.
    QString owner(quint32 id) const;

private:
    void lowerNew();

    DomainColumns m_columns;
    LowTexts m_low;
    RenewalMode m_accountMode;
    QHash<QString, QString> m_owners;
    QHash<QString, Order> m_orders;
    QMap<QString, QString> m_trades;
    QHash<QString, QStringList> m_notes;
};

} // namespace kz
