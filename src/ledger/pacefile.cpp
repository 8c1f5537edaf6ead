#include "ledger/pacefile.h"

#include "ledger/log.h"
#include "ledger/schema.h"

#include <QPointer>
#include <QSqlQuery>
#include <QThread>
#include <QTimer>
#include <QUuid>

#include <cstdlib>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// How soon a hold that another process began is seen by one that has nothing to send.
constexpr int watchMs = 500;
/// Two readings of one hold may differ by so much.
constexpr qint64 same = 50;

} // namespace

class PaceFile::Private
{
public:
    Private(PaceFile *owner, QString path)
        : q(owner)
        , file(std::move(path))
        , run(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , connection("pace-"_L1 + run)
    { }

    // All of these run on the thread.
    bool open();
    QSqlDatabase database() const { return QSqlDatabase::database(connection, false); }
    void watch();
    void close();

    PaceFile *const q;
    const QString file;
    const QString run;
    const QString connection;
    QThread thread;
    /// Lives on the thread: what is posted to it runs there, in order.
    QObject worker;
    QTimer *timer = nullptr; ///< of the thread
    std::optional<bool> opened;
    int version = -1; ///< of the data when it was last looked at
    qint64 heldUntil = 0; ///< uptime, as known here
};

bool PaceFile::Private::open()
{
    if (!opened) {
        const auto result = openPace(file, connection);
        opened = result.ok();
        if (!result)
            qCWarning(ledgerLog) << "the pace cannot be shared with other windows";
    }
    return *opened;
}

void PaceFile::Private::watch()
{
    if (!open())
        return;
    QSqlQuery query(database());
    if (!query.exec(u"PRAGMA data_version"_s) || !query.next())
        return;
    const int now = query.value(0).toInt();
    query.finish();
    if (std::exchange(version, now) == now)
        return;
    const Uptime uptime = Uptime::now();
    const auto hold = readHold(database(), uptime);
    if (!hold)
        return;
    const qint64 until = hold->left.count() > 0 ? uptime.ms + hold->left.count() : 0;
    const bool over = until == 0 && heldUntil <= uptime.ms;
    if (over || std::abs(until - heldUntil) < same)
        return;
    heldUntil = until;
    QMetaObject::invokeMethod(
        q, [owner = q, told = *hold] { Q_EMIT owner->held(told); }, Qt::QueuedConnection);
}

void PaceFile::Private::close()
{
    delete std::exchange(timer, nullptr);
    if (!opened.value_or(false))
        return;
    // Nobody has to wait for us to come for a start.
    withdrawWish(database(), run);
    closeDatabase(connection);
}

PaceFile::PaceFile(const QString &file, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, file))
{
    d->thread.setObjectName(u"pace"_s);
    d->worker.moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(
        &d->worker,
        [this] {
            d->timer = new QTimer;
            QObject::connect(d->timer, &QTimer::timeout, &d->worker, [this] { d->watch(); });
            d->timer->start(watchMs);
            d->watch();
        },
        Qt::QueuedConnection);
}

PaceFile::~PaceFile()
{
    QMetaObject::invokeMethod(
        &d->worker,
        [this] {
            d->close();
            d->thread.quit();
        },
        Qt::QueuedConnection);
    d->thread.wait();
}

void PaceFile::ask(const StartWish &wish, QObject *context, Done done)
{
    QMetaObject::invokeMethod(
        &d->worker,
        [this, wish, guard = QPointer<QObject>(context), done = std::move(done)]() mutable {
            Result<StartAnswer, LedgerError> answer = Failure{LedgerError{.detail = d->file}};
            if (d->open())
                answer = askForStart(d->database(), d->run, wish, Uptime::now());
            QMetaObject::invokeMethod(
                this,
                [guard = std::move(guard), done = std::move(done), answer = std::move(answer)] {
                    if (guard)
                        done(answer);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void PaceFile::withdraw()
{
    QMetaObject::invokeMethod(
        &d->worker,
        [this] {
            if (d->open())
                withdrawWish(d->database(), d->run);
        },
        Qt::QueuedConnection);
}

void PaceFile::hold(const PaceHold &hold)
{
    QMetaObject::invokeMethod(
        &d->worker,
        [this, hold] {
            if (!d->open())
                return;
            const Uptime now = Uptime::now();
            d->heldUntil = now.ms + hold.left.count();
            holdPace(d->database(), hold, now);
        },
        Qt::QueuedConnection);
}

} // namespace kz
