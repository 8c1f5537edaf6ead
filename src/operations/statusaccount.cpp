#include "operations/statusaccount.h"

namespace kz {

std::optional<StatusAccount::Outcome> StatusAccount::parse(const Reply &reply)
{
    if (!reply.ok() || !reply.has(u"amount"))
        return std::nullopt;
    const QString currency = reply.value(u"currency");
    return Outcome{.account = reply.value(u"registrar"),
                   .currency = currency,
                   .amount = {reply.value(u"amount"), currency},
                   .credit = {reply.value(u"credit"), currency},
                   .threshold = {reply.value(u"credit threshold"), currency}};
}

} // namespace kz
