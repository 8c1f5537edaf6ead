#include "operations/domainprice.h"

#include "operations/values.h"
#include "registry/anytext.h"
#include "registry/term.h"

namespace kz {

Problems DomainPrice::check() const
{
    return judgeRequired(domain.ace(), QString(Field::domain)) + judgeTerm(years, Field::years);
}

Params DomainPrice::params() const
{
    return Params()
        .add(Field::domain, domain.ace())
        .add(Field::type, order)
        .add(Field::years, QString::number(years));
}

std::optional<DomainPrice::Outcome> DomainPrice::parse(const Reply &reply)
{
    if (!reply.ok() || reply.value(u"price").isEmpty())
        return std::nullopt;
    const QString currency = reply.value(u"currency");
    return Outcome{.price = {reply.value(u"price"), currency},
                   .vat = {reply.value(u"vat"), currency},
                   .trade = {reply.value(u"trade"), currency},
                   .premium = flagOf(reply.maybe(u"premium")).value_or(false)};
}

} // namespace kz
