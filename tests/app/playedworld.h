#pragma once

#include "app/certificatereader.h"
#include "app/resolver.h"

#include <QHash>
#include <QTimer>

/// A DNS in which every answer is written down beforehand; what is not written never answers.
class PlayedResolver : public kz::Resolver
{
public:
    QHash<QString, QPair<Found, QStringList>> hosts;
    QHash<QString, Found> services; ///< by address
    QStringList askedHosts;
    QStringList asked; ///< "name at address"

    void addresses(const QString &host, QObject *context, Addresses done) override
    {
        askedHosts.append(host);
        if (!hosts.contains(host))
            return;
        QTimer::singleShot(0, context,
                           [done, said = hosts.value(host)] { done(said.first, said.second); });
    }
    void service(const QString &name, const QString &address, QObject *context,
                 Service done) override
    {
        asked.append(name + QStringLiteral(" at ") + address);
        if (services.contains(address))
            QTimer::singleShot(0, context,
                               [done, found = services.value(address)] { done(found); });
    }
};

/// Sites whose certificates are written down beforehand, by address; another one never answers.
class PlayedReader : public kz::CertificateReader
{
public:
    QHash<QString, kz::SiteCertificate::Kind> sites;
    QStringList asked; ///< "host at address"

    void read(const QString &host, const QString &address, QObject *context, Done done) override
    {
        asked.append(host + QStringLiteral(" at ") + address);
        if (!sites.contains(address))
            return;
        QTimer::singleShot(0, context, [done, host, kind = sites.value(address)] {
            done({.host = host,
                  .kind = kind,
                  .issuer = QStringLiteral("Example CA"),
                  .until = QDateTime(QDate(2127, 5, 3), QTime(), Qt::UTC)});
        });
    }
};
