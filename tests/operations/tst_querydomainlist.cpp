#include "operations/querydomainlist.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class QueryDomainListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        QCOMPARE(test::lines(QueryDomainList{}.params()),
                 (QStringList{u"TYPE=ALL"_s, u"FIRST=0"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
        const QueryDomainList part{.paging = {.first = 20, .limit = 10},
                                   .type = QueryDomainList::Type::Default,
                                   .pattern = u"primer*"_s};
        QCOMPARE(test::lines(part.params()),
                 (QStringList{u"DOMAIN=primer*"_s, u"TYPE=DEFAULT"_s, u"FIRST=20"_s, u"LIMIT=10"_s,
                              u"WIDE=1"_s}));
        QVERIFY(part.check().isEmpty());
        QVERIFY(test::has(QueryDomainList{.pattern = u"a\nb"_s}.check(), Rule::X1ControlCharacter,
                          u"DOMAIN"_s));
    }

    void wide()
    {
        const auto outcome = QueryDomainList::parse(test::reply(
            200,
            {{u"count"_s, {u"2"_s}},
             {u"total"_s, {u"1858"_s}},
             {u"first"_s, {u"0"_s}},
             {u"last"_s, {u"1"_s}},
             {u"limit"_s, {u"2"_s}},
             {u"domain"_s, {u"primer.kz"_s, u"xn--80aswg.kz"_s}},
             {u"domain idn"_s, {u"primer.kz"_s, QStringLiteral(u"сайт.kz")}},
             {u"domain created date"_s, {u"2026-05-04 08:59:34.0"_s, u"2020-01-01 00:00:00.0"_s}},
             {u"DOMAIN_UPDATED_DATE"_s, {u"2026-05-05 10:00:00"_s, QString()}},
             {u"DOMAINREGISTRATIONEXPIRATIONDATE"_s,
              {u"2027-05-04 00:00:00"_s, u"2027-01-01 00:00:00"_s}},
             {u"domain renewal date"_s, {u"2027-06-08 00:00:00"_s, u"later"_s}},
             {u"renewalmode"_s, {u"DEFAULT"_s, u"AUTOEXPIRE"_s}},
             {u"transfermode"_s, {u"DEFAULT"_s, u"DEFAULT"_s}},
             {u"domaincomment"_s, {u""_s, u"Customer 7"_s}}}));
        QVERIFY(outcome);
        QVERIFY(outcome->page.hasMore());
        QVERIFY(!outcome->page.truncated);
        QCOMPARE(outcome->domains.size(), 2);
        const DomainRecord &first = outcome->domains.at(0);
        QCOMPARE(first.name.ace(), u"primer.kz"_s);
        QCOMPARE(first.expires.utc().date(), QDate(2027, 5, 4));
        QCOMPARE(first.updated.utc().date(), QDate(2026, 5, 5));
        QCOMPARE(first.status, std::nullopt);
        QCOMPARE(first.nameServers, std::nullopt);
        QCOMPARE(first.owner, std::nullopt);
        const DomainRecord &second = outcome->domains.at(1);
        QCOMPARE(second.name.ace(), u"xn--80aswg.kz"_s);
        QCOMPARE(second.name.unicode(), QStringLiteral(u"сайт.kz"));
        QCOMPARE(second.mode.known(), RenewalMode::AutoExpire);
        QVERIFY(!second.updated.isKnown());
        QCOMPARE(second.renews.raw(), u"later"_s);
        QCOMPARE(second.comment, u"Customer 7"_s);
    }

    void packedValues_data()
    {
        QTest::addColumn<QString>("packed");
        QTest::addColumn<QStringList>("servers");
        const QStringList two = {u"ns1.host.example"_s, u"ns2.host.example"_s};
        QTest::newRow("comma") << u"ns1.host.example,ns2.host.example"_s << two;
        QTest::newRow("semicolon") << u"ns1.host.example;ns2.host.example"_s << two;
        QTest::newRow("blanks") << u" ns1.host.example, ns2.host.example ; "_s << two;
        QTest::newRow("with address") << u"ns1.a.kz 198.51.100.1,ns2.a.kz"_s
                                      << QStringList{u"ns1.a.kz 198.51.100.1"_s, u"ns2.a.kz"_s};
        QTest::newRow("empty is known") << u""_s << QStringList();
    }
    void packedValues()
    {
        QFETCH(QString, packed);
        QFETCH(QStringList, servers);
        const auto outcome = QueryDomainList::parse(
            test::reply(200,
                        {{u"domain"_s, {u"primer.kz"_s}},
                         {u"nameserver"_s, {packed}},
                         {u"domain status"_s, {u"ACTIVE,clientTransferProhibited"_s}},
                         {u"ownercontact"_s, {u"P-ABC123"_s}},
                         {u"admincontact"_s, {u"P-ABC124;P-ABC125"_s}},
                         {u"domain auth"_s, {u"marked-secret"_s}}}));
        QVERIFY(outcome);
        const DomainRecord &record = outcome->domains.at(0);
        QCOMPARE(record.nameServers, std::optional(servers));
        QCOMPARE(record.status,
                 std::optional(QStringList{u"ACTIVE"_s, u"clientTransferProhibited"_s}));
        QCOMPARE(record.owner, std::optional(u"P-ABC123"_s));
        QCOMPARE(record.admin, std::optional(QStringList{u"P-ABC124"_s, u"P-ABC125"_s}));
    }

    void modesAreSpelledOneWay()
    {
        const auto outcome = QueryDomainList::parse(
            test::reply(200,
                        {{u"domain"_s, {u"a.kz"_s, u"b.kz"_s, u"c.kz"_s}},
                         {u"renewalmode"_s, {u"AutoExpire"_s, u"AUTOEXPIRE"_s, u"new-One"_s}},
                         {u"domaincomment"_s, {u"AutoExpire"_s, u""_s, u"c"_s}}}));
        QVERIFY(outcome);
        const DomainColumns &names = outcome->domains;
        QCOMPARE(names.textOf(names.id(0, DomainColumns::Mode)).toByteArray(), "AUTOEXPIRE"_ba);
        QCOMPARE(names.id(0, DomainColumns::Mode), names.id(1, DomainColumns::Mode));
        QCOMPARE(names.at(2).mode.token(), u"new-One"_s);
        QCOMPARE(names.at(0).comment, u"AutoExpire"_s);
        QCOMPARE(names.id(1, DomainColumns::Comment), 0U);
    }

    /// Texts of every length that differ in one letter, most of them more than once, and more of
    /// them than are remembered: each row keeps its own.
    void eachRowKeepsItsTexts()
    {
        QStringList names;
        QStringList texts;
        for (int i = 0; i < 12'000; ++i) {
            QString text(i % 70, u'a');
            if (!text.isEmpty())
                text[i % text.size()] = QChar(u'b' + i / 70 % 24);
            names.append(u"n%1.kz"_s.arg(i));
            texts.append(text);
        }
        const auto outcome = QueryDomainList::parse(test::reply(200,
                                                                {{u"domain"_s, names},
                                                                 {u"ownercontact"_s, texts},
                                                                 {u"nameserver"_s, texts},
                                                                 {u"transfermode"_s, texts},
                                                                 {u"domaincomment"_s, texts}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->domains.size(), 12'000);
        for (int i = 0; i < 12'000; ++i) {
            const DomainRecord record = outcome->domains.at(i);
            const QString &text = texts.at(i);
            QCOMPARE(record.name.ace(), names.at(i));
            QCOMPARE(record.owner, std::optional(text));
            QCOMPARE(record.nameServers,
                     std::optional(text.isEmpty() ? QStringList() : QStringList{text}));
            QCOMPARE(record.transferMode, text);
            QCOMPARE(record.comment, text);
        }
    }

    void damagedListsAreNotWhole()
    {
        const auto gap = QueryDomainList::parse(
            test::reply(200, {{u"domain"_s, {u"a.kz"_s, QString(), u"c.kz"_s}}}));
        QVERIFY(gap && gap->page.truncated);
        QCOMPARE(gap->domains.size(), 2);
        const auto empty = QueryDomainList::parse(test::reply(200, {{u"count"_s, {u"0"_s}}}));
        QVERIFY(empty && !empty->page.truncated && empty->domains.isEmpty());
        QVERIFY(!QueryDomainList::parse(test::reply(541)));
    }
};

QTEST_APPLESS_MAIN(QueryDomainListTest)
#include "tst_querydomainlist.moc"
