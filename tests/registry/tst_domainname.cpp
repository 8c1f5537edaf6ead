#include "registry/domainname.h"
#include "registry/zones.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kz;

/// One canonical spelling for whatever was typed, and quick enough for each key press.
class TestDomainName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spelling_data();
    void spelling();
    void registrarsWordStays();
    void zoneAndLabel_data();
    void zoneAndLabel();
    void listsOpenZones();
    void containsOnLabelBoundary_data();
    void containsOnLabelBoundary();
    void equalBySpellingSent();
    void proposes_data();
    void proposes();
    void marksTheOddLetters();
    void tickLapsesWithTheName();
    void judgesWithinAKeyPress();
};

void TestDomainName::spelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("ace");
    QTest::addColumn<QString>("unicode");
    QTest::newRow("plain") << u"example.kz"_qs << u"example.kz"_qs << u"example.kz"_qs;
    QTest::newRow("capitals") << u"Example.KZ"_qs << u"example.kz"_qs << u"example.kz"_qs;
    QTest::newRow("blanks") << u" \u00a0example.kz\t"_qs << u"example.kz"_qs << u"example.kz"_qs;
    QTest::newRow("dot") << u"example.kz."_qs << u"example.kz"_qs << u"example.kz"_qs;
    QTest::newRow("address") << u"https://example.kz/a?b#c"_qs << u"example.kz"_qs
                             << u"example.kz"_qs;
    QTest::newRow("cyrillic") << u"сайт.kz"_qs << u"xn--80aswg.kz"_qs << u"сайт.kz"_qs;
    QTest::newRow("ace") << u"XN--80ASWG.kz"_qs << u"xn--80aswg.kz"_qs << u"сайт.kz"_qs;
    QTest::newRow("kazakh") << u"Қазақстан.қаз"_qs << u"xn--80aaa0a6awh12ed.xn--80ao21a"_qs
                            << u"қазақстан.қаз"_qs;
    QTest::newRow("kazakh letters")
        << u"өңір.қаз"_qs << u"xn--p1a7bwn1j.xn--80ao21a"_qs << u"өңір.қаз"_qs;
    QTest::newRow("composed") << u"и\u0306од.kz"_qs << u"xn--d1ajp.kz"_qs << u"йод.kz"_qs;
    QTest::newRow("mixed scripts") << u"кaspi.kz"_qs << u"xn--aspi-k5d.kz"_qs << u"кaspi.kz"_qs;
    QTest::newRow("old hyphen") << u"w-.kz"_qs << QString() << u"w-.kz"_qs;
    QTest::newRow("blank inside") << u"a b.kz"_qs << QString() << u"a b.kz"_qs;
    QTest::newRow("empty label") << u"a..kz"_qs << QString() << u"a..kz"_qs;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestDomainName::spelling()
{
    QFETCH(QString, typed);
    QFETCH(QString, ace);
    QFETCH(QString, unicode);
    const auto name = DomainName::fromUser(typed);
    QCOMPARE(name.ace(), ace);
    QCOMPARE(name.unicode(), unicode);
    QCOMPARE(name.typed(), typed);
    QCOMPARE(name.isEmpty(), typed.isEmpty());
    // What is sent survives a second reading.
    if (!ace.isEmpty())
        QCOMPARE(DomainName::fromUser(ace).ace(), ace);
}

void TestDomainName::registrarsWordStays()
{
    QCOMPARE(DomainName::fromRegistrar(u"w-.kz"_qs).ace(), u"w-.kz"_qs);
    QCOMPARE(DomainName::fromRegistrar(u"XN--80ASWG.KZ"_qs).unicode(), u"сайт.kz"_qs);
    QCOMPARE(DomainName::fromRegistrar(u"сайт.kz"_qs).ace(), u"xn--80aswg.kz"_qs);
    QCOMPARE(DomainName::fromRegistrar(u"xn--zzzzzz.kz"_qs).ace(), u"xn--zzzzzz.kz"_qs);
}

void TestDomainName::zoneAndLabel_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("label");
    QTest::newRow("kz") << u"example.kz"_qs << u"kz"_qs << u"example"_qs;
    QTest::newRow("com.kz") << u"example.com.kz"_qs << u"com.kz"_qs << u"example"_qs;
    QTest::newRow("қаз") << u"сайт.қаз"_qs << u"xn--80ao21a"_qs << u"сайт"_qs;
    QTest::newRow("deep") << u"www.example.kz"_qs << u"kz"_qs << u"www.example"_qs;
    QTest::newRow("closed") << u"example.gov.kz"_qs << QString() << u"example.gov.kz"_qs;
    QTest::newRow("foreign") << u"example.ru"_qs << QString() << u"example.ru"_qs;
    QTest::newRow("zone alone") << u"com.kz"_qs << u"com.kz"_qs << QString();
    QTest::newRow("unsendable") << u"a_b c.kz"_qs << u"kz"_qs << u"a_b c"_qs;
    QTest::newRow("looks like com.kz") << u"telecom.kz"_qs << u"kz"_qs << u"telecom"_qs;
}

void TestDomainName::zoneAndLabel()
{
    QFETCH(QString, typed);
    const auto name = DomainName::fromUser(typed);
    QTEST(name.zone(), "zone");
    QTEST(name.label(), "label");
}

void TestDomainName::listsOpenZones()
{
    QCOMPARE(openZones(),
             (QStringList{u"kz"_qs, u"com.kz"_qs, u"net.kz"_qs, u"org.kz"_qs, u"xn--80ao21a"_qs}));
    for (const QString &zone : openZones())
        QVERIFY(zoneOf(zone).open);
}

void TestDomainName::containsOnLabelBoundary_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("contained");
    QTest::newRow("itself") << u"example.kz"_qs << true;
    QTest::newRow("below") << u"ns1.example.kz"_qs << true;
    QTest::newRow("deep, capitals") << u"A.B.Example.KZ"_qs << true;
    QTest::newRow("look-alike") << u"ns1.notexample.kz"_qs << false;
    QTest::newRow("above") << u"kz"_qs << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestDomainName::containsOnLabelBoundary()
{
    QFETCH(QString, host);
    QTEST(DomainName::fromUser(u"example.kz"_qs).contains(host), "contained");
    QVERIFY(!DomainName::fromUser(u"a b.kz"_qs).contains(host));
}

void TestDomainName::equalBySpellingSent()
{
    const auto name = [](const QString &typed) { return DomainName::fromUser(typed); };
    QCOMPARE(name(u"САЙТ.kz"_qs), name(u"xn--80aswg.kz"_qs));
    QVERIFY(!(name(u"a b.kz"_qs) == name(u"a c.kz"_qs)));
    QVERIFY(!(name(u"example.kz"_qs) == name(u"example.com.kz"_qs)));
}

void TestDomainName::proposes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("www") << u"www.example.kz"_qs << u"example.kz"_qs;
    QTest::newRow("deep") << u"a.b.example.com.kz"_qs << u"example.com.kz"_qs;
    QTest::newRow("Cyrillic к in Latin") << u"кaspi.kz"_qs << u"kaspi.kz"_qs;
    QTest::newRow("Latin i in Kazakh") << u"бiлім.қаз"_qs << u"білім.қаз"_qs;
    QTest::newRow("no twin") << u"жaspi.kz"_qs << QString();
    QTest::newRow("dash") << u"my–domain.kz"_qs << u"my-domain.kz"_qs;
    QTest::newRow("fine") << u"example.kz"_qs << QString();
    QTest::newRow("foreign") << u"www.example.ru"_qs << QString();
    QTest::newRow("zone") << u"kz"_qs << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDomainName::proposes()
{
    QFETCH(QString, typed);
    const QString proposed = proposal(DomainName::fromUser(typed));
    QTEST(proposed, "proposed");
    const QLatin1StringView field("DOMAIN");
    if (!proposed.isEmpty())
        QVERIFY(worst(judge(DomainName::fromUser(proposed), field)) < Verdict::Warn);
}

void TestDomainName::marksTheOddLetters()
{
    const Problems problems = judge(DomainName::fromUser(u"кaspi.kz"_qs), QLatin1StringView("D"));
    const Problem expected{u"D"_qs, Rule::N7MixedScripts, u"кaspi.kz"_qs, u"[к]aspi → kaspi"_qs};
    QVERIFY(problems.contains(expected));
}

void TestDomainName::tickLapsesWithTheName()
{
    const QLatin1StringView field("DOMAIN");
    const Problems first = judge(DomainName::fromUser(u"ab--cd.kz"_qs), field);
    const Problems second = judge(DomainName::fromUser(u"ab--ce.kz"_qs), field);
    QCOMPARE(worst(first), Verdict::Warn);
    QCOMPARE(first.size(), second.size());
    for (const Problem &problem : second)
        QVERIFY(!first.contains(problem));
}

void TestDomainName::judgesWithinAKeyPress()
{
    const QStringList typed = {u"example.kz"_qs, u"өңірқазақстан.қаз"_qs, u"кaspi–банк.kz"_qs,
                               u"www.a_b c😀.com.kz"_qs};
    constexpr int rounds = 100;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i) {
        for (const QString &name : typed)
            QVERIFY(judge(DomainName::fromUser(name), QLatin1StringView("D")).size() < 20);
    }
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e3 / (rounds * 4);
    qInfo("%.0f microseconds a name", each);
    // A key press may take 16 ms in all; sanitizers and a busy machine are allowed for.
    QVERIFY(each < 4000);
}

QTEST_APPLESS_MAIN(TestDomainName)

#include "tst_domainname.moc"
