#include "operations/queryeventlist.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class QueryEventListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const QueryEventList all;
        QCOMPARE(test::lines(all.params()),
                 (QStringList{u"SHOWALL=1"_s, u"FIRST=0"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
        const QueryEventList some{
            .paging = {}, .eventClass = u"DOMAIN_*"_s, .since = QDate(2026, 5, 4)};
        QCOMPARE(test::lines(some.params()),
                 (QStringList{u"CLASS=DOMAIN_*"_s, u"SHOWALL=1"_s, u"MINDATE=2026-05-04"_s,
                              u"FIRST=0"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
        QCOMPARE(test::lines(QueryEventList{.onlyOpen = true}.params()),
                 (QStringList{u"FIRST=0"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
        QVERIFY(some.check().isEmpty());
        QVERIFY(test::has(QueryEventList{.eventClass = u"a\n"_s}.check(), Rule::X1ControlCharacter,
                          u"CLASS"_s));
    }

    void parse_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("object");
        QTest::newRow("wire") << u"event date"_s << u"object id"_s;
        QTest::newRow("documents") << u"EVENT_DATE"_s << u"OBJECT_ID"_s;
        QTest::newRow("toolkits") << u"EVENTDATE"_s << u"OBJECTID"_s;
    }
    void parse()
    {
        QFETCH(QString, date);
        QFETCH(QString, object);
        const auto outcome = QueryEventList::parse(
            test::reply(200,
                        {{u"event"_s, {u"0815"_s, u"0816"_s}},
                         {u"eventclass"_s, {u"DOMAIN_REGISTRATION"_s, u"NEW_CLASS"_s}},
                         {u"eventsubclass"_s, {u"REGISTRATION_PENDING"_s, u"NEW_THING"_s}},
                         {date, {u"2026-05-04 08:59:34.0"_s, u"today"_s}},
                         {object, {u"primer.kz"_s, u"4711"_s}},
                         {u"events count"_s, {u"2"_s}},
                         {u"count"_s, {u"2"_s}}}));
        QVERIFY(outcome);
        QVERIFY(!outcome->page.truncated);
        QCOMPARE(outcome->rows.size(), 2);
        QCOMPARE(outcome->rows.at(0).id, u"0815"_s);
        QCOMPARE(outcome->rows.at(0).eventClass, u"DOMAIN_REGISTRATION"_s);
        QCOMPARE(outcome->rows.at(0).subclass, u"REGISTRATION_PENDING"_s);
        QVERIFY(outcome->rows.at(0).date.isKnown());
        QCOMPARE(outcome->rows.at(0).object, u"primer.kz"_s);
        QCOMPARE(outcome->rows.at(1).eventClass, u"NEW_CLASS"_s);
        QCOMPARE(outcome->rows.at(1).date.raw(), u"today"_s);
        QVERIFY(!QueryEventList::parse(test::reply(503)));
    }
};

QTEST_APPLESS_MAIN(QueryEventListTest)
#include "tst_queryeventlist.moc"
