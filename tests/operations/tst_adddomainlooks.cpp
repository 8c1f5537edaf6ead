#include "operations/adddomain.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

Sent sent()
{
    return {.params = Params().add("DOMAIN"_L1, u"primer-shop.kz"_s),
            .at = QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC)};
}

QString after()
{
    return u"2026-05-04 09:10:00"_s;
}

QString before()
{
    return u"2026-04-01 10:00:00"_s;
}

Reply shown(const QStringList &status, const QString &created, const QString &expires = {},
            const QString &name = u"primer-shop.kz"_s)
{
    Reply reply = test::reply(200, {{u"domain"_s, {name}}, {u"status"_s, status}});
    if (!created.isEmpty())
        reply.properties.insert(u"CREATEDDATE"_s, {u"created date"_s, {created}});
    if (!expires.isEmpty())
        reply.properties.insert(u"REGISTRATIONEXPIRATIONDATE"_s,
                                {u"registration expiration date"_s, {expires}});
    return reply;
}

struct Event
{
    QString subclass;
    QString date;
    QString object = u"primer-shop.kz"_s;
    QString eventClass = u"DOMAIN_REGISTRATION"_s;
};

Reply events(const QList<Event> &rows)
{
    QStringList ids;
    QStringList classes;
    QStringList subclasses;
    QStringList dates;
    QStringList objects;
    for (const Event &row : rows) {
        ids.append(QString::number(100 + ids.size()));
        classes.append(row.eventClass);
        subclasses.append(row.subclass);
        dates.append(row.date);
        objects.append(row.object);
    }
    return test::reply(200,
                       {{u"event"_s, ids},
                        {u"eventclass"_s, classes},
                        {u"eventsubclass"_s, subclasses},
                        {u"event date"_s, dates},
                        {u"object id"_s, objects},
                        {u"count"_s, {QString::number(rows.size())}}});
}

Reply shownEvent(const QString &subclass, const QString &date, const QString &object,
                 const QString &info, const QStringList &data = {})
{
    return test::reply(200,
                       {{u"class"_s, {u"DOMAIN_REGISTRATION"_s}},
                        {u"subclass"_s, {subclass}},
                        {u"date"_s, {date}},
                        {u"object id"_s, {object}},
                        {u"info"_s, {info}},
                        {u"data"_s, data}});
}

} // namespace

class AddDomainLooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWhatIsSoFirst()
    {
        const QList<Look> looks = AddDomain::looks(sent());
        QCOMPARE(looks.size(), 3);
        for (const Look &look : looks)
            QCOMPARE(look.request.repeat, Repeat::Safe);
        QCOMPARE(looks.at(0).request.command, u"StatusDomain"_s);
        QCOMPARE(test::lines(looks.at(0).request.params), QStringList(u"DOMAIN=primer-shop.kz"_s));
        QCOMPARE(looks.at(1).request.command, u"QueryEventList"_s);
        QCOMPARE(
            test::lines(looks.at(1).request.params),
            (QStringList{u"CLASS=DOMAIN_REGISTRATION"_s, u"SHOWALL=1"_s, u"MINDATE=2026-05-03"_s,
                         u"FIRST=0"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
        QCOMPARE(looks.at(2).request.command, u"QueryObjectLogList"_s);
        QCOMPARE(
            test::lines(looks.at(2).request.params),
            (QStringList{u"OBJECTID=primer-shop.kz"_s, u"OBJECTCLASS=DOMAIN"_s,
                         u"MINDATE=2026-05-03"_s, u"FIRST=0"_s, u"LIMIT=1000"_s, u"WIDE=1"_s}));
    }

    void status_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        QTest::addColumn<QString>("words");
        const QString expiry = u"2027-05-04 00:00:00"_s;
        QTest::newRow("unknown name")
            << test::notFound() << int(Finding::NoTrace) << u"545 Entity reference not found"_s;
        QTest::newRow("requested")
            << shown({u"REQUESTED"_s}, {}) << int(Finding::Taken) << u"REQUESTED"_s;
        QTest::newRow("pendingCreate")
            << shown({u"pendingcreate"_s}, after()) << int(Finding::Taken) << u"pendingcreate"_s;
        QTest::newRow("requested beside active") << shown({u"ACTIVE"_s, u"REQUESTED"_s}, after())
                                                 << int(Finding::Taken) << u"ACTIVE, REQUESTED"_s;
        QTest::newRow("active") << shown({u"ACTIVE"_s}, after()) << int(Finding::Done)
                                << u"ACTIVE"_s;
        QTest::newRow("ok, any case") << shown({u"OK"_s}, after()) << int(Finding::Done) << u"OK"_s;
        QTest::newRow("created that day, no time")
            << shown({u"ok"_s}, u"2026-05-04 00:00:00"_s) << int(Finding::Done) << u"ok"_s;
        QTest::newRow("locked, with its dates")
            << shown({u"clientTransferProhibited"_s}, after(), expiry) << int(Finding::Done)
            << u"clientTransferProhibited"_s;
        QTest::newRow("inactive is not active")
            << shown({u"INACTIVE"_s}, after()) << int(Finding::Inconclusive) << u"INACTIVE"_s;
        QTest::newRow("was there before")
            << shown({u"ACTIVE"_s}, before(), expiry) << int(Finding::Inconclusive) << before();
        QTest::newRow("was there before, something pending")
            << shown({u"REQUESTED"_s}, before()) << int(Finding::Inconclusive) << before();
        QTest::newRow("no date of creation")
            << shown({u"ACTIVE"_s}, {}) << int(Finding::Inconclusive) << u"ACTIVE"_s;
        QTest::newRow("another name")
            << shown({u"ACTIVE"_s}, after(), expiry, u"other.kz"_s) << int(Finding::Inconclusive)
            << u"200 Command completed successfully"_s;
        QTest::newRow("no right") << test::reply(530, {}, u"Authorization failed"_s)
                                  << int(Finding::Inconclusive) << u"530 Authorization failed"_s;
        QTest::newRow("no properties") << test::reply(200) << int(Finding::Inconclusive)
                                       << u"200 Command completed successfully"_s;
    }
    void status()
    {
        QFETCH(Reply, reply);
        const Judgement judgement = AddDomain::looks(sent()).at(0).judge(reply);
        QTEST(int(judgement.finding), "finding");
        QTEST(judgement.words, "words");
    }

    void eventList_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        const QString later = u"2026-05-05 09:00:00"_s;
        const Event pending{u"REGISTRATION_PENDING"_s, after()};
        const Event notify{u"REGISTRATION_NOTIFY"_s, after()};
        const Event success{u"REGISTRATION_SUCCESSFUL"_s, later};
        const Event failure{u"REGISTRATION_FAILED"_s, later};
        QTest::newRow("none") << events({}) << int(Finding::NoTrace);
        QTest::newRow("pending") << events({pending}) << int(Finding::Taken);
        QTest::newRow("notify") << events({notify}) << int(Finding::NeedsAction);
        QTest::newRow("success is no listing yet") << events({success}) << int(Finding::Taken);
        QTest::newRow("failed") << events({failure}) << int(Finding::Failed);
        QTest::newRow("newest wins") << events({failure, notify}) << int(Finding::Failed);
        QTest::newRow("work goes on after a question")
            << events({notify, {u"REGISTRATION_PENDING"_s, later}}) << int(Finding::Taken);
        QTest::newRow("same second: the more final")
            << events({{u"REGISTRATION_FAILED"_s, after()}, pending}) << int(Finding::Failed);
        QTest::newRow("of an earlier order")
            << events({{u"REGISTRATION_FAILED"_s, before()}}) << int(Finding::NoTrace);
        QTest::newRow("no readable date")
            << events({{u"REGISTRATION_FAILED"_s, u"yesterday"_s}}) << int(Finding::NoTrace);
        QTest::newRow("another name")
            << events({{u"REGISTRATION_FAILED"_s, after(), u"b.kz"_s}}) << int(Finding::NoTrace);
        QTest::newRow("another class")
            << events({{u"RENEWAL_FAILED"_s, after(), u"primer-shop.kz"_s, u"DOMAIN_RENEWAL"_s}})
            << int(Finding::NoTrace);
        QTest::newRow("unknown word")
            << events({{u"REGISTRATION_QUEUED"_s, after()}}) << int(Finding::NoTrace);
        QTest::newRow("capitals") << events(
            {{u"REGISTRATION_NOTIFY"_s, after(), u"PRIMER-SHOP.KZ"_s}})
                                  << int(Finding::NeedsAction);
        Reply cut = events({});
        cut.complete = false;
        QTest::newRow("cut off") << cut << int(Finding::Inconclusive);
        QTest::newRow("refused") << test::reply(531) << int(Finding::Inconclusive);
    }
    void eventList()
    {
        QFETCH(Reply, reply);
        QTEST(int(AddDomain::looks(sent()).at(1).judge(reply).finding), "finding");
    }

    void readsTheNewestEvent()
    {
        const Look list = AddDomain::looks(sent()).at(1);
        const QList<Look> next =
            list.next(events({{u"REGISTRATION_PENDING"_s, after()},
                              {u"REGISTRATION_NOTIFY"_s, u"2026-05-06 08:00:00"_s}}));
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.at(0).request.command, u"StatusEvent"_s);
        QCOMPARE(test::lines(next.at(0).request.params), QStringList(u"EVENT=101"_s));

        const Judgement judgement = next.at(0).judge(shownEvent(
            u"REGISTRATION_NOTIFY"_s, after(), u"primer-shop.kz"_s, u"Charter needed"_s));
        QCOMPARE(judgement.finding, Finding::NeedsAction);
        QCOMPARE(judgement.words, u"REGISTRATION_NOTIFY: Charter needed"_s);
    }

    void readsEventsThatOthersAcknowledged()
    {
        const Look list = AddDomain::looks(sent()).at(1);
        const Look first = list.next(events({{u"REGISTRATION_FAILED"_s, after()}})).at(0);
        QCOMPARE(first.judge(test::notFound()).finding, Finding::NoTrace);
        const QList<Look> again = first.next(test::notFound());
        QCOMPARE(again.size(), 1);
        QCOMPARE(test::lines(again.at(0).request.params),
                 (QStringList{u"EVENT=100"_s, u"HISTORY=1"_s}));
        QVERIFY(again.at(0).next(test::notFound()).isEmpty());
    }

    void successIsDoneOnlyWhenListed()
    {
        const Look list = AddDomain::looks(sent()).at(1);
        const Look read = list.next(events({{u"REGISTRATION_SUCCESSFUL"_s, after()}})).at(0);
        const Reply success =
            shownEvent(u"REGISTRATION_SUCCESSFUL"_s, after(), u"primer-shop.kz"_s, {});
        QCOMPARE(read.judge(success).finding, Finding::Taken);
        const QList<Look> confirm = read.next(success);
        QCOMPARE(confirm.size(), 1);
        QCOMPARE(confirm.at(0).request.command, u"StatusDomain"_s);
        QCOMPARE(confirm.at(0).judge(test::notFound()).finding, Finding::NoTrace);
        QCOMPARE(confirm.at(0).judge(shown({u"REQUESTED"_s}, {})).finding, Finding::Taken);
        QCOMPARE(confirm.at(0).judge(shown({u"ACTIVE"_s}, before())).finding,
                 Finding::Inconclusive);
        QCOMPARE(confirm.at(0).judge(shown({u"INACTIVE"_s}, after())).finding, Finding::Done);
        QCOMPARE(confirm.at(0).judge(shown({u"ACTIVE"_s}, {})).finding, Finding::Done);
    }

    void pendingEventsAreNotConfirmed()
    {
        const Look list = AddDomain::looks(sent()).at(1);
        const Look read = list.next(events({{u"REGISTRATION_PENDING"_s, after()}})).at(0);
        QVERIFY(read.next(shownEvent(u"REGISTRATION_PENDING"_s, after(), u"primer-shop.kz"_s, {}))
                    .isEmpty());
    }

    void findsTheNameInTheDataOfAJob()
    {
        const Look list = AddDomain::looks(sent()).at(1);
        const Reply rows = events({{u"REGISTRATION_FAILED"_s, after(), u"4711"_s},
                                   {u"REGISTRATION_FAILED"_s, before(), u"4712"_s},
                                   {u"REGISTRATION_FAILED"_s, after(), u"other.kz"_s}});
        QCOMPARE(list.judge(rows).finding, Finding::NoTrace);
        const QList<Look> next = list.next(rows);
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.at(0)
                     .judge(shownEvent(u"REGISTRATION_FAILED"_s, after(), u"4711"_s, u"Refused"_s,
                                       {u"jobid:4711"_s, u"domain:primer-shop.kz"_s}))
                     .finding,
                 Finding::Failed);
        QCOMPARE(next.at(0)
                     .judge(shownEvent(u"REGISTRATION_FAILED"_s, after(), u"4711"_s, u"Refused"_s,
                                       {u"domain:other.kz"_s}))
                     .finding,
                 Finding::NoTrace);
    }

    void readsFurtherPages()
    {
        Reply reply = events({{u"REGISTRATION_FAILED"_s, after(), u"other.kz"_s}});
        reply.properties.insert(u"LIMIT"_s, {u"limit"_s, {u"1"_s}});
        reply.properties.insert(u"LAST"_s, {u"last"_s, {u"0"_s}});
        reply.properties.insert(u"TOTAL"_s, {u"total"_s, {u"2"_s}});
        const QList<Look> next = AddDomain::looks(sent()).at(1).next(reply);
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.at(0).request.command, u"QueryEventList"_s);
        QCOMPARE(next.at(0).request.params.value(u"FIRST"), u"1"_s);
        QCOMPARE(next.at(0).judge(events({{u"REGISTRATION_FAILED"_s, after()}})).finding,
                 Finding::Failed);
    }

    void log_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("object");
        QTest::addColumn<int>("finding");
        const QString name = u"primer-shop.kz"_s;
        const QString request = u"REQUEST"_s;
        QTest::newRow("ours") << u"AddDomain"_s << request << after() << name
                              << int(Finding::Taken);
        QTest::newRow("other spelling")
            << u"DOMAIN_CREATE"_s << request << after() << name << int(Finding::Taken);
        QTest::newRow("refused") << u"AddDomain"_s << u"FAILED"_s << after() << name
                                 << int(Finding::Inconclusive);
        QTest::newRow("before") << u"AddDomain"_s << request << before() << name
                                << int(Finding::NoTrace);
        QTest::newRow("other name")
            << u"AddDomain"_s << request << after() << u"b.kz"_s << int(Finding::NoTrace);
        QTest::newRow("other command")
            << u"ModifyDomain"_s << request << after() << name << int(Finding::NoTrace);
    }
    void log()
    {
        QFETCH(QString, operation);
        QFETCH(QString, status);
        QFETCH(QString, date);
        QFETCH(QString, object);
        const Reply reply = test::reply(200,
                                        {{u"log"_s, {u"1"_s}},
                                         {u"log date"_s, {date}},
                                         {u"object class"_s, {u"DOMAIN"_s}},
                                         {u"object id"_s, {object}},
                                         {u"operation type"_s, {operation}},
                                         {u"operation status"_s, {status}}});
        const Look look = AddDomain::looks(sent()).at(2);
        QTEST(int(look.judge(reply).finding), "finding");
        QCOMPARE(look.judge(test::reply(531)).finding, Finding::Inconclusive);
        QCOMPARE(look.judge(test::reply(200)).finding, Finding::NoTrace);
    }
};

QTEST_APPLESS_MAIN(AddDomainLooksTest)
#include "tst_adddomainlooks.moc"
