#include "app/namechecks.h"
#include "deskwindow.h"
#include "operations/adddomain.h"
#include "operations/transferdomain.h"
#include "playedworld.h"

using namespace kz;
using namespace Qt::StringLiterals;
using Found = Resolver::Found;

namespace {

const QString name = u"jibek-joly.kz"_s;
const QString first = u"ns1.steppe-dns.example"_s;
const QString second = u"ns2.steppe-dns.example"_s;
const QString outside = u"92.53.88.26"_s;

/// From the menu to a form with a name and its servers; the world outside of it is played.
void openForm(DeskWindow &desk, const QString &words, PlayedResolver *&servers,
              PlayedResolver *&sites)
{
    QVERIFY(desk.open());
    QVERIFY(desk.choose(words));
    auto *checks = desk.form()->findChild<NameChecks *>();
    QVERIFY(checks);
    auto forServers = std::make_unique<PlayedResolver>();
    servers = forServers.get();
    servers->hosts.insert(first, {Found::Yes, {u"192.0.2.1"_s}});
    servers->hosts.insert(second, {Found::No, {}});
    servers->services.insert(u"192.0.2.1"_s, Found::Yes);
    checks->setServerResolver(std::move(forServers));
    auto forSites = std::make_unique<PlayedResolver>();
    sites = forSites.get();
    sites->hosts.insert(name, {Found::Yes, {outside}});
    sites->hosts.insert(u"www."_s + name, {Found::No, {}});
    auto reader = std::make_unique<PlayedReader>();
    reader->sites.insert(outside, SiteCertificate::None);
    checks->setSiteResolver(std::move(forSites), std::move(reader));
    QVERIFY(desk.fill(u"DOMAIN"_s, name));
    QVERIFY(desk.fill(u"NAMESERVER0"_s, first));
    QVERIFY(desk.fill(u"NAMESERVER1"_s, second));
}

} // namespace

/// What the two long forms ask the world outside, in the window: on demand, and never in the way.
class TestNameChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksServers_data();
    void asksServers();
    void asksWhereTheSiteStands();
};

void TestNameChecks::asksServers_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("register") << u"Register a name…"_s;
    QTest::newRow("transfer in") << u"Transfer a name in…"_s;
}

void TestNameChecks::asksServers()
{
    QFETCH(QString, words);
    DeskWindow desk;
    PlayedResolver *servers = nullptr;
    PlayedResolver *sites = nullptr;
    openForm(desk, words, servers, sites);
    if (QTest::currentTestFailed())
        return;
    const int open = desk.form()->blocking() + desk.form()->undecided();
    QVERIFY(servers->askedHosts.isEmpty()); // not while somebody types
    QVERIFY(desk.click(u"askServers"_s));
    QTRY_VERIFY(desk.form()
                    ->shownUnder(u"NAMESERVER0"_s)
                    .contains(first + u" answers for jibek-joly.kz."_s));
    QTRY_VERIFY(desk.form()
                    ->shownUnder(u"NAMESERVER1"_s)
                    .join(u' ')
                    .contains(second + u" does not answer: it has no address"_s));
    QCOMPARE(servers->asked, QStringList{name + u" at 192.0.2.1"_s});
    // A remark: nothing more to correct or to decide than before.
    QCOMPARE(desk.form()->blocking() + desk.form()->undecided(), open);
    desk.picture(words.startsWith(u'R') ? u"register-servers"_s : u"transfer-in-servers"_s);
    QVERIFY(sites->askedHosts.isEmpty());
}

void TestNameChecks::asksWhereTheSiteStands()
{
    DeskWindow desk;
    PlayedResolver *servers = nullptr;
    PlayedResolver *sites = nullptr;
    openForm(desk, u"Transfer a name in…"_s, servers, sites);
    if (QTest::currentTestFailed())
        return;
    const int open = desk.form()->blocking() + desk.form()->undecided();
    QVERIFY(sites->askedHosts.isEmpty());
    QVERIFY(desk.click(u"askSite"_s));
    const auto said = [&desk] { return desk.form()->shownUnder(u"DOMAIN"_s).join(u' '); };
    QTRY_VERIFY(said().contains(u"The live site leads to "_s + outside));
    QVERIFY(said().contains(name + u": no certificate"_s));
    QCOMPARE(desk.form()->blocking() + desk.form()->undecided(), open);
    desk.picture(u"transfer-in-site"_s);
    QVERIFY(servers->askedHosts.isEmpty());
    QVERIFY(desk.desk().orders().isEmpty());
}

QTEST_MAIN(TestNameChecks)
#include "tst_namechecks.moc"
