#pragma once

#include <QSqlDatabase>
#include <QString>

namespace kz {

/// A small file beside the ledger that says how far this ledger, in this very file, was written. A
/// ledger that was put back or copied knows nothing of what was sent since: it does not fit, and
/// its queued orders must not leave by themselves.
class NewestMark
{
public:
    explicit NewestMark(const QString &folder);

    /// The ledger is the file that was written last here, and holds all that was written.
    bool fits(const QSqlDatabase &database) const;
    /// Notes what the ledger holds now; nothing when that was noted already. Called behind each
    /// commit, before anything leaves by it: so the mark is never ahead of its own ledger.
    void write(const QSqlDatabase &database);

private:
    QByteArray m_written;
    QString m_file;
};

} // namespace kz
