#pragma once

#include "registry/domainname.h"
#include "registry/instant.h"

#include <QMetaType>
#include <QStringList>

namespace kz {

/// A name of the account that another registrar asks for.
struct ForeignTransfer
{
    DomainName name = {};
    QString gaining = {}; ///< the registrar that asks
    QString status = {}; ///< the registrar's word
    Instant date = {}; ///< "transferdate" of the list: of what is not stated
    Instant requested = {};
    Instant executes = {}; ///< until when we may answer; often not stated
    QString answers = {}; ///< that the registrar allows, in its words
    QStringList further = {}; ///< "column: value" of what is not documented

    friend bool operator==(const ForeignTransfer &, const ForeignTransfer &) = default;
};

} // namespace kz

Q_DECLARE_METATYPE(kz::ForeignTransfer)
