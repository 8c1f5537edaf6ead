#include "app/domainspage.h"
#include "app/hostingcheck.h"
#include "deskwindow.h"
#include "playedworld.h"

#include <QLabel>
#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;
using Found = Resolver::Found;

namespace {

/// Every site shows a certificate.
std::unique_ptr<PlayedReader> goodSites()
{
    auto reader = std::make_unique<PlayedReader>();
    for (const QString &address : {u"195.210.46.194"_s, u"2a00:5da0:0:1::194"_s, u"92.53.88.26"_s})
        reader->sites.insert(address, SiteCertificate::Shown);
    return reader;
}

const QString inside = u"195.210.46.194"_s;
const QString insideToo = u"2a00:5da0:0:1::194"_s;
const QString outside = u"92.53.88.26"_s;

} // namespace

/// From a name to what is said of where its site stands.
class TestHostingCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells_data();
    void tells();
    void looksAtCertificates_data();
    void looksAtCertificates();
    void asksOnceAndForgetsWhatComesLate();
    void hasWordsForAll();
    void inTheWindow();
};

void TestHostingCheck::tells_data()
{
    using Addresses = QStringList;
    QTest::addColumn<int>("found");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<int>("wwwFound");
    QTest::addColumn<QStringList>("wwwAddresses");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("all");
    QTest::addColumn<bool>("warns");
    const auto row = [](const char *name, Found found, const Addresses &addresses, Found wwwFound,
                        const Addresses &www, HostingAnswer::Kind kind, const Addresses &all,
                        bool warns) {
        QTest::newRow(name) << int(found) << addresses << int(wwwFound) << www << int(kind) << all
                            << warns;
    };
    constexpr auto known = HostingAnswer::Addresses;
    row("inside", Found::Yes, {inside}, Found::Yes, {inside, insideToo}, known, {inside, insideToo},
        false);
    row("outside", Found::Yes, {outside}, Found::No, {}, known, {outside}, true);
    row("www outside", Found::Yes, {inside}, Found::Yes, {outside}, known, {inside, outside}, true);
    row("only www", Found::No, {}, Found::Yes, {inside}, known, {inside}, false);
    row("private", Found::Yes, {u"10.0.0.1"_s}, Found::No, {}, known, {u"10.0.0.1"_s}, true);
    row("none", Found::No, {}, Found::No, {}, HostingAnswer::NoAddress, {}, false);
    row("cannot be asked", Found::Failed, {}, Found::No, {}, HostingAnswer::NotAskable, {}, false);
    row("one cannot be asked", Found::Failed, {}, Found::Yes, {outside}, known, {outside}, true);
}

void TestHostingCheck::tells()
{
    QFETCH(int, found);
    QFETCH(QStringList, addresses);
    QFETCH(int, wwwFound);
    QFETCH(QStringList, wwwAddresses);
    QFETCH(QStringList, all);
    QFETCH(bool, warns);
    auto resolver = std::make_unique<PlayedResolver>();
    resolver->hosts.insert(u"primer.kz"_s, {Found(found), addresses});
    resolver->hosts.insert(u"www.primer.kz"_s, {Found(wwwFound), wwwAddresses});
    HostingCheck check(std::move(resolver), goodSites());
    QList<HostingAnswer> answers;
    connect(&check, &HostingCheck::answered, this,
            [&](const QString &name, const HostingAnswer &answer) {
                QCOMPARE(name, u"primer.kz"_s);
                answers.append(answer);
            });
    check.ask(u"primer.kz"_s);
    QCOMPARE(answers.size(), 1); // at once, without waiting for anybody
    QCOMPARE(answers.constFirst().kind, HostingAnswer::Asking);
    QTRY_COMPARE(answers.size(), 2);
    const HostingAnswer answer = answers.constLast();
    QTEST(int(answer.kind), "kind");
    QCOMPARE(answer.addresses, all);
    QVERIFY(answer.at.isValid());
    const Problems said = problems(answer);
    QCOMPARE(std::any_of(said.cbegin(), said.cend(),
                         [](const Problem &one) { return one.rule == Rule::HhLiveCheck; }),
             warns);
    QVERIFY(worst(said) != Verdict::Block); // a remark, never a gate
}

void TestHostingCheck::looksAtCertificates_data()
{
    using Kinds = QList<SiteCertificate::Kind>;
    constexpr auto silent = SiteCertificate::NotAskable;
    QTest::addColumn<Kinds>("name"); // what its two addresses show
    QTest::addColumn<QStringList>("www"); // addresses of it: their sites show one
    QTest::addColumn<Kinds>("kinds"); // of each host with an address
    QTest::addColumn<bool>("warns");
    QTest::newRow("both shown") << Kinds{SiteCertificate::Shown, SiteCertificate::Shown}
                                << QStringList{u"195.210.46.2"_s}
                                << Kinds{SiteCertificate::Shown, SiteCertificate::Shown} << false;
    QTest::newRow("one address shows it")
        << Kinds{SiteCertificate::None, SiteCertificate::Shown} << QStringList()
        << Kinds{SiteCertificate::Shown} << false;
    QTest::newRow("none") << Kinds{SiteCertificate::None, silent} << QStringList{u"195.210.46.2"_s}
                          << Kinds{SiteCertificate::None, SiteCertificate::Shown} << true;
    QTest::newRow("silent") << Kinds{silent, silent} << QStringList() << Kinds{silent} << false;
    // A name that leads beside this computer, not to a site.
    QTest::newRow("private") << Kinds{silent, silent} << QStringList{u"10.0.0.1"_s} << Kinds{silent}
                             << false;
}

void TestHostingCheck::looksAtCertificates()
{
    QFETCH(QList<SiteCertificate::Kind>, name);
    QFETCH(QStringList, www);
    QFETCH(QList<SiteCertificate::Kind>, kinds);
    QFETCH(bool, warns);
    auto resolver = std::make_unique<PlayedResolver>();
    resolver->hosts.insert(u"primer.kz"_s, {Found::Yes, {inside, insideToo}});
    resolver->hosts.insert(u"www.primer.kz"_s, {www.isEmpty() ? Found::No : Found::Yes, www});
    auto written = std::make_unique<PlayedReader>();
    PlayedReader *reader = written.get();
    for (const int i : {0, 1}) {
        if (name.at(i) != SiteCertificate::NotAskable)
            reader->sites.insert(i == 0 ? inside : insideToo, name.at(i));
    }
    reader->sites.insert(u"195.210.46.2"_s, SiteCertificate::Shown);
    HostingCheck check(std::move(resolver), std::move(written));
    check.setPatience(50ms);
    std::optional<HostingAnswer> answer;
    connect(&check, &HostingCheck::answered, this,
            [&answer](const QString &, const HostingAnswer &said) {
                if (said.kind != HostingAnswer::Asking)
                    answer = said;
            });
    check.ask(u"primer.kz"_s);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->kind, HostingAnswer::Addresses);
    QList<SiteCertificate::Kind> shown;
    for (const SiteCertificate &certificate : answer->certificates)
        shown.append(certificate.kind);
    QCOMPARE(shown, kinds);
    QCOMPARE(answer->certificates.constFirst().host, u"primer.kz"_s);
    const Problems said = problems(*answer);
    QCOMPARE(std::any_of(said.cbegin(), said.cend(),
                         [](const Problem &one) { return one.rule == Rule::H6Certificate; }),
             warns);
    QVERIFY(worst(said) != Verdict::Block);
    QVERIFY(reader->asked.filter(u"10.0.0.1"_s).isEmpty());
}

void TestHostingCheck::asksOnceAndForgetsWhatComesLate()
{
    auto written = std::make_unique<PlayedResolver>();
    PlayedResolver *resolver = written.get();
    HostingCheck check(std::move(written), goodSites());
    check.setPatience(30ms);
    QList<HostingAnswer::Kind> kinds;
    connect(&check, &HostingCheck::answered, this,
            [&](const QString &, const HostingAnswer &answer) { kinds.append(answer.kind); });
    check.ask(u"primer.kz"_s);
    check.ask(u"primer.kz"_s);
    check.ask(QString());
    QCOMPARE(resolver->askedHosts, (QStringList{u"primer.kz"_s, u"www.primer.kz"_s}));
    QTRY_COMPARE(kinds, (QList{HostingAnswer::Asking, HostingAnswer::NotAskable}));
    resolver->hosts.insert(u"primer.kz"_s, {Found::Yes, {inside}});
    resolver->hosts.insert(u"www.primer.kz"_s, {Found::No, {}});
    check.ask(u"primer.kz"_s); // and again later, when somebody wants it
    QTRY_COMPARE(kinds.size(), 4);
    QCOMPARE(kinds.constLast(), HostingAnswer::Addresses);
}

void TestHostingCheck::hasWordsForAll()
{
    QSet<QString> words;
    for (const auto kind :
         {HostingAnswer::NotAsked, HostingAnswer::Asking, HostingAnswer::Addresses,
          HostingAnswer::NoAddress, HostingAnswer::NotAskable}) {
        const HostingAnswer answer{
            .kind = kind, .addresses = {inside}, .at = QDateTime::currentDateTimeUtc()};
        QVERIFY(!sentence(answer).isEmpty() && !sentence(answer).contains(u'%'));
        words.insert(sentence(answer));
    }
    QCOMPARE(words.size(), 5);
    const QDateTime now(QDate(2027, 2, 1), QTime(), Qt::UTC);
    SiteCertificate certificate{
        .host = u"www.primer.kz"_s, .issuer = u"Example CA"_s, .until = now.addDays(90)};
    words.clear();
    for (const auto kind :
         {SiteCertificate::Shown, SiteCertificate::None, SiteCertificate::NotAskable}) {
        certificate.kind = kind;
        words.insert(sentence(certificate, now));
    }
    certificate.kind = SiteCertificate::Shown;
    words.insert(sentence(certificate, certificate.until.addDays(1)));
    certificate.namesHost = false;
    words.insert(sentence(certificate, now));
    QCOMPARE(words.size(), 5);
    for (const QString &one : std::as_const(words))
        QVERIFY(one.contains(u"www.primer.kz"_s) && !one.contains(u'%'));
    QVERIFY(sentence({.kind = HostingAnswer::Addresses, .addresses = {outside}, .at = {}})
                .contains(outside));
}

void TestHostingCheck::inTheWindow()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    auto written = std::make_unique<PlayedResolver>();
    written->hosts.insert(u"aq-bota.kz"_s, {Found::Yes, {inside}});
    written->hosts.insert(u"www.aq-bota.kz"_s, {Found::Yes, {outside}});
    const PlayedResolver *resolver = written.get();
    auto *page = desk.window->page<DomainsPage>();
    auto sites = goodSites();
    sites->sites.insert(outside, SiteCertificate::None);
    page->setResolver(std::move(written), std::move(sites));
    desk.select(u"aq-bota.kz"_s);
    const auto line = [page] {
        const auto *label = page->findChild<QLabel *>(u"hostingLine"_s);
        return label ? label->text() : QString();
    };
    QTRY_VERIFY(!line().isEmpty());
    QVERIFY(resolver->askedHosts.isEmpty()); // nobody asked for it yet
    QVERIFY(desk.clickSoon(u"askHosting"_s));
    QTRY_VERIFY_WITH_TIMEOUT(line().contains(outside), DeskWindow::soon);
    QTRY_VERIFY(desk.shows(u"aq-bota.kz: certificate of Example CA"_s));
    QTRY_VERIFY(desk.shows(u"www.aq-bota.kz: no certificate"_s));
    QTRY_VERIFY(desk.shows(u"The site has no TLS certificate"_s));
    desk.picture(u"hosting-facts"_s);
    // What is known of one name is not said of another.
    desk.select(u"nomad-print.kz"_s);
    QTRY_VERIFY(!line().contains(outside));
    desk.select(u"aq-bota.kz"_s);
    QTRY_VERIFY(line().contains(outside));
    QCOMPARE(resolver->askedHosts.size(), 2);
    QVERIFY(desk.desk().orders().isEmpty());
}

QTEST_MAIN(TestHostingCheck)
#include "tst_hostingcheck.moc"
