#include "operations/modifydomain.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = ModifyDomain::Field;

namespace {

const QDateTime sentAt(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

DomainRecord shown()
{
    return {.name = DomainName::fromRegistrar(u"primer.kz"_s),
            .owner = u"P-OWN"_s,
            .admin = QStringList{u"P-ADM"_s},
            .tech = QStringList{u"P-TEC"_s, u"P-TE2"_s},
            .billing = QStringList{u"P-BIL"_s},
            .nameServers = QStringList{u"ns1.a.example"_s, u"NS2.a.example"_s,
                                       u"ns1.primer.kz 195.210.46.194"_s},
            .transferLock = true,
            .comment = u"Shop"_s};
}

ModifyDomain change()
{
    const DomainRecord before = shown();
    return {.domain = before.name, .before = before};
}

QList<NameServer> servers(const QStringList &typed)
{
    QList<NameServer> result;
    for (const QString &one : typed)
        result.append(NameServer::fromUser(one));
    return result;
}

ModifyDomain withServers(const QStringList &typed)
{
    ModifyDomain op = change();
    op.nameServers = servers(typed);
    return op;
}

const QStringList same{u"ns1.a.example"_s, u"ns2.a.example"_s, u"ns1.primer.kz"_s};

Reply status(const test::Properties &properties)
{
    Reply reply = test::reply(200, properties);
    reply.properties.insert(u"DOMAIN"_s, {u"domain"_s, {u"primer.kz"_s}});
    return reply;
}

} // namespace

class ModifyDomainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsTheChangeOnly_data()
    {
        QTest::addColumn<ModifyDomain>("op");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << change() << QStringList{};
        QTest::newRow("same servers, other order")
            << withServers({same[2], same[0], same[1].toUpper()}) << QStringList{};
        QTest::newRow("one more") << withServers(same + QStringList{u"ns3.a.example"_s})
                                  << QStringList{u"ADDNAMESERVER0=ns3.a.example"_s};
        QTest::newRow("another") << withServers({same[0], u"ns9.b.example"_s, same[2]})
                                 << QStringList{u"ADDNAMESERVER0=ns9.b.example"_s,
                                                u"DELNAMESERVER0=ns2.a.example"_s};
        QTest::newRow("all others")
            << withServers({u"x1.b.example"_s, u"x2.b.example"_s})
            << QStringList{u"ADDNAMESERVER0=x1.b.example"_s, u"ADDNAMESERVER1=x2.b.example"_s,
                           u"DELNAMESERVER0=ns1.a.example"_s, u"DELNAMESERVER1=ns2.a.example"_s,
                           u"DELNAMESERVER2=ns1.primer.kz"_s};
        ModifyDomain contact = change(), several = change(), lock = change(), note = change(),
                     none = change();
        contact.admin = u" P-NEW "_s;
        several.tech = u"P-NEW"_s;
        lock.transferLock = false;
        note.comment = u"  Магазин = 2 "_s;
        none.admin = u"P-ADM"_s;
        none.transferLock = true;
        none.comment = u"Shop"_s;
        QTest::newRow("contact") << contact << QStringList{u"ADMINCONTACT0=P-NEW"_s};
        QTest::newRow("one of several contacts")
            << several << QStringList{u"DELTECHCONTACT0=P-TEC"_s, u"ADDTECHCONTACT0=P-NEW"_s};
        QTest::newRow("lock") << lock << QStringList{u"TRANSFERLOCK=0"_s};
        QTest::newRow("comment") << note << QStringList{u"X-DOMAIN-COMMENT=Магазин = 2"_s};
        note.comment = QString();
        QTest::newRow("no comment") << note << QStringList{u"X-DOMAIN-COMMENT="_s};
        QTest::newRow("all as it is") << none << QStringList{};
    }
    void sendsTheChangeOnly()
    {
        QFETCH(ModifyDomain, op);
        QFETCH(QStringList, lines);
        QCOMPARE(test::lines(op.params()), QStringList{u"DOMAIN=primer.kz"_s} + lines);
        QCOMPARE(op.changesAnything(), !lines.isEmpty());
        QCOMPARE(worst(op.check()), Verdict::Ok);
    }

    void oneOrderForEachGroup()
    {
        ModifyDomain op = withServers({same[0], same[1]});
        op.billing = u"P-NEW"_s;
        op.transferLock = false;
        op.comment = u"Other"_s;
        const QList<ModifyDomain> groups = op.perGroup();
        QCOMPARE(groups.size(), 3);
        QCOMPARE(test::lines(groups[0].params()),
                 (QStringList{u"DOMAIN=primer.kz"_s, u"DELNAMESERVER0=ns1.primer.kz"_s,
                              u"BILLINGCONTACT0=P-NEW"_s}));
        QCOMPARE(groups[0].aspect(), u"registry"_s);
        QVERIFY(groups[0].isByHand());
        QCOMPARE(groups[1].aspect(), u"TRANSFERLOCK"_s);
        QCOMPARE(groups[2].aspect(), u"X-DOMAIN-COMMENT"_s);
        QVERIFY(!groups[1].isByHand() && !groups[2].isByHand());
        QCOMPARE(request(*validate(groups[1])).aspect, u"TRANSFERLOCK"_s);
        QCOMPARE(request(*validate(groups[1])).object, u"primer.kz"_s);
        QVERIFY(change().perGroup().isEmpty());
        op.transferLock = true;
        QCOMPARE(op.perGroup().size(), 2);
    }

    void checks_data()
    {
        QTest::addColumn<ModifyDomain>("op");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("field");
        ModifyDomain nameless = change(), contact = change(), note = change();
        nameless.domain = {};
        contact.tech = u"  "_s;
        note.comment = u"a\nb"_s;
        QTest::newRow("no name") << nameless << Rule::X3Missing << u"DOMAIN"_s;
        QTest::newRow("no contact") << contact << Rule::X3Missing << u"TECHCONTACT0"_s;
        QTest::newRow("line break") << note << Rule::X1ControlCharacter << u"X-DOMAIN-COMMENT"_s;
        QTest::newRow("one server") << withServers({same[0]}) << Rule::D1TooFew << u"NAMESERVER1"_s;
        QTest::newRow("twice") << withServers({same[0], same[0]}) << Rule::D5Duplicate
                               << u"NAMESERVER1"_s;
        QTest::newRow("no host") << withServers({same[0], u"ns_1.b.example"_s}) << Rule::D3HostName
                                 << u"NAMESERVER1"_s;
        QTest::newRow("inside, no address") << withServers({same[0], u"ns7.primer.kz"_s})
                                            << Rule::D6NeedsAddress << u"NAMESERVER1"_s;
        QTest::newRow("the name itself")
            << withServers({same[0], u"primer.kz"_s}) << Rule::D15NameItself << u"NAMESERVER1"_s;
        QTest::newRow("private address") << withServers({same[0], u"ns7.primer.kz 10.0.0.1"_s})
                                         << Rule::D9AddressNotPublic << u"NAMESERVER1"_s;
    }
    void checks()
    {
        QFETCH(ModifyDomain, op);
        QFETCH(Rule, rule);
        QFETCH(QString, field);
        QVERIFY(test::has(op.check(), rule, field));
        QCOMPARE(worst(op.check()), Verdict::Block);
    }

    void serversThereAlreadyAreNotJudged()
    {
        // The registry has the address of ns1.primer.kz; the order needs none.
        QCOMPARE(worst(withServers({same[0], same[2]}).check()), Verdict::Ok);
        // A new one inside the name with its address is right: D8, and D7 is for new names.
        QCOMPARE(worst(withServers({same[0], u"ns7.primer.kz 195.210.46.195"_s}).check()),
                 Verdict::Ok);
    }

    void looks_data()
    {
        QTest::addColumn<QStringList>("sent");
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        const QStringList swap{u"ADDNAMESERVER0=ns9.b.example"_s,
                               u"DELNAMESERVER0=ns2.a.example"_s};
        const auto hosts = [](const QStringList &list) {
            return status({{u"nameserver"_s, list}});
        };
        QTest::newRow("both") << swap << hosts({u"ns1.a.example"_s, u"NS9.b.example"_s})
                              << int(Finding::Done);
        QTest::newRow("with address")
            << swap << hosts({u"ns9.b.example 195.210.46.194"_s}) << int(Finding::Done);
        QTest::newRow("one of them")
            << swap << hosts({u"ns2.a.example"_s, u"ns9.b.example"_s}) << int(Finding::NoTrace);
        QTest::newRow("neither") << swap << hosts({u"ns1.a.example"_s, u"ns2.a.example"_s})
                                 << int(Finding::NoTrace);
        QTest::newRow("servers not shown") << swap << status({}) << int(Finding::Inconclusive);
        QTest::newRow("under way") << swap
                                   << status({{u"nameserver"_s, {u"ns2.a.example"_s}},
                                              {u"status"_s, {u"PENDINGUPDATE"_s}}})
                                   << int(Finding::Taken);
        QTest::newRow("some job") << swap
                                  << status({{u"nameserver"_s, {u"ns2.a.example"_s}},
                                             {u"pending job"_s, {u"4711"_s}}})
                                  << int(Finding::Inconclusive);
        QTest::newRow("contact") << QStringList{u"TECHCONTACT0=P-NEW"_s}
                                 << status({{u"tech contact"_s, {u"p-new"_s}}})
                                 << int(Finding::Done);
        QTest::newRow("old contact")
            << QStringList{u"TECHCONTACT0=P-NEW"_s} << status({{u"tech contact"_s, {u"P-TEC"_s}}})
            << int(Finding::NoTrace);
        QTest::newRow("one of several")
            << QStringList{u"DELTECHCONTACT0=P-TEC"_s, u"ADDTECHCONTACT0=P-NEW"_s}
            << status({{u"tech contact"_s, {u"P-TE2"_s, u"P-NEW"_s}}}) << int(Finding::Done);
        QTest::newRow("unlocked") << QStringList{u"TRANSFERLOCK=0"_s}
                                  << status({{u"transfer lock"_s, {u"0"_s}}}) << int(Finding::Done);
        QTest::newRow("still locked")
            << QStringList{u"TRANSFERLOCK=0"_s} << status({{u"transfer lock"_s, {u"1"_s}}})
            << int(Finding::NoTrace);
        QTest::newRow("comment") << QStringList{u"X-DOMAIN-COMMENT=a = b"_s}
                                 << status({{u"x-domain-comment"_s, {u"a = b"_s}}})
                                 << int(Finding::Done);
        QTest::newRow("another comment")
            << QStringList{u"X-DOMAIN-COMMENT=a = b"_s}
            << status({{u"x-domain-comment"_s, {u"A = b"_s}}}) << int(Finding::NoTrace);
        QTest::newRow("comment gone")
            << QStringList{u"X-DOMAIN-COMMENT="_s} << status({}) << int(Finding::Done);
        QTest::newRow("name gone") << swap << test::notFound() << int(Finding::NoTrace);
        QTest::newRow("no answer") << swap << test::reply(421) << int(Finding::Inconclusive);
    }
    void looks()
    {
        QFETCH(QStringList, sent);
        QFETCH(Reply, reply);
        Params params;
        params.append({u"DOMAIN"_s, u"primer.kz"_s});
        for (const QString &line : sent)
            params.append({line.section(u'=', 0, 0), line.section(u'=', 1)});
        const auto looks = ModifyDomain::looks({.params = params, .at = sentAt});
        QCOMPARE(looks.at(0).request.command, u"StatusDomain"_s);
        QTEST(int(looks.at(0).judge(reply).finding), "finding");
    }

    /// What was found stands in lists and files beside other answers.
    void saysWhatTheLockIs()
    {
        Params params;
        params.append({u"DOMAIN"_s, u"primer.kz"_s});
        params.append({u"TRANSFERLOCK"_s, u"0"_s});
        const auto looks = ModifyDomain::looks({.params = params, .at = sentAt});
        QCOMPARE(looks.at(0).judge(status({{u"transfer lock"_s, {u"0"_s}}})).words,
                 u"transfer lock = 0"_s);
    }

    void eventsAreAboutWhatPeopleDo()
    {
        const ModifyDomain op = withServers({same[0], same[1]});
        ModifyDomain lock = change();
        lock.transferLock = false;
        QCOMPARE(ModifyDomain::looks({.params = lock.params(), .at = sentAt}).size(), 2);
        const auto looks = ModifyDomain::looks({.params = op.params(), .at = sentAt});
        QCOMPARE(looks.size(), 3);
        QCOMPARE(looks.at(1).request.params.value(u"CLASS"), u"DOMAIN_MODIFICATION"_s);
        const auto event = [](const QString &subclass) {
            return test::reply(200,
                               {{u"class"_s, {u"DOMAIN_MODIFICATION"_s}},
                                {u"subclass"_s, {subclass}},
                                {u"object id"_s, {u"primer.kz"_s}},
                                {u"date"_s, {u"2026-03-02 09:00:00.0"_s}}});
        };
        const auto row = [](const QString &subclass) {
            return test::reply(200,
                               {{u"event"_s, {u"7"_s}},
                                {u"eventclass"_s, {u"DOMAIN_MODIFICATION"_s}},
                                {u"eventsubclass"_s, {subclass}},
                                {u"event date"_s, {u"2026-03-02 09:00:00.0"_s}},
                                {u"object id"_s, {u"primer.kz"_s}},
                                {u"count"_s, {u"1"_s}},
                                {u"total"_s, {u"1"_s}}});
        };
        QCOMPARE(looks.at(1).judge(row(u"MODIFICATION_FAILED"_s)).finding, Finding::Failed);
        QCOMPARE(looks.at(1).judge(row(u"MODIFICATION_NOTIFY"_s)).finding, Finding::NeedsAction);
        // Its success leads to a further look.
        const Look detail = looks.at(1).next(row(u"MODIFICATION_SUCCESSFUL"_s)).first();
        const Look again = detail.next(event(u"MODIFICATION_SUCCESSFUL"_s)).first();
        QCOMPARE(again.request.command, u"StatusDomain"_s);
        QVERIFY(detail.next(event(u"MODIFICATION_FAILED"_s)).isEmpty());
    }

    /// An event does not say which change it is about: it may be that of somebody else.
    void believesAnEventThatTheValuesBearOut_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        const Reply wanted = status({{u"nameserver"_s, {same[0], same[1]}}});
        const Reply old = status({{u"nameserver"_s, same}});
        QTest::newRow("as wanted") << false << wanted << int(Finding::Done);
        QTest::newRow("not shown") << false << status({}) << int(Finding::Done);
        QTest::newRow("as before") << false << old << int(Finding::Inconclusive);
        QTest::newRow("taken, as wanted") << true << wanted << int(Finding::Done);
        // Of an order that the registrar has taken its own word is the best there is.
        QTest::newRow("taken, as before") << true << old << int(Finding::Done);
    }
    void believesAnEventThatTheValuesBearOut()
    {
        QFETCH(bool, taken);
        QFETCH(Reply, reply);
        const Sent sent{
            .params = withServers({same[0], same[1]}).params(), .at = sentAt, .taken = taken};
        // As a row of the list, and by itself.
        const Reply told = test::reply(200,
                                       {{u"event"_s, {u"7"_s}},
                                        {u"eventclass"_s, {u"DOMAIN_MODIFICATION"_s}},
                                        {u"eventsubclass"_s, {u"MODIFICATION_SUCCESSFUL"_s}},
                                        {u"event date"_s, {u"2026-03-02 09:00:00.0"_s}},
                                        {u"object id"_s, {u"primer.kz"_s}}});
        const Look list = ModifyDomain::looks(sent).at(1);
        // The event alone does not even say that the registrar has this one.
        QCOMPARE(list.judge(told).finding, Finding::Inconclusive);
        const Look event = list.next(told).first();
        QCOMPARE(event.judge(told).finding, Finding::Inconclusive);
        QTEST(int(event.next(told).first().judge(reply).finding), "finding");
    }

    void logDoesNotTellChangesApart()
    {
        const auto looks =
            ModifyDomain::looks({.params = withServers({same[0], same[1]}).params(), .at = sentAt});
        const auto log = [&](const QString &operation) {
            return looks.at(2)
                .judge(test::reply(200,
                                   {{u"log"_s, {u"3"_s}},
                                    {u"log date"_s, {u"2026-03-01 09:00:10.0"_s}},
                                    {u"object class"_s, {u"DOMAIN"_s}},
                                    {u"object id"_s, {u"primer.kz"_s}},
                                    {u"operation type"_s, {operation}},
                                    {u"operation status"_s, {u"REQUEST"_s}},
                                    {u"count"_s, {u"1"_s}},
                                    {u"total"_s, {u"1"_s}}}))
                .finding;
        };
        QCOMPARE(log(u"ModifyDomain"_s), Finding::Inconclusive);
        QCOMPARE(log(u"RenewDomain"_s), Finding::NoTrace);
    }

    void parse()
    {
        QVERIFY(ModifyDomain::parse(test::reply(200)));
        QVERIFY(!ModifyDomain::parse(test::reply(545)));
    }
};

QTEST_APPLESS_MAIN(ModifyDomainTest)
#include "tst_modifydomain.moc"
