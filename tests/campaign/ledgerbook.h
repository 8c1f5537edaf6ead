#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

namespace kz::campaign {

/// An order as the ledger's file holds it, read with a connection of our own.
struct Entry
{
    struct Step
    {
        QString state = {};
        QDateTime at = {};
        int code = 0;
        QString words = {};
    };
    QString id = {};
    QString number = {};
    QString command = {};
    QString object = {};
    QString state = {};
    QString batch = {};
    QString print = {}; ///< fingerprint
    QList<Step> steps = {};

    /// When it left for the first time; invalid when it never did.
    QDateTime sentAt() const;
    bool was(const QString &state) const;
};

/// All orders by id. The file is opened for reading only.
QMap<QString, Entry> readLedger(const QString &file);

/// How many orders stand in `sending` right now.
int countSending(const QString &file);
/// Orders that are not at their end, those that were not found among them.
int countOpen(const QString &file);

} // namespace kz::campaign
