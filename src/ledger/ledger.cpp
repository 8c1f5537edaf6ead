#include "ledger/ledger.h"

#include "ledger/batchrows.h"
#include "ledger/draftrows.h"
#include "ledger/eventrows.h"
#include "ledger/noterows.h"
#include "ledger/orderrows.h"
#include "ledger/store.h"
#include "ledger/templaterows.h"

#include <QMutex>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace kz {

QString text(const LedgerError &error)
{
    const auto named = [&error](const QString &sentence) {
        const Order order = error.open.value_or(Order());
        return sentence.arg(order.number, order.request.command, order.request.object,
                            text(order.state));
    };
    switch (error.kind) {
    case LedgerError::Kind::AlreadyOpen:
        return named(Ledger::tr("The same order is open: %1, %2 for %3, state “%4”. Nothing new "
                                "was sent. Wait until it is settled, or withdraw it."));
    case LedgerError::Kind::Illegal:
        return named(Ledger::tr("Order %1, %2 for %3, has meanwhile reached the state “%4”. "
                                "Nothing was changed. Look at it again."));
    case LedgerError::Kind::NameTaken:
        return Ledger::tr("“%1” exists already. Choose another name, or change that one.")
            .arg(error.detail);
    case LedgerError::Kind::Storage:
    case LedgerError::Kind::Damaged:
        break;
    }
    return Ledger::tr("The ledger cannot be written, so nothing is kept and nothing is sent. %1")
        .arg(error.detail);
}

namespace {

LedgerError notOpened()
{
    return {.detail = Ledger::tr("The ledger was not opened.")};
}

/// A step of an order that somebody waits for.
struct Step
{
    Advance step;
    QPointer<QObject> context;
    Ledger::Done<Order> done;
};

/// Steps that wait together for the thread: one commit, which is most of the work, keeps them all.
struct Steps
{
    QMutex mutex;
    QList<Step> waiting;
    bool begun = false;
};

} // namespace

class Ledger::Private
{
public:
    QThread thread;
    /// Lives on the thread: what is posted to it runs there, in order.
    QObject worker;
    std::unique_ptr<Store> store;
    QString run;
    QTimer *watch = nullptr; ///< of the thread
    /// What was asked for last, while that is steps and nothing else: more of them join it.
    std::shared_ptr<Steps> steps;

    template <class T>
    using Work = std::function<Result<T, LedgerError>(Store &)>;

    /// Runs work on the thread and its answer in the thread of the relay, unless context is gone.
    template <class T>
    void post(QObject *relay, QObject *context, Done<T> done, Work<T> work)
    {
        Q_ASSERT(relay->thread() == QThread::currentThread());
        steps.reset(); // later ones must not overtake this
        QMetaObject::invokeMethod(
            &worker,
            [this, relay, guard = QPointer<QObject>(context), done = std::move(done),
             work = std::move(work)]() mutable {
                auto result = work(*store);
                // The relay outlives the thread, and unlike the context it cannot die meanwhile.
                QMetaObject::invokeMethod(
                    relay,
                    [guard = std::move(guard), done = std::move(done), result = std::move(result)] {
                        if (guard && done)
                            done(result);
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

    /// The same for work on the database, which has to be open.
    template <class T>
    void query(QObject *relay, QObject *context, Done<T> done,
               std::function<Result<T, LedgerError>(const QSqlDatabase &, const QString &run)> work)
    {
        post<T>(relay, context, std::move(done),
                [work = std::move(work)](Store &files) -> Result<T, LedgerError> {
                    if (!files.isOpen())
                        return Failure{notOpened()};
                    auto result = work(files.database(), files.run());
                    files.passOwn();
                    return result;
                });
    }

    void advance(QObject *relay, const Step &step)
    {
        Q_ASSERT(relay->thread() == QThread::currentThread());
        if (steps) {
            const QMutexLocker lock(&steps->mutex);
            if (!steps->begun)
                return steps->waiting.append(step);
        }
        steps = std::make_shared<Steps>();
        steps->waiting.append(step);
        QMetaObject::invokeMethod(
            &worker, [this, relay, now = steps] { keep(relay, *now); }, Qt::QueuedConnection);
    }
    /// On the thread.
    void keep(QObject *relay, Steps &together)
    {
        QList<Step> waiting;
        {
            const QMutexLocker lock(&together.mutex);
            together.begun = true;
            waiting.swap(together.waiting);
        }
        QList<Result<Order, LedgerError>> results;
        if (store->isOpen()) {
            QList<Advance> advances;
            for (const Step &step : std::as_const(waiting))
                advances.append(step.step);
            results = advanceEach(store->database(), advances);
            store->passOwn();
        } else {
            results.fill(Failure{notOpened()}, waiting.size());
        }
        QMetaObject::invokeMethod(
            relay,
            [waiting = std::move(waiting), results = std::move(results)] {
                for (qsizetype i = 0; i < waiting.size(); ++i) {
                    if (waiting.at(i).context && waiting.at(i).done)
                        waiting.at(i).done(results.at(i));
                }
            },
            Qt::QueuedConnection);
    }
};

Ledger::Ledger(const QString &folder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->store = std::make_unique<Store>(folder);
    d->run = d->store->run();
    d->thread.setObjectName(u"ledger"_s);
    d->worker.moveToThread(&d->thread);
    d->thread.start();
}

Ledger::~Ledger()
{
    // Behind everything that was asked for: a queued order is on disk before we are gone.
    QMetaObject::invokeMethod(
        &d->worker,
        [this] {
            delete std::exchange(d->watch, nullptr);
            d->store.reset();
            d->thread.quit();
        },
        Qt::QueuedConnection);
    d->thread.wait();
}

void Ledger::open(QObject *context, Done<QList<Order>> done)
{
    d->post<QList<Order>>(this, context, std::move(done),
                          [](Store &store) -> Result<QList<Order>, LedgerError> {
                              if (const auto opened = store.open(); !opened)
                                  return Failure{opened.error()};
                              return readOrders(store.database(), 30, true);
                          });
}

void Ledger::startAnew(QObject *context, Done<QString> done)
{
    d->post<QString>(this, context, std::move(done),
                     [](Store &store) { return store.startAnew(); });
}

QString Ledger::run() const
{
    return d->run;
}

void Ledger::watch(std::chrono::milliseconds every)
{
    QMetaObject::invokeMethod(
        &d->worker,
        [this, every] {
            if (!d->watch) {
                d->watch = new QTimer;
                connect(d->watch, &QTimer::timeout, &d->worker, [this] {
                    if (!d->store->isOpen())
                        return;
                    if (const auto changes = d->store->news()) {
                        QMetaObject::invokeMethod(
                            this, [this, changes = *changes] { Q_EMIT changed(changes); },
                            Qt::QueuedConnection);
                    }
                });
            }
            d->watch->start(every);
        },
        Qt::QueuedConnection);
}

void Ledger::takeOver(bool queuedToo, QObject *context, Done<QList<Order>> done)
{
    d->post<QList<Order>>(this, context, std::move(done),
                          [queuedToo](Store &store) { return store.takeOver(queuedToo); });
}

void Ledger::letGo(QObject *context, Done<QList<Order>> done)
{
    d->post<QList<Order>>(this, context, std::move(done),
                          [](Store &store) { return store.letGo(); });
}

void Ledger::place(const Request &request, const QString &user, QObject *context, Done<Order> done)
{
    d->query<Order>(this, context, std::move(done),
                    [=](const QSqlDatabase &database, const QString &run) {
                        return placeOrder(database, request, user, run);
                    });
}

void Ledger::placeBatch(const QList<Request> &requests, const QString &user, QObject *context,
                        Done<PlacedBatch> done)
{
    d->query<PlacedBatch>(this, context, std::move(done),
                          [=](const QSqlDatabase &database, const QString &run) {
                              return kz::placeBatch(database, requests, user, run);
                          });
}

void Ledger::changeBatch(const QString &id, Batch::State to, const QString &user, QObject *context,
                         Done<ChangedBatch> done)
{
    d->query<ChangedBatch>(this, context, std::move(done),
                           [=](const QSqlDatabase &database, const QString &) {
                               return kz::changeBatch(database, id, to, user);
                           });
}

void Ledger::batches(int days, QObject *context, Done<QList<Batch>> done)
{
    d->query<QList<Batch>>(
        this, context, std::move(done),
        [=](const QSqlDatabase &database, const QString &) { return readBatches(database, days); });
}

void Ledger::advance(const QString &id, Order::State to, const QString &user, int code,
                     const QString &words, QObject *context, Done<Order> done)
{
    d->advance(
        this,
        {.step = {.id = id, .to = to, .user = user, .code = code, .words = words, .run = run()},
         .context = context,
         .done = std::move(done)});
}

void Ledger::advanceAll(const QList<NextStep> &steps, const QString &user, QObject *context,
                        Done<QList<Order>> done)
{
    d->query<QList<Order>>(
        this, context, std::move(done), [=](const QSqlDatabase &database, const QString &run) {
            QList<Advance> advances;
            advances.reserve(steps.size());
            for (const NextStep &step : steps)
                advances.append(
                    {.id = step.id, .to = step.to, .user = user, .words = step.words, .run = run});
            return kz::advanceAll(database, advances);
        });
}

void Ledger::looked(const QString &id, const QString &words, bool whole, QObject *context,
                    Done<Order> done)
{
    d->query<Order>(this, context, std::move(done),
                    [=](const QSqlDatabase &database, const QString &) {
                        return noteLook(database, id, words, whole);
                    });
}

void Ledger::history(int days, QObject *context, Done<QList<Order>> done)
{
    d->query<QList<Order>>(this, context, std::move(done),
                           [=](const QSqlDatabase &database, const QString &) {
                               return readOrders(database, days, false);
                           });
}

void Ledger::keepEvents(const QList<SeenEvent> &events, QObject *context,
                        Done<QList<SeenEvent>> done)
{
    d->query<QList<SeenEvent>>(this, context, std::move(done),
                               [=](const QSqlDatabase &database, const QString &) {
                                   return kz::keepEvents(database, events);
                               });
}

void Ledger::events(int days, QObject *context, Done<QList<SeenEvent>> done)
{
    d->query<QList<SeenEvent>>(
        this, context, std::move(done),
        [=](const QSqlDatabase &database, const QString &) { return readEvents(database, days); });
}

void Ledger::markEvents(const QStringList &ids, EventMark mark, const QString &user,
                        QObject *context, Done<QList<SeenEvent>> done)
{
    d->query<QList<SeenEvent>>(this, context, std::move(done),
                               [=](const QSqlDatabase &database, const QString &) {
                                   return kz::markEvents(database, ids, mark, user);
                               });
}

void Ledger::addNote(const Note &note, const QString &user, QObject *context, Done<Note> done)
{
    d->query<Note>(this, context, std::move(done),
                   [=](const QSqlDatabase &database, const QString &) {
                       return kz::addNote(database, note, user);
                   });
}

void Ledger::notes(QObject *context, Done<QList<Note>> done)
{
    d->query<QList<Note>>(
        this, context, std::move(done),
        [](const QSqlDatabase &database, const QString &) { return readNotes(database); });
}

void Ledger::saveDraft(const Draft &draft, QObject *context, Done<Draft> done)
{
    d->query<Draft>(this, context, std::move(done),
                    [=](const QSqlDatabase &database, const QString &) {
                        return kz::saveDraft(database, draft);
                    });
}

void Ledger::dropDraft(const QString &id, QObject *context, Done<bool> done)
{
    d->query<bool>(
        this, context, std::move(done),
        [=](const QSqlDatabase &database, const QString &) { return kz::dropDraft(database, id); });
}

void Ledger::drafts(QObject *context, Done<QList<Draft>> done)
{
    d->query<QList<Draft>>(
        this, context, std::move(done),
        [](const QSqlDatabase &database, const QString &) { return readDrafts(database); });
}

void Ledger::saveTemplate(const Template &one, QObject *context, Done<Template> done)
{
    d->query<Template>(this, context, std::move(done),
                       [=](const QSqlDatabase &database, const QString &) {
                           return kz::saveTemplate(database, one);
                       });
}

void Ledger::dropTemplate(const QString &id, QObject *context, Done<bool> done)
{
    d->query<bool>(this, context, std::move(done),
                   [=](const QSqlDatabase &database, const QString &) {
                       return kz::dropTemplate(database, id);
                   });
}

void Ledger::templates(const QString &kind, QObject *context, Done<QList<Template>> done)
{
    d->query<QList<Template>>(this, context, std::move(done),
                              [=](const QSqlDatabase &database, const QString &) {
                                  return readTemplates(database, kind);
                              });
}

void Ledger::saveCopy(const LocalCopy &copy, QObject *context, Done<bool> done)
{
    d->post<bool>(this, context, std::move(done), [=](Store &store) -> Result<bool, LedgerError> {
        const auto written = writeLocalCopy(copy, store.copyFile());
        if (!written)
            return Failure{LedgerError{.detail = written.error()}};
        return true;
    });
}

void Ledger::loadCopy(QObject *context, Done<LocalCopy> done)
{
    d->post<LocalCopy>(this, context, std::move(done),
                       [](Store &store) -> Result<LocalCopy, LedgerError> {
                           auto copy = readLocalCopy(store.copyFile());
                           if (!copy)
                               return Failure{LedgerError{.detail = copy.error()}};
                           return std::move(copy.value());
                       });
}

} // namespace kz
