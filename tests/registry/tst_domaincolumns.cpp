#include "registry/domaincolumns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QString &raw)
{
    return Instant::fromRegistrar(raw);
}

DomainRecord full(const QString &name)
{
    return {.name = DomainName::fromRegistrar(name),
            .status = QStringList{u"ACTIVE"_s, u"clientTransferProhibited"_s},
            .mode = RenewalMode::AutoDelete,
            .transferMode = u"DEFAULT"_s,
            .created = at(u"2020-02-29 23:59:59.0"_s),
            .updated = at(u"2025-01-01 00:00:00.0"_s),
            .expires = at(u"2027-03-09 08:00:00.0"_s),
            .paidUntil = at(u"2027-03-09 08:00:00.0"_s),
            .renews = at(u"2027-02-01 08:00:00.0"_s),
            .owner = u"P-AAA1"_s,
            .admin = QStringList{u"P-ADM1"_s},
            .tech = QStringList{u"P-TEC1"_s, u"P-TEC2"_s},
            .billing = QStringList{},
            .nameServers = QStringList{u"ns1.example"_s, u"ns2.name.kz 192.0.2.1"_s},
            .transferLock = true,
            .lockReturns = {},
            .comment = u"әіңғүұқөһ: «ескерту»"_s,
            .readAt = Instant::fromUtc(QDateTime(QDate(2027, 2, 19), QTime(8, 0), Qt::UTC)),
            .listedAt = Instant::fromUtc(QDateTime(QDate(2027, 2, 19), QTime(9, 0), Qt::UTC))};
}

/// Everything that can be absent is, by turns, and everything that can be odd.
DomainRecord random(QRandomGenerator &dice, int names)
{
    const auto maybe = [&dice] { return dice.bounded(3) > 0; };
    const QStringList labels{u"alma"_s, u"бәйтерек"_s, u"xn--80ak6aa92e"_s, u"x-"_s};
    DomainRecord record =
        full(labels.at(dice.bounded(4)) + QString::number(dice.bounded(names)) + u".kz"_s);
    const QStringList times{u"2027-03-09 08:00:00.0"_s,   u"2027/03/09 08:00:00"_s,   u"soon"_s,
                            u"2068-01-01 00:00:00.0"_s,   u"1999-12-31 23:59:59.0"_s, QString(),
                            u"2027-03-09 08:00:00.123"_s, u"2000-01-01 00:00:00.0"_s};
    for (Instant *time : {&record.created, &record.updated, &record.expires, &record.paidUntil,
                          &record.renews, &record.readAt, &record.listedAt, &record.lockReturns}) {
        if (maybe())
            *time = at(times.at(dice.bounded(int(times.size()))));
    }
    for (auto *list :
         {&record.status, &record.admin, &record.tech, &record.billing, &record.nameServers}) {
        if (!maybe())
            list->reset();
        else if (!maybe())
            *list = QStringList{};
        else
            *list = QStringList{u"A%1"_s.arg(dice.bounded(5)), u"Ұ"_s};
    }
    if (!maybe())
        record.owner.reset();
    else if (!maybe())
        record.owner = QString();
    record.transferLock = maybe() ? std::optional(maybe()) : std::nullopt;
    record.mode = RenewalMode::fromToken(maybe() ? u"AUTORENEW"_s : maybe() ? u"NEW"_s : QString());
    return record;
}

} // namespace

class TestDomainColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPut();
    void likeAList();
    void copiesStayAsTheyWere();
    void fromTheRegistrarsBytes();
    void spellings();
    void refusesPartsThatDoNotFit_data();
    void refusesPartsThatDoNotFit();
    void eachDay();
    void oddTimes_data();
    void oddTimes();
    void poolLikeAHash();
};

void TestDomainColumns::givesBackWhatWasPut()
{
    DomainColumns columns;
    QVERIFY(columns.isEmpty());
    QCOMPARE(columns.put(full(u"alma.kz"_s)), 0);
    QCOMPARE(columns.put(DomainRecord()), -1); // no name, no row
    QCOMPARE(columns.size(), 1);
    QCOMPARE(columns.at(0), full(u"alma.kz"_s));
    QCOMPARE(columns.find(u"alma.kz"_s), 0);
    QCOMPARE(columns.find(u"bota.kz"_s), -1);
    // Known and empty is not the same as not known.
    QCOMPARE(columns.at(0).billing, std::optional(QStringList()));
    QCOMPARE(columns.put(DomainRecord{.name = DomainName::fromRegistrar(u"ALMA.kz"_s)}), 0);
    QCOMPARE(columns.at(0).billing, std::nullopt);
    QCOMPARE(columns.at(0).owner, std::nullopt);
}

/// Thousands of random puts, beside a plain map of records.
void TestDomainColumns::likeAList()
{
    QRandomGenerator dice(7);
    DomainColumns columns;
    QMap<QString, DomainRecord> plain;
    for (int i = 0; i < 5'000; ++i) {
        const DomainRecord record = random(dice, 600);
        plain.insert(record.name.ace(), record);
        columns.put(record);
    }
    QCOMPARE(columns.size(), plain.size());
    for (auto it = plain.cbegin(); it != plain.cend(); ++it) {
        const qsizetype row = columns.find(it.key());
        QVERIFY(row >= 0);
        QCOMPARE(columns.at(row), *it);
        QCOMPARE(QString::fromUtf8(columns.ace(row)), it.key());
        QCOMPARE(QString::fromUtf8(columns.unicode(row)), it->name.unicode());
        QCOMPARE(columns.lock(row), it->transferLock);
        const auto seconds = columns.seconds(row, DomainColumns::Renews);
        QCOMPARE(seconds.has_value(), it->renews.isKnown());
        if (seconds)
            QCOMPARE(*seconds, it->renews.utc().toSecsSinceEpoch());
    }
    const auto again = DomainColumns::from(columns.parts());
    QVERIFY(again.has_value());
    QCOMPARE(*again, columns);
}

void TestDomainColumns::copiesStayAsTheyWere()
{
    DomainColumns columns({full(u"alma.kz"_s), full(u"bota.kz"_s)});
    const DomainColumns before = columns;
    DomainRecord other = full(u"alma.kz"_s);
    other.mode = RenewalMode::AutoRenew;
    other.owner = u"P-NEW"_s;
    columns.put(other);
    columns.put(full(u"gul.kz"_s));
    QCOMPARE(before.size(), 2);
    QCOMPARE(before.at(0), full(u"alma.kz"_s));
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns.at(0), other);
}

/// The list's own bytes lead to the same records as its decoded texts.
void TestDomainColumns::fromTheRegistrarsBytes()
{
    DomainColumns columns;
    QCOMPARE(columns.row(""), -1);
    const qsizetype row = columns.row("Alma.KZ");
    QCOMPARE(row, 0);
    columns.setPacked(row, DomainColumns::NameServers,
                      " ns1.example , ns2.example;;\xC2\xA0ns3.example\r;\xC2\xA0");
    columns.setPacked(row, DomainColumns::Tech, "");
    columns.setText(row, DomainColumns::Owner, "P-1");
    columns.setTime(row, DomainColumns::Renews, "2027-02-01 08:00:00.0");
    columns.setLock(row, false);
    const DomainRecord expected{
        .name = DomainName::fromRegistrar(u"alma.kz"_s),
        .renews = at(u"2027-02-01 08:00:00.0"_s),
        .owner = u"P-1"_s,
        .tech = QStringList{},
        .nameServers = QStringList{u"ns1.example"_s, u"ns2.example"_s, u"ns3.example"_s},
        .transferLock = false};
    QCOMPARE(columns.at(0), expected);
    QCOMPARE(columns.row("alma.kz"), 0);
}

void TestDomainColumns::spellings()
{
    DomainColumns columns;
    for (const char *name : {"alma.kz", "xn--e1afmkfd.xn--80ao21a", "бәйтерек.kz", "x-.kz"})
        QVERIFY(columns.row(name) >= 0);
    QCOMPARE(QString::fromUtf8(columns.unicode(0)), u"alma.kz"_s);
    QCOMPARE(QString::fromUtf8(columns.unicode(1)), u"пример.қаз"_s);
    QCOMPARE(QString::fromUtf8(columns.unicode(2)), u"бәйтерек.kz"_s);
    QVERIFY(columns.ace(2).startsWith("xn--"));
    QCOMPARE(QString::fromUtf8(columns.unicode(3)), u"x-.kz"_s);
    QCOMPARE(columns.parts().unicode.rows, QList<quint32>({1, 2}));
}

using Spoil = void (*)(DomainColumns::Parts &parts);

void TestDomainColumns::refusesPartsThatDoNotFit_data()
{
    using Parts = DomainColumns::Parts;
    QTest::addColumn<Spoil>("spoil");
    QTest::newRow("a text that is not there")
        << Spoil([](Parts &p) { p.ids[DomainColumns::Owner][0] = p.texts.size() + 1; });
    QTest::newRow("a row too many") << Spoil([](Parts &p) { p.ids[0].resize(99); });
    QTest::newRow("a lock of no kind") << Spoil([](Parts &p) { p.locks[0] = 3; });
    QTest::newRow("a spelling of no row") << Spoil([](Parts &p) { p.unicode.rows.last() = 99; });
    QTest::newRow("spellings without order") << Spoil([](Parts &p) { p.unicode.rows = {1, 1}; });
    QTest::newRow("spellings cut off") << Spoil([](Parts &p) { p.unicode.bytes.chop(3); });
    QTest::newRow("spellings that end nowhere")
        << Spoil([](Parts &p) { p.unicode.ends.removeLast(); });
}

void TestDomainColumns::refusesPartsThatDoNotFit()
{
    QFETCH(Spoil, spoil);
    DomainColumns::Parts parts =
        DomainColumns({full(u"alma.kz"_s), full(u"бота.kz"_s), full(u"гүл.kz"_s)}).parts();
    QVERIFY(DomainColumns::from(parts));
    spoil(parts);
    QVERIFY(!DomainColumns::from(parts));
    const TextPool &names = parts.names;
    QVERIFY(TextPool::from(names.bytes(), names.ends()));
    QVERIFY(!TextPool::from(names.bytes().chopped(1), names.ends()));
    QVERIFY(!TextPool::from(names.bytes(), {}));
    QVERIFY(!TextPool::from("\na\na\n", {0, 2, 4})); // twice
    QVERIFY(!InstantColumn::from({}, {5}, parts.texts)); // seconds in no form
    QVERIFY(!InstantColumn::from("-x", {5}, parts.texts));
    QVERIFY(!InstantColumn::from("-", {0xffff'ffff}, parts.texts));
}

/// Our own calendar and Qt's agree, day for day.
void TestDomainColumns::eachDay()
{
    TextPool texts;
    InstantColumn column;
    const QDate first(1999, 12, 1);
    for (int day = 0; day < 25'500; ++day) { // to the end of 2069
        const QTime time = QTime(0, 0).addSecs(day * 3'607 % 86'400);
        const QString raw =
            QDateTime(first.addDays(day), time).toString(u"yyyy-MM-dd HH:mm:ss") + u".00"_s;
        column.set(day, QByteArrayView(raw.toLatin1()), texts);
        const Instant expected = at(raw);
        QCOMPARE(column.at(day, texts), expected);
        QCOMPARE(column.seconds(day, texts), std::optional(expected.utc().toSecsSinceEpoch()));
    }
    QVERIFY(texts.size() < 1'000); // the years outside, as texts
}

void TestDomainColumns::oddTimes_data()
{
    QTest::addColumn<QString>("raw");
    for (const char *raw : {"2027-02-29 00:00:00",
                            "2027-13-01 00:00:00",
                            "2027-00-01 00:00:00",
                            "2027-01-32 00:00:00",
                            "2027-01-00 00:00:00",
                            "2027-01-01 24:00:00",
                            "2027-01-01 00:60:00",
                            "2027-01-01 00:00:60",
                            "2027-01-01T00:00:00",
                            "2027-01/01 00:00:00",
                            "2027-01-01 00:00:00Z",
                            "2027-01-01 00:00:00.",
                            "2027-01-01 00:00:00.5",
                            "2027-01-01",
                            "+027-01-01 00:00:00",
                            " 2027-01-01 00:00:00",
                            "2067-12-31 23:59:59",
                            "2068-01-01 00:00:00",
                            "0000-00-00 00:00:00",
                            "not yet",
                            "0"})
        QTest::newRow(raw) << QString::fromLatin1(raw);
}

/// Read as Instant reads it, first in a column and behind others.
void TestDomainColumns::oddTimes()
{
    QFETCH(QString, raw);
    for (const QString &before :
         {QString(), u"2027-03-09 08:00:00"_s, u"2027/03/09 08:00:00.0"_s}) {
        TextPool texts;
        InstantColumn column;
        column.set(0, at(before), texts);
        column.set(1, QByteArrayView(raw.toUtf8()), texts);
        const Instant expected = at(raw);
        QCOMPARE(column.at(0, texts), at(before));
        QCOMPARE(column.at(1, texts), expected);
        QCOMPARE(column.seconds(1, texts).has_value(), expected.isKnown());
        const auto again = InstantColumn::from(column.form(), column.values(), texts);
        QVERIFY(again && *again == column);
    }
}

void TestDomainColumns::poolLikeAHash()
{
    QRandomGenerator dice(11);
    TextPool pool;
    QHash<QByteArray, TextPool::Id> known{{"", 0}};
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray text = QByteArray::number(dice.bounded(3'000)).repeated(dice.bounded(3));
        const auto found = pool.find(QByteArrayView(text));
        QCOMPARE(found.has_value(), known.contains(text));
        const TextPool::Id id = pool.add(QByteArrayView(text));
        if (!known.contains(text))
            known.insert(text, id);
        QCOMPARE(id, known.value(text));
        QCOMPARE(pool.at(id), QByteArrayView(text));
    }
    QCOMPARE(qsizetype(pool.size()), known.size());
    const auto again = TextPool::from(pool.bytes(), pool.ends());
    QVERIFY(again && *again == pool);
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        QCOMPARE(again->find(QByteArrayView(it.key())), std::optional(*it));
}

QTEST_GUILESS_MAIN(TestDomainColumns)
#include "tst_domaincolumns.moc"
