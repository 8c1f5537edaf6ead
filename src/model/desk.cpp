#include "model/desk.h"

#include "model/activitymodel.h"
#include "model/batches.h"
#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "model/inboxmodel.h"
#include "model/notebook.h"
#include "model/pendingmodel.h"
#include "model/reader.h"
#include "model/templatemodel.h"
#include "model/words.h"
#include "model/zonebook.h"
#include "operations/tradedomain.h"
#include "operations/transferdomain.h"
#include "operations/typedcommand.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace kz {

namespace {

using State = Order::State;

/// Seconds between two looks at the clock for ages and days left.
constexpr qint64 agesEvery = 15;
/// Milliseconds that showing all orders may take each time one changes.
constexpr qint64 quick = 4;
/// Of the time of the window at most one part in so many goes into showing orders.
constexpr qint64 partOfTime = 10;
/// Days of history that the window shows.
constexpr int historyDays = 30;

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

State stateFor(Finding finding, State present)
{
    switch (finding) {
    case Finding::Done:
        return State::Done;
    case Finding::Failed:
        return State::Failed;
    case Finding::NeedsAction:
        return State::NeedsAction;
    case Finding::Taken:
        // A question of the registrar stays open until it is answered or the order ends.
        return present == State::NeedsAction ? present : State::Accepted;
    case Finding::Inconclusive:
    case Finding::NoTrace:
        break;
    }
    return present;
}

} // namespace

Desk::Desk(Client &client, Ledger &ledger, Clock &clock, const QList<OperationInfo> &operations,
           const Watch &watch, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_operations(operations)
    , m_watch(watch)
    , m_settler(client, operations, this)
    , m_reader(new Reader(*this))
    , m_batches(new Batches(*this))
    , m_domains(new DomainModel(this))
    , m_contacts(new ContactModel(this))
    , m_pending(new PendingModel(this))
    , m_activity(new ActivityModel(this))
    , m_inbox(new InboxModel(this))
    , m_notes(new NoteBook(ledger, this))
    , m_serverSets(new TemplateModel(ledger, u"NAMESERVER"_qs, this))
    , m_zones(new ZoneBook(*this))
{
    connect(&m_client.queue(), &Queue::changed, this, &Desk::showQueue);
    connect(this, &Desk::batchChanged, this, &Desk::showQueue);
    m_show.setSingleShot(true);
    connect(&m_show, &QTimer::timeout, this, &Desk::showOrders);
    connect(m_serverSets, &TemplateModel::failed, this, &Desk::ledgerTrouble);
    connect(m_notes, &NoteBook::failed, this, &Desk::ledgerTrouble);
    connect(m_notes, &NoteBook::changed, this, &Desk::showNotes);
    m_tick.setInterval(m_watch.tick);
    connect(&m_tick, &QTimer::timeout, this, &Desk::tick);
}

Desk::~Desk() = default;

void Desk::open(QObject *context, std::function<void(const Result<bool, LedgerError> &)> done)
{
    m_ledger.open(this, [this](const Result<QList<Order>, LedgerError> &orders) {
        if (!orders)
            return;
        // Oldest first, as they were placed.
        for (auto order = orders->crbegin(); order != orders->crend(); ++order) {
            Order now = *order;
            now.asksAgain = asksAgain(now);
            m_orders.insert(now.id, now);
            if (!now.batch.isEmpty())
                m_batches->keep({}, now);
        }
        showOrders();
    });
    m_ledger.batches(historyDays, this, [this](const Result<QList<Batch>, LedgerError> &batches) {
        if (batches)
            m_batches->know(*batches);
    });
    m_serverSets->load();
    m_notes->load();
    m_ledger.events(historyDays, this, [this](const Result<QList<SeenEvent>, LedgerError> &events) {
        if (!events)
            return;
        m_reader->know(*events);
        m_inbox->put(*events);
    });
    m_ledger.loadCopy(context,
                      [this, done = std::move(done)](const Result<LocalCopy, LedgerError> &copy) {
                          // A missing or damaged copy only means an empty list until the first
                          // reading; a ledger that does not open is another matter, and loadCopy
                          // fails with it.
                          if (copy)
                              m_reader->show(*copy);
                          done(copy ? Result<bool, LedgerError>(true) : Failure{copy.error()});
                      });
}

void Desk::start()
{
    m_started = true;
    AccountFacts facts = m_facts;
    const QString login = m_client.login();
    facts.account = login.section(u':', 0, 0);
    facts.user = login.section(u':', 1);
    setFacts(facts);
    m_reader->readAll();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Order &order : std::as_const(m_orders)) {
        const bool listed = m_batches->isListed(order);
        if (order.isOpen() && order.state != State::Queued && !listed)
            m_nextLook.insert(order.id, now);
    }
    sendWaiting();
    m_batches->start();
    m_tick.start();
}

void Desk::sendWaiting()
{
    if (!m_started)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<Order> orders = m_orders.values();
    for (const Order &order : orders) {
        if (order.state == State::Queued && order.batch.isEmpty()
            && order.placedAt.secsTo(now) < m_watch.resume.count())
            send(order);
    }
    m_batches->tryAgain();
}

namespace {

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
    m_batches->change(id, to);
}

BatchProgress Desk::batch(const QString &id) const
{
    return m_batches->progress(id);
}

QList<Order> Desk::batchOrders(const QString &id) const
{
    return m_batches->orders(id);
}

QStringList Desk::batches() const
{
    return m_batches->ids();
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

void Desk::addNote(const Note &note, QObject *context,
                   std::function<void(const Result<Note, LedgerError> &)> done)
{
    m_notes->add(note, person(), context, std::move(done));
}

void Desk::showNotes()
{
    QHash<QString, QStringList> words;
    QList<Note> all;
    for (const QList<Note> &notes : m_notes->all()) {
        all += notes;
        for (const Note &note : notes)
            words[note.object].append(noteLines(note).join(u'\n'));
    }
    m_domains->setNotes(words);
    m_activity->setNotes(all);
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
    return order.state == State::Queued
        && order.request.params.with(m_secrets.value(order.id)).lacksSecret();
}

void Desk::send(const Order &order)
{
    // Without its secret the registrar would get another order than the one that was reviewed.
    if (m_readOnly || m_inQueue.contains(order.id) || asksAgain(order))
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
                                 go(sending.ok());
                             });
        });
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
        if (error.kind == ApiError::Kind::Denied || error.kind == ApiError::Kind::Busy)
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
                     [this](const Result<Order, LedgerError> &order) {
                         if (order)
                             keep({*order});
                         else if (order.error().open)
                             keep({*order.error().open}); // another window was faster
                         else
                             Q_EMIT ledgerTrouble(order.error());
                     });
}

void Desk::keep(const QList<Order> &orders)
{
    QSet<QString> batches;
    for (Order order : orders) {
        if (order.state != State::Queued && order.state != State::Sending)
            m_secrets.remove(order.id);
        order.asksAgain = asksAgain(order);
        const Order before = m_orders.value(order.id);
        m_orders.insert(order.id, order);
        if (before.state == order.state && !before.id.isEmpty())
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

void Desk::noteLook(const Order &order)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_traceless.remove(order.id);
    m_nextLook.remove(order.id);
    const bool listed = m_batches->isListed(order);
    // A list that settles many is no look at each, and it shows their rows as well.
    if (!listed && order.state == State::Unknown)
        m_nextLook.insert(order.id, now.addMSecs(m_watch.unknown.count()));
    else if (!listed && order.state == State::Accepted)
        m_nextLook.insert(order.id, now.addMSecs(m_watch.soon.count()));
    else if (order.state == State::NeedsAction)
        m_nextLook.insert(order.id, now.addMSecs(m_watch.accepted.count()));
    // The row shows what the registrar shows, whatever the order came to.
    const bool ended = order.state == State::Done || order.state == State::Failed
        || order.state == State::Rejected || order.state == State::Withdrawn;
    if (ended && !listed)
        m_reader->readBack(order);
    if (order.state == State::Done)
        endWhatItTakesBack(order);
}

const OperationInfo *Desk::info(const QString &command) const
{
    const auto known =
        std::find_if(m_operations.cbegin(), m_operations.cend(),
                     [&command](const OperationInfo &info) { return info.command == command; });
    if (known != m_operations.cend())
        return &*known;
    // What was typed may be any command.
    return command == TypedCommand::command ? nullptr : info(QString(TypedCommand::command));
}

void Desk::lookNow(const QString &orderId)
{
    if (const auto found = order(orderId))
        look(*found, Turn::Click);
}

void Desk::lookAtAll()
{
    m_reader->readEvents();
    m_batches->lookNow();
    for (const Order &order : std::as_const(m_orders)) {
        if (m_nextLook.contains(order.id))
            look(order, Turn::Background);
    }
}

void Desk::look(const Order &order, Turn turn)
{
    if (!m_started || m_settler.isLooking(order.id) || order.state == State::Sending
        || order.state == State::Queued)
        return;
    m_settler.look(order, turn,
                   [this, id = order.id](const Evidence &evidence) { judged(id, evidence); });
}

void Desk::judged(const QString &orderId, const Evidence &evidence)
{
    const auto found = order(orderId);
    if (!found)
        return;
    const State present = found->state;
    State to = stateFor(evidence.verdict.finding, present);
    if (to == State::Failed && mayFollow(present, State::Withdrawn)) {
        // The registrar may show the end before it has answered what brought it about.
        if (hasWithdrawal(*found, {State::Sending}))
            to = present;
        else if (hasWithdrawal(*found, {State::Accepted, State::Unknown, State::Done}))
            to = State::Withdrawn;
    }
    if (present == State::Unknown && evidence.verdict.finding == Finding::NoTrace) {
        // Only whole looks count: a read that failed has not looked.
        int &traceless = m_traceless[orderId];
        traceless = evidence.whole ? traceless + 1 : traceless;
        if (traceless >= m_watch.looksBeforeNotFound)
            to = State::NotFound;
    }
    // Where staff decide, they see all that was looked at.
    const bool allOfIt = evidence.verdict.words.isEmpty() || to == State::NotFound;
    if (to != present)
        return advance(orderId, to, 0,
                       allOfIt ? evidence.found.join(u'\n') : evidence.verdict.words);
    const bool unknown = present == State::Unknown;
    const auto first = unknown ? m_watch.unknown : m_watch.accepted;
    const auto most = unknown ? m_watch.unknownMax : m_watch.acceptedMax;
    const auto wait = std::min<std::chrono::milliseconds>(
        first * (qint64(1) << std::min(found->looks, 20)), most);
    if (found->isOpen())
        m_nextLook.insert(orderId, QDateTime::currentDateTimeUtc().addMSecs(wait.count()));
    m_ledger.looked(orderId, evidence.found.join(u'\n'), this,
                    [this](const Result<Order, LedgerError> &order) {
                        if (order)
                            keep({*order});
                    });
}

void Desk::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_batches->tick(now);
    for (auto it = m_nextLook.begin(); it != m_nextLook.end(); ++it) {
        if (it.value() > now)
            continue;
        // Comes round again even when this look never ends.
        it.value() = now.addMSecs(m_watch.acceptedMax.count());
        if (const auto due = order(it.key()))
            look(*due, Turn::Background);
    }
    m_reader->tick(now);
    if (m_shownAt.secsTo(m_clock.now()) >= agesEvery || !m_shownAt.isValid())
        showTime();
}

std::optional<QString> Desk::endedAspect(const Order &order) const
{
    const auto known = std::find_if(
        m_operations.cbegin(), m_operations.cend(),
        [&order](const OperationInfo &info) { return info.command == order.request.command; });
    return known == m_operations.cend() ? std::nullopt : known->ends(sentAs(order));
}

bool Desk::hasWithdrawal(const Order &order, const QList<State> &states) const
{
    return std::any_of(m_orders.cbegin(), m_orders.cend(), [&](const Order &other) {
        return other.request.command == order.request.command
            && other.request.object == order.request.object && other.placedAt > order.placedAt
            && states.contains(other.state) && endedAspect(other) == order.request.aspect;
    });
}

void Desk::endWhatItTakesBack(const Order &order)
{
    const std::optional<QString> aspect = endedAspect(order);
    if (!aspect || order.steps.isEmpty())
        return;
    for (const Order &other : std::as_const(m_orders)) {
        if (other.request.command == order.request.command
            && other.request.object == order.request.object && other.request.aspect == *aspect
            && other.placedAt < order.placedAt && mayFollow(other.state, State::Withdrawn))
            advance(other.id, State::Withdrawn, 0, order.steps.constLast().words);
    }
}

void Desk::drop(const QString &orderId, const QString &why)
{
    advance(orderId, State::Withdrawn, 0, why);
}

void Desk::readList()
{
    m_reader->readAll();
}

void Desk::readDomain(const QString &ace, Turn turn)
{
    m_reader->readDomain(ace, turn);
}

void Desk::readEvents()
{
    m_reader->readEvents();
    m_reader->readOpenEvents();
}

void Desk::markEvents(const QStringList &ids, EventMark mark)
{
    m_reader->markEvents(ids, mark, person());
}

void Desk::readAccount()
{
    m_reader->readAccount();
}

bool Desk::isSignedIn() const
{
    return m_client.isSignedIn();
}

void Desk::askTyped(const Request &read, QObject *context,
                    std::function<void(const ApiResult<Reply> &)> done)
{
    Q_ASSERT(read.repeat == Repeat::Safe);
    if (read.repeat == Repeat::Safe)
        m_client.send(read, Turn::Click, context, std::move(done));
}

std::optional<Order> Desk::order(const QString &id) const
{
    const auto found = m_orders.constFind(id);
    return found == m_orders.cend() ? std::nullopt : std::optional(*found);
}

QStringList Desk::underWay(const QString &ace) const
{
    QStringList commands;
    for (const Order &order : std::as_const(m_orders)) {
        if (order.isOpen() && order.request.object == ace && !endedAspect(order))
            commands.append(order.request.command);
    }
    if (const auto facts = m_domains->facts(ace); facts && !facts->trade.isEmpty())
        commands.append(isTradeStatus(facts->trade) ? QString(TradeDomain::command)
                                                    : QString(TransferDomain::command));
    commands.removeDuplicates();
    return commands;
}

QDateTime Desk::nextLook(const QString &orderId) const
{
    const auto known = order(orderId);
    const bool waits = known && m_batches->isListed(*known)
        && (known->state == State::Accepted || known->state == State::Unknown);
    return m_nextLook.value(orderId, waits ? m_batches->nextLook() : QDateTime());
}

void Desk::showQueue()
{
    AccountFacts facts = m_facts;
    facts.waiting = m_client.queue().waiting() + m_batches->waiting();
    facts.clearInSeconds = (m_client.queue().expected() + m_batches->expected()).count() / 1000;
    setFacts(facts);
}

void Desk::showOrdersSoon()
{
    if (m_show.interval() < quick * partOfTime && !m_show.isActive())
        return showOrders();
    if (!m_show.isActive())
        m_show.start();
}

void Desk::showOrders()
{
    m_show.stop();
    QElapsedTimer took;
    took.start();
    QList<BatchProgress> batches;
    const QStringList ids = m_batches->ids();
    for (const QString &id : ids)
        batches.append(m_batches->progress(id));
    QList<Order> open;
    for (const Order &order : std::as_const(m_orders)) {
        if (order.isOpen() || order.state == State::NotFound)
            open.append(order);
    }
    m_domains->setOpenOrders(open);
    m_pending->setOrders(open);
    m_pending->setBatches(batches);
    QHash<QString, QDateTime> looks;
    // Ages are told by the desk's clock, which the demo moves; looks are due by the real one.
    const qint64 ahead = QDateTime::currentDateTimeUtc().msecsTo(m_clock.now());
    for (auto it = m_nextLook.cbegin(); it != m_nextLook.cend(); ++it)
        looks.insert(it.key(), it->addMSecs(ahead));
    m_pending->setNextLooks(looks);
    const QList<Order> all = m_orders.values();
    m_activity->setOrders(all, batches);
    m_inbox->setOrders(all);
    m_contacts->setOrders(all);
    m_show.setInterval(int(took.elapsed() * partOfTime));
}

void Desk::showTime()
{
    m_shownAt = m_clock.now();
    m_pending->setNow(m_shownAt);
    m_domains->setToday(m_clock.today());
    m_contacts->setToday(m_clock.today());
    m_activity->setToday(m_clock.today());
    Q_EMIT timeChanged();
}

void Desk::setFacts(const AccountFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    Q_EMIT factsChanged();
}

} // namespace kz
