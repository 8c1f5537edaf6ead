#pragma once

#include "api/endpoint.h"

#include <QList>
#include <QSettings>
#include <QString>

namespace kz {

/// Account + system + sign-in name. Each profile has its own data folder and key-store entry.
struct Profile
{
    QString name = {};
    Endpoint endpoint = {};
    QString account = {};
    QString user = {}; ///< empty for the main login
    bool keepPassword = false;
    bool readOnly = false;

    /// The entry in the key store: profiles never share one.
    QString keyName() const;
    /// The data folder below root. Made from all that tells profiles apart, not from the name; the
    /// registrar knows no capitals in account and user. One that was made with capitals is renamed,
    /// and used as it is while somebody has it open or where both are there.
    QString folder(const QString &root) const;
    /// The file below root by which all programs keep the account's pace: the registrar counts per
    /// account, so its users share it.
    QString paceFile(const QString &root) const;

    static QList<Profile> readAll(const QSettings &store);
    /// Adds the profile or replaces the one of this name.
    void write(QSettings &store) const;
    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Which system an address belongs to. An address that is neither a preset nor this computer counts
/// as LIVE, because taking real money for play money is the mistake that cannot be undone.
SystemKind systemOf(const QUrl &url);

} // namespace kz
