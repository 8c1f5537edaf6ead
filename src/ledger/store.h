#pragma once

#include "ledger/changerows.h"
#include "ledger/ledger.h"
#include "ledger/newestmark.h"
#include "ledger/run.h"

#include <QSqlDatabase>

namespace kz {

/// The files of one profile as the ledger's thread holds them.
class Store
{
    Q_DISABLE_COPY_MOVE(Store)
public:
    explicit Store(const QString &folder);
    ~Store();

    /// Makes the folder, opens the database, settles what a dead process left in `sending`, and
    /// what an older state of the ledger has in `queued`.
    Result<bool, LedgerError> open();
    /// Puts a damaged database aside, then opens a new one; answers where the old one lies.
    Result<QString, LedgerError> startAnew();
    bool isOpen() const { return m_open; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }
    QString run() const { return m_run.id(); }
    QString file() const { return m_folder + QLatin1StringView("/orders.sqlite"); }
    /// Opens the orders to whoever takes them over; none while it is not open.
    Result<QList<Order>, LedgerError> letGo();
    /// Takes over what is open and of nobody who lives; without queuedToo nothing that waits to be
    /// sent. Answers it, oldest first.
    Result<QList<Order>, LedgerError> takeOver(bool queuedToo);
    /// Whatever was written by work before this is no news.
    void passOwn();
    /// What others wrote; nothing when nobody did.
    std::optional<LedgerChanges> news();
    QString copyFile() const { return m_folder + QLatin1StringView("/domains.copy"); }

private:
    /// Whether there was a database here, which alone is gone.
    bool isGone() const;
    Result<bool, LedgerError> open(bool evenIfGone);
    Result<QList<Order>, LedgerError> pass(const QStringList &from, const QString &to,
                                           bool queuedToo);
    Result<bool, LedgerError> makeFolder() const;
    Result<bool, LedgerError> settleLost() const;
    /// The ledger was put back or copied: what it has in `queued` may have been sent.
    Result<bool, LedgerError> holdBack() const;

    /// The runs that have open orders. Looking through all orders is left out while only we write:
    /// then no other run gets any.
    Result<QStringList, LedgerError> runs();

    QString m_folder;
    QString m_connection;
    std::optional<QStringList> m_runs; ///< as looked up last
    int m_runsVersion = -1; ///< of the data at that time
    Run m_run;
    NewestMark m_newest;
    Marks m_marks;
    bool m_open = false;
};

} // namespace kz
