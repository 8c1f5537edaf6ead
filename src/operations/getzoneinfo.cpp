#include "operations/getzoneinfo.h"

#include "registry/anytext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kz {

namespace {

using L = QLatin1StringView;

/// "0", "63", "30 days", "30D".
std::optional<int> numberOf(const Column &column)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,5})\\s*(D|DAYS?)?\\s*$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = number.match(column.text());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// The first of two properties that says anything.
std::optional<bool> either(const Column &one, const Column &other)
{
    const std::optional<bool> first = flagOf(one.at());
    return first ? first : flagOf(other.at());
}

/// Terms in one value or one a value: "1Y,2Y" or "1Y" and "2Y".
QStringList termsOf(const Column &column)
{
    QStringList terms;
    const QStringList values = column.all().value_or(QStringList());
    for (const QString &value : values) {
        for (const QString &term : value.split(u',', Qt::SkipEmptyParts))
            terms.append(term.trimmed());
    }
    return terms;
}

/// The parts of the answer that are prose, under their normal names.
constexpr std::array texts{
    L("CHANGEOFREGISTRANT"),    L("TRANSFERPROCEDURE"), L("DOMAINREGISTRATION"),
    L("DOMAINRENEWAL"),         L("DELETIONPROCESS"),   L("RESTRICTIONS"),
    L("DISPUTEPOLICY"),         L("ZONEINFO"),          L("ZONEUSE"),
    L("ALLOWEDCHARACTERSNOTES")};

bool isText(const QString &normalName)
{
    return normalName.endsWith(L("PROCEDURE")) || normalName.endsWith(L("POLICY"))
        || std::find(texts.begin(), texts.end(), normalName) != texts.end();
}

} // namespace

std::optional<bool> GetZoneInfo::Outcome::tradeNeeded() const
{
    if (!ownerChange.isEmpty())
        return ownerChange.compare(L("TRADE"), Qt::CaseInsensitive) == 0;
    return tradePossible;
}

QList<int> yearsOf(const QStringList &terms)
{
    static const QRegularExpression year(QStringLiteral("^(\\d{1,2})Y?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    QList<int> years;
    for (const QString &term : terms) {
        const QRegularExpressionMatch match = year.match(term);
        if (!match.hasMatch())
            return {};
        years.append(match.captured(1).toInt());
    }
    std::sort(years.begin(), years.end());
    years.resize(std::unique(years.begin(), years.end()) - years.begin());
    return years;
}

Problems GetZoneInfo::check() const
{
    return domain.ace().isEmpty() ? judgeRequired(zone, QString(Field::zone))
                                  : judgeText(zone, QString(Field::zone));
}

Params GetZoneInfo::params() const
{
    Params params;
    if (zone.isEmpty())
        params.add(Field::domain, domain.ace());
    else
        params.add(Field::zone, zone);
    return params;
}

std::optional<GetZoneInfo::Outcome> GetZoneInfo::parse(const Reply &reply)
{
    if (!reply.ok() || reply.properties.isEmpty())
        return std::nullopt;
    const auto column = [&reply](const char *name, const char *other = nullptr) {
        return other ? Column(reply, {L(name), L(other)}) : Column(reply, {L(name)});
    };
    Outcome outcome;
    outcome.zone = column("zone").text();
    outcome.realtime = flagOf(column("realtime").at());
    outcome.periods = termsOf(column("registrationperiods", "periods"));
    outcome.renewalPeriods = termsOf(column("renewalperiods"));
    outcome.graceDays = numberOf(column("autorenew grace period", "autorenewgraceperioddays"));
    outcome.redemptionDays = numberOf(column("restore days possible", "redemptionperioddays"));
    outcome.handlesUpdateable = flagOf(column("handles updateable").at());
    outcome.renews = flagOf(column("rrpsupportsrenewal").at());
    outcome.renewsAtTransfer =
        either(column("renew after transfer", "renewalattransfer"), column("renewalaftertransfer"));
    outcome.transferLocks = flagOf(column("supports transfer locks").at());
    outcome.tradePossible = flagOf(column("trade possible").at());
    outcome.ownerChange = column("ownerchangeprocess").text().trimmed();
    outcome.idn = flagOf(column("idn").at());
    outcome.shortest = numberOf(column("characters minimum"));
    outcome.longest = numberOf(column("characters maximum"));
    for (auto it = reply.properties.cbegin(); it != reply.properties.cend(); ++it) {
        if (!isText(it.key()))
            continue;
        outcome.texts.append({.name = it->name, .lines = it->values.texts()});
    }
    outcome.further = unknownProperties(reply,
                                        {L("ZONE"),
                                         L("REALTIME"),
                                         L("PERIODS"),
                                         L("REGISTRATIONPERIODS"),
                                         L("RENEWALPERIODS"),
                                         L("AUTORENEWGRACEPERIOD"),
                                         L("AUTORENEWGRACEPERIODDAYS"),
                                         L("RESTOREDAYSPOSSIBLE"),
                                         L("REDEMPTIONPERIODDAYS"),
                                         L("HANDLESUPDATEABLE"),
                                         L("RRPSUPPORTSRENEWAL"),
                                         L("RENEWAFTERTRANSFER"),
                                         L("RENEWALATTRANSFER"),
                                         L("RENEWALAFTERTRANSFER"),
                                         L("SUPPORTSTRANSFERLOCKS"),
                                         L("TRADEPOSSIBLE"),
                                         L("OWNERCHANGEPROCESS"),
                                         L("IDN"),
                                         L("CHARACTERSMINIMUM"),
                                         L("CHARACTERSMAXIMUM")});
    outcome.further.removeIf(
        [](const UnknownProperty &property) { return isText(Reply::normalName(property.name)); });
    return outcome;
}

} // namespace kz
