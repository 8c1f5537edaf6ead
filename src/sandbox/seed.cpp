#include "sandbox/seed.h"

#include "sandbox/fulfilment.h"
#include "sandbox/seednames.h"

#include <algorithm>
#include <random>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The same on every system, unlike the distributions of <random>.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    { }
    int below(int bound) { return int(m_engine() % quint32(bound)); }
    const QString &of(const QStringList &list) { return list.at(below(int(list.size()))); }

private:
    std::mt19937 m_engine;
};

/// What the names of an account are made of, once.
class Seeder
{
public:
    Seeder(State &state, quint32 seed)
        : m_state(state)
        , m_dice(seed)
        , m_now(state.now())
    { }

    void fill(int names)
    {
        addUsers();
        addDesk();
        for (const Example &example : examples()) {
            if (int(m_state.domains.size()) < names)
                addName(example.name, ownerNamed(example.owner));
        }
        while (int(m_owners.size()) < std::clamp(names / 4, 8, 2000))
            m_owners.append(madeOwner());
        for (int i = 0; int(m_state.domains.size()) < names; ++i)
            addName(madeName(i), m_owners.at(m_dice.below(int(m_owners.size()))));
        addHosts();
        addTrades();
        addEvents();
        m_state.balance = 2441860;
        for (const QString &name :
             {u"qazpress.kz"_s, u"almaty-news.kz"_s, u"steppe.kz"_s, u"nomad.kz"_s, u"алматы.kz"_s})
            m_state.taken.insert(*hostName(name));
        addElsewhere();
    }

private:
    void addUsers()
    {
        const QString account = m_state.account;
        m_state.users[account] = {u"Steppe-Sandbox-0"_s, {u"*"_s}, u"desk@steppe-names.example"_s};
        m_state.users[account + ":desk1"_L1] = {u"Steppe-Sandbox-1"_s, {u"*"_s}, {}};
        m_state.users[account + ":desk2"_L1] = {u"Steppe-Sandbox-2"_s, {u"*"_s}, {}};
        // Characters that are easily lost on the way.
        m_state.users[account + ":desk3"_L1] = {u"Қыс+жаз&1=50%;\"x\""_s, {u"*"_s}, {}};
        m_state.users[account + ":reader"_L1] = {
            u"Steppe-Sandbox-4"_s, {u"* QUERY"_s, u"* STATUS"_s, u"* CHECK"_s}, {}};
        m_state.users[account + ":names"_L1] = {u"Steppe-Sandbox-5"_s, {u"DOMAIN *"_s}, {}};
    }

    QString addContact(const QString &handle, const QString &first, const QString &last,
                       const QString &company, const QString &mail)
    {
        static const QStringList streets{u"Abai Avenue"_s, u"Dostyk Street"_s, u"Satpayev Street"_s,
                                         u"Kunayev Street"_s};
        static const QList<std::pair<QString, QString>> cities{{u"Almaty"_s, u"050000"_s},
                                                               {u"Astana"_s, u"010000"_s},
                                                               {u"Shymkent"_s, u"160000"_s},
                                                               {u"Karaganda"_s, u"100000"_s},
                                                               {u"Aktobe"_s, u"030000"_s}};
        const auto &[city, zip] = cities.at(m_dice.below(int(cities.size())));
        Values data{
            {u"STREET0"_s, u"%1 %2"_s.arg(m_dice.of(streets)).arg(1 + m_dice.below(180))},
            {u"CITY"_s, city},
            {u"ZIP"_s, zip},
            {u"COUNTRY"_s, u"KZ"_s},
            {u"PHONE"_s, u"+7.7000000%1"_s.arg(m_dice.below(1000), 3, 10, QLatin1Char('0'))},
            {u"EMAIL"_s, mail}};
        if (!first.isEmpty())
            data.insert(u"FIRSTNAME"_s, first);
        if (!last.isEmpty())
            data.insert(u"LASTNAME"_s, last);
        if (!company.isEmpty())
            data.insert(u"ORGANIZATION"_s, company);
        m_state.contacts[handle] = {.handle = handle,
                                    .roid = m_state.nextId(),
                                    .data = data,
                                    .created = m_now - (200 + m_dice.below(2000)) * secondsPerDay,
                                    .createdBy = m_state.account,
                                    .validated = true,
                                    .verified = m_dice.below(4) > 0,
                                    .unusedSince = m_now - 40 * secondsPerDay};
        return handle;
    }

    /// The people of the desk itself, who are tech and billing contact of most names.
    void addDesk()
    {
        m_tech = addContact(u"P-STN01"_s, u"Steppe Names"_s, u"Desk"_s, u"Steppe Names LLP"_s,
                            u"tech@steppe-names.example"_s);
        m_billing = addContact(u"P-STN02"_s, u"Steppe Names"_s, u"Accounts"_s,
                               u"Steppe Names LLP"_s, u"accounts@steppe-names.example"_s);
        addContact(u"P-ASL07"_s, u"Asel"_s, u"Sample"_s, {}, u"asel@mail.example"_s);
        addContact(u"P-OMR11"_s, u"Айгерім"_s, u"Үлгі"_s, {}, u"aigerim@mail.example"_s);
        addContact(u"P-NEW31"_s, u"Aigerim"_s, u"Example"_s, u"Dala Kofe LLP"_s,
                   u"office@dala-kofe.example"_s);
        m_state.contacts[u"P-NEW31"_s].autoDelete = false; // kept for the next order
    }

    QString handleFor(const QString &name, bool person)
    {
        const QString capitals = name.toUpper();
        QString letters;
        for (const QChar c : capitals) {
            if (c >= u'A' && c <= u'Z' && letters.size() < 3)
                letters.append(c);
        }
        ++m_handles;
        return u"%1-%2%3"_s.arg(QLatin1Char(person ? 'P' : 'O'))
            .arg(letters.leftJustified(3, u'X'))
            .arg(m_handles + 40);
    }

    /// A company has a manager's name too half of the time: then its handle begins with P.
    QString ownerNamed(const QString &owner)
    {
        static const QStringList first{u"Aru"_s,   u"Dana"_s,  u"Erlan"_s,
                                       u"Marat"_s, u"Saule"_s, u"Timur"_s};
        static const QStringList last{u"Sample"_s, u"Example"_s, u"Specimen"_s};
        const QStringList words = owner.split(u' ');
        const bool person = owner.endsWith("Sample"_L1) || owner.endsWith("Example"_L1);
        const QString host = words.mid(0, 2).join(u'-').toLower() + ".example"_L1;
        if (person)
            return addContact(handleFor(words.last(), true), words.first(), words.last(), {},
                              words.first().toLower() + "@mail.example"_L1);
        if (m_dice.below(2) == 0)
            return addContact(handleFor(owner, false), {}, {}, owner, "office@"_L1 + host);
        return addContact(handleFor(owner, true), m_dice.of(first), m_dice.of(last), owner,
                          "office@"_L1 + host);
    }

    QString madeOwner()
    {
        static const QStringList people{u"Aliya Sample"_s, u"Bolat Example"_s, u"Gulnar Sample"_s,
                                        u"Kanat Example"_s, u"Madina Sample"_s};
        if (m_dice.below(4) == 0)
            return ownerNamed(m_dice.of(people));
        QString company = m_dice.of(firstWords()) + u' ' + m_dice.of(secondWords());
        company[0] = company.at(0).toUpper();
        const qsizetype second = company.indexOf(u' ') + 1;
        company[second] = company.at(second).toUpper();
        return ownerNamed(company + " LLP"_L1);
    }

    QString madeName(int index)
    {
        static const QStringList zones{u"kz"_s, u"kz"_s,     u"kz"_s, u"kz"_s,     u"kz"_s,
                                       u"kz"_s, u"com.kz"_s, u"kz"_s, u"org.kz"_s, u"kz"_s};
        const bool cyrillic = index % 11 == 3;
        QString name = cyrillic
            ? m_dice.of(cyrillicFirstWords()) + u'-' + m_dice.of(cyrillicSecondWords())
            : m_dice.of(firstWords()) + u'-' + m_dice.of(secondWords());
        const QString zone = cyrillic ? u"kz"_s : m_dice.of(zones);
        const auto full = [&] { return name + u'.' + zone; };
        const QString ace = full();
        if (m_state.domains.contains(hostName(ace).value_or(ace)))
            name += u"-%1"_s.arg(index);
        return full();
    }

    QString modeFor(int index)
    {
        // Of 200: about 20 that lapse, 30 that renew by themselves, 4 once, the rest by default.
        switch (index % 50) {
        case 0:
        case 17:
        case 31:
            return u"AUTODELETE"_s;
        case 1:
        case 23:
            return u"AUTOEXPIRE"_s;
        case 10:
            return u"RENEWONCE"_s;
        default:
            return index % 7 == 3 ? u"AUTORENEW"_s : u"DEFAULT"_s;
        }
    }

    void addName(const QString &typed, const QString &owner)
    {
        const int index = int(m_state.domains.size());
        Domain domain;
        domain.name = *hostName(typed);
        domain.roid = m_state.nextId();
        // The first forty renew within two months, so that there is something to watch.
        const int days = index < 40 ? 3 + index * 3 / 2 : 3 + m_dice.below(360);
        domain.renewal = m_now + days * secondsPerDay + m_dice.below(int(secondsPerDay));
        domain.expires = domain.renewal + m_state.options.renewalLead;
        domain.created = addYears(domain.expires, -1 - m_dice.below(9));
        if (domain.created > m_now - 2 * secondsPerDay)
            domain.created = addYears(domain.created, -1);
        domain.updated = std::min(addYears(domain.expires, -1), m_now - secondsPerDay);
        domain.createdBy = m_dice.below(12) == 0 ? u"EXTERNAL"_s : m_state.account;
        domain.updatedBy = m_state.account + (m_dice.below(2) ? ":desk1"_L1 : ":desk2"_L1);
        domain.mode = modeFor(index);
        domain.owner = owner;
        domain.admin = m_dice.below(3) ? owner : u"P-ASL07"_s;
        domain.tech = m_tech;
        domain.billing = m_billing;
        domain.nameservers = serversFor();
        domain.statuses = {u"ACTIVE"_s};
        if (m_dice.below(25) > 0)
            domain.statuses.append(u"clientTransferProhibited"_s);
        else
            domain.lockReturns = m_now + (1 + m_dice.below(29)) * secondsPerDay;
        domain.auth = u"Az9!%1=k"_s.arg(m_dice.below(1000000000), 9, 10, QLatin1Char('0'));
        m_state.put(domain);
    }

    /// Shared lists, so that a whole zone does not hold a copy each.
    QStringList serversFor()
    {
        static const QStringList usual{u"ns1.steppe-dns.example"_s, u"ns2.steppe-dns.example"_s};
        static const QStringList three{u"ns1.steppe-dns.example"_s, u"ns2.steppe-dns.example"_s,
                                       u"ns3.steppe-dns.example"_s};
        static const QStringList other{u"dns1.orda-host.example"_s, u"dns2.orda-host.example"_s};
        const int roll = m_dice.below(10);
        return roll < 7 ? usual : roll < 9 ? other : three;
    }

    /// Names whose servers lie inside a name of the account, and one server that nobody uses.
    void addHosts()
    {
        struct Seed
        {
            QString name;
            QString parent;
            QStringList addresses;
        };
        const QList<Seed> seeds{
            {u"ns1"_s, u"tengri-soft.kz"_s, {u"192.0.2.53"_s, u"2001:db8:0:0:0:0:0:53"_s}},
            {u"ns2"_s, u"tengri-soft.kz"_s, {u"198.51.100.53"_s}},
            {u"ns-old"_s, u"tengri-soft.kz"_s, {u"203.0.113.9"_s}},
            {u"ns1"_s, *hostName(u"қазақ-медиа.kz"_s), {u"203.0.113.53"_s}},
        };
        for (const Seed &seed : seeds) {
            if (!m_state.domains.contains(seed.parent))
                continue;
            Host host{.name = seed.name + u'.' + seed.parent, .addresses = seed.addresses};
            host.statuses = {u"ok"_s};
            host.created = m_now - 400 * secondsPerDay;
            host.updated = m_now - 90 * secondsPerDay;
            host.createdBy = host.updatedBy = m_state.account;
            m_state.hosts[host.name] = host;
        }
        for (const QString &name :
             {u"tengri-soft.kz"_s, u"bereke-bazar.kz"_s, u"orda-stroy.kz"_s}) {
            const auto found = m_state.domains.find(name);
            if (found != m_state.domains.end())
                found->second.nameservers = {u"ns1.tengri-soft.kz"_s, u"ns2.tengri-soft.kz"_s};
        }
    }

    /// Names that could come from other registrars: with a code that is easily mangled, locked, in
    /// a zone that needs no code, in Cyrillic.
    void addElsewhere()
    {
        const auto add = [this](const QString &typed, const QString &auth, bool locked) {
            const QString name = *hostName(typed);
            m_state.taken.insert(name);
            m_state.elsewhere[name] = {.auth = auth,
                                       .locked = locked,
                                       .created = addYears(m_now, -3),
                                       .expires = m_now + 200 * secondsPerDay};
        };
        add(u"jibek-joly.kz"_s, u"Jj7+k&=%1;x\"Q"_s, false);
        add(u"qulan-tau.kz"_s, u"Qt8!lock=9"_s, true);
        add(u"altyn-kum.net.kz"_s, u"Ak3-open"_s, false);
        add(u"ақ-қу.kz"_s, u"Құпия-7+x"_s, false);
    }

    /// Somebody asked for them three days ago.
    void addTrades()
    {
        for (const auto &[name, status, owner] :
             {std::tuple{u"tulpar-cargo.kz"_s, u"TRADEPENDING"_s, u"P-NEW31"_s},
              std::tuple{u"saumal.kz"_s, u"TRADE"_s, u"P-OMR11"_s}}) {
            const auto found = m_state.domains.find(name);
            if (found == m_state.domains.end())
                continue;
            Order order{.kind = Kind::Trade,
                        .name = name,
                        .job = m_state.nextId(),
                        .placed = m_now - 3 * secondsPerDay,
                        .values = {{u"OWNERCONTACT0"_s, owner}},
                        .user = m_state.account,
                        .price = tradePrice(m_state.options, name)};
            found->second.trade = status;
            found->second.traded = order.placed;
            place(m_state, order);
        }
    }

    void addEvents()
    {
        int day = 6;
        for (const QString &typed : {u"nomad-print.kz"_s, u"көктем-гүл.kz"_s, u"aq-bota.kz"_s}) {
            const QString name = *hostName(typed);
            if (m_state.domains.contains(name))
                m_state.raise(m_now - day * secondsPerDay / 2, u"DOMAIN_MODIFICATION"_s,
                              u"MODIFICATION_SUCCESSFUL"_s, name, {"domain:"_L1 + name},
                              u"The name servers were changed."_s);
            --day;
        }
    }

    State &m_state;
    Dice m_dice;
    Instant m_now;
    QString m_tech;
    QString m_billing;
    QStringList m_owners;
    int m_handles = 0;
};

} // namespace

void fillAccount(State &state, int names, quint32 seed)
{
    Seeder(state, seed).fill(names);
}

} // namespace kz::sandbox
