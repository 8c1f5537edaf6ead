#include "model/nameviews.h"

#include "model/words.h"
#include "registry/scripts.h"

#include <QStringList>

namespace kz {

namespace {

using C = DomainColumns;

/// Names that lapse within so many days ask for attention.
constexpr int soonDays = 30;

/// From then on, in seconds, a name lapses later than soon: days are those of the desk.
qint64 endOfSoon(const QDate &today)
{
    return today.addDays(soonDays + 1).startOfDay().toSecsSinceEpoch();
}

bool lapsesSoon(const Portfolio &names, bool lapses, int slot, qint64 end)
{
    const auto renews = names.columns().seconds(slot, C::Renews);
    return lapses && renews && *renews < end;
}

bool waits(const Portfolio &names, const QString &ace)
{
    const Order *order = names.order(ace);
    return order
        && (order->state == Order::State::NeedsAction || order->state == Order::State::NotFound);
}

bool isTraded(const Portfolio &names, const QString &ace)
{
    const Order *order = names.order(ace);
    return isTradeStatus(names.trades().value(ace))
        || (order && orderKind(*order) == OrderKind::Trade);
}

/// Those of a few names that fit.
template <class Judge>
RowSet among(const Portfolio &names, const QStringList &aces, Judge judge)
{
    RowSet result(names.size());
    for (const QString &ace : aces) {
        if (const int slot = names.slotOf(ace); slot >= 0 && judge(names, ace))
            result.insert(slot);
    }
    return result;
}

RowSet lapsing(const Portfolio &names, const QDate &today)
{
    RowSet result(names.size());
    const qint64 end = endOfSoon(today);
    QHash<quint32, bool> modes; // a handful
    for (int slot = 0; slot < int(names.size()); ++slot) {
        const quint32 id = names.columns().id(slot, C::Mode);
        auto lapses = modes.constFind(id);
        if (lapses == modes.cend())
            lapses = modes.insert(id, names.modeOf(id).effective(names.accountMode()).lapses());
        if (lapsesSoon(names, *lapses, slot, end))
            result.insert(slot);
    }
    return result;
}

RowSet cyrillic(const Portfolio &names)
{
    RowSet result(names.size());
    for (const quint32 slot : names.columns().parts().unicode.rows) {
        if (hasCyrillic(QString::fromUtf8(names.columns().unicode(slot))))
            result.insert(slot);
    }
    return result;
}

template <class Judge>
RowSet each(const Portfolio &names, Judge judge)
{
    RowSet result(names.size());
    for (qsizetype slot = 0; slot < names.size(); ++slot) {
        if (judge(slot))
            result.insert(slot);
    }
    return result;
}

} // namespace

bool isNotSeen(std::optional<qint64> listedAt, const QDateTime &listReadAt)
{
    // The registrar's times and ours are kept in whole seconds.
    return listReadAt.isValid() && listedAt && *listedAt < listReadAt.toSecsSinceEpoch();
}

bool belongs(const Portfolio &names, DomainModel::View view, int slot, const RowIndex::Wish &wish)
{
    const C &columns = names.columns();
    const auto ace = [&] { return QString::fromUtf8(columns.ace(slot)); };
    switch (view) {
    case DomainModel::LapsingIn30Days:
        return lapsesSoon(names, names.mode(slot).effective(names.accountMode()).lapses(), slot,
                          endOfSoon(wish.today));
    case DomainModel::WaitingForYou:
        return waits(names, ace());
    case DomainModel::TradePending:
        return isTraded(names, ace());
    case DomainModel::Unlocked:
        return columns.lock(slot) == false;
    case DomainModel::CyrillicNames:
        return hasCyrillic(QString::fromUtf8(columns.unicode(slot)));
    case DomainModel::NotSeen:
        return isNotSeen(columns.seconds(slot, C::ListedAt), wish.listReadAt);
    case DomainModel::WithNotes:
        return !names.notes().value(ace()).isEmpty();
    case DomainModel::All:
    case DomainModel::ViewCount:
        break;
    }
    return true;
}

RowSet allOf(const Portfolio &names, DomainModel::View view, const RowIndex::Wish &wish)
{
    const C &columns = names.columns();
    switch (view) {
    case DomainModel::LapsingIn30Days:
        return lapsing(names, wish.today);
    case DomainModel::WaitingForYou:
        return among(names, names.orders().keys(), waits);
    case DomainModel::TradePending:
        return among(names, names.orders().keys() + names.trades().keys(), isTraded);
    case DomainModel::Unlocked:
        return each(names, [&](qsizetype slot) { return columns.lock(slot) == false; });
    case DomainModel::CyrillicNames:
        return cyrillic(names);
    case DomainModel::NotSeen:
        return each(names, [&](qsizetype slot) {
            return isNotSeen(columns.seconds(slot, C::ListedAt), wish.listReadAt);
        });
    case DomainModel::WithNotes:
        return among(names, names.notes().keys(), [](const Portfolio &all, const QString &ace) {
            return !all.notes().value(ace).isEmpty();
        });
    case DomainModel::All:
    case DomainModel::ViewCount:
        break;
    }
    return RowSet(names.size(), true);
}

} // namespace kz
