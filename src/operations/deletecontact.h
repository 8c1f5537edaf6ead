#pragma once

#include "operations/operation.h"
#include "registry/contactuse.h"

namespace kz {

/// Deletes a handle that no name uses.
struct DeleteContact
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"DeleteContact"};
    static constexpr Repeat repeat = Repeat::Never;
    static constexpr bool removesObject = true;

    struct Field
    {
        static constexpr QLatin1StringView handle{"CONTACT"};
    };
    QString handle = {};
    // Never sent.
    QList<ContactUse> uses = {}; ///< names that use it, as far as they are read
    QString status = {}; ///< the registrar's own word when it says that the handle is linked

    Problems check() const;
    Params params() const;
    QString object() const { return handle.trimmed(); }
    static std::optional<Outcome> parse(const Reply &reply);
    /// Settled by StatusContact: a handle that it does not know is gone.
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
    /// 545 means that it was gone already, which is what was wanted.
    static Judgement taken(const Reply &reply);
};
static_assert(WriteOperation<DeleteContact>);

} // namespace kz
