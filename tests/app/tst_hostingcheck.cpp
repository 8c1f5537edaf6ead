#include "app/deskwindow.h"
#include "app/domainspage.h"
#include "app/hostingcheck.h"
#include "app/resolver.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTimer>

using namespace kz;
using namespace Qt::StringLiterals;
using Found = Resolver::Found;

namespace {

/// A DNS in which every answer is written down beforehand; what is not written never answers.
class WrittenResolver : public Resolver
{
public:
    QHash<QString, QPair<Found, QStringList>> hosts;
    QStringList asked;

    void addresses(const QString &host, QObject *context, Addresses done) override
    {
        asked.append(host);
        if (hosts.contains(host))
            QTimer::singleShot(0, context,
                               [done, said = hosts.value(host)] { done(said.first, said.second); });
    }
    void service(const QString &, const QString &, QObject *, Service) override
    {
        QFAIL("nobody asks a server for the site of a name");
    }
};

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
    auto resolver = std::make_unique<WrittenResolver>();
    resolver->hosts.insert(u"primer.kz"_s, {Found(found), addresses});
    resolver->hosts.insert(u"www.primer.kz"_s, {Found(wwwFound), wwwAddresses});
    HostingCheck check(std::move(resolver));
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

void TestHostingCheck::asksOnceAndForgetsWhatComesLate()
{
    auto written = std::make_unique<WrittenResolver>();
    WrittenResolver *resolver = written.get();
    HostingCheck check(std::move(written));
    check.setPatience(30ms);
    QList<HostingAnswer::Kind> kinds;
    connect(&check, &HostingCheck::answered, this,
            [&](const QString &, const HostingAnswer &answer) { kinds.append(answer.kind); });
    check.ask(u"primer.kz"_s);
    check.ask(u"primer.kz"_s);
    check.ask(QString());
    QCOMPARE(resolver->asked, (QStringList{u"primer.kz"_s, u"www.primer.kz"_s}));
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
    QVERIFY(sentence({.kind = HostingAnswer::Addresses, .addresses = {outside}, .at = {}})
                .contains(outside));
}

void TestHostingCheck::inTheWindow()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    auto written = std::make_unique<WrittenResolver>();
    written->hosts.insert(u"aq-bota.kz"_s, {Found::Yes, {inside}});
    written->hosts.insert(u"www.aq-bota.kz"_s, {Found::Yes, {outside}});
    const WrittenResolver *resolver = written.get();
    auto *page = desk.window->page<DomainsPage>();
    page->setResolver(std::move(written));
    desk.select(u"aq-bota.kz"_s);
    const auto line = [page] {
        const auto *label = page->findChild<QLabel *>(u"hostingLine"_s);
        return label ? label->text() : QString();
    };
    QTRY_VERIFY(!line().isEmpty());
    QVERIFY(resolver->asked.isEmpty()); // nobody asked for it yet
    QVERIFY(desk.clickSoon(u"askHosting"_s));
    QTRY_VERIFY_WITH_TIMEOUT(line().contains(outside), DeskWindow::soon);
    // What is known of one name is not said of another.
    desk.select(u"nomad-print.kz"_s);
    QTRY_VERIFY(!line().contains(outside));
    desk.select(u"aq-bota.kz"_s);
    QTRY_VERIFY(line().contains(outside));
    QCOMPARE(resolver->asked.size(), 2);
    QVERIFY(desk.desk().orders().isEmpty());
}

QTEST_MAIN(TestHostingCheck)
#include "tst_hostingcheck.moc"
