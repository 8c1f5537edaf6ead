#include "ledger/localcopy.h"

#include "ledger/columnscopy.h"
#include "ledger/copyformat.h"
#include "ledger/ledger.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

// magic (8) | version (4, big endian) | check sum of version and body (20) | body
constexpr QByteArrayView magic("kzcopy\r\n");
// 2: what the registrar tells of a handle; 3: when a lock returns; 4: names in columns
constexpr quint32 version = 4;
constexpr qsizetype sumAt = 12;
constexpr qsizetype bodyAt = 32;

QByteArray versionBytes(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray checkSum(quint32 number, QByteArrayView body)
{
    QCryptographicHash hash(QCryptographicHash::Sha1); // against damage, not against people
    hash.addData(versionBytes(number));
    hash.addData(body);
    return hash.result();
}

/// As versions up to 3 had it.
DomainRecord readDomain(NumberReader &in, const Pool &pool, quint32 written)
{
    DomainRecord r;
    r.name = DomainName::fromRegistrar(pool.text(in));
    const quint64 set = in.next();
    const auto has = [set](int bit) { return (set >> bit & 1) != 0; };
    const auto listIf = [&](int bit, std::optional<QStringList> &target) {
        const QStringList &list = pool.list(in);
        if (has(bit))
            target = list;
    };
    listIf(0, r.status);
    listIf(2, r.admin);
    listIf(3, r.tech);
    listIf(4, r.billing);
    listIf(5, r.nameServers);
    const QString &owner = pool.text(in);
    if (has(1))
        r.owner = owner;
    r.mode = RenewalMode::fromToken(pool.text(in));
    r.transferMode = pool.text(in);
    r.comment = pool.text(in);
    if (has(6))
        r.transferLock = has(7);
    for (Instant *instant :
         {&r.created, &r.updated, &r.expires, &r.paidUntil, &r.renews, &r.readAt, &r.listedAt})
        *instant = pool.instant(in);
    if (written >= 3)
        r.lockReturns = pool.instant(in);
    return r;
}

/// The texts of a contact, in the order in which they stand in the file.
template <class C>
auto texts(C &c)
{
    return std::array{&c.handle,       &c.title, &c.firstName, &c.middleName, &c.lastName,
                      &c.organization, &c.city,  &c.state,     &c.zip,        &c.country,
                      &c.phone,        &c.fax,   &c.email,     &c.status};
}

/// Yes, no and not said, in two bits.
quint64 flag(const std::optional<bool> &value)
{
    return quint64(value.has_value()) | quint64(value.value_or(false)) << 1;
}

std::optional<bool> flag(quint64 bits)
{
    return bits & 1 ? std::optional((bits & 2) != 0) : std::nullopt;
}

QByteArray encode(const LocalCopy &copy)
{
    PoolWriter pool;
    NumberWriter records;
    records.add(copy.readAt.isValid() ? 1 : 0);
    records.add(copy.readAt.isValid() ? quint64(copy.readAt.toMSecsSinceEpoch()) : 0);
    records.add(pool.text(copy.accountMode));
    records.add(quint64(copy.contacts.size()));
    for (const Contact &contact : copy.contacts) {
        for (const QString *text : texts(contact))
            records.add(pool.text(*text));
        records.add(pool.list(contact.street));
        records.add(pool.instant(contact.created));
        records.add(flag(contact.validated) | flag(contact.verified) << 2);
        records.add(pool.text(contact.deletes));
    }
    NumberWriter columns;
    writeColumns(copy.domains, columns);
    return pool.bytes() + records.bytes() + columns.bytes();
}

std::optional<LocalCopy> decode(QByteArrayView body, quint32 written)
{
    NumberReader in(body);
    const Pool pool(in);
    LocalCopy copy;
    const bool wasRead = in.next() != 0;
    const auto readAt = qint64(in.next());
    if (wasRead)
        copy.readAt = QDateTime::fromMSecsSinceEpoch(readAt, Qt::UTC);
    copy.accountMode = pool.text(in);
    qsizetype count = 0;
    if (written < 4) {
        for (count = in.nextCount(); count > 0 && in.ok(); --count)
            copy.domains.put(readDomain(in, pool, written));
    }
    count = in.nextCount();
    copy.contacts.reserve(count);
    for (; count > 0 && in.ok(); --count) {
        Contact contact;
        for (QString *text : texts(contact))
            *text = pool.text(in);
        contact.street = pool.list(in);
        if (written >= 2) {
            contact.created = pool.instant(in);
            const quint64 flags = in.next();
            contact.validated = flag(flags);
            contact.verified = flag(flags >> 2);
            contact.deletes = pool.text(in);
        }
        copy.contacts.append(contact);
    }
    if (written >= 4) {
        auto columns = readColumns(in);
        if (!columns)
            return std::nullopt;
        copy.domains = std::move(*columns);
    }
    if (!in.ok() || !in.atEnd())
        return std::nullopt;
    return copy;
}

} // namespace

Result<bool, QString> writeLocalCopy(const LocalCopy &copy, const QString &file)
{
    const QByteArray body = encode(copy);
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly)
        && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && out.write(magic.toByteArray() + versionBytes(version) + checkSum(version, body))
            == bodyAt
        && out.write(body) == body.size() && out.commit();
    if (!written) {
        return Failure{
            Ledger::tr("The list of names cannot be kept in %1: %2.").arg(file, out.errorString())};
    }
    return true;
}

Result<LocalCopy, QString> readLocalCopy(const QString &file)
{
    QFile in(file);
    if (!in.exists())
        return LocalCopy{}; // no reading yet
    if (!in.open(QIODevice::ReadOnly)) {
        return Failure{Ledger::tr("The kept list of names %1 cannot be read: %2.")
                           .arg(file, in.errorString())};
    }
    const QByteArray all = in.readAll();
    if (all.size() < bodyAt || !all.startsWith(magic)) {
        return Failure{Ledger::tr("The file %1 is no list of names that KZ Desk kept. It was left "
                                  "as it is.")
                           .arg(file)};
    }
    const auto found = qFromBigEndian<quint32>(all.constData() + magic.size());
    const QByteArrayView body = QByteArrayView(all).sliced(bodyAt);
    std::optional<LocalCopy> copy;
    if (checkSum(found, body) == QByteArrayView(all).sliced(sumAt, bodyAt - sumAt)) {
        if (found < 1 || found > version) {
            return Failure{Ledger::tr("The kept list of names %1 was written by another version of "
                                      "KZ Desk. It was left as it is.")
                               .arg(file)};
        }
        copy = decode(body, found);
    }
    if (!copy) {
        return Failure{
            Ledger::tr("The kept list of names %1 is damaged. It was left as it is.").arg(file)};
    }
    return std::move(*copy);
}

} // namespace kz
