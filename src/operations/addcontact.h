#pragma once

#include "operations/contactdata.h"
#include "operations/operation.h"
#include "registry/contact.h"

namespace kz {

/// Makes a contact handle. Without forceNew the registrar answers with an identical one it has.
struct AddContact
{
    struct Outcome
    {
        QString handle;
        std::optional<bool> validated;
        std::optional<bool> verified;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"AddContact"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field : ContactField
    {
        static constexpr QLatin1StringView forceNew{"NEW"};
        static constexpr QLatin1StringView validation{"VALIDATION"};
    };
    Contact contact = {}; ///< handle and status are not sent
    bool forceNew = false; ///< a new handle even when an identical one exists
    QList<Contact> known = {}; ///< never sent: those there are, to find look-alikes

    Problems check() const;
    Params params() const;
    /// A hash of what is sent, because the new thing has no name yet.
    QString object() const;
    static std::optional<Outcome> parse(const Reply &reply);
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
    /// Done as soon as the answer names the handle: nothing is left for people to do.
    static Judgement taken(const Reply &reply);
};
static_assert(WriteOperation<AddContact>);

} // namespace kz
