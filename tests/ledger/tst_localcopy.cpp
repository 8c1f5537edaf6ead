#include "ledger/localcopy.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;

namespace {

DomainRecord fullRecord(int i)
{
    DomainRecord r;
    r.name = DomainName::fromRegistrar(u"name-%1.kz"_s.arg(i));
    r.status = {{u"ACTIVE"_s, u"clientTransferProhibited"_s}};
    r.mode = RenewalMode::AutoDelete;
    r.transferMode = u"DEFAULT"_s;
    const auto at = [i](int year) {
        const QTime time = QTime(0, 0).addSecs(i * 7 % 86400);
        return Instant::fromRegistrar(
            QDateTime(QDate(year, 1, 1).addDays(i % 365), time).toString(u"yyyy-MM-dd HH:mm:ss")
            + u".0"_s);
    };
    r.created = at(2020);
    r.updated = at(2025);
    r.expires = at(2027);
    r.paidUntil = at(2027);
    r.renews = at(2027);
    r.owner = u"P-AAA%1"_s.arg(i % 997);
    r.admin = QStringList{u"P-ADM1"_s};
    r.tech = QStringList{u"P-TEC1"_s, u"P-TEC2"_s};
    r.billing = QStringList{};
    r.nameServers = QStringList{u"ns1.example"_s, u"ns2.name.kz 192.0.2.1"_s};
    r.transferLock = true;
    r.comment = u"әіңғүұқөһ: «ескерту»"_s;
    r.readAt = Instant::fromUtc(QDateTime(QDate(2027, 2, 19), QTime(8, 0), Qt::UTC));
    r.listedAt = r.readAt;
    return r;
}

LocalCopy sample()
{
    LocalCopy copy;
    copy.readAt = QDateTime(QDate(2027, 2, 19), QTime(8, 15, 0, 123), Qt::UTC);
    copy.accountMode = u"AUTORENEW"_s;
    copy.domains.put(fullRecord(1));
    DomainRecord odd = fullRecord(2);
    odd.name = DomainName::fromRegistrar(u"бәйтерек.kz"_s);
    odd.mode = RenewalMode::fromToken(u"SOMETHINGNEW"_s);
    odd.expires = Instant::fromRegistrar(u"not yet known"_s);
    odd.status = QStringList{};
    odd.owner = QString();
    odd.transferLock = false;
    odd.lockReturns = Instant::fromRegistrar(u"2027-03-09 08:00:00.0"_s);
    odd.billing.reset();
    odd.nameServers.reset();
    copy.domains.put(odd);
    Contact contact;
    contact.handle = u"P-ABC1"_s;
    contact.firstName = u"Айгерім"_s;
    contact.lastName = u"Үлгі"_s;
    contact.organization = u"Tulpar Example LLP"_s;
    contact.street = {u"1 Abai ave"_s, u"office 2"_s};
    contact.city = u"Almaty"_s;
    contact.state = u"ALA"_s;
    contact.zip = u"050000"_s;
    contact.country = u"KZ"_s;
    contact.phone = u"+7.7270000000"_s;
    contact.fax = u"+7.7270000001"_s;
    contact.email = u"office@tulpar.example"_s;
    contact.status = u"LINKED"_s;
    contact.title = u"Ms"_s;
    contact.middleName = u"Q"_s;
    contact.created = fullRecord(3).created;
    contact.validated = true;
    contact.verified = false;
    contact.deletes = u"2027-03-01"_s;
    copy.contacts << contact << Contact();
    return copy;
}

} // namespace

class tst_LocalCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void eachSwitchAlone_data();
    void eachSwitchAlone();
    void none();
    void cut();
    void flipped();
    void foreign();
    void otherVersion();
    void firstVersion();
    void secondVersion();
    void cannotBeWritten();
    void manyNames();

private:
    QString file() const { return m_dir.filePath(u"domains.copy"_s); }
    QByteArray content() const;
    void put(const QByteArray &bytes) const;
    QTemporaryDir m_dir;
};

QByteArray tst_LocalCopy::content() const
{
    QFile in(file());
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void tst_LocalCopy::put(const QByteArray &bytes) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void tst_LocalCopy::roundTrip_data()
{
    QTest::addColumn<bool>("full");
    QTest::addRow("empty") << false;
    QTest::addRow("full") << true;
}

void tst_LocalCopy::roundTrip()
{
    QFETCH(bool, full);
    const LocalCopy copy = full ? sample() : LocalCopy();
    QVERIFY(writeLocalCopy(copy, file()).ok());
    const auto read = readLocalCopy(file());
    QVERIFY(read.ok());
    QCOMPARE(read->domains.size(), copy.domains.size());
    for (qsizetype i = 0; i < copy.domains.size(); ++i) {
        QCOMPARE(read->domains.at(i), copy.domains.at(i));
        QCOMPARE(read->domains.at(i).name.unicode(), copy.domains.at(i).name.unicode());
    }
    QCOMPARE(*read, copy);
    QCOMPARE(read->readAt.timeSpec(), full ? Qt::UTC : Qt::LocalTime);
}

void tst_LocalCopy::eachSwitchAlone_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < 8; ++which)
        QTest::addRow("%d", which) << which;
}

void tst_LocalCopy::eachSwitchAlone()
{
    QFETCH(int, which);
    DomainRecord r;
    r.name = DomainName::fromRegistrar(u"a.kz"_s);
    const QStringList list{u"x%1"_s.arg(which)};
    switch (which) {
    case 0:
        r.status = list;
        break;
    case 1:
        r.owner = list.first();
        break;
    case 2:
        r.admin = list;
        break;
    case 3:
        r.tech = list;
        break;
    case 4:
        r.billing = list;
        break;
    case 5:
        r.nameServers = list;
        break;
    case 6:
        r.transferLock = false;
        break;
    default:
        r.transferLock = true;
    }
    LocalCopy copy;
    copy.domains.put(r);
    QVERIFY(writeLocalCopy(copy, file()).ok());
    QCOMPARE(*readLocalCopy(file()), copy);
}

void tst_LocalCopy::none()
{
    QFile::remove(file());
    const auto read = readLocalCopy(file());
    QVERIFY(read.ok());
    QCOMPARE(*read, LocalCopy());
}

void tst_LocalCopy::cut()
{
    QVERIFY(writeLocalCopy(sample(), file()).ok());
    const QByteArray whole = content();
    QList<qsizetype> sizes{whole.size() - 1};
    for (int i = 0; i < 16; ++i)
        sizes << whole.size() * i / 16;
    for (const qsizetype size : sizes) {
        put(whole.left(size));
        const auto read = readLocalCopy(file());
        QVERIFY(!read.ok());
        QVERIFY(read.error().contains(file()));
        QCOMPARE(content(), whole.left(size));
    }
}

void tst_LocalCopy::flipped()
{
    QVERIFY(writeLocalCopy(sample(), file()).ok());
    const QByteArray whole = content();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged.at(i) ^ (1 << i % 8));
        put(damaged);
        QVERIFY2(!readLocalCopy(file()).ok(), qPrintable(QString::number(i)));
    }
}

void tst_LocalCopy::foreign()
{
    for (const QByteArray &bytes :
         {QByteArray("SQLite format 3\0", 16), QByteArray(4096, '\0'), QByteArray(1 << 16, '\xff'),
          QByteArray("kzcopy\r\n"), "kzcopy\r\n" + QByteArray(100, '\xff')}) {
        put(bytes);
        QVERIFY(!readLocalCopy(file()).ok());
        QCOMPARE(content(), bytes);
    }
}

void tst_LocalCopy::otherVersion()
{
    // Sound, but of a version to come: the sum covers version and body.
    const QByteArray version("\0\0\0\5", 4);
    const QByteArray body("what stands here is not known yet");
    put("kzcopy\r\n" + version + QCryptographicHash::hash(version + body, QCryptographicHash::Sha1)
        + body);
    const auto newer = readLocalCopy(file());
    QVERIFY(!newer.ok());
    put("kzcopy\r\n" + version + QByteArray(20, 'x') + body);
    const auto damaged = readLocalCopy(file());
    QVERIFY(!damaged.ok());
    QVERIFY(newer.error() != damaged.error());
}

/// A copy that the first version kept is still read: the window is full at once.
void tst_LocalCopy::firstVersion()
{
    // One contact, "P-1", and nothing else; as that version wrote it.
    const QByteArray version("\0\0\0\1", 4);
    QByteArray body("\x01\x03P-1", 5); // one text
    body += QByteArray(2, '\0'); // no lists, no times
    body += QByteArray(4, '\0'); // never read, no mode of the account, no names
    body += '\x01'; // one contact
    body += '\x01' + QByteArray(13, '\0'); // its texts: the handle alone
    body += '\0'; // its street
    put("kzcopy\r\n" + version + QCryptographicHash::hash(version + body, QCryptographicHash::Sha1)
        + body);
    const auto read = readLocalCopy(file());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error()));
    QCOMPARE(read->contacts.size(), 1);
    Contact contact;
    contact.handle = u"P-1"_s;
    QCOMPARE(read->contacts.first(), contact);
}

/// The second one knew of no lock that returns.
void tst_LocalCopy::secondVersion()
{
    const QByteArray version("\0\0\0\2", 4);
    QByteArray body("\x01\x04"
                    "a.kz",
                    6); // one text
    body += QByteArray(2, '\0'); // no lists, no times
    body += QByteArray(3, '\0'); // never read, no mode of the account
    body += '\x01'; // one name
    body += '\x01' + QByteArray(17, '\0'); // nothing else of it
    body += '\0'; // no contacts
    put("kzcopy\r\n" + version + QCryptographicHash::hash(version + body, QCryptographicHash::Sha1)
        + body);
    const auto read = readLocalCopy(file());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error()));
    QCOMPARE(read->domains, QList<DomainRecord>{{.name = DomainName::fromRegistrar(u"a.kz"_s)}});
}

void tst_LocalCopy::cannotBeWritten()
{
    const auto result = writeLocalCopy(sample(), m_dir.filePath(u"no/such/folder"_s));
    QVERIFY(!result.ok());
}

void tst_LocalCopy::manyNames()
{
    // Indexes of more than one and of more than two bytes.
    LocalCopy copy;
    for (int i = 0; i < 20000; ++i)
        copy.domains.put(fullRecord(i));
    QVERIFY(writeLocalCopy(copy, file()).ok());
    const auto read = readLocalCopy(file());
    QVERIFY(read.ok());
    QVERIFY(*read == copy);
}

QTEST_GUILESS_MAIN(tst_LocalCopy)
#include "tst_localcopy.moc"
