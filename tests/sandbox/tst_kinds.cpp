#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox;

namespace {

const QString name = u"dala-kofe.kz"_s;

/// An account with one name (unless the order brings it) and money for two years.
State account(const Order &order)
{
    State state;
    state.clock.set(*readInstant(u"2027-02-19 09:00:00"_s));
    state.balance = 10000;
    const bool isNew = order.kind == Kind::Registration || order.kind == Kind::TransferIn;
    if (!isNew)
        state.put({.name = name,
                   .expires = *readInstant(u"2028-05-01 08:00:00"_s),
                   .renewal = *readInstant(u"2028-04-01 08:00:00"_s),
                   .owner = u"P-OLD"_s,
                   .admin = u"P-ADM"_s,
                   .tech = u"P-TEC"_s,
                   .nameservers = {u"ns1.example.kz"_s, u"ns2.example.kz"_s},
                   .statuses = {u"ACTIVE"_s},
                   .trade = order.kind == Kind::Trade ? u"TRADEPENDING"_s : QString()});
    if (order.kind == Kind::TransferIn)
        state.taken.insert(name);
    return state;
}

Order orderOf(Kind kind)
{
    Order order{.kind = kind, .name = name, .job = 7, .years = 0, .price = 3850};
    order.domain.name = name;
    order.placed = *readInstant(u"2027-02-19 09:00:00"_s);
    order.due = order.placed + 2 * secondsPerDay;
    if (kind == Kind::Registration || kind == Kind::Renewal)
        order.years = 2;
    if (kind == Kind::TransferIn)
        order.domain.expires = *readInstant(u"2028-05-01 08:00:00"_s);
    if (kind == Kind::TransferIn || kind == Kind::TransferOut)
        order.other = u"other-kz"_s;
    if (kind == Kind::TransferOut)
        order.price = 0;
    if (kind == Kind::Trade)
        order.values = {{u"OWNERCONTACT0"_s, u"p-new"_s}};
    if (kind == Kind::Modification)
        order.values = {{u"DELNAMESERVER0"_s, u"ns1.example.kz"_s},
                        {u"ADDNAMESERVER0"_s, u"NS3.example.kz"_s},
                        {u"TECHCONTACT0"_s, u"p-new"_s}};
    return order;
}

QStringList subclasses(const State &state)
{
    QStringList all;
    for (const Event &event : state.events)
        all << event.subclass;
    return all;
}

/// What an order of this kind is meant to change, in words.
QString outcome(const State &state)
{
    const auto found = state.domains.find(name);
    if (found == state.domains.end())
        return state.taken.contains(name) ? u"elsewhere"_s : u"nowhere"_s;
    const Domain &domain = found->second;
    return QStringList{plainInstant(domain.expires).left(10), domain.owner, domain.tech,
                       domain.nameservers.join(u','), domain.trade}
        .join(u' ');
}

} // namespace

/// Everything that people carry out by hand, one kind after the other.
class TestKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesItsWay_data();
    void goesItsWay();
    void keepsKindsApart();
    void failsForMoney();
    void refunds();
    void endsWithTheName();
    void readsNames();
};

void TestKinds::goesItsWay_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("eventClass");
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("failed");
    const QString same = u"2028-05-01 P-OLD P-TEC ns1.example.kz,ns2.example.kz "_s;
    QTest::newRow("registration") << Kind::Registration << u"DOMAIN_REGISTRATION"_s
                                  << u"REGISTRATION"_s << u"nowhere"_s << u"2029-02-21    "_s
                                  << u"nowhere"_s;
    QTest::newRow("modification") << Kind::Modification << u"DOMAIN_MODIFICATION"_s
                                  << u"MODIFICATION"_s << same
                                  << u"2028-05-01 P-OLD P-NEW ns2.example.kz,ns3.example.kz "_s
                                  << same;
    QTest::newRow("renewal") << Kind::Renewal << u"DOMAIN_RENEWAL"_s << u"RENEWAL"_s << same
                             << u"2030-05-01 P-OLD P-TEC ns1.example.kz,ns2.example.kz "_s << same;
    QTest::newRow("trade") << Kind::Trade << u"DOMAIN_TRADE"_s << u"TRADE"_s
                           << same + u"TRADEPENDING"_s
                           << u"2028-05-01 P-NEW P-TEC ns1.example.kz,ns2.example.kz "_s << same;
    QTest::newRow("transfer in") << Kind::TransferIn << u"DOMAIN_TRANSFER"_s << u"TRANSFER"_s
                                 << u"elsewhere"_s << u"2028-05-01    "_s << u"elsewhere"_s;
    QTest::newRow("transfer out") << Kind::TransferOut << u"DOMAIN_TRANSFER"_s
                                  << u"FOREIGN_TRANSFER"_s << same << u"elsewhere"_s << same;
}

void TestKinds::goesItsWay()
{
    QFETCH(Kind, kind);
    QFETCH(QString, eventClass);
    QFETCH(QString, stem);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, failed);
    const Order order = orderOf(kind);
    const auto step = [&stem](const QString &word) { return stem + u'_' + word; };

    State state = account(order); // in its time
    place(state, order);
    QCOMPARE(outcome(state), before);
    QVERIFY(state.order(name, kind));
    state.clock.set(order.due - 5);
    catchUp(state);
    QCOMPARE(outcome(state), before);
    state.clock.set(order.due);
    catchUp(state);
    QCOMPARE(outcome(state), after);
    QCOMPARE(subclasses(state), (QStringList{step(u"PENDING"_s), step(u"SUCCESSFUL"_s)}));
    QCOMPARE(state.events.front().eventClass, eventClass);
    QVERIFY(state.events.front().data.contains(u"jobid:7"_s));
    QCOMPARE(state.balance, 10000 - order.price);
    QVERIFY(state.orders.empty());
    if (after != u"elsewhere"_s)
        QCOMPARE(state.domains.at(name).renewal,
                 state.domains.at(name).expires - state.options.renewalLead);

    state = account(order); // by decision: first a question, then no
    state.options.fulfilment = false;
    place(state, order);
    state.clock.set(order.due + secondsPerDay);
    catchUp(state);
    QVERIFY(!decide(state, u"other.kz"_s, kind, Decision::Fail, {}));
    QVERIFY(decide(state, name, kind, Decision::Notify, u"Send it"_s));
    QVERIFY(state.order(name, kind)->waitsForDocuments);
    QCOMPARE(state.events.back().info, u"Send it"_s);
    QVERIFY(decide(state, name, kind, Decision::Fail, u"Bad"_s));
    QCOMPARE(outcome(state), failed);
    QCOMPARE(subclasses(state),
             (QStringList{step(u"PENDING"_s), step(u"NOTIFY"_s), step(u"FAILED"_s)}));
    QVERIFY(state.events.back().data.contains(u"reason:Bad"_s));
    QCOMPARE(state.balance, 10000);
}

void TestKinds::keepsKindsApart()
{
    State state = account(orderOf(Kind::Renewal));
    place(state, orderOf(Kind::Renewal));
    place(state, orderOf(Kind::Modification));
    QCOMPARE(state.ordersFor(name).size(), 2u);
    QVERIFY(!decide(state, name, Kind::Trade, Decision::Done, {}));
    QVERIFY(decide(state, name, Kind::Renewal, Decision::Done, {}));
    QVERIFY(!decide(state, name, Kind::Renewal, Decision::Done, {}));
    QVERIFY(state.order(name, Kind::Modification));
    QVERIFY(decide(state, name, std::nullopt, Decision::Done, {}));
    QCOMPARE(outcome(state), u"2030-05-01 P-OLD P-NEW ns2.example.kz,ns3.example.kz "_s);
}

void TestKinds::failsForMoney()
{
    State state = account(orderOf(Kind::Trade));
    place(state, orderOf(Kind::Trade));
    state.balance = 3849;
    QVERIFY(decide(state, name, Kind::Trade, Decision::Done, {}));
    QCOMPARE(subclasses(state).last(), u"TRADE_FAILED"_s);
    QVERIFY(state.domains.at(name).trade.isEmpty());
    QCOMPARE(state.balance, 3849);
}

void TestKinds::refunds()
{
    State state = account(orderOf(Kind::Renewal));
    state.options.chargeAtOrder = true;
    place(state, orderOf(Kind::Renewal));
    QCOMPARE(state.balance, 6150);
    QVERIFY(callOff(state, name, Kind::Renewal, u"Withdrawn"_s));
    QCOMPARE(state.balance, 10000);
    QCOMPARE(state.bookings.back().type, u"REFUND"_s);
    QVERIFY(!callOff(state, name, Kind::Renewal, u"Withdrawn"_s));
}

void TestKinds::endsWithTheName()
{
    State state = account(orderOf(Kind::TransferOut));
    place(state, orderOf(Kind::TransferOut));
    place(state, orderOf(Kind::Trade));
    QVERIFY(decide(state, name, Kind::TransferOut, Decision::Done, {}));
    QVERIFY(state.orders.empty());
    QCOMPARE(subclasses(state).mid(2),
             (QStringList{u"FOREIGN_TRANSFER_SUCCESSFUL"_s, u"TRADE_FAILED"_s}));
}

void TestKinds::readsNames()
{
    for (const Kind kind : {Kind::Registration, Kind::Modification, Kind::Renewal, Kind::Trade,
                            Kind::TransferIn, Kind::TransferOut}) {
        QCOMPARE(infoOf(kind).kind, kind);
        QCOMPARE(readKind(infoOf(kind).name), kind);
    }
    QVERIFY(!readKind(u"restore"_s));
}

QTEST_APPLESS_MAIN(TestKinds)
#include "tst_kinds.moc"
