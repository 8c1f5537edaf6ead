#include "registry/valid.h"

#include "registry/domainname.h"

#include <QTest>

#include <type_traits>

using namespace kz;

namespace {

/// A value with one name to judge.
struct Order
{
    DomainName name;

    Problems check() const { return judge(name, QLatin1StringView("DOMAIN")); }
};

Order order(const QString &name)
{
    return {DomainName::fromUser(name)};
}

// Nobody but validate() makes one.
static_assert(!std::is_default_constructible_v<Valid<Order>>);
static_assert(!std::is_constructible_v<Valid<Order>, Order>);
static_assert(!std::is_constructible_v<Valid<Order>, Order, Problems>);
static_assert(!std::is_aggregate_v<Valid<Order>>);
// And what it seals cannot be changed afterwards.
static_assert(std::is_same_v<decltype(*std::declval<Valid<Order> &>()), const Order &>);

} // namespace

/// Valid seals what passed; ticks belong to one value.
class TestValid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay();
    void remarksPass();
    void blockNeverPasses();
    void warningNeedsItsTick();
    void tickLapsesWithTheValue();
    void foreignTickDoesNotHelp();
    void resultTellsValueFromReason();
};

void TestValid::nothingToSay()
{
    const auto result = validate(order(u"example.kz"_qs));
    QVERIFY(result.ok());
    QCOMPARE((*result)->name.ace(), u"example.kz"_qs);
    QVERIFY(result->ticked().isEmpty());
}

void TestValid::remarksPass()
{
    QVERIFY(validate(order(u"Ab.kz"_qs)).ok());
}

void TestValid::blockNeverPasses()
{
    const Order bad = order(u"-ab.kz"_qs);
    const auto result = validate(bad);
    QVERIFY(!result);
    QCOMPARE(worst(result.error()), Verdict::Block);
    QVERIFY(!validate(bad, result.error()));
}

void TestValid::warningNeedsItsTick()
{
    const Order doubtful = order(u"ab--cd.kz"_qs);
    const auto asked = validate(doubtful);
    QVERIFY(!asked);
    QCOMPARE(worst(asked.error()), Verdict::Warn);
    const auto sent = validate(doubtful, asked.error());
    QVERIFY(sent.ok());
    QCOMPARE(sent->ticked().size(), 1);
    QCOMPARE(sent->ticked().first().rule, Rule::L5HyphensThreeFour);
}

void TestValid::tickLapsesWithTheValue()
{
    const auto asked = validate(order(u"ab--cd.kz"_qs));
    QVERIFY(!validate(order(u"ab--ce.kz"_qs), asked.error()));
}

void TestValid::foreignTickDoesNotHelp()
{
    Problems ticked = validate(order(u"ab--cd.kz"_qs)).error();
    for (Problem &problem : ticked)
        problem.field = u"NAMESERVER0"_qs;
    QVERIFY(!validate(order(u"ab--cd.kz"_qs), ticked));
}

void TestValid::resultTellsValueFromReason()
{
    const Result<int, int> value(7);
    const Result<int, int> reason = Failure{7};
    QVERIFY(value.ok());
    QCOMPARE(*value, 7);
    QVERIFY(!reason);
    QCOMPARE(reason.error(), 7);
}

QTEST_APPLESS_MAIN(TestValid)

#include "tst_valid.moc"
