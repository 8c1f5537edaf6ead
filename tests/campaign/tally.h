#pragma once

#include <QDateTime>
#include <QMap>
#include <QMultiHash>
#include <QString>

namespace kz::campaign {

/// What hit which write: counts for the table, and each hit for the story of an order.
class Tally
{
public:
    struct Hit
    {
        QDateTime at = {};
        QString what = {};
    };
    void hit(const QString &what, const QString &command, const QString &fingerprint);
    int count(const QString &what) const;
    int count(const QString &what, const QString &command) const;
    QList<Hit> of(const QString &fingerprint) const { return m_hits.values(fingerprint); }

    int writes = 0; ///< that reached the proxy
    int spoiledReads = 0;

private:
    QMap<QString, QMap<QString, int>> m_counts; ///< by what, then by command
    QMultiHash<QString, Hit> m_hits;
};

} // namespace kz::campaign
