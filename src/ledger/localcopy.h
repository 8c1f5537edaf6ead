#pragma once

#include "registry/contact.h"
#include "registry/domaincolumns.h"
#include "registry/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kz {

/// What the account held at the last reading, so that the window is filled before the first answer.
struct LocalCopy
{
    QDateTime readAt; ///< UTC; invalid when there was no reading yet
    QString accountMode; ///< renewal mode token of the account
    DomainColumns domains;
    QList<Contact> contacts;

    friend bool operator==(const LocalCopy &, const LocalCopy &) = default;
};

/// Writes and reads the snapshot file: a header with version and check sum, then the records.
/// Written atomically; a damaged or foreign file is an error and is left where it is.
Result<bool, QString> writeLocalCopy(const LocalCopy &copy, const QString &file);
Result<LocalCopy, QString> readLocalCopy(const QString &file);

} // namespace kz
