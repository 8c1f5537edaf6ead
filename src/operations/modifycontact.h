#pragma once

#include "operations/contactdata.h"
#include "operations/operation.h"
#include "registry/contactuse.h"

namespace kz {

/// Changes the data of a handle at the registrar: only the fields that differ are sent, the others
/// stay. For .kz the registry does not learn of it.
struct ModifyContact
{
    struct Outcome
    {
        std::optional<bool> validated;
        std::optional<bool> verified;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"ModifyContact"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field : ContactField
    {
        static constexpr QLatin1StringView handle{"CONTACT"};
    };
    Contact contact = {}; ///< as it is to be, with its handle
    // Never sent.
    Contact before = {}; ///< as StatusContact has just shown it
    QList<ContactUse> uses = {}; ///< the names that the change touches

    /// The fields that are sent, in their order; streets as one, under the name of the first line.
    QStringList changed() const;

    Problems check() const;
    Params params() const;
    QString object() const { return contact.handle; }
    static std::optional<Outcome> parse(const Reply &reply);
    /// Settled by what StatusContact shows.
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
};
static_assert(WriteOperation<ModifyContact>);

} // namespace kz
