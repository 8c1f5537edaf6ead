#include "app/hostcheck.h"
#include "playedworld.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Found = Resolver::Found;

/// The flow from a host to what is said of it. Which answer of QDnsLookup means what is not tested
/// here: Qt 6.4 gives a server an address but no port.
class TestHostCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells_data();
    void tells();
    void asksAHostOnce();
    void forgetsWhatComesLate();
    void hasWordsForAll();
};

void TestHostCheck::tells_data()
{
    QTest::addColumn<int>("found");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QStringList>("glue");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, Found found, const QStringList &addresses,
                        const QStringList &glue, HostAnswer::Kind kind) {
        QTest::newRow(name) << int(found) << addresses << glue << int(kind);
    };
    const QStringList serves{u"192.0.2.1"_s};
    const QStringList refuses{u"192.0.2.2"_s};
    const QStringList silent{u"192.0.2.3"_s};
    row("serves", Found::Yes, serves, {}, HostAnswer::Answers);
    row("refuses", Found::Yes, refuses, {}, HostAnswer::OtherNames);
    row("cannot be read", Found::Yes, {u"192.0.2.4"_s}, {}, HostAnswer::OtherNames);
    row("silent", Found::Yes, silent, {}, HostAnswer::Silent);
    row("one of three is enough", Found::Yes, refuses + silent + serves, {}, HostAnswer::Answers);
    row("one refuses, one is silent", Found::Yes, refuses + silent, {}, HostAnswer::Silent);
    row("no address", Found::No, {}, {}, HostAnswer::NoAddress);
    row("only glue knows it", Found::No, {}, serves, HostAnswer::Answers);
    row("glue gives way to the DNS", Found::Yes, serves, refuses, HostAnswer::Answers);
    row("this computer cannot ask", Found::Failed, {}, {}, HostAnswer::NotAskable);
}

void TestHostCheck::tells()
{
    QFETCH(int, found);
    QFETCH(QStringList, addresses);
    QFETCH(QStringList, glue);
    QFETCH(int, kind);
    auto played = std::make_unique<PlayedResolver>();
    played->hosts.insert(u"ns1.primer.kz"_s, {Found(found), addresses});
    played->services = {
        {u"192.0.2.1"_s, Found::Yes}, {u"192.0.2.2"_s, Found::No}, {u"192.0.2.4"_s, Found::Failed}};
    const PlayedResolver &dns = *played;
    HostCheck check(std::move(played));
    check.setPatience(300ms);
    QList<HostAnswer> answers;
    connect(&check, &HostCheck::answered, this, [&](const QString &host, const HostAnswer &answer) {
        QCOMPARE(host, u"ns1.primer.kz"_s);
        answers.append(answer);
    });
    check.ask(u"ns1.primer.kz"_s, u"primer.kz"_s, glue);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().kind, HostAnswer::Asking);
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(int(answers.last().kind), kind);
    QCOMPARE(answers.last().name, u"primer.kz"_s);
    QVERIFY(answers.last().at.isValid());
    for (const QString &line : dns.asked)
        QVERIFY(line.startsWith(u"primer.kz at "_s));
}

void TestHostCheck::asksAHostOnce()
{
    auto played = std::make_unique<PlayedResolver>();
    played->hosts.insert(u"ns1.primer.kz"_s, {Found::Yes, {u"192.0.2.1"_s}});
    played->services.insert(u"192.0.2.1"_s, Found::Yes);
    const PlayedResolver &dns = *played;
    HostCheck check(std::move(played));
    int ended = 0;
    connect(&check, &HostCheck::answered, this, [&](const QString &, const HostAnswer &answer) {
        ended += answer.kind == HostAnswer::Asking ? 0 : 1;
    });
    check.ask(u"ns1.primer.kz"_s, u"primer.kz"_s, {});
    check.ask(u"ns1.primer.kz"_s, u"primer.kz"_s, {});
    QTRY_COMPARE(ended, 1);
    QCOMPARE(dns.asked.size(), 1);
    // Afterwards it can be asked again.
    check.ask(u"ns1.primer.kz"_s, u"other.kz"_s, {});
    QTRY_COMPARE(ended, 2);
    QCOMPARE(dns.asked.last(), u"other.kz at 192.0.2.1"_s);
}

void TestHostCheck::forgetsWhatComesLate()
{
    // The first address ends it; the answer of the second must not reach the next question.
    auto played = std::make_unique<PlayedResolver>();
    played->hosts.insert(u"ns1.primer.kz"_s, {Found::Yes, {u"192.0.2.1"_s, u"192.0.2.2"_s}});
    played->services = {{u"192.0.2.1"_s, Found::Yes}, {u"192.0.2.2"_s, Found::No}};
    HostCheck check(std::move(played));
    QList<HostAnswer::Kind> kinds;
    connect(&check, &HostCheck::answered, this, [&](const QString &host, const HostAnswer &answer) {
        kinds.append(answer.kind);
        if (kinds.size() == 2)
            check.ask(host, u"other.kz"_s, {});
    });
    check.ask(u"ns1.primer.kz"_s, u"primer.kz"_s, {});
    QTRY_COMPARE(kinds.size(), 4);
    QCOMPARE(
        kinds,
        (QList{HostAnswer::Asking, HostAnswer::Answers, HostAnswer::Asking, HostAnswer::Answers}));
}

void TestHostCheck::hasWordsForAll()
{
    QStringList words;
    for (int kind = HostAnswer::NotAsked; kind <= HostAnswer::NotAskable; ++kind) {
        const HostAnswer answer{.kind = HostAnswer::Kind(kind), .name = u"xn--80aau21bd.kz"_s};
        words.append(text(answer.kind));
        words.append(sentence(u"ns1.primer.kz"_s, answer));
        QVERIFY(!words.last().isEmpty());
        QVERIFY(!words.last().contains(u"xn--"_s));
    }
    QVERIFY(words.contains(u"Did not answer in 5 s"_s));
    QVERIFY(words.contains(u"ns1.primer.kz answers for қазақ.kz."_s));
}

QTEST_GUILESS_MAIN(TestHostCheck)
#include "tst_hostcheck.moc"
