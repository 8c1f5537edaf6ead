#include "model/inboxmodel.h"

#include "model/eventwords.h"
#include "model/termfilter.h"
#include "model/words.h"
#include "operations/deleteevent.h"
#include "registry/instant.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

QDateTime timeOf(const SeenEvent &event)
{
    return Instant::fromRegistrar(event.date).utc();
}

EventKind kindOf(const SeenEvent &event)
{
    return classify(event.eventClass, event.subclass).kind;
}

} // namespace

InboxModel::InboxModel(QObject *parent)
    : MergingTable(parent)
{ }

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
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
        if (column == About)
            return row.event.object;
        if (column == Received)
            return exactText(Instant::fromRegistrar(row.event.date));
        return column == Means ? words(row.event).sentence : cellText(column, row);
    case Qt::AccessibleTextRole: {
        QString cell = cellText(column, row);
        if (const QString more = detail(column, row); !more.isEmpty())
            cell = tr("%1, %2", "a cell, its second line").arg(cell, more);
        if (row.head || cell.isEmpty())
            return cell;
        return tr("%1: %2", "title of a column, its value")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), cell);
    }
    case EventRole:
        return row.head ? QVariant() : QVariant::fromValue(row.event);
    case OrderRole:
        return row.order ? QVariant::fromValue(*row.order) : QVariant();
    case MarkingRole:
        return row.marking ? QVariant::fromValue(*row.marking) : QVariant();
    case KindRole:
        return int(row.kind);
    case IsHeadRole:
        return row.head;
    case DetailRole:
        return detail(column, row);
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case About:
        return tr("About", "column: the name that an event tells of");
    case Means:
        return tr("What it means");
    case Belongs:
        return tr("Order");
    case State:
        return tr("State");
    case Received:
        return tr("Received");
    default:
        return {};
    }
}

Qt::ItemFlags InboxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).head)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString InboxModel::cellText(Column column, const Row &row) const
{
    if (row.head) {
        if (column != About)
            return {};
        switch (row.group) {
        case Asks:
            return tr("Asks for something");
        case WentWrong:
            return tr("Not carried out");
        case News:
            return tr("News");
        }
    }
    const QDateTime at = timeOf(row.event);
    switch (column) {
    case About: {
        const QString about = aboutText(row.event);
        return about.isEmpty() ? tr("The account") : about;
    }
    case Means:
        return words(row.event).title;
    case Belongs:
        return row.order ? row.order->number : QString();
    case State:
        return stateText(row);
    case Received:
        return at.isValid() ? shortDateText(at.toLocalTime().date()) : row.event.date;
    case ColumnCount:
        break;
    }
    return {};
}

QString InboxModel::detail(Column column, const Row &row) const
{
    if (row.head) {
        if (column != About)
            return {};
        return row.count == 1 ? tr("1 event") : tr("%n events", "", int(row.count));
    }
    const QDateTime at = timeOf(row.event);
    switch (column) {
    case About:
        return topicText(row.event);
    case Means:
        return row.event.info.isEmpty() ? words(row.event).sentence : row.event.info;
    case Belongs:
        return row.order ? orderStateText(*row.order) : QString();
    case Received:
        return at.isValid() ? timeText(at) : QString();
    default:
        return {};
    }
}

QString InboxModel::stateText(const Row &row) const
{
    if (row.marking)
        return orderStateText(*row.marking);
    if (row.event.doneAt.isValid())
        return row.event.doneBy.isEmpty() ? tr("Done elsewhere", "state of an event")
                                          : tr("Done", "state of an event");
    return row.event.readAt.isValid() ? QString() : tr("New", "state of an event");
}

void InboxModel::put(const QList<SeenEvent> &events)
{
    if (events.isEmpty())
        return;
    for (const SeenEvent &event : events) {
        m_events.insert(event.id, event);
        m_objects << event.object << DomainName::fromRegistrar(event.object).ace();
    }
    rebuild();
    Q_EMIT countsChanged();
}

void InboxModel::setOrders(const QList<Order> &orders)
{
    m_orders.clear();
    m_marking.clear();
    for (const Order &order : orders)
        take(order);
    rebuild();
}

void InboxModel::follow(const QList<Order> &orders)
{
    bool changed = false;
    for (const Order &order : orders)
        changed = take(order) || changed;
    if (changed)
        rebuild();
}

bool InboxModel::take(const Order &order)
{
    const QString &object = order.request.object;
    if (order.request.command == DeleteEvent::command) {
        if (order.isOpen())
            m_marking.insert(object, order);
        else if (m_marking.value(object).id == order.id)
            m_marking.remove(object);
        return true;
    }
    auto known = m_orders.find(object);
    while (known != m_orders.end() && known.key() == object && known->id != order.id)
        ++known;
    if (known != m_orders.end() && known.key() == object)
        *known = order;
    else
        m_orders.insert(object, order);
    return m_objects.contains(object);
}

void InboxModel::setSegment(Segment segment)
{
    if (segment == m_segment)
        return;
    m_segment = segment;
    rebuild();
    Q_EMIT countsChanged();
}

void InboxModel::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    rebuild();
    Q_EMIT countsChanged();
}

std::optional<SeenEvent> InboxModel::find(const QString &id) const
{
    const auto found = m_events.constFind(id);
    return found == m_events.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Order> InboxModel::orderOf(const SeenEvent &event) const
{
    const QLatin1StringView command = classify(event.eventClass, event.subclass).command;
    const QString object =
        isAboutName(event) ? DomainName::fromRegistrar(event.object).ace() : event.object;
    if (command.isEmpty() || object.isEmpty())
        return {};
    // Clocks of desk and registrar may differ by a minute.
    const QDateTime at = timeOf(event).addSecs(60);
    std::optional<Order> last;
    const auto [begin, end] = m_orders.equal_range(object);
    for (auto it = begin; it != end; ++it) {
        const bool before = !at.isValid() || it->placedAt <= at;
        if (it->request.command == command && before && (!last || it->placedAt > last->placedAt))
            last = *it;
    }
    return last;
}

std::optional<Order> InboxModel::markingOf(const QString &id) const
{
    const auto found = m_marking.constFind(id);
    return found == m_marking.cend() ? std::nullopt : std::optional(*found);
}

EventStake InboxModel::stakeOf(const SeenEvent &event) const
{
    const auto order = orderOf(event);
    const QString about = aboutText(event);
    return {.id = event.id,
            .label = about.isEmpty()
                ? topicText(event)
                : tr("%1, %2", "name, what an event tells of it").arg(about, topicText(event)),
            .read = event.readAt.isValid(),
            .whole = !ownWords(event).isEmpty(),
            .asks = kindOf(event) == EventKind::Attention,
            .order = order && order->isOpen() ? order->number : QString()};
}

bool InboxModel::isIn(const SeenEvent &event, Segment segment) const
{
    const bool done = event.doneAt.isValid();
    switch (segment) {
    case Open:
        return !done;
    case New:
        return !done && !event.readAt.isValid();
    case Done:
        break;
    }
    return done;
}

qsizetype InboxModel::count(Segment segment) const
{
    return std::count_if(m_events.cbegin(), m_events.cend(),
                         [this, segment](const SeenEvent &one) { return isIn(one, segment); });
}

qsizetype InboxModel::asking() const
{
    return std::count_if(m_events.cbegin(), m_events.cend(), [this](const SeenEvent &one) {
        return isIn(one, Open) && kindOf(one) == EventKind::Attention;
    });
}

int InboxModel::rowOf(const QString &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!m_rows.at(row).head && m_rows.at(row).event.id == id)
            return row;
    }
    return -1;
}

QString InboxModel::asText(const QList<int> &rows) const
{
    QStringList lines;
    for (const int number : rows) {
        const Row &row = m_rows.at(number);
        if (row.head)
            continue;
        QString own = ownWords(row.event);
        lines.append(QStringList{row.event.date, cellText(About, row), cellText(Means, row),
                                 cellText(Belongs, row), own.replace(u'\n', u' ')}
                         .join(u'\t'));
    }
    return lines.join(u'\n');
}

void InboxModel::rebuild()
{
    const TermFilter filter(m_filterText);
    std::array<QList<Row>, 3> groups;
    for (const SeenEvent &event : std::as_const(m_events)) {
        if (!isIn(event, m_segment))
            continue;
        Row row{.key = u"event "_s + event.id,
                .event = event,
                .kind = kindOf(event),
                .order = orderOf(event),
                .marking = markingOf(event.id)};
        const QStringList all{aboutText(event),      event.object,   words(event).title,
                              ownWords(event),       event.subclass, event.id,
                              cellText(Belongs, row)};
        if (!filter.fits(all.join(u'\n').toLower()))
            continue;
        // What is done asks for nothing any more.
        if (m_segment != Done && row.kind == EventKind::Attention)
            row.group = Asks;
        else if (m_segment != Done && row.kind == EventKind::Failed)
            row.group = WentWrong;
        groups[row.group].append(row);
    }
    QList<Row> next;
    for (QList<Row> &group : groups) {
        if (group.isEmpty())
            continue;
        std::stable_sort(group.begin(), group.end(), [](const Row &one, const Row &other) {
            return timeOf(one.event) > timeOf(other.event);
        });
        if (m_segment != Done)
            next.append({.key = u"head %1"_s.arg(group.constFirst().group),
                         .head = true,
                         .group = group.constFirst().group,
                         .count = group.size()});
        next.append(group);
    }
    merge(m_rows, next, [](const Row &row) { return row.key; });
}

} // namespace kz
