#include "sandbox/paging.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString roidOf(const Domain &domain)
{
    return u"%1_DOMAIN-SANDBOX"_s.arg(domain.roid);
}

/// What is known of a registration that is still being processed.
Answer pendingStatus(const Order &order)
{
    const Domain &domain = order.domain;
    Answer answer = refusal(200);
    answer.set(u"domain"_s, domain.name);
    answer.set(u"domain idn"_s, unicodeName(domain.name));
    answer.set(u"pending job"_s, QString::number(order.job));
    answer.set(u"status"_s, u"REQUESTED"_s);
    answer.set(u"updated by"_s, domain.updatedBy);
    answer.set(u"updated date"_s, objectInstant(domain.updated));
    answer.set(u"zone"_s, zoneOf(domain.name));
    return answer;
}

Answer statusDomain(const Call &call)
{
    const State &state = call.state;
    const QString name = hostName(call.value("DOMAIN"_L1)).value_or(QString());
    if (const Order *order = state.order(name, Kind::Registration))
        return state.options.pendingUnknown ? refusal(545) : pendingStatus(*order);
    const auto found = state.domains.find(name);
    if (found == state.domains.end())
        return refusal(545);
    const Domain &domain = found->second;
    Answer answer = refusal(200);
    answer.set(u"admin contact"_s, domain.admin);
    answer.set(u"auth"_s, domain.auth);
    answer.set(u"billing contact"_s, domain.billing);
    answer.set(u"created by"_s, domain.createdBy);
    answer.set(u"created date"_s, objectInstant(domain.created));
    answer.set(u"domain"_s, domain.name);
    answer.set(u"domain idn"_s, unicodeName(domain.name));
    answer.properties[u"nameserver"_s] = domain.nameservers;
    answer.set(u"owner contact"_s, domain.owner);
    answer.set(u"paiduntil date"_s, objectInstant(domain.expires));
    for (const Order *order : state.ordersFor(name))
        answer.properties[u"pending job"_s] << QString::number(order->job);
    answer.set(u"registrar"_s, state.account);
    if (domain.transferred > 0)
        answer.set(u"registrar transfer date"_s, objectInstant(domain.transferred));
    answer.set(u"registration expiration date"_s, objectInstant(domain.expires));
    answer.set(u"renewal date"_s, objectInstant(domain.renewal));
    answer.set(u"renewalmode"_s, domain.mode);
    answer.set(u"roid"_s, roidOf(domain));
    answer.properties[u"status"_s] = domain.statuses;
    answer.set(u"tech contact"_s, domain.tech);
    answer.set(u"transfer lock"_s, domain.locked() ? u"1"_s : u"0"_s);
    answer.set(u"transfermode"_s, domain.transferMode);
    answer.set(u"updated by"_s, domain.updatedBy);
    answer.set(u"updated date"_s, objectInstant(domain.updated));
    answer.set(u"zone"_s, zoneOf(domain.name));
    if (!domain.comment.isEmpty())
        answer.set(u"x-domain-comment"_s, domain.comment);
    if (domain.lockReturns > 0)
        answer.set(u"x-transferlock-until"_s, objectInstant(domain.lockReturns));
    return answer;
}

void addWideColumns(Listing<Domain> &list)
{
    list.add(u"domain idn"_s, [](const Domain &d) { return unicodeName(d.name); });
    list.add(u"roid"_s, roidOf);
    list.add(u"domain created date"_s, [](const Domain &d) { return objectInstant(d.created); });
    list.add(u"domain created by"_s, [](const Domain &d) { return d.createdBy; });
    list.add(u"domain updated date"_s, [](const Domain &d) { return objectInstant(d.updated); });
    list.add(u"domain updated by"_s, [](const Domain &d) { return d.updatedBy; });
    list.add(u"domain registration expiration date"_s,
             [](const Domain &d) { return objectInstant(d.expires); });
    list.add(u"domain renewal date"_s, [](const Domain &d) { return objectInstant(d.renewal); });
    list.add(u"domain zone"_s, [](const Domain &d) { return zoneOf(d.name); });
    list.add(u"renewalmode"_s, [](const Domain &d) { return d.mode; });
    list.add(u"transfermode"_s, [](const Domain &d) { return d.transferMode; });
    list.add(u"domaintags"_s, [](const Domain &) { return QString(); });
    list.add(u"domaincomment"_s, [](const Domain &d) { return d.comment; });
}

/// TYPE=ALL packs lists into single values and holds auth codes.
void addAllColumns(Listing<Domain> &list, const QString &separator)
{
    list.add(u"domain auth"_s, [](const Domain &d) { return d.auth; });
    list.add(u"domain status"_s,
             [separator](const Domain &d) { return d.statuses.join(separator); });
    list.add(u"nameserver"_s,
             [separator](const Domain &d) { return d.nameservers.join(separator); });
    list.add(u"ownercontact"_s, [](const Domain &d) { return d.owner; });
    list.add(u"admincontact"_s, [](const Domain &d) { return d.admin; });
    list.add(u"techcontact"_s, [](const Domain &d) { return d.tech; });
    list.add(u"billingcontact"_s, [](const Domain &d) { return d.billing; });
}

void addOrders(Listing<Domain> &list)
{
    const auto created = [](const Domain &d) { return plainInstant(d.created); };
    const auto zone = [](const Domain &d) { return zoneOf(d.name); };
    list.orderBy(u"DOMAIN"_s, [](const Domain &d) { return d.name; });
    list.orderBy(u"DOMAINIDN"_s, [](const Domain &d) { return unicodeName(d.name); });
    list.orderBy(u"DOMAINCREATEDDATE"_s, created);
    list.orderBy(u"DOMAINREGISTRATIONEXPIRATIONDATE"_s,
                 [](const Domain &d) { return plainInstant(d.expires); });
    list.orderBy(u"DOMAINRENEWALDATE"_s, [](const Domain &d) { return plainInstant(d.renewal); });
    list.orderBy(u"DOMAINUPDATEDDATE"_s, [](const Domain &d) { return plainInstant(d.updated); });
    list.orderBy(u"DOMAINZONE"_s, zone);
    list.orderBy(u"ZONE"_s, zone);
    list.orderBy(u"RENEWALMODE"_s, [](const Domain &d) { return d.mode; });
    list.orderBy(u"TRANSFERMODE"_s, [](const Domain &d) { return d.transferMode; });
}

/// The filters that were given, as one test of a name.
class Filter
{
public:
    explicit Filter(const Call &call)
        : m_name(call.value("DOMAIN"_L1))
        , m_idn(call.value("DOMAINIDN"_L1))
        , m_zone(call.value("ZONE"_L1))
        , m_mode(call.value("RENEWALMODE"_L1).toUpper())
        , m_nameserver(call.value("NAMESERVER"_L1))
    { }

    bool operator()(const Domain &domain) const
    {
        const auto serves = [this](const QString &host) { return fits(m_nameserver, host); };
        return (m_name.isEmpty() || fits(m_name, domain.name))
            && (m_idn.isEmpty() || fits(m_idn, unicodeName(domain.name)))
            && (m_zone.isEmpty() || fits(m_zone, zoneOf(domain.name)))
            && (m_mode.isEmpty() || domain.mode == m_mode)
            && (m_nameserver.isEmpty()
                || std::any_of(domain.nameservers.begin(), domain.nameservers.end(), serves))
            && domain.renewal <= m_renewalBefore;
    }
    void renewalBefore(Instant instant) { m_renewalBefore = instant; }
    bool passesAll() const
    {
        return m_name.isEmpty() && m_idn.isEmpty() && m_zone.isEmpty() && m_mode.isEmpty()
            && m_nameserver.isEmpty() && m_renewalBefore == std::numeric_limits<Instant>::max();
    }

private:
    QString m_name;
    QString m_idn;
    QString m_zone;
    QString m_mode;
    QString m_nameserver;
    Instant m_renewalBefore = std::numeric_limits<Instant>::max();
};

Answer queryDomainList(const Call &call)
{
    const QString asked = call.value("TYPE"_L1).toUpper();
    const QString type = asked.isEmpty() ? u"DEFAULT"_s : asked;
    if (type != "DEFAULT"_L1 && type != "ALL"_L1 && type != "SHOWRENEW"_L1)
        return refusal(541, u"TYPE"_s);
    if (!call.value("NAMESERVER"_L1).isEmpty() && type != "ALL"_L1)
        return refusal(541, u"NAMESERVER; only with TYPE=ALL"_s);
    Filter filter(call);
    if (type == "SHOWRENEW"_L1) {
        if (call.value("DAYS"_L1).isEmpty())
            return refusal(504, u"DAYS"_s);
        const std::optional<int> days = readNumber(call.value("DAYS"_L1));
        if (!days)
            return refusal(505, u"DAYS"_s);
        filter.renewalBefore(call.state.now() + *days * secondsPerDay);
    }
    Listing<Domain> list;
    list.add(u"domain"_s, [](const Domain &d) { return d.name; });
    if (call.is("WIDE"_L1)) {
        addWideColumns(list);
        if (type == "ALL"_L1)
            addAllColumns(list, call.state.options.listSeparator);
    }
    addOrders(list);
    std::vector<const Domain *> rows = call.state.listed();
    if (!filter.passesAll())
        std::erase_if(rows, [&filter](const Domain *domain) { return !filter(*domain); });
    return list.answer(call, std::move(rows));
}

} // namespace

Commands domainListCommands()
{
    return {
        {u"StatusDomain"_s, u"DOMAIN STATUS"_s, u"DOMAIN! X-FEE-*"_s, false, statusDomain},
        {u"QueryDomainList"_s, u"DOMAIN QUERY"_s,
         "DOMAIN DOMAINIDN ZONE RENEWALMODE TYPE DAYS REGISTRAR NAMESERVER DOMAINTAG* ZONETAG*"_L1
             + listParameters,
         false, queryDomainList},
    };
}

} // namespace kz::sandbox
