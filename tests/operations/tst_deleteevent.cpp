#include "operations/deleteevent.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class DeleteEventTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const DeleteEvent op{
            .id = u"4711"_s, .about = u"primer.kz"_s, .subclass = u"TRADE_PENDING"_s};
        QCOMPARE(test::lines(op.params()), QStringList(u"EVENT=4711"_s));
        QCOMPARE(op.object(), u"4711"_s);
        // Kept, never sent: a number alone says nothing a year later.
        QCOMPARE(test::lines(op.before()),
                 (QStringList{u"OBJECTID=primer.kz"_s, u"SUBCLASS=TRADE_PENDING"_s}));
        QVERIFY(op.check().isEmpty());
        QVERIFY(test::has(DeleteEvent{}.check(), Rule::X3Missing, u"EVENT"_s));
    }

    /// A tick counts for the events that it was given for, not for others.
    void lossesAreTicked()
    {
        const EventStake plain{.id = u"1"_s, .label = u"a.kz"_s};
        EventStake unread{.id = u"2"_s, .label = u"b.kz"_s};
        unread.read = false;
        EventStake other = unread;
        other.id = u"3"_s;
        QVERIFY(validate(DeleteEvent{.id = u"1"_s, .together = {plain}}));
        const DeleteEvent op{.id = u"1"_s, .together = {plain, unread}};
        QVERIFY(!validate(op));
        const auto sealed = validate(op, op.check());
        QVERIFY(sealed);
        QCOMPARE(request(*sealed).decisions, QStringList(u"E2 2"_s));
        QVERIFY(
            !validate(DeleteEvent{.id = u"1"_s, .together = {plain, unread, other}}, op.check()));
    }

    void manyAreNamedByTheFirst()
    {
        QList<EventStake> many;
        for (int i = 0; i < 7; ++i)
            many.append({.id = QString::number(i), .label = u"n%1.kz"_s.arg(i), .read = false});
        const Problems problems = DeleteEvent{.id = u"0"_s, .together = many}.check();
        QVERIFY(test::has(problems, Rule::E2Unread, u"EVENT"_s));
        for (const Problem &problem : problems) {
            QCOMPARE(problem.value, u"0 1 2 3 4 5 6"_s);
            QCOMPARE(problem.detail, u"n0.kz; n1.kz; n2.kz; n3.kz; n4.kz …"_s);
        }
    }

    void parse()
    {
        QVERIFY(DeleteEvent::parse(test::reply(200)));
        QVERIFY(!DeleteEvent::parse(test::notFound()));
    }

    void taken()
    {
        QCOMPARE(DeleteEvent::taken(test::reply(200)).finding, Finding::Done);
        QCOMPARE(DeleteEvent::taken(test::notFound()).finding, Finding::Done);
        QCOMPARE(DeleteEvent::taken(test::reply(531)).finding, Finding::Failed);
        QCOMPARE(DeleteEvent::taken(test::reply(421)).finding, Finding::Inconclusive);
    }

    void looks()
    {
        const DeleteEvent op{.id = u"4711"_s};
        const QList<Look> looks = DeleteEvent::looks({.params = op.params(), .at = {}});
        QCOMPARE(looks.size(), 2);
        QCOMPARE(test::lines(looks.at(0).request.params),
                 (QStringList{u"EVENT=4711"_s, u"HISTORY=1"_s}));
        QCOMPARE(test::lines(looks.at(1).request.params), QStringList(u"EVENT=4711"_s));
        const Reply shown = test::reply(200, {{u"class"_s, {u"DOMAIN_TRADE"_s}}});
        QCOMPARE(looks.at(0).judge(shown).finding, Finding::Done);
        QCOMPARE(looks.at(0).judge(test::notFound()).finding, Finding::NoTrace);
        QCOMPARE(looks.at(0).judge(test::reply(531)).finding, Finding::Inconclusive);
        QCOMPARE(looks.at(1).judge(shown).finding, Finding::NoTrace);
        QCOMPARE(looks.at(1).judge(test::notFound()).finding, Finding::Done);
        QCOMPARE(looks.at(1).judge(test::reply(531)).finding, Finding::Inconclusive);
        QVERIFY(DeleteEvent::mayOfferAgain({}));
    }
};

QTEST_APPLESS_MAIN(DeleteEventTest)
#include "tst_deleteevent.moc"
