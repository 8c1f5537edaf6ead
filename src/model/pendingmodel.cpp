#include "model/pendingmodel.h"

#include "model/words.h"
#include "operations/tradedomain.h"
#include "operations/transferdomain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

using S = Order::State;

PendingModel::PendingModel(QObject *parent)
    : MergingTable(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{ }

int PendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PendingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PendingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, row);
    case Qt::ToolTipRole:
        if (row.head)
            return {};
        if (column == What && !row.batch)
            return row.order ? row.order->request.object : row.transfer.name.ace();
        if (column == Age && row.batch)
            return exactText(row.batch->batch.placedAt);
        if (column == Age && row.order)
            return exactText(row.order->placedAt);
        if (column == Look && row.order && row.order->lookedAt.isValid())
            return tr("Last look: %1").arg(exactText(row.order->lookedAt));
        return cellText(column, row);
    case Qt::AccessibleTextRole: {
        QString words = cellText(column, row);
        if (const QString more = detail(column, row); !more.isEmpty())
            words = tr("%1, %2", "a cell, its second line").arg(words, more);
        if (row.head || words.isEmpty())
            return words;
        return tr("%1: %2", "title of a column, its value")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), words);
    }
    case DetailRole:
        return detail(column, row);
    case OrderRole:
        return row.order ? QVariant::fromValue(*row.order) : QVariant();
    case WhichGroupRole:
        return row.group;
    case IsHeadRole:
        return row.head;
    case ObjectRole:
        return row.order ? row.order->request.object : row.transfer.name.ace();
    case KeyRole:
        return row.key();
    case BatchRole:
        return row.batch ? QVariant::fromValue(*row.batch) : QVariant();
    case TransferRole:
        return row.transfer.foreign ? QVariant::fromValue(*row.transfer.foreign) : QVariant();
    case PendingRole:
        if (row.head)
            return {};
        if (row.order)
            return row.order->request.command;
        return isTradeStatus(row.transfer.status) ? QString(TradeDomain::command)
                                                  : QString(TransferDomain::command);
    default:
        return {};
    }
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case State:
        return tr("State");
    case WaitsFor:
        return tr("Waits for");
    case Age:
        return tr("Age");
    case Look:
        return tr("Look", "when it was looked at or will be");
    default:
        return {};
    }
}

Qt::ItemFlags PendingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).head)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void PendingModel::setOrders(const QList<Order> &orders)
{
    m_orders.clear();
    for (const Order &order : orders)
        take(order);
    rebuild();
    Q_EMIT countsChanged();
}

void PendingModel::follow(const QList<Order> &orders)
{
    bool changed = false;
    for (const Order &order : orders)
        changed = take(order) || changed;
    if (!changed)
        return;
    rebuild();
    Q_EMIT countsChanged();
}

/// False when nothing shown changes by it.
bool PendingModel::take(const Order &order)
{
    if (!counts(order))
        return m_orders.remove(order.id) > 0;
    Order &known = m_orders[order.id];
    if (known == order)
        return false;
    known = order;
    return true;
}

bool PendingModel::counts(const Order &order)
{
    if (!order.isOpen() && order.state != S::NotFound)
        return false;
    const Group group = groupOf(order);
    // Else its batch stands for it.
    return order.batch.isEmpty() || group == ForYou || group == Unknown
        || orderKind(order) == OrderKind::TransferOut;
}

void PendingModel::setBatches(const QList<BatchProgress> &batches)
{
    QList<BatchProgress> open;
    for (const BatchProgress &batch : batches) {
        if (!batch.isOver())
            open.append(batch);
    }
    if (open == m_batches)
        return;
    if (!refreshBatches(open)) {
        m_batches = open;
        rebuild();
    }
    Q_EMIT countsChanged();
}

bool PendingModel::refreshBatches(const QList<BatchProgress> &open)
{
    const bool same =
        std::equal(open.cbegin(), open.cend(), m_batches.cbegin(), m_batches.cend(),
                   [](const BatchProgress &now, const BatchProgress &before) {
                       return now.batch.id == before.batch.id && groupOf(now) == groupOf(before);
                   });
    if (!same)
        return false;
    m_batches = open;
    for (const BatchProgress &batch : open) {
        const int row = rowOf(u"batch "_s + batch.batch.id);
        if (row < 0 || m_rows.at(row).batch == batch)
            continue;
        m_rows[row].batch = batch;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    return true;
}

void PendingModel::setTransfers(const QList<PendingTransfer> &transfers)
{
    m_transfers = transfers;
    rebuild();
    Q_EMIT countsChanged();
}

void PendingModel::setForeign(const QList<ForeignTransfer> &transfers)
{
    if (transfers == m_foreign)
        return;
    m_foreign = transfers;
    rebuild();
    Q_EMIT countsChanged();
}

void PendingModel::setTrades(const QHash<QString, TradeProgress> &trades)
{
    if (trades == m_trades)
        return;
    m_trades = trades;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void PendingModel::setNextLooks(const QHash<QString, QDateTime> &nextLooks)
{
    if (nextLooks == m_nextLooks)
        return;
    m_nextLooks = nextLooks;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Look), index(int(m_rows.size()) - 1, Look));
}

void PendingModel::setNow(const QDateTime &utc)
{
    // Ages are told in minutes: nothing changes within one.
    const bool sameMinute = utc.toSecsSinceEpoch() / 60 == m_now.toSecsSinceEpoch() / 60;
    m_now = utc;
    if (!sameMinute && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Age), index(int(m_rows.size()) - 1, Look));
}

void PendingModel::setSegment(Segment segment)
{
    if (segment == m_segment)
        return;
    m_segment = segment;
    rebuild();
}

qsizetype PendingModel::count(Segment segment) const
{
    qsizetype result = 0;
    for (int group = 0; group < GroupCount; ++group) {
        if (belongs(segment, Group(group)))
            result += m_counts[std::size_t(group)];
    }
    return result;
}

int PendingModel::rowOf(const QString &key) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).key() == key)
            return row;
    }
    return -1;
}

int PendingModel::rowAbout(const QString &ace) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (index(row, 0).data(ObjectRole).toString() == ace)
            return row;
    }
    return -1;
}

std::optional<Order> PendingModel::order(const QString &id) const
{
    const auto found = m_orders.constFind(id);
    return found == m_orders.cend() ? std::nullopt : std::optional(*found);
}

QString PendingModel::Row::key() const
{
    if (head)
        return u"group %1"_s.arg(int(group));
    if (batch)
        return u"batch "_s + batch->batch.id;
    if (order)
        return order->id;
    return (transfer.foreign ? u"foreign "_s : u"transfer "_s) + transfer.name.ace();
}

PendingModel::Group PendingModel::groupOf(const Order &order)
{
    if (order.asksAgain)
        return ForYou;
    switch (order.state) {
    case S::NeedsAction:
    case S::NotFound:
        return ForYou;
    case S::Unknown:
        return Unknown;
    case S::Queued:
    case S::Sending:
        return Waiting;
    default:
        return waitsForOwners(order) ? Holders : Registrar;
    }
}

bool PendingModel::isTrade(const Row &row)
{
    return row.order ? waitsForOwners(*row.order)
                     : !row.head && !row.transfer.foreign && isTradeStatus(row.transfer.status);
}

PendingModel::Group PendingModel::groupOf(const PendingTransfer &transfer)
{
    if (transfer.foreign)
        return ForYou;
    return isTradeStatus(transfer.status) ? Holders : Registrar;
}

PendingModel::Group PendingModel::groupOf(const BatchProgress &batch)
{
    if (batch.isSent())
        return Registrar;
    return batch.batch.state == Batch::State::Paused ? ForYou : Waiting;
}

bool PendingModel::belongs(Segment segment, Group group)
{
    switch (segment) {
    case ForYouSegment:
        return group == ForYou;
    case RegistrarSegment:
        return group == Registrar;
    case HoldersSegment:
        return group == Holders;
    case UnknownSegment:
        return group == Unknown;
    case AllSegment:
        break;
    }
    return true;
}

QList<PendingModel::Row> PendingModel::entries() const
{
    QList<Row> result;
    QSet<QString> trades;
    QSet<QString> answered;
    for (const BatchProgress &batch : m_batches)
        result.append({.group = groupOf(batch), .batch = batch});
    for (const Order &order : m_orders) {
        const Group group = groupOf(order);
        if (orderKind(order) == OrderKind::TransferOut)
            answered.insert(order.request.object);
        if (!order.batch.isEmpty() && group != ForYou && group != Unknown)
            continue; // its batch stands for it
        result.append({.group = group, .order = order});
        const OrderKind kind = orderKind(order);
        if (kind == OrderKind::Trade || kind == OrderKind::TransferIn)
            trades.insert(order.request.object);
    }
    for (const ForeignTransfer &foreign : m_foreign) {
        // Our answer is under way: it is shown instead.
        if (!answered.contains(foreign.name.ace()))
            result.append(
                {.group = ForYou,
                 .transfer = {.name = foreign.name, .status = foreign.status, .foreign = foreign}});
    }
    for (const PendingTransfer &transfer : m_transfers) {
        // One that we ordered ourselves is shown as the order.
        if (!trades.contains(transfer.name.ace()))
            result.append({.group = groupOf(transfer), .transfer = transfer});
    }
    return result;
}

void PendingModel::rebuild()
{
    QList<Row> all = entries();
    m_counts = {};
    m_oldest = {};
    for (const Row &row : std::as_const(all)) {
        ++m_counts[std::size_t(row.group)];
        const QDateTime placed = row.batch ? row.batch->batch.placedAt
            : row.order                    ? row.order->placedAt
                                           : QDateTime();
        if (placed.isValid() && (!m_oldest.isValid() || placed < m_oldest))
            m_oldest = placed;
    }
    all.removeIf([this](const Row &row) { return !belongs(m_segment, row.group); });
    // Oldest first: it has waited longest. The list of transfers says no time.
    std::stable_sort(all.begin(), all.end(), [](const Row &one, const Row &other) {
        if (one.group != other.group)
            return one.group < other.group;
        if (one.batch.has_value() != other.batch.has_value())
            return one.batch.has_value();
        const auto &asked = one.transfer.foreign;
        const auto &askedToo = other.transfer.foreign;
        if (asked.has_value() != askedToo.has_value())
            return asked.has_value(); // somebody else's time is running
        if (asked && askedToo)
            return asked->requested.utc() < askedToo->requested.utc();
        if (one.order.has_value() != other.order.has_value())
            return one.order.has_value();
        return one.order && one.order->placedAt < other.order->placedAt;
    });
    QList<Row> next;
    for (const Row &row : std::as_const(all)) {
        if (next.isEmpty() || next.constLast().group != row.group) {
            next.append(
                {.group = row.group, .head = true, .count = m_counts[std::size_t(row.group)]});
        }
        next.append(row);
    }
    merge(m_rows, next, [](const Row &row) { return row.key(); });
}

QString PendingModel::headText(const Row &row) const
{
    switch (row.group) {
    case ForYou:
        return tr("For you", "group of orders: staff must act");
    case Unknown:
        return tr("Outcome unknown", "group of orders");
    case Holders:
        return tr("Waiting for holders", "group of trades");
    case Registrar:
        return tr("Waiting for the registrar", "group of orders");
    case Waiting:
        return tr("Not sent yet", "group of orders");
    case GroupCount:
        break;
    }
    return {};
}

QString PendingModel::cellText(Column column, const Row &row) const
{
    if (row.head)
        return column == What ? headText(row) : QString();
    if (row.batch)
        return batchText(column, *row.batch);
    switch (column) {
    case What:
        return row.order ? orderObject(*row.order) : row.transfer.name.unicode();
    case State:
        if (row.transfer.foreign)
            return tr("Your answer", "state of a transfer out");
        return row.order ? orderStateText(*row.order) : row.transfer.status;
    case WaitsFor:
        if (row.transfer.foreign)
            return tr("Approve or deny");
        if (isTrade(row))
            return tr("The holders' confirmation");
        if (!row.order)
            return tr("The registrar");
        if (row.order->asksAgain)
            return tr("Its auth code, typed again");
        switch (row.order->state) {
        case S::Queued:
            return tr("Its turn");
        case S::Sending:
            return tr("The answer");
        case S::Unknown:
            return tr("Evidence");
        case S::NotFound:
            return tr("Your decision");
        case S::NeedsAction:
            return tr("Your answer to the registrar");
        default:
            return tr("People at the registrar");
        }
    case Age:
        if (row.transfer.foreign && row.transfer.foreign->requested.isKnown())
            return ageText(row.transfer.foreign->requested.utc(), m_now);
        return ageText(
            row.order ? row.order->placedAt : m_trades.value(row.transfer.name.ace()).since, m_now);
    case Look:
        return row.order ? lookText(*row.order) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString PendingModel::detail(Column column, const Row &row) const
{
    if (row.head) {
        if (column != What)
            return {};
        const QString number = QString::number(row.count);
        if (row.group == Unknown)
            return tr("%1, do not send again", "number of orders").arg(number);
        return row.group == Registrar ? tr("%1, done by hand", "number of orders").arg(number)
                                      : number;
    }
    if (row.batch)
        return batchDetail(column, *row.batch);
    if (row.transfer.foreign && column == What)
        return tr("Transfer out to %1", "a registrar")
            .arg(row.transfer.foreign->gaining.isEmpty() ? notStated()
                                                         : row.transfer.foreign->gaining);
    if (row.transfer.foreign && column == WaitsFor)
        return deadlineText(*row.transfer.foreign, m_now.toLocalTime().date());
    if (column == What) {
        if (row.order)
            return orderTitle(*row.order);
        return row.group == Holders ? tr("Trade, seen in the registrar's list")
                                    : tr("Transfer, seen in the registrar's list");
    }
    if (column == WaitsFor && isTrade(row))
        return tradeDetail(row);
    if (column != WaitsFor || !row.order)
        return {};
    if (row.order->asksAgain)
        return tr("codes are kept nowhere");
    const int looks = row.order->looks;
    switch (row.order->state) {
    case S::Unknown:
        if (looks == 0)
            return tr("not looked at yet");
        return looks == 1 ? tr("1 look so far") : tr("%n looks so far", "", looks);
    case S::NotFound:
        return tr("drop it, or order anew");
    case S::NeedsAction:
        return row.order->steps.isEmpty() ? QString() : row.order->steps.constLast().words;
    case S::Accepted:
        return orderKind(*row.order) == OrderKind::Registration ? tr("not yet registered")
                                                                : tr("not yet done");
    default:
        return {};
    }
}

QString PendingModel::batchText(Column column, const BatchProgress &batch) const
{
    switch (column) {
    case What:
        return batch.title;
    case State:
        return batch.isSent() ? text(Order::State::Accepted) : text(batch.batch.state);
    case WaitsFor:
        if (batch.isSent())
            return tr("The registrar's list");
        return batch.batch.state == Batch::State::Paused ? tr("Your decision") : tr("Its turn");
    case Age:
        return ageText(batch.batch.placedAt, m_now);
    case Look:
        return leftText(batch);
    case ColumnCount:
        break;
    }
    return {};
}

QString PendingModel::batchDetail(Column column, const BatchProgress &batch) const
{
    if (column == What)
        return tr("%n order(s)", "of one plan", batch.total);
    if (column != WaitsFor)
        return {};
    BatchProgress now = batch;
    now.left.reset(); // has a column of its own
    return text(now);
}

QString PendingModel::tradeDetail(const Row &row) const
{
    const QString ace = row.order ? row.order->request.object : row.transfer.name.ace();
    const QString words = m_trades.value(ace).words;
    return words.isEmpty() ? tr("who: not stated by the registrar") : words;
}

QString PendingModel::lookText(const Order &order) const
{
    if (const QDateTime next = m_nextLooks.value(order.id); next.isValid())
        return soonText(next, m_now);
    if (!order.lookedAt.isValid())
        return tr("none yet", "no look at the order so far");
    return tr("%1 ago", "8 min ago").arg(ageText(order.lookedAt, m_now));
}

} // namespace kz
