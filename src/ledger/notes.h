#pragma once

#include "registry/hosting.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace kz {

/// Something that staff wrote down about a name, or about an order: kept here, sent nowhere. It is
/// written once and stays as it was: who reads it later can rely on what was known then, and what
/// turned out otherwise is said by a further note. So there is no history of changes to keep, and
/// nothing to be trusted but what is seen.
struct Note
{
    QString id = {}; ///< made by whoever writes it: a UUID
    QString object = {}; ///< ACE name; of an order its Request::object
    QString order = {}; ///< id of the order it is about; empty when it is about the name as such
    QString number = {}; ///< of that order, for people; set by the ledger
    QDateTime at = {}; ///< UTC; set by the ledger
    QString user = {}; ///< set by the ledger
    QString text = {};
    QString documents = {}; ///< what was sent to whom; empty when nothing was
    /// Where the server of the name stands from now on; nothing when the note does not say.
    std::optional<ServerNotes> server = {};

    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace kz
