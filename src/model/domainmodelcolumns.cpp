#include "model/domainmodel.h"

#include "model/namewords.h"
#include "model/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// Letters of a note in a tool tip; all of it stands beside the list.
constexpr qsizetype longestTip = 200;

QString listed(const std::optional<QStringList> &list)
{
    if (!list)
        return notReadYet();
    return list->isEmpty() ? notStated() : list->join(u", "_s);
}

QString dateOf(const NameFacts &facts, const Instant &instant)
{
    return dateText(instant, facts.record.readAt.isKnown());
}

} // namespace

QString orderText(const std::optional<Order> &order, const QString &trade)
{
    if (order) {
        switch (order->state) {
        case Order::State::Unknown:
            return QCoreApplication::translate("kz::DomainModel", "Unknown",
                                               "pill: outcome of the order not known");
        case Order::State::NotFound:
        case Order::State::NeedsAction:
            return text(order->state);
        default:
            return orderWord(*order);
        }
    }
    if (trade.isEmpty())
        return {};
    return isTradeStatus(trade)
        ? QCoreApplication::translate("kz::DomainModel", "Trade", "pill: change of owner under way")
        : QCoreApplication::translate("kz::DomainModel", "Transfer", "pill: transfer under way");
}

const std::array<DomainModel::ColumnFacts, DomainModel::ColumnCount> &DomainModel::columns()
{
    using M = DomainModel;
    using N = NameFacts;
    static const std::array<ColumnFacts, ColumnCount> table{{
        {Name, QT_TRANSLATE_NOOP("kz::DomainModel", "Name"),
         [](const M &, const N &n) { return n.record.name.unicode(); }},
        {Ace, QT_TRANSLATE_NOOP("kz::DomainModel", "ACE name"),
         [](const M &, const N &n) { return n.record.name.ace(); }},
        {Status, QT_TRANSLATE_NOOP("kz::DomainModel", "Status"),
         [](const M &, const N &n) { return listed(n.record.status); }},
        {Mode, QT_TRANSLATE_NOOP("kz::DomainModel", "Renewal mode"),
         [](const M &m, const N &n) { return modeText(n.record.mode, m.accountMode()); }},
        {EffectiveMode, QT_TRANSLATE_NOOP("kz::DomainModel", "Effective mode"),
         [](const M &m, const N &n) { return kz::text(n.record.mode.effective(m.accountMode())); }},
        {Next, QT_TRANSLATE_NOOP("kz::DomainModel", "Next"),
         [](const M &m, const N &n) {
             return whatNext(n.record, m.accountMode(), m.today()).sentence;
         }},
        {Renews, QT_TRANSLATE_NOOP("kz::DomainModel", "Renewal date"),
         [](const M &, const N &n) { return dateOf(n, n.record.renews); }},
        {DaysLeft, QT_TRANSLATE_NOOP("kz::DomainModel", "Days left"),
         [](const M &m, const N &n) {
             const WhatNext next = whatNext(n.record, m.accountMode(), m.today());
             return next.date.isValid() ? next.due : next.sentence;
         }},
        {Expires, QT_TRANSLATE_NOOP("kz::DomainModel", "Expiry (registry)"),
         [](const M &, const N &n) { return dateOf(n, n.record.expires); }},
        {PaidUntil, QT_TRANSLATE_NOOP("kz::DomainModel", "Paid until"),
         [](const M &, const N &n) { return dateOf(n, n.record.paidUntil); }},
        {Owner, QT_TRANSLATE_NOOP("kz::DomainModel", "Owner"),
         [](const M &, const N &n) {
             if (!n.record.owner)
                 return notReadYet();
             return n.owner.isEmpty() ? notStated() : n.owner;
         }},
        {NameServers, QT_TRANSLATE_NOOP("kz::DomainModel", "Name servers"),
         [](const M &, const N &n) { return listed(n.record.nameServers); }},
        {OrderColumn, QT_TRANSLATE_NOOP("kz::DomainModel", "Order"),
         [](const M &, const N &n) { return orderText(n.order, n.trade); }},
        {Lock, QT_TRANSLATE_NOOP("kz::DomainModel", "Transfer lock"),
         [](const M &, const N &n) {
             if (!n.record.transferLock)
                 return notReadYet();
             return *n.record.transferLock ? tr("On", "transfer lock") : tr("Off", "transfer lock");
         }},
        {ReadAt, QT_TRANSLATE_NOOP("kz::DomainModel", "Read"),
         [](const M &, const N &n) {
             return n.record.readAt.isKnown() ? dateText(n.record.readAt, true) : notReadYet();
         }},
    }};
    return table;
}

QString DomainModel::cellText(Column column, const NameFacts &facts) const
{
    return columns()[column].text(*this, facts);
}

QString DomainModel::toolTip(Column column, const NameFacts &facts) const
{
    const DomainRecord &record = facts.record;
    const auto exact = [&](const Instant &instant) {
        return instant.raw().isEmpty() ? cellText(column, facts) : exactText(instant);
    };
    switch (column) {
    case Name: {
        QStringList lines{record.name.ace()};
        if (record.transferLock && !*record.transferLock)
            lines.append(tr("The transfer lock is off."));
        if (isNotSeen(record))
            lines.append(
                tr("Not seen in the registrar's list since %1.").arg(exactText(record.listedAt)));
        if (!facts.notes.isEmpty()) {
            lines.append(tr("%n note(s), the last one:", nullptr, int(facts.notes.size())));
            const QString &last = facts.notes.constFirst();
            lines.append(last.size() > longestTip ? last.first(longestTip) + u"…"_s : last);
        }
        return lines.join(u'\n');
    }
    case Next:
    case Renews:
    case DaysLeft:
        return exact(record.renews);
    case Expires:
        return exact(record.expires);
    case PaidUntil:
        return exact(record.paidUntil);
    case ReadAt:
        return exact(record.readAt);
    case Owner:
        return record.owner && !record.owner->isEmpty() && facts.owner != *record.owner
            ? u"%1\n%2"_s.arg(facts.owner, *record.owner)
            : cellText(column, facts);
    case NameServers:
        return record.nameServers && !record.nameServers->isEmpty()
            ? record.nameServers->join(u'\n')
            : cellText(column, facts);
    case OrderColumn:
        if (facts.order) {
            return tr("%1: %2. Order %3.", "what was ordered; its state; its number")
                .arg(orderTitle(*facts.order), orderStateText(*facts.order), facts.order->number);
        }
        if (!facts.trade.isEmpty())
            return tr("The registrar's transfer list says: %1").arg(facts.trade);
        return tr("No order is open for this name.");
    default:
        return cellText(column, facts);
    }
}

QString DomainModel::accessibleText(Column column, const NameFacts &facts) const
{
    QString words = cellText(column, facts);
    if (column == Name && facts.record.transferLock && !*facts.record.transferLock)
        words = tr("%1, transfer lock off").arg(words);
    if (column == Name && !facts.notes.isEmpty())
        words = tr("%1, %2", "a name; 2 notes")
                    .arg(words, tr("%n note(s)", "about a name", int(facts.notes.size())));
    if (column == Next) {
        const WhatNext next = whatNext(facts.record, accountMode(), today());
        if (!next.due.isEmpty())
            words = tr("%1, %2", "Lapses 3 Mar 2027, in 12 days").arg(words, next.due);
    }
    if (column == OrderColumn) {
        words = facts.order ? tr("%1, %2", "what was ordered, its state")
                                  .arg(orderTitle(*facts.order), orderStateText(*facts.order))
            : words.isEmpty() ? tr("none", "no open order")
                              : words;
    }
    return tr("%1: %2", "title of a column, its value").arg(tr(columns()[column].title), words);
}

} // namespace kz
