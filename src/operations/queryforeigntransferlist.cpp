#include "operations/queryforeigntransferlist.h"

#include "registry/anytext.h"

namespace kz {

Problems QueryForeignTransferList::check() const
{
    return judgeText(pattern, QString(Field::domain));
}

Params QueryForeignTransferList::params() const
{
    Params params;
    params.addIfSet(Field::domain, pattern);
    paging.addTo(params);
    return params;
}

std::optional<QueryForeignTransferList::Outcome> QueryForeignTransferList::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("domain")}), .rows = {}};
    const Column domain(reply, {QLatin1StringView("domain")});
    const Column gaining(reply, {QLatin1StringView("requestingregistrar")});
    const Column date(reply, {QLatin1StringView("transferdate")});
    const Column status(
        reply, {QLatin1StringView("transferstatus"), QLatin1StringView("domaintransferstatus")});
    // That each row has them is documented, how they are called is not.
    const Column answers(reply,
                         {QLatin1StringView("transferactions"), QLatin1StringView("actions"),
                          QLatin1StringView("allowedactions"), QLatin1StringView("action")});
    // What the list says about itself is no column of a row.
    const QList<UnknownProperty> further = unknownProperties(
        reply,
        {QLatin1StringView("DOMAIN"), QLatin1StringView("DOMAINIDN"),
         QLatin1StringView("TRANSFERACTIONS"), QLatin1StringView("ACTIONS"),
         QLatin1StringView("ALLOWEDACTIONS"), QLatin1StringView("ACTION"),
         QLatin1StringView("REQUESTINGREGISTRAR"), QLatin1StringView("TRANSFERDATE"),
         QLatin1StringView("TRANSFERSTATUS"), QLatin1StringView("DOMAINTRANSFERSTATUS"),
         QLatin1StringView("COLUMN"), QLatin1StringView("COUNT"), QLatin1StringView("FIRST"),
         QLatin1StringView("LAST"), QLatin1StringView("LIMIT"), QLatin1StringView("TOTAL")});
    for (qsizetype at = 0; at < outcome.page.count; ++at) {
        Row row{.domain = DomainName::fromRegistrar(domain.text(at)),
                .gaining = gaining.text(at),
                .date = date.instant(at),
                .status = status.text(at),
                .answers = answers.text(at),
                .further = {}};
        for (const UnknownProperty &property : further) {
            if (const QString value = property.values.value(at); !value.isEmpty())
                row.further.append({.name = property.name, .values = {value}});
        }
        outcome.rows.append(row);
    }
    return outcome;
}

} // namespace kz
