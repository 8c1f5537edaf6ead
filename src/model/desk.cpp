#include "model/desk.h"

#include "model/activitymodel.h"
#include "model/batches.h"
#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "model/eventreader.h"
#include "model/inboxmodel.h"
#include "model/inturns.h"
#include "model/notebook.h"
#include "model/pendingmodel.h"
#include "model/reader.h"
#include "model/templatemodel.h"
#include "model/zonebook.h"
#include "operations/deleteevent.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace kz {

namespace {

/// Seconds between two looks at the clock for ages and days left.
constexpr qint64 agesEvery = 15;
/// Milliseconds that showing all orders may take each time one changes.
constexpr qint64 quick = 4;
/// Of the time of the window at most one part in so many goes into showing orders.
constexpr qint64 partOfTime = 10;
/// Orders that the models are told of at once.
constexpr qsizetype mostShown = 500;
/// Days of history that the window shows.
constexpr int historyDays = 30;

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
    connect(&m_ledger, &Ledger::changed, this, &Desk::changedElsewhere);
    connect(&m_client, &Client::signedOut, this, [this] {
        // Who is still signed in follows our orders; when somebody signs in here, they come back.
        m_follows = false;
        m_ledger.letGo(this, [this](const Result<QList<Order>, LedgerError> &orders) {
            if (orders)
                keepAll(*orders);
        });
    });
    m_tick.setInterval(m_watch.tick);
    connect(&m_tick, &QTimer::timeout, this, &Desk::tick);
}

Desk::~Desk()
{
    m_reader->close();
}

void Desk::open(QObject *context, std::function<void(const Result<bool, LedgerError> &)> done)
{
    const auto opened = [this, asker = QPointer<QObject>(context),
                         done = std::move(done)](const Result<QList<Order>, LedgerError> &orders) {
        if (!orders) {
            if (asker)
                done(Failure{orders.error()});
            return;
        }
        m_open = true;
        // Oldest first, as they were placed.
        inTurns(
            this, orders->size(),
            [this, placed = *orders](qsizetype i) {
                Order order = placed.at(placed.size() - 1 - i);
                order.asksAgain = asksAgain(order);
                know(order);
                if (!order.batch.isEmpty())
                    m_batches->keep({}, order);
            },
            [this, asker, done] {
                showOrders();
                readKept(asker, done);
            });
    };
    m_ledger.open(this, opened);
}

void Desk::startAnew(QObject *context,
                     std::function<void(const Result<QString, LedgerError> &)> done)
{
    m_ledger.startAnew(this,
                       [this, asker = QPointer<QObject>(context),
                        done = std::move(done)](const Result<QString, LedgerError> &aside) {
                           if (!asker)
                               return;
                           if (!aside)
                               return done(aside);
                           open(asker, [aside, done](const Result<bool, LedgerError> &opened) {
                               if (opened)
                                   done(aside);
                               else
                                   done(Failure{opened.error()});
                           });
                       });
}

void Desk::readKept(QObject *context, std::function<void(const Result<bool, LedgerError> &)> done)
{
    m_ledger.watch(m_watch.others);
    m_ledger.batches(historyDays, this, [this](const Result<QList<Batch>, LedgerError> &batches) {
        if (batches)
            m_batches->know(*batches);
    });
    m_serverSets->load();
    m_notes->load();
    m_ledger.events(historyDays, this, [this](const Result<QList<SeenEvent>, LedgerError> &events) {
        if (!events)
            return;
        m_reader->events().know(*events);
        m_inbox->put(*events);
    });
    m_ledger.loadCopy(this,
                      [this, asker = QPointer<QObject>(context),
                       done = std::move(done)](const Result<LocalCopy, LedgerError> &copy) {
                          // A missing or damaged copy only means an empty list until the first
                          // reading.
                          if (copy)
                              m_reader->show(*copy);
                          if (asker)
                              done(true);
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
    takeOver(true);
    m_tick.start();
}

void Desk::markLetter(const Order &order)
{
    if (order.state != Order::State::Done || order.request.command != DeleteEvent::command)
        return;
    const auto letter = m_inbox->find(order.request.object);
    if (letter && !letter->doneAt.isValid())
        m_reader->readBack(order);
}

void Desk::takeOver(bool first)
{
    m_tookOverAt = QDateTime::currentDateTimeUtc();
    m_ledger.takeOver(!m_readOnly, this,
                      [this, first](const Result<QList<Order>, LedgerError> &orders) {
                          if (!orders)
                              return Q_EMIT ledgerTrouble(orders.error());
                          keepAll(*orders, [this, first, any = !orders->isEmpty()] {
                              if (first)
                                  follow();
                              else if (any && m_follows)
                                  sendWaiting();
                          });
                      });
}

void Desk::follow()
{
    m_follows = true;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Order> elsewhere;
    for (const Order &order : std::as_const(m_orders)) {
        markLetter(order);
        if (!isOurs(order) && order.asksAgain)
            elsewhere.append(order);
        else if (order.state != Order::State::Queued && order.isOpen() && isOurs(order)
                 && !m_batches->isListed(order))
            m_nextLook.insert(order.id, now);
    }
    if (!elsewhere.isEmpty())
        keep(elsewhere);
    sendWaiting();
    m_batches->start();
}

void Desk::changedElsewhere(const LedgerChanges &changes)
{
    if (!changes.batches.isEmpty())
        m_batches->know(changes.batches);
    keepAll(changes.orders);
    if (!changes.events.isEmpty())
        m_reader->events().toldElsewhere(changes.events);
    if (!changes.notes.isEmpty())
        m_notes->know(changes.notes);
    if (changes.drafts) {
        m_notes->knowDrafts(*changes.drafts);
        Q_EMIT draftsChanged(*changes.drafts);
    }
    if (changes.templates)
        m_serverSets->load();
}

BatchProgress Desk::batch(const QString &id) const
{
    return m_batches->progress(id);
}

QList<Order> Desk::batchOrders(const QString &id) const
{
    QList<Order> result;
    const QStringList ids = batchOrderIds(id);
    for (const QString &order : ids)
        result.append(m_orders.value(order));
    return result;
}

QStringList Desk::batchOrderIds(const QString &id) const
{
    return m_batches->orders(id);
}

QStringList Desk::batches() const
{
    return m_batches->ids();
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

void Desk::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    keepAgain();
    if (m_follows && m_tookOverAt.msecsTo(now) >= m_watch.others.count())
        takeOver(false);
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
    m_reader->events().read();
    m_reader->events().readOpen();
}

void Desk::markEvents(const QStringList &ids, EventMark mark)
{
    m_reader->events().mark(ids, mark, person());
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

QList<Order> Desk::ordersOf(const QString &object) const
{
    QList<Order> result;
    const QStringList ids = idsOf(object);
    for (const QString &id : ids)
        result.append(m_orders.value(id));
    return result;
}

std::optional<Order> Desk::order(const QString &id) const
{
    const auto found = m_orders.constFind(id);
    return found == m_orders.cend() ? std::nullopt : std::optional(*found);
}

void Desk::showQueue()
{
    AccountFacts facts = m_facts;
    facts.waiting = m_client.queue().waiting() + m_batches->waiting();
    facts.hold = m_client.queue().heldWhy();
    facts.heldSeconds = std::chrono::ceil<std::chrono::seconds>(m_client.queue().heldFor()).count();
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
    QList<Order> changed;
    for (auto id = m_toShow.cbegin(); id != m_toShow.cend() && changed.size() < mostShown;) {
        changed.append(m_orders.value(*id));
        id = m_toShow.erase(id);
    }
    m_activity->follow(changed, batches); // first: the facts of a name ask it for its history
    showOpenOrders(changed);
    m_pending->follow(changed);
    m_pending->setBatches(batches);
    QHash<QString, QDateTime> looks;
    // Ages are told by the desk's clock, which the demo moves; looks are due by the real one.
    const qint64 ahead = QDateTime::currentDateTimeUtc().msecsTo(m_clock.now());
    const QStringList shown = m_pending->orders();
    for (const QString &id : shown) {
        if (const auto look = m_nextLook.constFind(id); look != m_nextLook.cend())
            looks.insert(id, look->addMSecs(ahead));
    }
    m_pending->setNextLooks(looks);
    m_inbox->follow(changed);
    m_contacts->follow(changed);
    m_show.setInterval(int(took.elapsed() * partOfTime));
    if (!m_toShow.isEmpty())
        m_show.start();
}

void Desk::showOpenOrders(const QList<Order> &changed)
{
    QHash<QString, QList<Order>> open;
    for (const Order &order : changed) {
        const QString &object = order.request.object;
        if (open.contains(object))
            continue;
        QList<Order> orders = ordersOf(object);
        orders.removeIf(
            [](const Order &one) { return !one.isOpen() && one.state != Order::State::NotFound; });
        open.insert(object, orders);
    }
    m_domains->setOrdersOf(open);
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
