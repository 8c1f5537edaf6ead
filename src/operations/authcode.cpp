#include "operations/authcode.h"

#include "operations/values.h"
#include "registry/anytext.h"

namespace kz {

Problems AuthCode::check() const
{
    return judgeRequired(domain.ace(), QString(Field::domain));
}

Params AuthCode::params() const
{
    return Params().add(Field::domain, domain.ace());
}

std::optional<AuthCode::Outcome> AuthCode::parse(const Reply &reply)
{
    if (!reply.ok() || reply.value(u"domain").isEmpty())
        return std::nullopt;
    return Outcome{.code = reply.value(QString(reveals)),
                   .expires =
                       Column(reply, {QLatin1StringView("x-authcode-expiration")}).instant()};
}

} // namespace kz
