#pragma once

#include "ledger/batch.h"
#include "ledger/drafts.h"
#include "ledger/localcopy.h"
#include "ledger/notes.h"
#include "ledger/order.h"
#include "ledger/templates.h"
#include "registry/result.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace kz {

/// Why the ledger did not do what it was asked.
struct LedgerError
{
    enum class Kind {
        AlreadyOpen, ///< the same order is open; `open` says which
        Illegal, ///< the state may not follow the present one; `open` is the order as it stands
        NameTaken, ///< another template of the kind has the name in `detail`
        Storage, ///< disk, lock, a file of another program or of a newer one
        Damaged, ///< the file is no sound ledger: it was left as it is, see Ledger::startAnew()
    };
    Kind kind = Kind::Storage;
    QString detail = {};
    std::optional<Order> open = {};
};
/// What happened and what to do, in the language of the program.
QString text(const LedgerError &error);

/// What came of placing many orders at once.
struct PlacedBatch
{
    Batch batch = {};
    QList<Order> orders = {}; ///< in the order of the requests
    QList<LedgerError> leftOut = {}; ///< the same order is open already
};
struct ChangedBatch
{
    Batch batch = {};
    QList<Order> withdrawn = {}; ///< by stopping it
};

/// The next step of one of many orders.
struct NextStep
{
    QString id = {};
    Order::State to = Order::State::Queued;
    QString words = {};
};

/// An event of the registrar that was seen: kept here so that none is shown twice or lost.
struct SeenEvent
{
    QString id = {};
    QString eventClass = {};
    QString subclass = {};
    QString object = {};
    QString date = {}; ///< as the registrar wrote it, UTC
    QString info = {};
    QStringList data = {}; ///< "key:value"
    QDateTime readAt = {}; ///< when somebody here had it in front; invalid until then
    QString readBy = {};
    QDateTime doneAt = {}; ///< when it was known to be in the registrar's history
    QString doneBy = {}; ///< empty when somebody else who uses the account moved it there
    friend bool operator==(const SeenEvent &, const SeenEvent &) = default;
};

/// What becomes of an event here.
enum class EventMark {
    Read,
    Unread,
    Done, ///< it is in history
    Open, ///< it is not, whatever was noted
};

/// What other processes of the same profile have written.
struct LedgerChanges
{
    QList<Batch> batches = {};
    QList<Order> orders = {}; ///< oldest first
    QList<SeenEvent> events = {}; ///< new ones, and those that were marked
    QList<Note> notes = {}; ///< oldest first
    std::optional<QList<Draft>> drafts = {}; ///< all that there are, when there was a change
    bool templates = false; ///< there was a change
};

/// What must survive, in one SQLite database per profile, on a thread of its own. Each call answers
/// by callback in the caller's thread, in the order of the calls, and not at all once the context
/// is gone; its work is done all the same.
class Ledger : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Done = std::function<void(const Result<T, LedgerError> &)>;

    /// folder: the profile's data folder, made if missing (0700).
    explicit Ledger(const QString &folder, QObject *parent = nullptr);
    ~Ledger() override;

    /// Opens and migrates; each row in `sending` becomes `unknown`, because the program died
    /// between its commit and the answer. Answers the open orders and those changed in the last 30
    /// days.
    void open(QObject *context, Done<QList<Order>> done);

    /// After open() answered Damaged, because staff chose to go on: gives the damaged file another
    /// name, under which it stays, and opens a new one. Answers where the old one lies; empty when
    /// another window has done all that meanwhile. open() then reads.
    void startAnew(QObject *context, Done<QString> done);
    /// Of this opening of the ledger: who sends and follows an order, see Order::run.
    QString run() const;
    /// Tells by changed() what other processes write. Looks for it so often.
    void watch(std::chrono::milliseconds every);
    /// Makes open orders of nobody who lives ours; without queuedToo not those that wait to be
    /// sent. Answers them, oldest first.
    void takeOver(bool queuedToo, QObject *context, Done<QList<Order>> done);
    /// Leaves our open orders to others. Answers them.
    void letGo(QObject *context, Done<QList<Order>> done);

    /// Commits the order as `queued`; refused when the same is open. Secret values are dropped.
    void place(const Request &request, const QString &user, QObject *context, Done<Order> done);
    /// Commits all orders of one decision together, so that none is lost and none is alone. Those
    /// of which the same is open are left out.
    void placeBatch(const QList<Request> &requests, const QString &user, QObject *context,
                    Done<PlacedBatch> done);
    /// Pauses a batch, lets it go on, or stops it, which withdraws what is still queued.
    void changeBatch(const QString &id, Batch::State to, const QString &user, QObject *context,
                     Done<ChangedBatch> done);
    /// Those with orders that are open or were changed in the last days, oldest first.
    void batches(int days, QObject *context, Done<QList<Batch>> done);
    /// Commits the next step of an order. code and words are the registrar's. Steps that are asked
    /// for one after another, with nothing between, may share a commit.
    void advance(const QString &id, Order::State to, const QString &user, int code,
                 const QString &words, QObject *context, Done<Order> done);
    /// Commits the next steps of many orders together; answers those that were changed. What may
    /// not follow stays as it is.
    void advanceAll(const QList<NextStep> &steps, const QString &user, QObject *context,
                    Done<QList<Order>> done);
    /// Notes a look that did not change the state, with what it found. whole: it could read all
    /// that it wanted to; only then it counts.
    void looked(const QString &id, const QString &words, bool whole, QObject *context,
                Done<Order> done);
    /// Orders placed or changed in the last days, newest first.
    void history(int days, QObject *context, Done<QList<Order>> done);

    /// Keeps events; answers those that were new.
    void keepEvents(const QList<SeenEvent> &events, QObject *context, Done<QList<SeenEvent>> done);
    void events(int days, QObject *context, Done<QList<SeenEvent>> done);
    /// Notes what became of events; answers those that were changed.
    void markEvents(const QStringList &ids, EventMark mark, const QString &user, QObject *context,
                    Done<QList<SeenEvent>> done);

    /// Keeps a note as it is now. There is no call that changes or drops one.
    void addNote(const Note &note, const QString &user, QObject *context, Done<Note> done);
    /// All of them, newest first.
    void notes(QObject *context, Done<QList<Note>> done);

    void saveDraft(const Draft &draft, QObject *context, Done<Draft> done);
    void dropDraft(const QString &id, QObject *context, Done<bool> done);
    void drafts(QObject *context, Done<QList<Draft>> done);

    void saveTemplate(const Template &one, QObject *context, Done<Template> done);
    void dropTemplate(const QString &id, QObject *context, Done<bool> done);
    void templates(const QString &kind, QObject *context, Done<QList<Template>> done);

    void saveCopy(const LocalCopy &copy, QObject *context, Done<bool> done);
    void loadCopy(QObject *context, Done<LocalCopy> done);

Q_SIGNALS:
    void changed(const kz::LedgerChanges &changes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kz
