#pragma once

#include "ledger/order.h"
#include "model/activitymodel.h"
#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "model/pendingmodel.h"

/// An invented account for the tests of views: 19 February 2027.
namespace sample {

using namespace kz;
using namespace Qt::StringLiterals;

inline const QDate today(2027, 2, 19);
inline const QDateTime now(today, QTime(9, 41), Qt::UTC);

inline DomainRecord domain(const QString &name, RenewalMode::Known mode, int days,
                           const QString &owner, bool locked = true)
{
    DomainRecord record;
    record.name = DomainName::fromUser(name);
    record.status = QStringList{u"ACTIVE"_s};
    record.mode = mode;
    record.renews = Instant::fromUtc(QDateTime(today.addDays(days), QTime(4, 0), Qt::UTC));
    record.expires = Instant::fromUtc(QDateTime(today.addDays(days + 31), QTime(4, 0), Qt::UTC));
    record.paidUntil = record.expires;
    record.created = Instant::fromRegistrar(u"2021-04-03 06:12:00"_s);
    record.owner = owner;
    record.admin = QStringList{u"P-ASL07"_s};
    record.billing = QStringList{u"P-ASL07"_s};
    record.tech = QStringList{u"P-STN01"_s};
    record.nameServers = QStringList{u"ns1.steppe-dns.example"_s, u"ns2.steppe-dns.example"_s};
    record.transferLock = locked;
    record.readAt = Instant::fromUtc(now);
    return record;
}

inline QList<DomainRecord> domains()
{
    using M = RenewalMode;
    return {domain(u"алматы-кофе.kz"_s, M::AutoDelete, 12, u"P-ALC24"_s),
            domain(u"sary-arka-tours.kz"_s, M::AutoExpire, 15, u"P-SAT11"_s),
            domain(u"tulpar-cargo.kz"_s, M::Default, 17, u"P-TLP02"_s),
            domain(u"қазақ.kz"_s, M::AutoRenew, 20, u"P-QZM03"_s),
            domain(u"nomad-print.kz"_s, M::Default, 21, u"P-NMD04"_s),
            domain(u"baiterek-dental.kz"_s, M::AutoDelete, 23, u"P-BTD05"_s, false),
            domain(u"zhailau-sut.kz"_s, M::AutoRenew, 24, u"P-ZHS06"_s),
            domain(u"шаңырақ-дизайн.kz"_s, M::AutoDelete, 26, u"P-SHN08"_s),
            domain(u"altyn-dan.com.kz"_s, M::Default, 27, u"P-ALD09"_s),
            domain(u"ertis-kitap.kz"_s, M::RenewOnce, 30, u"P-ERT10"_s),
            domain(u"tengri-soft.kz"_s, M::Default, 34, u"P-TNG44"_s, false),
            domain(u"mangystau-dive.kz"_s, M::AutoExpire, 51, u"P-MNG12"_s),
            domain(u"ұлы-дала-мұра.kz"_s, M::Default, 60, u"P-UDM13"_s)};
}

inline QList<Contact> contacts()
{
    QList<Contact> result;
    const QList<std::pair<QString, QString>> names{
        {u"P-ALC24"_s, u"Almaty Coffee LLP"_s},   {u"P-SAT11"_s, u"Sary-Arka Tours"_s},
        {u"P-TLP02"_s, u"Tulpar Cargo LLP"_s},    {u"P-QZM03"_s, u"Qazaq Media LLP"_s},
        {u"P-NMD04"_s, u"Nomad Print"_s},         {u"P-BTD05"_s, u"Baiterek Dental LLP"_s},
        {u"P-ZHS06"_s, u"Zhailau Sut LLP"_s},     {u"P-SHN08"_s, u"Shanyraq Design"_s},
        {u"P-ALD09"_s, u"Altyn Dan Mills LLP"_s}, {u"P-ERT10"_s, u"Ertis Kitap"_s},
        {u"P-TNG44"_s, u"Tengri Soft LLP"_s},     {u"P-MNG12"_s, u"Mangystau Dive Club"_s},
        {u"P-UDM13"_s, u"Uly Dala Mura Fund"_s},  {u"P-ASL07"_s, u"Asel Sample"_s},
        {u"P-STN01"_s, u"Steppe Names desk"_s},   {u"P-DLC31"_s, u"Dala Coffee LLP"_s},
        {u"P-TMS12"_s, u"Timur Sample"_s}};
    for (const auto &[handle, name] : names) {
        Contact contact;
        contact.handle = handle;
        contact.organization = name;
        contact.country = u"KZ"_s;
        contact.email = handle.toLower() + u"@mail.example"_s;
        result.append(contact);
    }
    return result;
}

inline QHash<QString, QString> owners()
{
    QHash<QString, QString> result;
    for (const Contact &contact : contacts())
        result.insert(contact.handle, contact.displayName());
    return result;
}

inline Order::Step step(Order::State state, const QDateTime &at)
{
    Order::Step result;
    result.state = state;
    result.at = at;
    result.user = u"desk2"_s;
    switch (state) {
    case Order::State::Accepted:
        result.code = 200;
        result.words = u"Command completed successfully"_s;
        break;
    case Order::State::Rejected:
        result.code = 531;
        result.words = u"Authorization failed"_s;
        break;
    case Order::State::Unknown:
        result.words = u"Connection closed after 300 s without an answer"_s;
        break;
    case Order::State::NeedsAction:
        result.words = u"Please send the BIN certificate"_s;
        break;
    default:
        break;
    }
    return result;
}

/// An order in this state, with the steps that lead there.
inline Order order(const QString &id, const QString &name, Order::State state,
                   const QString &command = u"AddDomain"_s, int minutesAgo = 8)
{
    using S = Order::State;
    Order result;
    result.id = id;
    result.number = u"2027-0219-014"_s;
    result.user = u"desk2"_s;
    result.request.command = command;
    result.request.object = DomainName::fromUser(name).ace();
    Params &params = result.request.params;
    params.add("DOMAIN"_L1, result.request.object);
    if (command == u"AddDomain"_s) {
        params.add("PERIOD"_L1, u"2"_s);
        params.add("OWNERCONTACT0"_L1, u"P-DLC31"_s);
        params.add("ADMINCONTACT0"_L1, u"P-TMS12"_s);
        params.addList("NAMESERVER"_L1, {u"ns1.steppe-dns.example"_s, u"ns2.steppe-dns.example"_s});
        params.add("X-COMPANY-VAT-ID"_L1, u"000140000002"_s);
        params.addSecret("AUTH"_L1, u"hidden-in-tests"_s);
    } else if (command == u"SetDomainRenewalMode"_s) {
        params.add("RENEWALMODE"_L1, u"AUTODELETE"_s);
    }
    result.state = state;
    const QDateTime start = now.addSecs(-60 * minutesAgo);
    result.placedAt = start;
    QList<S> life{S::Queued};
    if (state == S::Withdrawn) {
        life.append(state);
    } else if (state != S::Queued) {
        life.append(S::Sending);
        if (state == S::NotFound)
            life.append(S::Unknown);
        if (state == S::NeedsAction || state == S::Done || state == S::Failed)
            life.append(S::Accepted);
        if (state != S::Sending)
            life.append(state);
    }
    for (qsizetype i = 0; i < life.size(); ++i) {
        result.steps.append(step(life.at(i), start.addSecs(i)));
        if (life.at(i) == S::Sending)
            result.sentAt = start.addSecs(i);
        result.changedAt = start.addSecs(i);
    }
    return result;
}

inline QList<Order> openOrders()
{
    using S = Order::State;
    const QString mode = u"SetDomainRenewalMode"_s;
    const QString add = u"AddDomain"_s;
    return {order(u"a"_s, u"orda-market.kz"_s, S::NeedsAction, add, 60 * 24 * 3),
            order(u"b"_s, u"шаңырақ-дизайн.kz"_s, S::Unknown, mode, 30),
            order(u"c"_s, u"kokshe-lake.kz"_s, S::NotFound, add, 300),
            order(u"d"_s, u"дала-кофе.kz"_s, S::Accepted),
            order(u"e"_s, u"nomad-print.kz"_s, S::Accepted, mode, 120),
            order(u"f"_s, u"qyran-security.kz"_s, S::Queued, add, 0)};
}

} // namespace sample
