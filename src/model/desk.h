#pragma once

#include "api/client.h"
#include "ledger/ledger.h"
#include "model/accountfacts.h"
#include "model/batchprogress.h"
#include "model/clock.h"
#include "model/settler.h"
#include "operations/operationinfo.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace kz {

class ActivityModel;
class Batches;
class ContactModel;
class DomainModel;
class InboxModel;
class NoteBook;
class PendingModel;
class Reader;
class TemplateModel;
class ZoneBook;

/// How often the desk looks by itself. All settable, so that tests and the demo need not wait.
struct Watch
{
    std::chrono::milliseconds tick{1'000}; ///< how often due looks are searched for
    std::chrono::milliseconds events{60'000}; ///< between two readings of the event list
    std::chrono::milliseconds list{3'600'000}; ///< between two readings of the domain list
    std::chrono::milliseconds unknown{
        5'000}; ///< first look at an order of unknown outcome; doubles
    std::chrono::milliseconds unknownMax{300'000};
    std::chrono::milliseconds soon{1'000}; ///< first look at a taken order: some are done at once
    std::chrono::milliseconds accepted{60'000}; ///< second look at a taken order; doubles
    std::chrono::milliseconds acceptedMax{3'600'000};
    std::chrono::milliseconds offline{15'000}; ///< a batch that found nobody tries again
    std::chrono::milliseconds others{500}; ///< between two looks for what other windows wrote
    /// Whole looks without a trace; twice as many when they find what settles nothing.
    int looksBeforeNotFound = 3;
    std::chrono::seconds resume{86'400}; ///< older queued orders wait for a person
};

/// What joins ledger, registrar and models: orders go out once and are followed to their end, lists
/// are read and kept. Everything a window shows comes from its models, everything it wants goes
/// here.
class Desk : public QObject
{
    Q_OBJECT
public:
    using Placed = std::function<void(const Result<Order, LedgerError> &)>;
    using BatchPlaced = std::function<void(const Result<PlacedBatch, LedgerError> &)>;

    Desk(Client &client, Ledger &ledger, Clock &clock, const QList<OperationInfo> &operations,
         const Watch &watch = {}, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens the ledger and fills the models from it and from the local copy. Needs no sign-in.
    void open(QObject *context, std::function<void(const Result<bool, LedgerError> &)> done);
    /// Whether open() has succeeded: without the ledger nothing may be sent.
    bool isOpen() const { return m_open; }
    /// Staff chose to go on without a ledger that is damaged: see Ledger::startAnew().
    void startAnew(QObject *context,
                   std::function<void(const Result<QString, LedgerError> &)> done);
    /// Begins to read and to send: the client is signed in.
    void start();
    /// Sends nothing more: --read-only.
    void setReadOnly(bool on) { m_readOnly = on; }
    bool isReadOnly() const { return m_readOnly; }

    /// Places an order: on disk, then in the queue, then sent once.
    template <WriteOperation Op>
    void place(const Valid<Op> &valid, QObject *context, Placed done)
    {
        place(request(valid), context, std::move(done));
    }
    /// As a form sealed it.
    void place(const Request &request, QObject *context, Placed done);
    /// Many orders of one decision: all on disk together, then sent one after another, behind what
    /// somebody waits for.
    void placeBatch(const QList<Request> &requests, QObject *context, BatchPlaced done);
    /// Pauses a batch, lets it go on, or stops it, which withdraws what was not sent yet. Nothing
    /// in a window that is read-only.
    void changeBatch(const QString &id, Batch::State to);
    /// Sends an order that still waits, such as one that found nobody at the other end.
    void sendNow(const QString &orderId);
    /// Gives an order the secrets it asks for again, and sends it.
    void supply(const QString &orderId, const Params &secrets);
    /// Looks at an order now.
    void lookNow(const QString &orderId);
    void lookAtAll();
    /// Staff decide that an order which was not sent or not found is over.
    void drop(const QString &orderId, const QString &why);

    /// Keeps a note under the name of whoever is signed in. It goes nowhere, so a window that is
    /// read-only takes it, too.
    void addNote(const Note &note, QObject *context,
                 std::function<void(const Result<Note, LedgerError> &)> done);

    /// Reads the domain list again.
    void readList();
    /// Reads one name now; its row changes when the answer comes.
    void readDomain(const QString &ace, Turn turn = Turn::Click);
    /// Reads the events again, and which of them are still open.
    void readEvents();
    /// Notes that events were read here, or that they count as new again.
    void markEvents(const QStringList &ids, EventMark mark);
    /// Reads the account's balance.
    void readAccount();

    /// A sealed read for a form, such as CheckDomains.
    template <Operation Op>
    requires(Op::repeat == Repeat::Safe) void ask(
        const Valid<Op> &valid, QObject *context,
        std::function<void(const ApiResult<typename Op::Outcome> &)> done)
    {
        m_client.send(valid, context, std::move(done), Turn::Click);
    }

    /// A read as somebody typed it. Refusals of the registrar are answers, too.
    void askTyped(const Request &read, QObject *context,
                  std::function<void(const ApiResult<Reply> &)> done);

    std::optional<Order> order(const QString &id) const;
    QList<Order> orders() const { return m_orders.values(); }
    /// All orders about one object, in no order.
    QList<Order> ordersOf(const QString &object) const;
    QStringList idsOf(const QString &object) const { return m_about.values(object); }
    BatchProgress batch(const QString &id) const;
    /// In the order in which they were placed.
    QList<Order> batchOrders(const QString &id) const;
    QStringList batchOrderIds(const QString &id) const;
    /// All batches, oldest first.
    QStringList batches() const;
    /// The registrar's commands that are not finished for a name: of open orders, and trades and
    /// transfers of its list. What takes another order back is not among them.
    QStringList underWay(const QString &ace) const;
    const AccountFacts &facts() const { return m_facts; }
    bool isSignedIn() const;
    const Clock &clock() const { return m_clock; }
    Endpoint endpoint() const { return m_client.endpoint(); }
    Ledger &ledger() { return m_ledger; }

    DomainModel *domains() const { return m_domains; }
    ContactModel *contacts() const { return m_contacts; }
    PendingModel *pending() const { return m_pending; }
    ActivityModel *activity() const { return m_activity; }
    InboxModel *inbox() const { return m_inbox; }
    NoteBook *notes() const { return m_notes; }
    /// Sets of name servers that staff gave a name.
    TemplateModel *serverSets() const { return m_serverSets; }
    /// What the registrar says about zones.
    ZoneBook *zones() const { return m_zones; }
    /// When the desk will look at this order by itself; invalid when it will not.
    QDateTime nextLook(const QString &orderId) const;
    /// This window sends and follows it, see Order::run.
    bool isOurs(const Order &order) const { return order.run == m_ledger.run(); }
    /// Shows ages and days left by the clock as it stands: it was moved, or the window was opened.
    void showTime();

Q_SIGNALS:
    void timeChanged();
    void factsChanged();
    void orderChanged(const kz::Order &order);
    /// It was placed, paused, stopped, or one of its orders changed.
    void batchChanged(const QString &id);
    /// The registrar's direct answer to an order, before the ledger has it.
    void replied(const QString &orderId, const kz::Reply &reply);
    /// A reading failed; over when the next one succeeds.
    void trouble(const kz::ApiError &error);
    void troubleOver();
    /// Another window of the profile saved or dropped some: all there are now.
    void draftsChanged(const QList<kz::Draft> &drafts);
    /// The ledger could not keep something.
    void ledgerTrouble(const kz::LedgerError &error);

private:
    friend class Batches;
    friend class EventReader;
    friend class Reader;
    /// What else the ledger has, once it is open.
    void readKept(QObject *context, std::function<void(const Result<bool, LedgerError> &)> done);
    void send(const Order &order);
    /// Other windows of the profile have written.
    void changedElsewhere(const LedgerChanges &changes);
    /// Follows what nobody follows; first: at the start, with all that is ours.
    void takeOver(bool first);
    /// From now on it looks after what is ours, and sends.
    void follow();
    /// The program may have ended between the end of an order and the mark on its letter.
    void markLetter(const Order &order);
    /// Sends what was decided not long ago and has not left: at the start, and when the registrar
    /// can be reached again.
    void sendWaiting();
    void answered(const Order &order, const ApiResult<Reply> &reply);
    /// The ledger did not let it out; this is how it stands there.
    void turnedDown(const Order &order);
    void look(const Order &order, Turn turn);
    /// The aspect of the order that this one takes back; nothing for most orders.
    std::optional<QString> endedAspect(const Order &order) const;
    /// There is an order to take it back that is in one of these states.
    bool hasWithdrawal(const Order &order, const QList<Order::State> &states) const;
    /// The same was sent once more, later.
    bool isOrderedAgain(const Order &order) const;
    void endWhatItTakesBack(const Order &order);
    /// The order that has removed the object of one that was taken before; null when there is none.
    const Order *removalOf(const Order &taken) const;
    void judged(const QString &orderId, const Evidence &evidence);
    void advance(const QString &orderId, Order::State to, int code, const QString &words);
    /// The ledger could not keep something: what is left undone by that is done at the next tick.
    void unkept(const LedgerError &error);
    void keepAgain();
    void keep(const QList<Order> &orders);
    /// The same for those of many that are new or other than known, in turns that the window does
    /// not feel; then what is to be done once all are kept.
    void keepAll(const QList<Order> &orders, const std::function<void()> &then = {});
    /// Puts it among the orders. False when a newer state of it is known.
    bool know(const Order &order);
    void noteLook(const Order &order);
    /// Now, or in a while when there is so much to show that the window would feel it.
    void showOrdersSoon();
    bool asksAgain(const Order &order) const;
    bool lacksSecret(const Order &order) const;
    void showOrders();
    void showOpenOrders(const QList<Order> &changed);
    void showQueue();
    void showNotes();
    const OperationInfo *info(const QString &command) const;
    void tick();
    void setFacts(const AccountFacts &facts);
    QString person() const { return m_facts.user.isEmpty() ? m_facts.account : m_facts.user; }

    Client &m_client;
    Ledger &m_ledger;
    Clock &m_clock;
    QList<OperationInfo> m_operations;
    Watch m_watch;
    Settler m_settler;
    Reader *m_reader;
    Batches *m_batches;
    DomainModel *m_domains;
    ContactModel *m_contacts;
    PendingModel *m_pending;
    ActivityModel *m_activity;
    InboxModel *m_inbox;
    NoteBook *m_notes;
    TemplateModel *m_serverSets;
    ZoneBook *m_zones;
    AccountFacts m_facts;
    QMap<QString, Order> m_orders;
    QMultiHash<QString, QString> m_about; ///< ids of all orders, by what they are about
    QSet<QString> m_single; ///< ids of orders of no batch that are queued
    QSet<QString> m_toShow; ///< ids of orders that the models have in an older state
    QMap<QString, QDateTime> m_nextLook; ///< real time, not the demo's
    QMap<QString, int> m_traceless; ///< whole looks that settled nothing
    QMap<QString, int> m_failedLooks; ///< since the last whole one
    QSet<QString> m_inQueue;
    QHash<QString, Params> m_secrets; ///< of orders that have not left, by id; in memory only
    QDateTime m_shownAt; ///< when ages were last counted
    QTimer m_tick;
    QTimer m_show;
    QDateTime m_tookOverAt;
    bool m_open = false;
    bool m_started = false;
    bool m_follows = false; ///< it has taken over what it found
    bool m_readOnly = false;
    QMap<QString, Order::Step> m_unkept; ///< the next steps of orders, which the disk did not take
    bool m_keepAgain = false;
};

} // namespace kz
