#include "model/desk.h"

#include "api/verdict.h"
#include "model/batches.h"
#include "model/inturns.h"
#include "model/reader.h"

#include <algorithm>
#include <utility>

// Orders on their way to the registrar: written to disk, sent once, answered.

namespace kz {

namespace {

using State = Order::State;

QString wordsOf(const Reply &reply)
{
    QString words = reply.description;
    if (reply.has(u"status"))
        words += u"; status "_qs + reply.values(u"status").join(u", "_qs);
    if (const QString info = reply.value(u"info"); !info.isEmpty())
        words += u"; "_qs + info;
    return words;
}

/// A registrar that repeats what it was sent must not bring a secret into the ledger.
QString withoutSecrets(QString words, const Params &secrets)
{
    for (const Param &param : secrets.list()) {
        if (!param.value.isEmpty())
            words.replace(param.value, u"•••"_qs);
    }
    return words;
}

template <class Done>
void turnDown(QObject *context, Done done)
{
    const LedgerError why{.kind = LedgerError::Kind::Illegal,
                          .detail = Desk::tr("This window is read-only. Nothing was sent.")};
    QMetaObject::invokeMethod(
        context, [done = std::move(done), why] { done(Failure{why}); }, Qt::QueuedConnection);
}

} // namespace

void Desk::placeBatch(const QList<Request> &requests, QObject *context, BatchPlaced done)
{
    if (m_readOnly)
        return turnDown(context, std::move(done));
    m_batches->place(requests, context, std::move(done));
}

void Desk::changeBatch(const QString &id, Batch::State to)
{
    if (!m_readOnly)
        m_batches->change(id, to);
}

void Desk::place(const Request &request, QObject *context, Placed done)
{
    if (m_readOnly)
        return turnDown(context, std::move(done));
    // Two callbacks: the desk sends the order also when whoever placed it has closed.
    const QPointer<QObject> asker(context);
    m_ledger.place(request, person(), this,
                   [this, asker, secrets = request.params.secrets(),
                    done = std::move(done)](const Result<Order, LedgerError> &order) {
                       if (order) {
                           // The ledger has the order without them.
                           if (!secrets.list().isEmpty())
                               m_secrets.insert(order->id, secrets);
                           keep({*order});
                           send(*order);
                       } else if (order.error().kind == LedgerError::Kind::Storage) {
                           Q_EMIT ledgerTrouble(order.error());
                       }
                       if (asker)
                           done(order);
                   });
}

void Desk::sendNow(const QString &orderId)
{
    const auto found = order(orderId);
    if (found && found->state == State::Queued)
        send(*found);
}

void Desk::supply(const QString &orderId, const Params &secrets)
{
    const auto found = order(orderId);
    if (!found || !found->asksAgain || found->request.params.with(secrets).lacksSecret())
        return;
    m_secrets.insert(orderId, secrets);
    keep({*found});
    send(*found);
}

bool Desk::asksAgain(const Order &order) const
{
    // Where another window has it, that one knows its secret.
    return order.state == State::Queued && (!m_follows || isOurs(order)) && lacksSecret(order);
}

bool Desk::lacksSecret(const Order &order) const
{
    const Params &params = order.request.params;
    return params.lacksSecret() && params.with(m_secrets.value(order.id)).lacksSecret();
}

void Desk::sendWaiting()
{
    if (!m_started)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList ids(m_single.cbegin(), m_single.cend());
    for (const QString &id : ids) {
        const Order order = m_orders.value(id);
        if (isOurs(order) && order.placedAt.secsTo(now) < m_watch.resume.count())
            send(order);
    }
    m_batches->tryAgain();
}

void Desk::send(const Order &order)
{
    // Without its secret the registrar would get another order than the one that was reviewed.
    if (m_readOnly || m_inQueue.contains(order.id) || lacksSecret(order))
        return;
    m_inQueue.insert(order.id);
    const QString id = order.id;
    Request request = order.request;
    request.params = request.params.with(m_secrets.value(id));
    const Turn turn = order.batch.isEmpty() ? Turn::Order : Turn::Bulk;
    m_client.send(
        request, turn, this,
        [this, order](const ApiResult<Reply> &reply) { answered(order, reply); },
        [this, order, id](const std::function<void(bool)> &go) {
            if (!order.batch.isEmpty() && !m_batches->mayGo(order))
                return go(false); // paused or stopped while it waited
            m_ledger.advance(id, State::Sending, person(), 0, {}, this,
                             [this, go](const Result<Order, LedgerError> &sending) {
                                 if (sending)
                                     keep({*sending});
                                 else if (const auto now = sending.error().open)
                                     turnedDown(*now);
                                 else
                                     unkept(sending.error());
                                 go(sending.ok());
                             });
        });
}

void Desk::turnedDown(const Order &order)
{
    // Another window has sent it, or has paused its plan.
    keep({order});
    if (order.state == State::Queued && !order.batch.isEmpty())
        m_batches->standStill(order.batch);
}

void Desk::answered(const Order &order, const ApiResult<Reply> &reply)
{
    m_inQueue.remove(order.id);
    // What had to wait still needs its secret; whatever has left never goes out again.
    const bool waits = !reply && reply.error().notSent();
    const Params secrets = waits ? m_secrets.value(order.id) : m_secrets.take(order.id);
    if (reply) {
        Q_EMIT replied(order.id, *reply);
        const QString words = withoutSecrets(wordsOf(*reply), secrets);
        if (!order.batch.isEmpty())
            m_batches->answered(order, true);
        const OperationInfo *known = info(order.request.command);
        const Judgement taken = known ? known->taken(*reply) : Judgement{.finding = Finding::Taken};
        // Some refusals say that what was wanted is so already: a handle that is gone.
        if (!reply->ok() && taken.finding != Finding::Done)
            return advance(order.id, State::Rejected, reply->code, words);
        const State to = taken.finding == Finding::Done ? State::Done : State::Accepted;
        // Of what is done at once the answer names the result, such as a new handle.
        const bool named = reply->ok() && to == State::Done && !taken.words.isEmpty();
        advance(order.id, to, reply->code, words + (named ? u"; "_qs + taken.words : QString()));
        // Of a batch that costs nothing nobody wants to know the balance a thousand times.
        if (!m_batches->isListed(order))
            readAccount();
        return;
    }
    ApiError error = reply.error();
    error.detail = withoutSecrets(error.detail, secrets);
    if (!order.batch.isEmpty()) {
        const bool reached = error.kind != ApiError::Kind::Cancelled && !error.notSent();
        m_batches->answered(order, reached);
        // A thousand more of the same would not help.
        if (error.kind == ApiError::Kind::Denied || error.kind == ApiError::Kind::Busy
            || isTemporary(error.code))
            m_batches->change(order.batch, Batch::State::Paused);
    }
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
        return; // the ledger did not let it out; the row says why
    case ApiError::Kind::Offline:
    case ApiError::Kind::Untrusted:
        // Nothing of it left: it goes out once a reading shows that somebody is there again.
        advance(order.id, State::Queued, 0, text(error));
        m_reader->failed(error);
        return;
    case ApiError::Kind::Denied:
    case ApiError::Kind::Refused:
    case ApiError::Kind::Busy:
        advance(order.id, State::Rejected, error.code,
                error.detail.isEmpty() ? text(error) : error.detail);
        return;
    case ApiError::Kind::Garbled:
    case ApiError::Kind::OutcomeUnknown:
        // Of a page that is no answer our sentence says more than the page's own words.
        advance(order.id, State::Unknown, error.code,
                error.detail.isEmpty() || (error.answered && error.code == 0) ? text(error)
                                                                              : error.detail);
        return;
    }
}

void Desk::advance(const QString &orderId, State to, int code, const QString &words)
{
    m_ledger.advance(orderId, to, person(), code, words, this,
                     [=, this](const Result<Order, LedgerError> &order) {
                         if (order)
                             return keep({*order});
                         if (order.error().open)
                             return keep({*order.error().open}); // another window was faster
                         // Only we know what the registrar answered: it must not get lost with a
                         // full disk.
                         if (order.error().kind == LedgerError::Kind::Storage)
                             m_unkept.insert(orderId, {.state = to, .code = code, .words = words});
                         unkept(order.error());
                     });
}

void Desk::unkept(const LedgerError &error)
{
    m_keepAgain = m_keepAgain || error.kind == LedgerError::Kind::Storage;
    Q_EMIT ledgerTrouble(error);
}

void Desk::keepAgain()
{
    if (!std::exchange(m_keepAgain, false))
        return;
    const QMap<QString, Order::Step> steps = std::exchange(m_unkept, {});
    for (auto step = steps.cbegin(); step != steps.cend(); ++step)
        advance(step.key(), step->state, step->code, step->words);
    // And what could not leave because `sending` was not on disk.
    sendWaiting();
}

bool Desk::know(const Order &order)
{
    const auto before = m_orders.constFind(order.id);
    // Steps are never taken away: this one waited behind many, and the order went on meanwhile.
    if (before != m_orders.cend() && before->steps.size() > order.steps.size())
        return false;
    if (before == m_orders.cend())
        m_about.insert(order.request.object, order.id);
    m_orders.insert(order.id, order);
    m_toShow.insert(order.id);
    if (order.batch.isEmpty() && order.state == State::Queued)
        m_single.insert(order.id);
    else
        m_single.remove(order.id);
    return true;
}

void Desk::keep(const QList<Order> &orders)
{
    QSet<QString> batches;
    for (Order order : orders) {
        if (order.state != State::Queued && order.state != State::Sending)
            m_secrets.remove(order.id);
        order.asksAgain = asksAgain(order);
        const Order before = m_orders.value(order.id);
        if (!know(order)
            || (before.state == order.state && before.run == order.run && !before.id.isEmpty()))
            continue;
        noteLook(order);
        if (!order.batch.isEmpty()) {
            m_batches->keep(before, order);
            batches.insert(order.batch);
        }
    }
    showOrdersSoon();
    for (const Order &order : orders)
        Q_EMIT orderChanged(m_orders.value(order.id));
    for (const QString &batch : std::as_const(batches))
        Q_EMIT batchChanged(batch);
}

void Desk::keepAll(const QList<Order> &orders, const std::function<void()> &then)
{
    constexpr qsizetype atOnce = 50; // they share what is shown of them
    inTurns(
        this, (orders.size() + atOnce - 1) / atOnce,
        [this, orders](qsizetype part) {
            QList<Order> changed;
            const qsizetype end = std::min(orders.size(), (part + 1) * atOnce);
            for (qsizetype i = part * atOnce; i < end; ++i) {
                Order order = orders.at(i);
                order.asksAgain = asksAgain(order);
                const auto known = m_orders.constFind(order.id);
                if (known == m_orders.cend() || *known != order)
                    changed.append(order);
            }
            if (!changed.isEmpty())
                keep(changed);
        },
        then);
}

void Desk::drop(const QString &orderId, const QString &why)
{
    advance(orderId, State::Withdrawn, 0, why);
}

} // namespace kz
