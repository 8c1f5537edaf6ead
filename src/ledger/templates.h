#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace kz {

/// Something to start from, kept under a name that people gave it: a set of name servers.
struct Template
{
    QString id = {}; ///< made by whoever makes the template: a UUID
    QString kind = {}; ///< what it fills: "NAMESERVER"
    QString name = {}; ///< one of its kind has it, whatever its case
    QStringList values = {}; ///< in order, as typed
    QDateTime savedAt = {}; ///< UTC; set by the ledger

    friend bool operator==(const Template &, const Template &) = default;
};

} // namespace kz
