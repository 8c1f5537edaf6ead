#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

namespace kz {

/// A form that was not sent: what stood in each field. Never holds a secret.
struct Draft
{
    QString id = {}; ///< made by the form: a UUID
    QString form = {}; ///< "AddDomain"
    QString title = {}; ///< what a person recognises it by: the name
    QMap<QString, QString> values = {}; ///< by field
    QDateTime savedAt = {}; ///< UTC; set by the ledger

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace kz
