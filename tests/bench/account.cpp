#include "bench/account.h"

using namespace Qt::StringLiterals;

namespace kz::bench {

namespace {

QString nameOf(qsizetype i)
{
    static const QStringList words{u"alma"_s,    u"bota"_s,   u"dala"_s,   u"steppe"_s,
                                   u"zhailau"_s, u"tengri"_s, u"құлан"_s,  u"sary"_s,
                                   u"kofe"_s,    u"soft"_s,   u"energy"_s, u"mangystau"_s};
    const auto mixed = quint32(i) * 2'654'435'761U;
    return words.at(qsizetype(mixed >> 8) % words.size()) + (i % 3 == 0 ? u"-"_s : QString())
        + QString::number(i, 36) + (i % 11 == 0 ? u".com.kz"_s : u".kz"_s);
}

} // namespace

DomainColumns account(qsizetype count)
{
    DomainColumns names;
    const auto at = [](qsizetype i, qint64 from) {
        return Instant::fromRegistrar(QDateTime::fromSecsSinceEpoch(from + i % 31'000'000, Qt::UTC)
                                          .toString(u"yyyy-MM-dd HH:mm:ss")
                                      + u".0"_s);
    };
    for (qsizetype i = 0; i < count; ++i) {
        const QString owner = u"P-KZC%1"_s.arg(i * 7 % 4'999);
        names.put({.name = DomainName::fromRegistrar(nameOf(i)),
                   .status = QStringList{u"ACTIVE"_s},
                   .mode = i % 5 == 0 ? RenewalMode::AutoDelete : RenewalMode::Default,
                   .transferMode = u"DEFAULT"_s,
                   .created = at(i * 37, 1'400'000'000),
                   .expires = at(i * 41, 1'800'000'000),
                   .renews = at(i * 43, 1'790'000'000),
                   .owner = owner,
                   .admin = QStringList{owner},
                   .tech = QStringList{u"P-TEC1"_s},
                   .billing = QStringList{u"P-BIL1"_s},
                   .nameServers = QStringList{u"ns1.host-%1.example"_s.arg(i % 300),
                                              u"ns2.host-%1.example"_s.arg(i % 300)},
                   .transferLock = i % 4 != 0,
                   .listedAt = Instant::fromUtc(QDateTime(today, QTime(8, 0), Qt::UTC))});
    }
    return names;
}

} // namespace kz::bench
