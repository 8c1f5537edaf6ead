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
                   .premium = flagOf(reply.maybe(u"premium")).value_or(false),
                   .period = reply.value(u"period").trimmed(),
                   .periodType = reply.value(u"periodtype").trimmed().toUpper()};
}

bool DomainPrice::hasTerm() const
{
    return !ofTrade
        && (order == QLatin1StringView("ADDDOMAIN") || order == QLatin1StringView("RENEWDOMAIN"));
}

std::optional<DomainPrice> DomainPrice::of(const QString &sent, const Params &params)
{
    const auto is = [](const QString &text, QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    };
    const QString action = params.value(u"ACTION");
    DomainPrice question{.domain = DomainName::fromUser(params.value(QString(Field::domain))),
                         .order = sent.toUpper()};
    if (question.hasTerm()) {
        // Without a term, or with one in months, it is the registrar who decides what is charged.
        bool whole = false;
        question.years = params.value(QString(Field::years)).toInt(&whole);
        if (!whole)
            return std::nullopt;
    } else if (is(sent, QLatin1StringView("TradeDomain"))) {
        if (!action.isEmpty() && !is(action, QLatin1StringView("REQUEST")))
            return std::nullopt;
        question.order = QStringLiteral("ADDDOMAIN"); // any: its fee stands in each answer
        question.ofTrade = true;
    } else if (!is(sent, QLatin1StringView("TransferDomain"))
               || !is(action, QLatin1StringView("REQUEST"))
               || (params.contains(QString(Field::years))
                   && params.value(QString(Field::years)) != QLatin1StringView("1"))) {
        return std::nullopt;
    }
    // A promotion or a premium price is agreed on in the command itself.
    for (const Param &param : params.list()) {
        if (param.name.startsWith(QLatin1StringView("X-FEE-"))
            || param.name == QLatin1StringView("X-PROMOTION-CODE"))
            return std::nullopt;
    }
    return question.check().isEmpty() ? std::optional(question) : std::nullopt;
}

} // namespace kz
