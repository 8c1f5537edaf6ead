#pragma once

#include "campaign/dice.h"
#include "model/desk.h"

#include <QHash>

#include <chrono>

namespace kz::campaign {

/// What staff see when they choose what to order next: the desk's lists, and what they ordered of
/// late.
class Scene
{
public:
    /// first: the first number that fresh() may give.
    Scene(Desk &desk, quint32 seed, int first);

    /// A minute of doubt about the clock, and a little more.
    static constexpr std::chrono::seconds quiet{63};

    Desk &desk;
    Dice dice;

    /// A number that no order has used: for new names, comments, addresses.
    int fresh() { return m_fresh++; }
    /// It is decided, and will be an order in a moment.
    void touch(const Request &request, const QDateTime &when);
    /// An order is new, or has another state.
    void saw(const Order &order);
    /// Whether somebody ordered something about it a short while ago. The desk believes that the
    /// registrar's clock may be wrong by a minute, so that what was done a minute ago counts as
    /// evidence: nobody orders twice about one thing within that time. object: with an aspect
    /// behind it, only orders of that aspect count.
    bool isQuiet(const QString &object) const;
    bool wasUsed(const QString &object) const { return m_touched.contains(object); }

    /// A name of the account about which nothing is under way.
    std::optional<DomainRecord> quietName();
    /// One that has been read by itself, with what no list gives. Asks for a reading when there is
    /// none.
    std::optional<DomainRecord> readName();
    /// A handle of a person that may own a name.
    QString person();
    /// Orders that are not at their end: open, or not found.
    const QMap<QString, Order> &open() const { return m_open; }
    /// An order with this aspect that the registrar has and that nobody has withdrawn, or wanted to
    /// a short while ago.
    std::optional<Order> toWithdraw(QLatin1StringView command, const QString &aspect);
    /// Server objects that staff made, with their addresses.
    const QHash<QString, QStringList> &servers() const { return m_servers; }

private:
    void sawServer(const Order &order);

    int m_fresh;
    QHash<QString, QDateTime> m_touched; ///< when it, and each aspect of it, was last ordered about
    QHash<QString, Instant> m_reading; ///< names that were asked for: when each was read before
    QMap<QString, Order> m_open;
    QHash<QString, QStringList> m_servers;
};

} // namespace kz::campaign
