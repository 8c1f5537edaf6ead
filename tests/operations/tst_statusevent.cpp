#include "operations/reply.h"
#include "operations/statusevent.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class StatusEventTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        QCOMPARE(test::lines(StatusEvent{.id = u"0815"_s}.params()), QStringList(u"EVENT=0815"_s));
        QCOMPARE(test::lines(StatusEvent{.id = u"0815"_s, .history = true}.params()),
                 (QStringList{u"EVENT=0815"_s, u"HISTORY=1"_s}));
        QVERIFY(StatusEvent{.id = u"0815"_s}.check().isEmpty());
        QVERIFY(test::has(StatusEvent{}.check(), Rule::X3Missing, u"EVENT"_s));
    }

    void parse()
    {
        const auto outcome = StatusEvent::parse(test::reply(
            200,
            {{u"date"_s, {u"2026-05-04 08:59:34.0"_s}},
             {u"class"_s, {u"DOMAIN_TRANSFER"_s}},
             {u"subclass"_s, {u"FOREIGN_TRANSFER_PENDING"_s}},
             {u"object id"_s, {u"primer.kz"_s}},
             {u"info"_s, {u"First line"_s, u"second line"_s}},
             {u"data"_s,
              {u"domain:primer.kz"_s, u"requesting registrar:OTHER-KZ"_s,
               u"execute date:2026-05-09 08:00:00"_s, u"no key here"_s, u":colon in front"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->eventClass, u"DOMAIN_TRANSFER"_s);
        QCOMPARE(outcome->subclass, u"FOREIGN_TRANSFER_PENDING"_s);
        QCOMPARE(outcome->object, u"primer.kz"_s);
        QVERIFY(outcome->date.isKnown());
        QCOMPARE(outcome->info, u"First line second line"_s);
        QCOMPARE(outcome->value(u"Domain"), u"primer.kz"_s);
        QCOMPARE(outcome->value(u"requesting registrar"), u"OTHER-KZ"_s);
        QCOMPARE(outcome->value(u"execute date"), u"2026-05-09 08:00:00"_s);
        QCOMPARE(outcome->value(u"none"), QString());
        QCOMPARE(outcome->data.at(3), (StatusEvent::Datum{.key = {}, .value = u"no key here"_s}));
        QCOMPARE(outcome->data.at(2).line(), u"execute date:2026-05-09 08:00:00"_s);
        QCOMPARE(outcome->data.at(3).line(), u"no key here"_s);
        QCOMPARE(outcome->data.at(4).line(), u":colon in front"_s);
    }

    void refusalsAreNoOutcome()
    {
        QVERIFY(!StatusEvent::parse(test::notFound()));
        QVERIFY(!StatusEvent::parse(test::reply(200)));
    }
};

QTEST_APPLESS_MAIN(StatusEventTest)
#include "tst_statusevent.moc"
