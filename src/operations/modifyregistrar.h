#pragma once

#include "operations/operation.h"
#include "registry/renewalmode.h"

namespace kz {

/// Sets one default of the account. That of the renewal mode concerns every name on DEFAULT, in all
/// zones. The registrar takes more with this command; nothing else is ever sent.
struct ModifyRegistrar
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"ModifyRegistrar"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView renewalMode{"RENEWALMODE"};
        static constexpr QLatin1StringView transferMode{"TRANSFERMODE"};
        static constexpr QLatin1StringView lowBalance{"LOWBALANCEWARNING"};
    };
    QLatin1StringView field = {}; ///< which default
    QString value = {};
    // Never sent.
    QString account = {};
    QString was = {}; ///< empty when not read

    Problems check() const;
    Params params() const { return Params().add(field, value); }
    Params before() const { return Params().addIfSet(field, was); }
    QString object() const { return account; }
    QString aspect() const { return field; }
    static std::optional<Outcome> parse(const Reply &reply);
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
    static bool mayOfferAgain(const Sent &) { return true; }
};
static_assert(WriteOperation<ModifyRegistrar>);

} // namespace kz
