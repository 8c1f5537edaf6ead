#include "model/domainmodel.h"

#include "model/columnuses.h"
#include "model/listmerge.h"
#include "model/nameviews.h"
#include "model/rowindex.h"
#include "model/sortkeys.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <utility>

namespace kz {

namespace {

/// So many names are filtered and sorted at once; more of them beside the window's thread.
constexpr qsizetype mostAtOnce = 10'000;
/// So many rows are moved one by one; when more have changed, all are sorted. A move passes over
/// the numbers of all rows.
constexpr qsizetype mostMoves = 32;
constexpr qsizetype mostPassed = 2'000'000;
/// So many names are judged one by one for the views; when more have changed, all are.
constexpr qsizetype mostJudged = 1'000;
/// A view paints some dozens of rows.
constexpr int rowsKept = 256;

} // namespace

DomainModel::DomainModel(QObject *parent)
    : MergingTable(parent)
    , m_index(std::make_unique<RowIndex>())
    , m_read(rowsKept)
{
    m_index->wish().today = QDate::currentDate();
    m_pool.setMaxThreadCount(1);
}

DomainModel::~DomainModel()
{
    if (m_stop)
        *m_stop = true;
    m_pool.waitForDone();
}

int DomainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DomainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DomainModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // The row of a name that has gone is still there until it is taken out.
    if (slot(index.row()) < 0)
        return {};
    const NameFacts &facts = factsAt(index.row());
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, facts);
    case Qt::ToolTipRole:
        return toolTip(column, facts);
    case Qt::AccessibleTextRole:
        return accessibleText(column, facts);
    case SortRole: {
        const SortKey key = sortKey(m_names, column, slot(index.row()));
        if (!key.known)
            return {};
        return key.text.isEmpty() ? QVariant(key.number) : QVariant(key.text);
    }
    case RecordRole:
        return QVariant::fromValue(facts.record);
    case OrderRole:
        return facts.order ? QVariant::fromValue(*facts.order) : QVariant();
    case TradeRole:
        return facts.trade;
    case NotSeenRole:
        return isNotSeen(facts.record);
    case NotesRole:
        return facts.notes.size();
    default:
        return {};
    }
}

QVariant DomainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return tr(columns()[std::size_t(section)].title);
}

void DomainModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_index->wish().column = Column(column);
    m_index->wish().order = order;
    arrange(Stale::Order);
    Q_EMIT countsChanged();
}

void DomainModel::assign(const DomainColumns &records)
{
    const Portfolio before = m_names;
    const bool many = std::max(before.size(), records.size()) > mostAtOnce;
    if (many)
        beginResetModel(); // whoever asks what the rows were is told of the names before
    m_read.clear();
    m_index->wish().filter.forget();
    m_names.assign(records);
    m_index->forgetOrder();
    QList<int> changed;
    if (many) {
        m_rows.clear();
        m_index->setRows({});
        Q_EMIT replaced();
        endResetModel();
    } else {
        Q_EMIT replaced();
        // The rows as slots of the new list. A name that is not in it gets a number below 0.
        for (int &slot : m_rows) {
            const int old = slot;
            slot = m_names.slotOf(QString::fromUtf8(before.columns().ace(old)));
            if (slot < 0)
                slot = -1 - old;
            else if (!m_names.columns().isSame(slot, before.columns(), old))
                changed.append(slot);
        }
    }
    arrange(Stale::Views, changed, Steps::RowByRow);
    Q_EMIT countsChanged();
}

qsizetype DomainModel::merge(const DomainColumns &part, const Instant &listedAt)
{
    qsizetype fresh = 0;
    QList<int> changed;
    for (qsizetype row = 0; row < part.size(); ++row) {
        DomainRecord record = part.at(row);
        const auto old = find(record.name.ace());
        fresh += !old || old->listedAt != listedAt ? 1 : 0;
        if (old) {
            record.listedAt = old->listedAt;
            record = merged(record, *old);
            if (record == *old && !isNotSeen(*old)) {
                // The time alone is not shown: it is as if nothing had come.
                m_names.setListedAt(m_names.slotOf(record.name.ace()), listedAt);
                continue;
            }
        }
        record.listedAt = listedAt;
        if (const int slot = m_names.put(record); slot >= 0)
            changed.append(slot);
    }
    namesChanged(changed, Aspect::Record);
    return fresh;
}

void DomainModel::upsert(const DomainRecord &record)
{
    const int known = m_names.slotOf(record.name.ace());
    if (known >= 0 && m_names.columns().at(known) == record)
        return;
    if (const int slot = m_names.put(record); slot >= 0)
        namesChanged({slot}, Aspect::Record);
}

void DomainModel::setAccountMode(const RenewalMode &mode)
{
    if (mode == accountMode())
        return;
    m_names.setAccountMode(mode);
    judgeAnew();
}

void DomainModel::setOwners(const QHash<QString, QString> &displayNames)
{
    namesChanged(m_names.setOwners(displayNames), Aspect::Owner);
}

void DomainModel::setOpenOrders(const QList<Order> &orders)
{
    namesChanged(m_names.setOpenOrders(orders), Aspect::Order);
}

void DomainModel::setOrdersOf(const QHash<QString, QList<Order>> &openByAce)
{
    namesChanged(m_names.setOrdersOf(openByAce), Aspect::Order);
}

void DomainModel::setTradesPending(const QMap<QString, QString> &statusByAce)
{
    namesChanged(m_names.setTrades(statusByAce), Aspect::Order);
}

void DomainModel::setNotes(const QHash<QString, QStringList> &wordsByAce)
{
    namesChanged(m_names.setNotes(wordsByAce), Aspect::Notes);
}

void DomainModel::setListReadAt(const QDateTime &utc)
{
    if (utc == m_index->wish().listReadAt)
        return;
    m_index->wish().listReadAt = utc;
    judgeAnew();
}

void DomainModel::setToday(const QDate &today)
{
    if (today == m_index->wish().today)
        return;
    m_index->wish().today = today;
    judgeAnew();
}

const QDate &DomainModel::today() const
{
    return m_index->wish().today;
}

void DomainModel::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    NameFilter filter(text);
    filter.remember(m_index->wish().filter);
    m_index->wish().filter = filter;
    arrange(Stale::Rows);
    Q_EMIT countsChanged();
}

void DomainModel::setView(View view)
{
    if (view == m_index->wish().view)
        return;
    m_index->wish().view = view;
    arrange(Stale::Rows);
    Q_EMIT countsChanged();
}

DomainModel::View DomainModel::view() const
{
    return m_index->wish().view;
}

qsizetype DomainModel::count(View view) const
{
    return m_index->count(view);
}

QList<RenewalCounts::Group> DomainModel::renewals() const
{
    return m_index->renewals().groups();
}

DomainRecord DomainModel::record(int row) const
{
    return slot(row) < 0 ? DomainRecord() : factsAt(row).record;
}

QString DomainModel::ace(int row) const
{
    return slot(row) < 0 ? QString() : QString::fromUtf8(m_names.columns().ace(slot(row)));
}

int DomainModel::rowOf(const QString &ace) const
{
    const int slot = m_names.slotOf(ace);
    return slot < 0 ? -1 : m_index->rowOf(slot);
}

int DomainModel::rowOfSlot(int slot) const
{
    return slot < 0 ? -1 : m_index->rowOf(slot);
}

std::optional<DomainRecord> DomainModel::find(const QString &ace) const
{
    const int slot = m_names.slotOf(ace);
    return slot < 0 ? std::nullopt : std::optional(m_names.columns().at(slot));
}

NameList DomainModel::picked(const QList<int> &rows) const
{
    QList<int> slotList;
    slotList.reserve(rows.size());
    for (const int row : rows) {
        if (slot(row) >= 0)
            slotList.append(slot(row));
    }
    return {m_names.columns(), slotList};
}

NameList DomainModel::everything() const
{
    QList<int> slotList(m_names.size());
    std::iota(slotList.begin(), slotList.end(), 0);
    return {m_names.columns(), slotList};
}

std::optional<NameFacts> DomainModel::facts(const QString &ace) const
{
    const int slot = m_names.slotOf(ace);
    return slot < 0 ? std::nullopt : std::optional(m_names.at(slot));
}

NameList DomainModel::servedBy(const QString &host) const
{
    return {m_names.columns(), rowsServedBy(host, m_names.columns())};
}

QList<ContactUse> DomainModel::usesOf(const QString &handle) const
{
    return kz::usesOf(handle, m_names.columns());
}

QHash<QString, int> DomainModel::contactUses() const
{
    return kz::contactUses(m_names.columns());
}

bool DomainModel::isNotSeen(const DomainRecord &record) const
{
    const auto listedAt = record.listedAt.isKnown()
        ? std::optional(record.listedAt.utc().toSecsSinceEpoch())
        : std::nullopt;
    return kz::isNotSeen(listedAt, m_index->wish().listReadAt);
}

const NameFacts &DomainModel::factsAt(int row) const
{
    const int slot = m_rows.at(row);
    if (const NameFacts *known = m_read.object(slot))
        return *known;
    auto *facts = new NameFacts(m_names.at(slot));
    m_read.insert(slot, facts);
    return *facts;
}

bool DomainModel::isSeenBy(Aspect aspect) const
{
    const RowIndex::Wish &wish = m_index->wish();
    switch (aspect) {
    case Aspect::Order:
        return wish.column == OrderColumn || wish.view == WaitingForYou || wish.view == TradePending
            || wish.filter.looksAt(NameTerm::Field::Pending);
    case Aspect::Notes:
        return wish.view == WithNotes || !wish.filter.isEmpty();
    case Aspect::Owner:
        return wish.column == Owner || !wish.filter.isEmpty();
    case Aspect::Record:
        break;
    }
    return true;
}

void DomainModel::namesChanged(const QList<int> &slotList, Aspect aspect)
{
    if (slotList.isEmpty())
        return;
    m_read.clear();
    m_index->wish().filter.forget();
    const qsizetype moves = slotList.size();
    if (isArranging()) {
        m_again = Stale::Views;
        tellChanged(slotList);
    } else if (aspect == Aspect::Owner && !isSeenBy(aspect)) {
        tellChanged(slotList); // no view and no count looks at owners
    } else if (moves > mostJudged) {
        arrange(Stale::Views, slotList, Steps::RowByRow);
    } else {
        for (const int slot : slotList)
            m_index->judge(m_names, slot);
        if (!isSeenBy(aspect)) {
            tellChanged(slotList);
        } else if (moves > mostMoves || moves * m_names.size() > mostPassed) {
            arrange(Stale::Order, slotList, Steps::RowByRow);
        } else {
            for (const int slot : slotList)
                moveRow(slot);
            tellChanged(slotList);
        }
    }
    Q_EMIT countsChanged();
}

void DomainModel::judgeAnew()
{
    m_read.clear();
    m_index->wish().filter.forget();
    arrange(Stale::Views, m_rows, Steps::RowByRow);
    Q_EMIT countsChanged();
}

void DomainModel::moveRow(int slot)
{
    const int from = m_index->rowOf(slot);
    const bool wanted = m_index->isWanted(m_names, slot);
    if (!m_index->place(m_names, slot) && wanted && from >= 0)
        return; // where it was
    if (from >= 0)
        m_index->removeRow(from);
    if (from < 0 && !wanted)
        return;
    if (!wanted) {
        beginRemoveRows({}, from, from);
        m_rows = m_index->rows();
        return endRemoveRows();
    }
    const auto to = int(m_index->placeInRows(m_names, slot));
    m_index->insertRow(to, slot);
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_rows = m_index->rows();
        endInsertRows();
    } else if (from != to) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_rows = m_index->rows();
        endMoveRows();
    }
}

void DomainModel::arrange(Stale stale, const QList<int> &changed, Steps steps)
{
    if (m_names.size() <= mostAtOnce) {
        stopWork();
        RowIndex next = *m_index;
        const std::atomic<bool> stop = false;
        next.arrange(m_names, stale, stop);
        return show(next, changed, steps);
    }
    if (isArranging())
        stale = std::max({stale, m_stale, m_again});
    stopWork();
    tellChanged(changed);
    m_stale = stale;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, stale, stop = m_stop, names = m_names, index = *m_index]() mutable {
        if (!index.arrange(names, stale, *stop))
            return;
        QMetaObject::invokeMethod(
            this,
            [this, stop, index = std::move(index)] {
                if (stop == m_stop)
                    arranged(index);
            },
            Qt::QueuedConnection);
    });
}

void DomainModel::arranged(const RowIndex &next)
{
    m_stop.reset();
    show(next, {}, Steps::AtOnce);
    if (m_again != Stale::Nothing)
        m_index->wish().filter.forget(); // it was found among the names as they were
    if (const Stale again = std::exchange(m_again, Stale::Nothing); again != Stale::Nothing)
        arrange(again);
    Q_EMIT countsChanged();
}

void DomainModel::stopWork()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_again = Stale::Nothing;
}

void DomainModel::show(const RowIndex &next, const QList<int> &changed, Steps steps)
{
    *m_index = next;
    const QList<int> &rows = m_index->rows();
    if (steps == Steps::RowByRow) {
        applyChanges(
            m_rows, rows, rowChanges(m_rows, rows), [this](const RowChange &step) { begin(step); },
            [this](const RowChange &step) { end(step); });
    } else if (m_rows != rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    tellChanged(changed);
}

void DomainModel::tellChanged(const QList<int> &slotList)
{
    QList<int> rows;
    for (const int slot : slotList) {
        if (const int row = m_index->rowOf(slot); row >= 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const auto tell = [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    };
    if (rows.size() > mostAtOnce) // a view looks at what it shows, not at what has changed
        return tell(rows.constFirst(), rows.constLast());
    for (qsizetype i = 0; i < rows.size();) {
        const int first = rows.at(i);
        int last = first;
        while (++i < rows.size() && rows.at(i) == last + 1)
            ++last;
        tell(first, last);
    }
}

} // namespace kz
