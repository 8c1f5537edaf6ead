#include "model/activitymodel.h"

#include "model/notebook.h"
#include "model/termfilter.h"
#include "model/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

using S = Order::State;

ActivityModel::ActivityModel(QObject *parent)
    : MergingTable(parent)
    , m_today(QDate::currentDate())
{ }

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (row.head)
            return index.column() == Time ? headText(row.day) : QString();
        switch (Column(index.column())) {
        case Time:
            return row.at.isValid() ? timeText(row.at) : row.event->date;
        case Who:
            return row.who;
        case What:
            return row.what;
        case Name:
            return row.name;
        case Answer:
            return row.answer;
        case ColumnCount:
            break;
        }
        return {};
    case Qt::ToolTipRole:
        if (row.head)
            return {};
        if (index.column() == Time)
            return exactText(row.at);
        return index.column() == Name ? row.object : data(index, Qt::DisplayRole);
    case Qt::AccessibleTextRole: {
        const QString words = data(index, Qt::DisplayRole).toString();
        if (row.head || words.isEmpty())
            return words;
        return tr("%1: %2", "title of a column, its value")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), words);
    }
    case OrderRole:
        return row.order ? QVariant::fromValue(*row.order) : QVariant();
    case StateRole:
        return row.order ? QVariant::fromValue(row.state) : QVariant();
    case EventRole:
        return row.event ? QVariant::fromValue(*row.event) : QVariant();
    case IsHeadRole:
        return row.head;
    case DetailRole:
        if (!row.head || index.column() != Time)
            return {};
        return row.count == 1 ? tr("1 entry") : tr("%n entries", "", int(row.count));
    case ObjectRole:
        return row.object;
    case KeyRole:
        return row.key;
    case BatchRole:
        return row.batch ? QVariant::fromValue(*row.batch) : QVariant();
    case NoteRole:
        return row.note ? QVariant::fromValue(*row.note) : QVariant();
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Name:
        return tr("Name");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

Qt::ItemFlags ActivityModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).head)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void ActivityModel::setOrders(const QList<Order> &orders, const QList<BatchProgress> &batches)
{
    m_orders.clear();
    m_about.clear();
    for (const Order &order : orders)
        put(order);
    m_batches = batches;
    collect();
}

void ActivityModel::follow(const QList<Order> &changed, const QList<BatchProgress> &batches)
{
    // Most orders of a plan go as planned and have no entry: nothing is built anew for them.
    QSet<QString> told;
    for (const Order &order : changed) {
        const bool was = isTold(m_orders.value(order.id));
        put(order);
        if (was || isTold(order))
            told.insert(order.id);
    }
    const bool others = batches != m_batches && !refreshBatches(batches);
    if (told.isEmpty() && !others)
        return;
    m_batches = batches;
    m_entries.removeIf([&told, others](const Row &row) {
        return row.order ? told.contains(row.order->id) : others && row.batch;
    });
    for (const QString &id : std::as_const(told))
        addEntries(m_orders.value(id));
    if (others) {
        for (const BatchProgress &batch : batches)
            m_entries.append(entry(batch));
    }
    sortEntries();
    rebuild();
}

void ActivityModel::put(const Order &order)
{
    if (!m_orders.contains(order.id))
        m_about.insert(order.request.object, order.id);
    m_orders.insert(order.id, order);
}

bool ActivityModel::refreshBatches(const QList<BatchProgress> &batches)
{
    const bool same =
        std::equal(batches.cbegin(), batches.cend(), m_batches.cbegin(), m_batches.cend(),
                   [](const BatchProgress &now, const BatchProgress &before) {
                       return now.batch.id == before.batch.id;
                   });
    if (!same || !m_filterText.isEmpty())
        return false; // other words may fit the filter, or no longer
    for (qsizetype i = 0; i < batches.size(); ++i) {
        if (batches.at(i) == m_batches.at(i))
            continue;
        const Row now = entry(batches.at(i));
        const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&now](const Row &row) { return row.key == now.key; });
        const int row = rowOf(now.key);
        if (known == m_entries.end() || row < 0)
            return false;
        *known = m_rows[row] = now;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    m_batches = batches;
    return true;
}

void ActivityModel::addEvents(const QList<SeenEvent> &events)
{
    for (const SeenEvent &event : events) {
        const bool known =
            std::any_of(m_events.begin(), m_events.end(),
                        [&event](const SeenEvent &old) { return old.id == event.id; });
        if (!known)
            m_events.append(event);
    }
    collect();
}

void ActivityModel::setNotes(const QList<Note> &notes)
{
    m_notes = notes;
    collect();
}

void ActivityModel::setToday(const QDate &today)
{
    if (today == m_today)
        return;
    m_today = today;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).head)
            Q_EMIT dataChanged(index(row, Time), index(row, Time));
    }
}

void ActivityModel::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    const bool otherEntries = m_filterText.isEmpty() != text.isEmpty();
    m_filterText = text;
    if (otherEntries)
        collect();
    else
        rebuild();
}

qsizetype ActivityModel::shown() const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.head; });
}

int ActivityModel::rowOf(const QString &key) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).key == key)
            return row;
    }
    return -1;
}

QString ActivityModel::asText(const QList<int> &rows) const
{
    QStringList lines;
    for (const int number : rows) {
        const Row &row = m_rows.at(number);
        if (row.head)
            continue;
        const QString time = row.at.isValid()
            ? row.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss ") + offsetText(row.at)
            : row.event->date;
        lines.append(QStringList{time, row.who, row.what, row.name, row.answer}.join(u'\t'));
    }
    return lines.join(u'\n');
}

QList<Order> ActivityModel::ordersOf(const QString &object) const
{
    QList<Order> result;
    const QStringList ids = m_about.values(object);
    for (const QString &id : ids)
        result.append(m_orders.value(id));
    std::sort(result.begin(), result.end(),
              [](const Order &one, const Order &other) { return one.placedAt > other.placedAt; });
    return result;
}

bool ActivityModel::isTold(const Order &order, qsizetype step) const
{
    const S state = order.steps.at(step).state;
    const bool asPlanned = state == S::Queued || state == S::Sending || state == S::Accepted
        || state == S::Done || state == S::Withdrawn;
    if (!order.batch.isEmpty() && m_filterText.isEmpty() && asPlanned)
        return false;
    // Queued and sending are news only while nothing follows.
    return (state != S::Queued && state != S::Sending) || step == order.steps.size() - 1;
}

bool ActivityModel::isTold(const Order &order) const
{
    for (qsizetype step = 0; step < order.steps.size(); ++step) {
        if (isTold(order, step))
            return true;
    }
    return false;
}

void ActivityModel::addEntries(const Order &order)
{
    for (qsizetype step = 0; step < order.steps.size(); ++step) {
        if (isTold(order, step))
            m_entries.append(entry(order, step));
    }
}

void ActivityModel::collect()
{
    m_entries.clear();
    for (const Order &order : std::as_const(m_orders))
        addEntries(order);
    for (const BatchProgress &batch : std::as_const(m_batches))
        m_entries.append(entry(batch));
    for (const SeenEvent &event : std::as_const(m_events))
        m_entries.append(entry(event));
    for (const Note &note : std::as_const(m_notes))
        m_entries.append(entry(note));
    sortEntries();
    rebuild();
}

void ActivityModel::sortEntries()
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Row &one, const Row &other) { return one.at > other.at; });
}

void ActivityModel::rebuild()
{
    const TermFilter filter(m_filterText);
    QList<Row> next;
    qsizetype head = -1;
    for (const Row &row : std::as_const(m_entries)) {
        const auto fits = [&] {
            const QStringList words{row.who, row.what, row.name, row.object, row.answer};
            return filter.fits(words.join(u'\n').toLower());
        };
        if (!m_filterText.isEmpty() && !fits())
            continue;
        if (head < 0 || next.at(head).day != row.day) {
            head = next.size();
            next.append(
                {.key = u"day "_s + row.day.toString(Qt::ISODate), .head = true, .day = row.day});
        }
        ++next[head].count;
        next.append(row);
    }
    merge(m_rows, next, [](const Row &row) { return row.key; });
}

QString ActivityModel::headText(const QDate &day) const
{
    if (!day.isValid())
        return tr("Time not readable");
    if (day == m_today)
        return tr("Today, %1").arg(dateText(day));
    if (day == m_today.addDays(-1))
        return tr("Yesterday, %1").arg(dateText(day));
    return dateText(day);
}

ActivityModel::Row ActivityModel::entry(const Order &order, qsizetype number)
{
    const Order::Step &step = order.steps.at(number);
    return {.key = u"%1 %2"_s.arg(order.id).arg(number),
            .day = step.at.toLocalTime().date(),
            .at = step.at,
            .who = step.user.isEmpty() ? order.user : step.user,
            .what = orderTitle(order),
            .name = orderObject(order),
            .answer = answerOf(order, step),
            .object = order.request.object,
            .order = order,
            .state = step.state};
}

ActivityModel::Row ActivityModel::entry(const SeenEvent &event)
{
    const QDateTime at = Instant::fromRegistrar(event.date).utc();
    const DomainName name = DomainName::fromRegistrar(event.object);
    return {.key = u"event "_s + event.id,
            .day = at.toLocalTime().date(),
            .at = at,
            .who = tr("registrar", "who did it, in a table"),
            .what = tr("Event: %1")
                        .arg(calmed(event.subclass.isEmpty() ? event.eventClass : event.subclass)
                                 .toLower()),
            .name = name.unicode(),
            .answer = event.info,
            .object = name.ace(),
            .event = event};
}

ActivityModel::Row ActivityModel::entry(const BatchProgress &batch)
{
    return {.key = u"batch "_s + batch.batch.id,
            .day = batch.batch.placedAt.toLocalTime().date(),
            .at = batch.batch.placedAt,
            .who = batch.batch.user,
            .what = batch.title,
            .name = tr("%n order(s)", "of one plan", batch.total),
            .answer = text(batch),
            .batch = batch};
}

ActivityModel::Row ActivityModel::entry(const Note &note)
{
    return {.key = u"note "_s + note.id,
            .day = note.at.toLocalTime().date(),
            .at = note.at,
            .who = note.user,
            .what = note.number.isEmpty() ? tr("Note") : tr("Note on order %1").arg(note.number),
            .name = noteSubject(note).title,
            .answer = noteLines(note).join(u" · "_s).simplified(),
            .object = note.object,
            .note = note};
}

QString ActivityModel::answerOf(const Order &order, const Order::Step &step)
{
    QString state;
    switch (step.state) {
    case S::Queued:
        state = tr("waits for its turn", "answer to an order");
        break;
    case S::Sending:
        state = tr("waits for the answer", "answer to an order");
        break;
    case S::Accepted:
        state = tr("taken", "answer to an order: by the registrar");
        break;
    case S::NeedsAction:
        state = tr("needs action", "answer to an order");
        break;
    case S::Unknown:
        state = tr("no answer, outcome unknown", "answer to an order");
        break;
    case S::NotFound:
        state = tr("not found", "answer to an order");
        break;
    case S::Done:
        state = orderKind(order) == OrderKind::Registration ? tr("registered", "answer to an order")
                                                            : tr("done", "answer to an order");
        break;
    case S::Rejected:
        state = tr("refused", "answer to an order");
        break;
    case S::Failed:
        state = tr("not carried out", "answer to an order");
        break;
    case S::Withdrawn:
        state = tr("withdrawn", "answer to an order");
        break;
    }
    return step.code ? u"%1 %2"_s.arg(step.code).arg(state) : state;
}

} // namespace kz
