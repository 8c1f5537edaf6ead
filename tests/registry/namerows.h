#pragma once

#include "registry/rulerows.h"

#include "registry/anytext.h"
#include "registry/domainname.h"

namespace kz::rows {

inline Problems name(const QString &typed)
{
    const auto domain = DomainName::fromUser(typed);
    return judge(domain, field) + facts(domain, field);
}

/// Labels of 60 letters below kz.
inline QByteArray longName(int labels)
{
    return QByteArray(60, 'a').append('.').repeated(labels).append("kz");
}

inline void addNames(Rows &rows)
{
    const QByteArray l61 = QByteArray(61, 'a') + ".kz";
    const QByteArray l62 = QByteArray(62, 'a') + ".kz";
    const QByteArray l63 = QByteArray(63, 'a') + ".kz";
    const QByteArray l64 = QByteArray(64, 'a') + ".kz";
    // 40 Cyrillic letters need more than 63 characters in ACE only when they are far apart.
    const QByteArray cyrillic64 = QByteArray("ая").repeated(40) + ".kz";
    rows.texts(Rule::X1ControlCharacter, name, {"exam\nple.kz", "a\u2028b.kz"}, {"example.kz\n"});
    rows.texts(Rule::X4Amount, [](const QString &text) { return judgeAmount(text, field); },
               {"five", "-1", "1,5", "1.234", "1e3"}, {"0", "500", "24418.60"});
    rows.texts(Rule::X3Missing, name, {"", "  ", "\t"}, {"a"});
    rows.texts(Rule::L1LabelLength, name, {"a..kz", ".kz", l64.data(), cyrillic64.data()},
               {"a.kz", l63.data(), "сайт.kz"});
    rows.texts(Rule::L2LabelNearLimit, name, {l62.data(), l63.data()}, {l61.data(), l64.data()});
    rows.texts(Rule::L3LabelCharacters, name,
               {"a_b.kz", "a b.kz", "ab@c.kz", "a/b.kz", "а/б.kz", "a_б.kz", "exam:ple.kz"},
               {"a-b.kz", "сайт.kz", "-a.kz"});
    rows.texts(Rule::L4HyphenAtEdge, name, {"-abc.kz", "abc-.kz", "-сайт.kz", "сайт-.kz", "w-.kz"},
               {"a-b.kz"});
    rows.texts(Rule::L5HyphensThreeFour, name, {"ab--cd.kz", "em--x.kz"},
               {"abc--d.kz", "xn--80aswg.kz", "a--b.kz"});
    rows.texts(Rule::L6DoubleHyphen, name, {"abc--d.kz"}, {"ab--cd.kz", "a-b.kz"});
    rows.texts(Rule::L7Digits, name, {"123.kz", "1st.kz"}, {"a1.kz"});
    rows.texts(Rule::L8VeryShort, name, {"a.kz", "a1.kz"}, {"abc.kz", "ab.com.kz", "аб.kz"});
    rows.texts(Rule::L9UpperCase, name, {"Example.KZ", "САЙТ.kz"}, {"example.kz"});
    rows.texts(Rule::L10Stripped, name,
               {" example.kz ", "example.kz.", "http://example.kz", "https://example.kz/a?b",
                "example.kz/path", "\u00a0example.kz"},
               {"example.kz", "a/b.kz"});
    rows.texts(Rule::L11Www, name, {"www.example.kz", "www.example.com.kz", "www.сайт.қаз"},
               {"www.kz", "shop.example.kz", "www.com.kz"});
    const QByteArray n307 = longName(5), n246 = longName(4);
    rows.texts(Rule::L12NameLength, name, {n307.data()}, {n246.data()});
    rows.texts(Rule::N1SentAsAce, name, {"сайт.kz"}, {"example.kz", "xn--80aswg.kz"});
    rows.texts(Rule::N2ShownInUnicode, name, {"xn--80aswg.kz", "сайт.kz"}, {"example.kz"});
    rows.texts(Rule::N3AceBroken, name, {"xn--zzzzzz.kz", "xn--abc.kz", "xn--kz.kz", "١٢.kz"},
               {"xn--80aswg.kz", "XN--80ASWG.kz", "сайт.kz"});
    rows.texts(Rule::N4Mapped, name,
               {"ﬁ.kz", "№1.kz", "ｅxample.kz", "ex\u00adample.kz", "ex\u200bample.kz", "a。kz"},
               {"САЙТ.kz", "Сайт.kz", "xn--80aswg.kz", "и\u0306од.kz", "xn--80aswg.қаз"});
    rows.texts(Rule::N5UnusualLetter, name, {"ǵylym.kz", "ïq.kz", "ўзбек.kz", "ابج.kz"},
               {"өңір.қаз", "ёж.kz", "іні.kz", "abc.kz"});
    rows.texts(Rule::N6Symbol, name, {"😀.kz", "i♥.kz"}, {"ǵylym.kz", "my–domain.kz"});
    rows.texts(Rule::N6bDashLookAlike, name, {"my–domain.kz", "a−b.kz"}, {"my-domain.kz"});
    rows.texts(Rule::N7MixedScripts, name, {"кaspi.kz", "бiл.kz"}, {"біл.kz", "kaspi.kz"});
    rows.texts(Rule::N8LookAlikesOnly, name, {"рост.kz", "сосна-1.kz"},
               {"сайт.kz", "poct.kz", "123.kz"});
    rows.texts(Rule::N9IdnUnconfirmed, name, {"сайт.kz", "сайт.com.kz"}, {"сайт.қаз", "a.kz"});
    rows.texts(Rule::R1Registrable, name, {"example.kz"}, {"example.com.kz", "a.b.kz"});
    rows.texts(Rule::R2CategoryZone, name, {"a.com.kz", "a.net.kz", "a.org.kz"},
               {"a.kz", "a.gov.kz"});
    rows.texts(Rule::R3KazakhZone, name, {"сайт.қаз", "abc.xn--80ao21a"}, {"сайт.kz"});
    rows.texts(Rule::R4ClosedZone, name, {"a.edu.kz", "a.gov.kz", "a.mil.kz"}, {"a.com.kz"});
    rows.texts(Rule::R5PublicSuffix, name, {"kz", "com.kz", "net.kz", "gov.kz", "қаз", "mil.kz"},
               {"a.kz"});
    rows.texts(Rule::R6TooManyLabels, name, {"shop.example.kz", "a.b.com.kz", "a.b.қаз"},
               {"example.kz", "www.example.kz"});
    rows.texts(Rule::R7ReservedCategory, name,
               {"мем.қаз", "біл.қаз", "ком.қаз", "қау.қаз", "қор.қаз", "бай.қаз", "a.мем.қаз",
                "xn--90au4f.xn--80ao21a"},
               {"мемлекет.қаз", "мем.kz"});
    rows.texts(Rule::R8ForeignZone, name, {"example.ru", "example", "example.kzz", "сайт.каз"},
               {"example.kz", "com.kz"});
}

} // namespace kz::rows
