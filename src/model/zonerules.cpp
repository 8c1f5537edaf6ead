#include "model/zonerules.h"

#include "model/words.h"
#include "registry/domainname.h"
#include "registry/renewalmode.h"
#include "registry/term.h"
#include "registry/transfer.h"
#include "registry/zones.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kz::ZoneRules)
};

/// What one side has to say of a rule.
struct Said
{
    QString text = u"–"_qs; ///< nothing, and nothing is missed
    QString key = {}; ///< what is compared; empty when it is not
    bool missing = false; ///< it should say something and does not

    static Said notRead() { return {.text = notReadYet()}; }
    static Said nothing() { return {.text = kz::notStated(), .missing = true}; }
};

Said said(const std::optional<bool> &flag)
{
    if (!flag)
        return Said::nothing();
    return *flag ? Said{.text = Words::tr("Yes"), .key = u"yes"_qs}
                 : Said{.text = Words::tr("No"), .key = u"no"_qs};
}

Said saidDays(const std::optional<int> &days)
{
    if (!days)
        return Said::nothing();
    return {.text = *days == 0 ? Words::tr("None", "days") : Words::tr("%n day(s)", nullptr, *days),
            .key = QString::number(*days)};
}

QString keyOf(const QList<int> &years)
{
    QStringList parts;
    for (const int year : years)
        parts.append(QString::number(year));
    return parts.join(u',');
}

Said saidTerms(const QStringList &terms)
{
    if (terms.isEmpty())
        return Said::nothing();
    const QList<int> years = yearsOf(terms);
    return {.text = termsText(terms), .key = years.isEmpty() ? terms.join(u',') : keyOf(years)};
}

Said saidAmount(const Amount &amount)
{
    return amount.isKnown() ? Said{.text = text(amount)} : Said::nothing();
}

Said saidWord(const QString &word)
{
    return word.isEmpty() ? Said::nothing() : Said{.text = word};
}

/// The terms that this program takes.
QStringList ourTerms()
{
    QStringList terms;
    for (int year = minYears; year <= maxYears; ++year)
        terms.append(QString::number(year) + u'Y');
    return terms;
}

Said saidOwnerChange(const GetZoneInfo::Outcome &info)
{
    const std::optional<bool> trade = info.tradeNeeded();
    if (!trade)
        return Said::nothing();
    const QString key = *trade ? u"trade"_qs : u"other"_qs;
    if (!info.ownerChange.isEmpty())
        return {.text = info.ownerChange, .key = key};
    return {.text = *trade ? Words::tr("Trade possible") : Words::tr("No trade possible"),
            .key = key};
}

Said saidLength(const std::optional<int> &shortest, const std::optional<int> &longest)
{
    if (!shortest && !longest)
        return Said::nothing();
    const auto number = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : u"?"_qs;
    };
    return {.text = Words::tr("%1 to %2 characters").arg(number(shortest), number(longest)),
            .key = number(shortest) + u'-' + number(longest)};
}

class Rules
{
public:
    QList<ZoneRule> all;

    void head(const QString &title) { all.append({.title = title, .isHead = true}); }
    void add(const QString &title, const Said &registrar, const Said &ours, const Said &account)
    {
        QSet<QString> keys;
        int compared = 0;
        for (const Said *one : {&registrar, &ours, &account}) {
            if (one->key.isEmpty())
                continue;
            keys.insert(one->key);
            ++compared;
        }
        ZoneRule rule{.title = title,
                      .registrar = registrar.text,
                      .ours = ours.text,
                      .account = account.text};
        if (compared > 1)
            rule.verdict = keys.size() > 1 ? ZoneRule::Differs : ZoneRule::Agrees;
        else if (registrar.missing || account.missing)
            rule.verdict = ZoneRule::NotStated;
        all.append(rule);
    }
};

void addInfo(Rules &rules, const QString &zone, const std::optional<GetZoneInfo::Outcome> &info)
{
    // What GetZoneInfo says of a rule, or that it was not read.
    const auto of = [&info](auto say) { return info ? say(*info) : Said::notRead(); };
    using Info = GetZoneInfo::Outcome;
    const Said terms = saidTerms(ourTerms());
    rules.head(Words::tr("Orders and terms"));
    rules.add(Words::tr("Carried out at once"), of([](const Info &i) { return said(i.realtime); }),
              {.text = Words::tr("No, people do it"), .key = u"no"_qs}, {});
    rules.add(Words::tr("Terms of a registration"),
              of([](const Info &i) { return saidTerms(i.periods); }), terms, {});
    rules.add(Words::tr("Terms of a renewal"),
              of([](const Info &i) { return saidTerms(i.renewalPeriods); }), terms, {});
    rules.add(Words::tr("Can be renewed by an order"),
              of([](const Info &i) { return said(i.renews); }), said(true), {});
    rules.add(Words::tr("Characters before the zone"),
              of([](const Info &i) { return saidLength(i.shortest, i.longest); }),
              saidLength(1, 63), {});
    rules.add(Words::tr("Names in other letters (IDN)"),
              of([](const Info &i) { return said(i.idn); }),
              {.text = Words::tr("Yes, with a remark"), .key = u"yes"_qs}, {});

    rules.head(Words::tr("Owner and contacts"));
    rules.add(Words::tr("How the owner changes"), of(saidOwnerChange),
              {.text = Words::tr("Trade: both holders confirm"), .key = u"trade"_qs}, {});
    rules.add(Words::tr("A changed contact reaches the registry"),
              of([](const Info &i) { return said(i.handlesUpdateable); }), said(false), {});

    rules.head(Words::tr("Transfer"));
    rules.add(Words::tr("Auth code for a transfer in"),
              {.text = Words::tr("Not kept: it may hold a code")},
              {.text = needsAuthCode(zone) ? Words::tr("Required") : Words::tr("Asked for")}, {});
    rules.add(Words::tr("Transfer lock"), of([](const Info &i) { return said(i.transferLocks); }),
              said(true), {});
    rules.add(Words::tr("A transfer adds a year"),
              of([](const Info &i) { return said(i.renewsAtTransfer); }),
              {.text = Words::tr("Nothing assumed")}, {});

    rules.head(Words::tr("End of a name"));
    rules.add(Words::tr("Grace after the renewal date"),
              of([](const Info &i) { return saidDays(i.graceDays); }), saidDays(0), {});
    rules.add(Words::tr("Days in which a lost name can be restored"),
              of([](const Info &i) { return saidDays(i.redemptionDays); }), saidDays(0), {});
}

void addAccount(Rules &rules, const QString &zone, const ZoneFacts &facts)
{
    using Row = QueryZoneList::Row;
    using Registrar = StatusRegistrar::Outcome;
    const std::optional<Row> &prices = facts.prices.read;
    const auto ofList = [&prices](auto say) {
        if (!prices)
            return Said::notRead();
        return prices->zone.isEmpty() ? Said{.text = Words::tr("Not in its list"), .missing = true}
                                      : say(*prices);
    };
    const auto ofAccount = [&facts](auto say) {
        return facts.account.read ? say(*facts.account.read) : Said::notRead();
    };
    rules.head(Words::tr("This account"));
    rules.add(Words::tr("Zone open for orders"), {}, said(zoneOf(zone).open),
              ofList([](const Row &row) { return said(row.active); }));
    rules.add(Words::tr("Renewal mode of names without one"), {},
              {.text = Words::tr("As the account has it")},
              ofAccount([](const Registrar &r) { return saidWord(text(r.renewalMode)); }));
    rules.add(Words::tr("Answer to transfers out"), {},
              {.text = Words::tr("As the account has it")}, ofAccount([](const Registrar &r) {
                  return r.transferMode.isEmpty() ? Said::nothing()
                                                  : saidWord(accountTransferText(r.transferMode));
              }));

    rules.head(Words::tr("Price list of this account"));
    rules.add(Words::tr("Yearly price is for"), {},
              {.text = Words::tr("One year"), .key = u"YEAR"_qs}, ofList([](const Row &row) {
                  if (row.periodType.isEmpty())
                      return Said::nothing();
                  return Said{.text = row.periodType == "YEAR"_L1 ? Words::tr("One year")
                                                                  : row.periodType,
                              .key = row.periodType};
              }));
    const std::array<std::pair<QString, Amount Row::*>, 5> amounts{
        {{Words::tr("Set-up"), &Row::setup},
         {Words::tr("Yearly price"), &Row::annual},
         {Words::tr("Transfer in"), &Row::transfer},
         {Words::tr("Change of owner"), &Row::trade},
         {Words::tr("Application, not paid back"), &Row::application}}};
    for (const auto &[title, amount] : amounts)
        rules.add(title, {}, {},
                  ofList([amount = amount](const Row &row) { return saidAmount(row.*amount); }));
}

} // namespace

QList<ZoneRule> zoneRules(const QString &zone, const ZoneFacts &facts)
{
    Rules rules;
    addInfo(rules, zone, facts.info.read);
    addAccount(rules, zone, facts);
    if (facts.info.read && !facts.info.read->further.isEmpty()) {
        rules.head(Words::tr("What else the registrar says, as it came"));
        for (const UnknownProperty &property : facts.info.read->further)
            rules.all.append({.title = property.name,
                              .registrar = property.values.join(u", "_s),
                              .ours = Said().text,
                              .account = Said().text,
                              .asItCame = true});
    }
    return rules.all;
}

int differences(const QList<ZoneRule> &rules)
{
    return int(std::count_if(rules.cbegin(), rules.cend(), [](const ZoneRule &rule) {
        return rule.verdict == ZoneRule::Differs;
    }));
}

QString termsText(const QStringList &terms)
{
    if (terms.isEmpty())
        return kz::notStated();
    const QList<int> years = yearsOf(terms);
    if (years.isEmpty())
        return terms.join(u", "_s);
    const bool whole = years.last() - years.first() + 1 == years.size();
    if (years.size() > 1 && whole)
        return Words::tr("%1–%n year(s)", "a range of terms", years.last())
            .arg(QString::number(years.first()));
    if (years.size() == 1)
        return Words::tr("%n year(s)", "one term", years.first());
    return Words::tr("%1 years", "several terms").arg(keyOf(years).replace(u","_s, u", "_s));
}

QString zoneTitle(const QString &zone)
{
    return u'.' + DomainName::fromRegistrar(zone).unicode();
}

} // namespace kz
