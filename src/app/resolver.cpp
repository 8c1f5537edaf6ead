#include "app/resolver.h"

#include <QDnsLookup>
#include <QHostAddress>

#include <memory>

namespace kz {

namespace {

Resolver::Found foundIn(const QDnsLookup &lookup, bool any)
{
    switch (lookup.error()) {
    case QDnsLookup::NoError:
        return any ? Resolver::Found::Yes : Resolver::Found::No;
    case QDnsLookup::NotFoundError:
    case QDnsLookup::ServerRefusedError:
    case QDnsLookup::ServerFailureError:
        return Resolver::Found::No;
    default:
        return Resolver::Found::Failed;
    }
}

} // namespace

void DnsResolver::addresses(const QString &aceHost, QObject *context, Addresses done)
{
    struct Both
    {
        int open = 2;
        QStringList addresses = {};
        Found found = Found::No;
    };
    auto both = std::make_shared<Both>();
    for (const QDnsLookup::Type type : {QDnsLookup::A, QDnsLookup::AAAA}) {
        auto *lookup = new QDnsLookup(type, aceHost, context);
        connect(lookup, &QDnsLookup::finished, context, [lookup, both, done] {
            lookup->deleteLater();
            const auto records = lookup->hostAddressRecords();
            for (const QDnsHostAddressRecord &record : records)
                both->addresses.append(record.value().toString());
            if (foundIn(*lookup, !records.isEmpty()) == Found::Failed)
                both->found = Found::Failed;
            if (--both->open > 0)
                return;
            done(both->addresses.isEmpty() ? both->found : Found::Yes, both->addresses);
        });
        lookup->lookup();
    }
}

void DnsResolver::service(const QString &aceName, const QString &address, QObject *context,
                          Service done)
{
    auto *lookup = new QDnsLookup(QDnsLookup::NS, aceName, QHostAddress(address), context);
    connect(lookup, &QDnsLookup::finished, context, [lookup, done] {
        lookup->deleteLater();
        done(foundIn(*lookup, !lookup->nameServerRecords().isEmpty()));
    });
    lookup->lookup();
}

} // namespace kz
