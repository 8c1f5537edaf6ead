#pragma once

#include "registry/domaincolumns.h"

#include <QRandomGenerator>

namespace kz::test {

/// Names of all kinds with everything that can be known of them, by chance.
inline DomainColumns someNames(int count, quint32 seed)
{
    using namespace Qt::StringLiterals;
    QRandomGenerator dice(seed);
    const QStringList words{u"алма"_s,   u"құс"_s,  u"ёлка"_s,   u"ель"_s, u"йод"_s,
                            u"steppe"_s, u"kofe"_s, u"dala-x"_s, u"сүт"_s, u"zhailau"_s};
    const QStringList modes{u"AUTORENEW"_s, u"AUTODELETE"_s, u"AUTOEXPIRE"_s,
                            u"DEFAULT"_s,   u"NEWMODE"_s,    QString()};
    DomainColumns names;
    const QDate day(2027, 2, 19);
    for (int i = 0; i < count; ++i) {
        const auto maybe = [&dice] { return dice.bounded(4) > 0; };
        const QString name = words.at(dice.bounded(10)) + QString::number(dice.bounded(count))
            + (maybe() ? u".kz"_s : u".com.kz"_s);
        DomainRecord record{.name = DomainName::fromRegistrar(name)};
        record.mode = RenewalMode::fromToken(modes.at(dice.bounded(6)));
        if (maybe())
            record.renews = Instant::fromUtc(day.addDays(dice.bounded(400) - 20)
                                                 .startOfDay(Qt::UTC)
                                                 .addSecs(dice.bounded(86'400)));
        if (maybe())
            record.owner = u"P-Own%1"_s.arg(dice.bounded(40));
        if (maybe())
            record.nameServers = QStringList{u"ns%1.Example"_s.arg(dice.bounded(5)), u"ns2.dala"_s};
        if (maybe())
            record.status = QStringList{maybe() ? u"ACTIVE"_s : u"HOLD"_s};
        if (maybe())
            record.transferLock = maybe();
        if (!maybe())
            record.comment = u"Ескерту №%1"_s.arg(dice.bounded(9));
        names.put(record);
    }
    return names;
}

} // namespace kz::test
