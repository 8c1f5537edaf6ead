#pragma once

#include "operations/operation.h"
#include "registry/domainname.h"

namespace kz {

/// Where the data of a handle at the registry are not those at the registrar.
struct StatusUnsyncRegistryContact
{
    /// One name at which they differ.
    struct Row
    {
        DomainName domain;
        QString zone;
        QString contact;
        QString role; ///< the registrar's word
        QString code;
        QString words; ///< the registrar's own
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Outcome
    {
        QList<Row> rows; ///< none: registry and registrar agree, or the registrar knows of nothing
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"StatusUnsyncRegistryContact"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView handle{"CONTACT"};
        static constexpr QLatin1StringView domain{"DOMAIN"};
    };
    QString handle = {}; ///< either this or the name
    DomainName domain = {};

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<StatusUnsyncRegistryContact>);

} // namespace kz
