#include "ledger/store.h"

#include "ledger/ledgerfile.h"
#include "ledger/log.h"
#include "ledger/orderrows.h"
#include "ledger/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// Writes wait 300 s for their answer: whatever was sent this long ago has none coming, even where
/// it cannot be told whether its process lives, as after a move to another machine.
constexpr int answerSeconds = 600;

} // namespace

Store::Store(const QString &folder)
    : m_folder(QDir::cleanPath(folder))
    , m_run(m_folder)
    , m_newest(m_folder)
{
    m_connection = "ledger-"_L1 + m_run.id();
}

Store::~Store()
{
    if (m_open)
        closeDatabase(m_connection);
}

Result<bool, LedgerError> Store::open()
{
    return open(false);
}

Result<bool, LedgerError> Store::open(bool evenIfGone)
{
    if (!m_open) {
        if (const auto made = makeFolder(); !made)
            return made;
        // Nothing begins anew by itself: orders may be open that only the lost file knew of.
        if (!evenIfGone && isGone()) {
            return Failure{
                ledgerfile::damaged(file(), Ledger::tr("it is gone, the list of names is not"))};
        }
        if (!m_run.start()) {
            return Failure{LedgerError{
                .detail = Ledger::tr("Nothing can be written in the folder %1.").arg(m_folder)}};
        }
        const bool isNew = !QFileInfo::exists(file());
        if (const auto opened = openDatabase(file(), m_connection); !opened) {
            m_run.end();
            return opened;
        }
        if (!isNew && !m_newest.fits(database())) {
            if (const auto held = holdBack(); !held) {
                closeDatabase(m_connection);
                m_run.end();
                return held;
            }
        }
        m_open = true;
        m_newest.write(database());
    }
    const auto settled = settleLost();
    m_runs.reset();
    // Before the orders are read: what comes in between is told once more.
    if (settled)
        passOwn();
    return settled;
}

Result<QList<Order>, LedgerError> Store::letGo()
{
    return pass({m_run.id()}, {}, true);
}

Result<QList<Order>, LedgerError> Store::takeOver(bool queuedToo)
{
    if (!m_open)
        return QList<Order>();
    const auto known = runs();
    if (!known)
        return Failure{known.error()};
    QStringList dead;
    for (const QString &run : *known) {
        if (run != m_run.id() && !Run::isAlive(m_folder, run))
            dead.append(run);
    }
    if (dead.isEmpty())
        return QList<Order>();
    if (const auto settled = settleLost(); !settled)
        return Failure{settled.error()};
    // Settled, it is nobody's.
    if (!dead.contains(QString()))
        dead.append(QString());
    return pass(dead, m_run.id(), queuedToo);
}

Result<QStringList, LedgerError> Store::runs()
{
    QSqlQuery query(database());
    const int version =
        query.exec(u"PRAGMA data_version"_s) && query.next() ? query.value(0).toInt() : -1;
    query.finish();
    if (m_runs && version >= 0 && version == m_runsVersion)
        return *m_runs;
    const auto found = readRuns(database());
    if (!found)
        return found;
    m_runs = *found;
    m_runsVersion = version;
    return found;
}

Result<QList<Order>, LedgerError> Store::pass(const QStringList &from, const QString &to,
                                              bool queuedToo)
{
    if (!m_open)
        return QList<Order>();
    auto orders = handOver(database(), from, to, queuedToo);
    m_runs.reset();
    passOwn();
    return orders;
}

void Store::passOwn()
{
    kz::passOwn(database(), m_marks); // a fault shows with the next work
    m_newest.write(database());
}

std::optional<LedgerChanges> Store::news()
{
    const auto changes = readChanges(database(), m_marks);
    return changes ? *changes : std::nullopt;
}

Result<QString, LedgerError> Store::startAnew()
{
    QString aside;
    const auto version = ledgerfile::inspect(file());
    if (!m_open && !version) {
        if (version.error().kind != LedgerError::Kind::Damaged)
            return Failure{version.error()};
        if (Run::isAnyAlive(m_folder)) {
            return Failure{LedgerError{
                .detail = Ledger::tr("Another window of KZ Desk works with the file %1. Close it "
                                     "first.")
                              .arg(file())}};
        }
        const auto moved = ledgerfile::setAside(file());
        if (!moved)
            return moved;
        aside = QFileInfo::exists(*moved) ? *moved : QString();
    }
    if (const auto opened = open(true); !opened)
        return Failure{opened.error()};
    return aside;
}

bool Store::isGone() const
{
    return !QFileInfo::exists(file()) && QFileInfo::exists(copyFile());
}

Result<bool, LedgerError> Store::makeFolder() const
{
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr auto ownerOnly = owner | QFileDevice::ExeOwner;
    if (!QFileInfo(m_folder).isDir()) {
        const QString parent = QFileInfo(m_folder).path();
        if (!QDir().mkpath(parent) || !QDir().mkdir(m_folder, ownerOnly)) {
            return Failure{
                LedgerError{.detail = Ledger::tr("The folder %1 cannot be made.").arg(m_folder)}};
        }
    }
    // It may have come from a copy, or from a program that was less careful.
    bool kept = QFile::setPermissions(m_folder, ownerOnly);
    const QFileInfoList files =
        QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &one : files) {
        // Another window may just have taken its lock away.
        kept = (QFile::setPermissions(one.filePath(), owner) || !QFileInfo::exists(one.filePath()))
            && kept;
    }
    if (!kept) {
        return Failure{LedgerError{
            .detail = Ledger::tr("The folder %1 cannot be kept private.").arg(m_folder)}};
    }
    return true;
}

Result<bool, LedgerError> Store::settleLost() const
{
    const auto inFlight = readInFlight(database());
    if (!inFlight)
        return Failure{inFlight.error()};
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-answerSeconds);
    for (const InFlight &order : *inFlight) {
        const bool answerMayCome = order.run == m_run.id()
            || (order.sentAt > longAgo && Run::isAlive(m_folder, order.run));
        if (answerMayCome)
            continue;
        const auto settled =
            advanceOrder(database(),
                         {.id = order.id,
                          .to = Order::State::Unknown,
                          .words = Ledger::tr("KZ Desk ended before the answer came.")});
        // Illegal: another process has just settled it.
        if (!settled && settled.error().kind != LedgerError::Kind::Illegal)
            return Failure{settled.error()};
        qCInfo(ledgerLog) << "an order that was being sent has an unknown outcome";
    }
    return true;
}

Result<bool, LedgerError> Store::holdBack() const
{
    const auto held = doubtQueued(
        database(),
        Ledger::tr(
            "The file of the orders is a copy, or an older one that was put back: this order "
            "may have been sent meanwhile. So it is looked for and does not leave."));
    if (!held)
        return Failure{held.error()};
    qCWarning(ledgerLog) << "an older state of the ledger: orders of unknown outcome:" << *held;
    return true;
}

} // namespace kz
