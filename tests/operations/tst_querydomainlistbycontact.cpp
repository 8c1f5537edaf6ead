#include "operations/querydomainlistbycontact.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class QueryDomainListByContactTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const QueryDomainListByContact op{.handle = u" P-ABC123"_s, .paging = {.first = 1000}};
        QCOMPARE(
            test::lines(op.params()),
            (QStringList{u"CONTACT=P-ABC123"_s, u"FIRST=1000"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
        QVERIFY(op.check().isEmpty());
        QVERIFY(test::has(QueryDomainListByContact{}.check(), Rule::X3Missing, u"CONTACT"_s));
    }

    void parse()
    {
        const auto outcome = QueryDomainListByContact::parse(
            test::reply(200,
                        {{u"domain"_s, {u"xn--80aswg.kz"_s, u"a.kz"_s, u"a.kz"_s, u"b.kz"_s}},
                         {u"type"_s, {u"OWNER"_s, u"tech"_s, u"BILLING"_s, u"RESELLER"_s}},
                         {u"count"_s, {u"4"_s}}}));
        QVERIFY(outcome);
        QVERIFY(!outcome->page.truncated);
        QCOMPARE(outcome->uses.size(), 4);
        QCOMPARE(outcome->uses.at(0).domain.unicode(), u"сайт.kz"_s);
        QCOMPARE(outcome->uses.at(0).role, ContactUse::Owner);
        QCOMPARE(outcome->uses.at(1).role, ContactUse::Tech);
        QCOMPARE(outcome->uses.at(3).role, ContactUse::Other);
        QCOMPARE(outcome->uses.at(3).word, u"RESELLER"_s); // shown as it came
        QCOMPARE(namesOf(outcome->uses).size(), 3);
        QCOMPARE(someNames(outcome->uses), u"сайт.kz, a.kz, b.kz"_s);
    }

    void emptyAndDamaged()
    {
        const auto none = QueryDomainListByContact::parse(
            test::reply(200, {{u"count"_s, {u"0"_s}}, {u"total"_s, {u"0"_s}}}));
        QVERIFY(none && none->uses.isEmpty() && !none->page.truncated);
        const auto cut = QueryDomainListByContact::parse(
            test::reply(200, {{u"domain"_s, {QString(), u"a.kz"_s}}}));
        QVERIFY(cut && cut->page.truncated);
        QCOMPARE(cut->uses.size(), 1);
        QVERIFY(!QueryDomainListByContact::parse(test::notFound()));
    }

    void countsNamesNotRoles()
    {
        DomainRecord one;
        one.name = DomainName::fromRegistrar(u"a.kz"_s);
        one.owner = u"P-ABC123"_s;
        one.tech = QStringList{u"p-abc123"_s, u"P-TEC1"_s};
        DomainRecord unread;
        unread.name = DomainName::fromRegistrar(u"b.kz"_s);
        QHash<QString, int> counts;
        countUses(one, counts);
        countUses(unread, counts);
        QCOMPARE(counts.value(u"P-ABC123"_s), 1);
        QCOMPARE(counts.value(u"P-TEC1"_s), 1);
        QCOMPARE(counts.size(), 2);
        QCOMPARE(usesOf(u"P-ABC123"_s, one).size(), 2);
        QVERIFY(usesOf(u"P-ABC123"_s, unread).isEmpty());
    }
};

QTEST_APPLESS_MAIN(QueryDomainListByContactTest)
#include "tst_querydomainlistbycontact.moc"
