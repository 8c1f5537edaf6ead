#include "model/batches.h"

#include "model/domainmodel.h"
#include "model/inturns.h"
#include "model/reader.h"
#include "model/words.h"
#include "operations/page.h"

#include <algorithm>
#include <memory>

namespace kz {

namespace {

using State = Order::State;

/// Orders in the queue or on the way at the same time: enough to keep the pace, few enough to stop.
constexpr qsizetype atOnce = 6;
/// Over how many answers the time between two is averaged.
constexpr qsizetype remembered = 20;

} // namespace

Batches::Batches(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{
    m_clock.start();
}

void Batches::know(const QList<Batch> &batches)
{
    for (const Batch &batch : batches) {
        m_work[batch.id].batch = batch;
        if (!m_order.contains(batch.id))
            m_order.append(batch.id);
    }
    // Those that were known only by their orders have their time now.
    std::stable_sort(m_order.begin(), m_order.end(), [this](const QString &a, const QString &b) {
        return m_work.value(a).batch.placedAt < m_work.value(b).batch.placedAt;
    });
    m_desk.showOrdersSoon();
    for (const Batch &batch : batches)
        Q_EMIT m_desk.batchChanged(batch.id);
    sendSoon();
}

void Batches::start()
{
    m_started = true;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (auto it = m_work.cbegin(); it != m_work.cend(); ++it) {
        const bool old = it->batch.placedAt.secsTo(now) >= m_desk.m_watch.resume.count();
        if (it->batch.state == Batch::State::Running && !it->waiting.empty() && old)
            change(it.key(), Batch::State::Paused);
    }
    if (!m_unsettled.isEmpty())
        m_due = now;
    sendNext();
}

void Batches::place(const QList<Request> &requests, QObject *context, Desk::BatchPlaced done)
{
    const QPointer<QObject> asker(context);
    m_desk.m_ledger.placeBatch(
        requests, m_desk.person(), this,
        [this, asker, done = std::move(done)](const Result<PlacedBatch, LedgerError> &placed) {
            const auto tell = [asker, done, placed] {
                if (asker)
                    done(placed);
            };
            if (!placed)
                Q_EMIT m_desk.ledgerTrouble(placed.error());
            if (!placed || placed->orders.isEmpty())
                return tell();
            know({placed->batch});
            m_desk.keepAll(placed->orders, [this, tell] {
                sendNext();
                tell();
            });
        });
}

void Batches::change(const QString &id, Batch::State to)
{
    m_desk.m_ledger.changeBatch(id, to, m_desk.person(), this,
                                [this](const Result<ChangedBatch, LedgerError> &changed) {
                                    if (!changed)
                                        return Q_EMIT m_desk.ledgerTrouble(changed.error());
                                    Work &work = m_work[changed->batch.id];
                                    work.batch = changed->batch;
                                    m_stamps.clear(); // a pause is no pace
                                    Q_EMIT m_desk.batchChanged(changed->batch.id);
                                    m_desk.keepAll(changed->withdrawn, [this] { sendNext(); });
                                });
}

void Batches::tryAgain()
{
    m_holdUntil = {};
    sendNext();
}

void Batches::keep(const Order &before, const Order &order)
{
    Work &work = m_work[order.batch];
    if (work.batch.id.isEmpty()) { // the ledger names it in a moment
        work.batch = {.id = order.batch,
                      .state = Batch::State::Paused,
                      .user = order.user,
                      .placedAt = order.placedAt,
                      .changedAt = order.placedAt};
        m_order.append(order.batch);
    }
    const bool isNew = before.id.isEmpty();
    const bool ours = m_desk.isOurs(order);
    if (isNew) {
        work.orders.append(order.id);
        work.objects.insert(order.request.object);
        const QString title = orderTitle(order);
        work.title = work.title.isEmpty() || work.title == title ? title : orderWord(order);
    } else if (--work.counts[before.state] == 0) {
        work.counts.remove(before.state);
    }
    ++work.counts[order.state];
    if (order.state == State::Queued && ours && before.state != State::Queued)
        work.waiting.push_front(order.id); // it found nobody at the other end
    else if (order.state == State::Queued && ours && (isNew || !m_desk.isOurs(before)))
        work.waiting.push_back(order.id); // placed here, or taken over
    const bool open = order.state == State::Accepted || order.state == State::Unknown;
    if (!open || !ours || !isListed(order)) {
        m_unsettled.remove(order.id);
        return;
    }
    m_unsettled.insert(order.id);
    if (!m_answeredAt.isValid() || m_answeredAt < order.changedAt)
        m_answeredAt = order.changedAt;
    m_looks = 0;
    lookSoon(isSending() ? m_desk.m_watch.accepted : m_desk.m_watch.soon);
}

bool Batches::mayGo(const Order &order) const
{
    const auto found = m_work.constFind(order.batch);
    return found != m_work.cend() && found->batch.state == Batch::State::Running;
}

void Batches::answered(const Order &order, bool reached)
{
    m_out.remove(order.id);
    const auto now = m_desk.order(order.id);
    const bool waits = now && now->state == State::Queued;
    if (!reached && waits && mayGo(order)) {
        // The rest would find nobody either: later one of them tries again.
        const auto wait = std::min<std::chrono::milliseconds>(
            m_desk.m_watch.offline * (qint64(1) << std::min(m_misses++, 10)),
            m_desk.m_watch.unknownMax);
        m_holdUntil = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    }
    if (!reached && waits) {
        // Taken back in the client's queue, as by a pause: it waits again.
        std::deque<QString> &waiting = m_work[order.batch].waiting;
        if (std::find(waiting.cbegin(), waiting.cend(), order.id) == waiting.cend())
            waiting.push_front(order.id);
    }
    if (reached) {
        m_misses = 0;
        m_stamps.append(m_clock.elapsed());
    }
    if (m_stamps.size() > remembered)
        m_stamps.removeFirst();
    sendSoon();
}

void Batches::standStill(const QString &id)
{
    Batch &batch = m_work[id].batch;
    if (batch.state == Batch::State::Running)
        batch.state = Batch::State::Paused;
    Q_EMIT m_desk.batchChanged(id);
}

void Batches::sendSoon()
{
    // Later: a whole queue that is refused at once must not be a stack as deep.
    if (!std::exchange(m_soon, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_soon = false;
                sendNext();
            },
            Qt::QueuedConnection);
    }
}

void Batches::sendNext()
{
    if (!m_started || m_desk.isReadOnly() || m_holdUntil > QDateTime::currentDateTimeUtc())
        return;
    for (const QString &id : std::as_const(m_order)) {
        Work &work = m_work[id];
        while (work.batch.state == Batch::State::Running && !work.waiting.empty()
               && m_out.size() < (m_misses > 0 ? 1 : atOnce)) {
            const auto next = m_desk.order(work.waiting.front());
            work.waiting.pop_front();
            if (!next || next->state != State::Queued || !m_desk.isOurs(*next)
                || m_out.contains(next->id))
                continue;
            m_out.insert(next->id);
            m_desk.send(*next);
        }
    }
    if (!isSending() && !m_unsettled.isEmpty())
        lookSoon(m_desk.m_watch.soon);
}

bool Batches::isListed(const Order &order) const
{
    const OperationInfo *info = m_desk.info(order.request.command);
    return !order.batch.isEmpty() && info && info->listed;
}

void Batches::lookSoon(std::chrono::milliseconds wait)
{
    const QDateTime when = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    if (!m_due.isValid() || when < m_due)
        m_due = when;
}

void Batches::lookNow()
{
    if (!m_unsettled.isEmpty())
        look();
}

void Batches::tick(const QDateTime &now)
{
    if (m_holdUntil.isValid() && m_holdUntil <= now) {
        m_holdUntil = {};
        sendNext();
    }
    if (m_due.isValid() && m_due <= now)
        look();
}

void Batches::look()
{
    m_due = {};
    const auto pages = m_desk.domains()->total() / Paging().limit + 1;
    if (m_unsettled.size() >= pages)
        return m_desk.m_reader->readNames();
    // Fewer looks than the list has pages.
    const QSet<QString> few = std::exchange(m_unsettled, {});
    for (const QString &id : few) {
        const auto order = m_desk.order(id);
        if (!order)
            continue;
        m_desk.look(*order, Turn::Background);
        m_desk.readDomain(order->request.object, Turn::Background);
    }
}

QSet<QString> Batches::awaited() const
{
    QSet<QString> names;
    for (const QString &id : m_unsettled) {
        if (const auto order = m_desk.order(id))
            names.insert(order->request.object);
    }
    return names;
}

void Batches::listRead(const QList<DomainRecord> &records, const QDateTime &askedAt)
{
    if (m_unsettled.isEmpty())
        return;
    const auto judged = std::make_shared<Judged>();
    inTurns(
        this, records.size(),
        [this, records, askedAt, judged](qsizetype i) { judge(records.at(i), askedAt, *judged); },
        [this, askedAt, judged] { settle(*judged, askedAt); });
}

void Batches::judge(const DomainRecord &record, const QDateTime &askedAt, Judged &judged)
{
    const QString object = record.name.ace();
    for (const QString &id : m_desk.idsOf(object)) {
        if (!m_unsettled.contains(id))
            continue;
        const Order order = *m_desk.order(id);
        if (order.changedAt > askedAt)
            continue;
        const Judgement found = m_desk.info(order.request.command)->listed(sentAs(order), record);
        const bool unknown = order.state == State::Unknown;
        std::optional<State> to;
        if (found.finding == Finding::Done)
            to = State::Done;
        else if (unknown && found.finding == Finding::NoTrace
                 && ++m_desk.m_traceless[order.id] >= m_desk.m_watch.looksBeforeNotFound)
            to = State::NotFound;
        if (to)
            judged.steps.append(
                {.id = order.id, .to = *to, .words = u"QueryDomainList: "_qs + found.words});
        judged.lost = judged.lost || (unknown && !to);
    }
}

void Batches::settle(const Judged &judged, const QDateTime &askedAt)
{
    const auto first = judged.lost ? m_desk.m_watch.unknown : m_desk.m_watch.accepted;
    if (m_answeredAt > askedAt)
        lookSoon(isSending() ? m_desk.m_watch.accepted : m_desk.m_watch.soon);
    else if (judged.steps.size() < m_unsettled.size())
        lookSoon(std::min<std::chrono::milliseconds>(first * (qint64(1) << std::min(m_looks++, 20)),
                                                     m_desk.m_watch.acceptedMax));
    if (judged.steps.isEmpty())
        return;
    m_desk.m_ledger.advanceAll(judged.steps, m_desk.person(), this,
                               [this](const Result<QList<Order>, LedgerError> &orders) {
                                   if (orders)
                                       m_desk.keepAll(*orders);
                                   else
                                       Q_EMIT m_desk.ledgerTrouble(orders.error());
                               });
}

std::chrono::milliseconds Batches::interval() const
{
    std::chrono::milliseconds measured{0};
    if (m_stamps.size() > 1)
        measured = std::chrono::milliseconds((m_stamps.constLast() - m_stamps.constFirst())
                                             / (m_stamps.size() - 1));
    return std::max(measured, m_desk.m_client.queue().pace());
}

qsizetype Batches::waiting() const
{
    qsizetype count = 0;
    for (const Work &work : m_work) {
        if (work.batch.state == Batch::State::Running)
            count += qsizetype(work.waiting.size());
    }
    return count;
}

BatchProgress Batches::progress(const QString &id) const
{
    const auto found = m_work.constFind(id);
    if (found == m_work.cend())
        return {};
    const auto count = [&found](State state) { return found->counts.value(state); };
    BatchProgress result{.batch = found->batch,
                         .title = found->title,
                         .total = int(found->orders.size()),
                         .objects = int(found->objects.size()),
                         .waiting = count(State::Queued),
                         .sending = count(State::Sending),
                         .taken = count(State::Accepted),
                         .needsAction = count(State::NeedsAction),
                         .done = count(State::Done),
                         .refused = count(State::Rejected) + count(State::Failed),
                         .unknown = count(State::Unknown) + count(State::NotFound),
                         .withdrawn = count(State::Withdrawn)};
    if (result.batch.state == Batch::State::Running && !result.isSent())
        result.left =
            std::chrono::ceil<std::chrono::seconds>(interval() * (result.waiting + result.sending));
    return result;
}

QStringList Batches::orders(const QString &id) const
{
    const auto found = m_work.constFind(id);
    return found == m_work.cend() ? QStringList() : found->orders;
}

} // namespace kz
