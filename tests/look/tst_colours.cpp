#include "look/colours.h"

#include <QTest>

#include <array>

using namespace kz;
using namespace Qt::StringLiterals;

/// The contrast promised for text, borders and badges, in both themes.
class ColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsTheOneOfWcag();
    void textIsReadable_data();
    void textIsReadable();
    void bordersAreSeen_data() { textIsReadable_data(); }
    void bordersAreSeen();
    void themeIsReadFromThePalette();
    void badgesAreWords();
};

namespace {

constexpr std::array tones{
    Tone::Ink,     Tone::Muted,   Tone::Ok,   Tone::Attention, Tone::Danger,
    Tone::Unknown, Tone::Pending, Tone::Info, Tone::Accent,
};

} // namespace

void ColoursTest::contrastIsTheOneOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // A known pair: #767676 is the lightest grey that passes on white.
    QVERIFY(contrast(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5);
}

void ColoursTest::textIsReadable_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void ColoursTest::textIsReadable()
{
    QFETCH(Theme, theme);
    const Colours &c = colours(palette(theme));
    for (const Tone tone : tones) {
        for (const QColor &ground : {c.base, c.raised, c.window, c.accentSoft, c.soft(tone)}) {
            const double found = contrast(c.tone(tone), ground);
            QVERIFY2(
                found >= 4.5,
                qPrintable(u"%1 on %2: %3"_s.arg(c.tone(tone).name(), ground.name()).arg(found)));
        }
        QVERIFY(contrast(c.text, c.soft(tone)) >= 4.5);
    }
    QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
    for (const System system : {System::Sandbox, System::Ote, System::Live}) {
        QVERIFY(contrast(c.onSystem, c.system(system)) >= 4.5);
    }
    for (const QColor &ground : {c.base, c.raised, c.window}) {
        QVERIFY(contrast(c.disabled, ground) >= 2.8); // its reason stands beside it in muted
    }
}

void ColoursTest::bordersAreSeen()
{
    QFETCH(Theme, theme);
    const Colours &c = colours(palette(theme));
    for (const QColor &ground : {c.base, c.raised, c.window}) {
        QVERIFY(contrast(c.border, ground) >= 3.0);
        QVERIFY(contrast(c.accent, ground) >= 3.0);
        QVERIFY(contrast(c.danger, ground) >= 3.0);
        QVERIFY(contrast(c.attention, ground) >= 3.0);
    }
}

void ColoursTest::themeIsReadFromThePalette()
{
    QVERIFY(!colours(palette(Theme::Light)).dark);
    QVERIFY(colours(palette(Theme::Dark)).dark);
    QCOMPARE(palette(Theme::Dark).color(QPalette::PlaceholderText),
             colours(palette(Theme::Dark)).muted);
    const QPalette light = palette(Theme::Light);
    QCOMPARE(light.color(QPalette::Disabled, QPalette::Text), colours(light).disabled);
    QCOMPARE(light.color(QPalette::Inactive, QPalette::Highlight), colours(light).accent);
}

void ColoursTest::badgesAreWords()
{
    QCOMPARE(badgeWord(System::Live), u"LIVE"_s);
    QCOMPARE(badgeWord(System::Ote), u"OT&E"_s);
    QCOMPARE(badgeWord(System::Sandbox), u"SANDBOX"_s);
}

QTEST_MAIN(ColoursTest)
#include "tst_colours.moc"
