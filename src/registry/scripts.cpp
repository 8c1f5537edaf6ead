#include "registry/scripts.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace kz {

namespace {

// Twins at the same place in both rows.
constexpr QStringView latinTwins = u"acekmhopxyibtsjdqw";
constexpr QStringView cyrillicTwins = u"асекмһорхуівтѕјԁԛԝ";
static_assert(latinTwins.size() == cyrillicTwins.size());
// The twelve letters of .kz names that a reader takes for Latin ones: в as B, н as H, т as T.
constexpr QStringView readAsLatin = u"асеорхуіһкмтвн";
constexpr QStringView kazakhLetters = u"ёәғқңөұүһі";

bool isLatin(char32_t c)
{
    return QChar::script(c) == QChar::Script_Latin;
}

bool isCyrillic(char32_t c)
{
    return QChar::script(c) == QChar::Script_Cyrillic;
}

template <class Test>
bool any(QStringView text, Test test)
{
    const auto points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [test](uint c) { return test(c); });
}

/// Latin is the rarer script; a tie goes against the Cyrillic letters.
bool latinIsRarer(QStringView label)
{
    const auto count = [label](bool (*test)(char32_t)) {
        return std::count_if(label.begin(), label.end(),
                             [test](QChar c) { return test(c.unicode()); });
    };
    return count(isLatin) < count(isCyrillic);
}

} // namespace

bool isUsualLetter(char32_t c)
{
    if (c < 128)
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    return (c >= 0x430 && c <= 0x44f)
        || (c <= 0xffff && kazakhLetters.contains(QChar(static_cast<char16_t>(c))));
}

bool isDashLookAlike(char32_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x02d7 || c == 0x2043 || c == 0x2212 || c == 0x2796
        || c == 0x2e3a || c == 0x2e3b || c == 0xfe58 || c == 0xfe63 || c == 0xff0d || c == 0x30fc
        || c == 0x1806;
}

bool isLetterLike(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool hasCyrillic(QStringView text)
{
    return any(text, isCyrillic);
}

bool hasLatin(QStringView text)
{
    return any(text, isLatin);
}

bool isMixed(QStringView text)
{
    return hasLatin(text) && hasCyrillic(text);
}

bool looksLatin(QStringView label)
{
    const auto fits = [](QChar c) {
        return c == u'-' || (c >= u'0' && c <= u'9') || readAsLatin.contains(c);
    };
    return hasCyrillic(label) && std::all_of(label.begin(), label.end(), fits);
}

QString minorityMarked(const QString &label)
{
    const bool latinRarer = latinIsRarer(label);
    QString result;
    bool inside = false;
    for (const QChar c : label) {
        const bool odd = latinRarer ? isLatin(c.unicode()) : isCyrillic(c.unicode());
        if (odd != inside)
            result += odd ? u'[' : u']';
        inside = odd;
        result += c;
    }
    return inside ? result + u']' : result;
}

QString inOneScript(const QString &label)
{
    const bool latinRarer = latinIsRarer(label);
    const QStringView from = latinRarer ? latinTwins : cyrillicTwins;
    const QStringView to = latinRarer ? cyrillicTwins : latinTwins;
    QString result = label;
    for (QChar &c : result) {
        const bool odd = latinRarer ? isLatin(c.unicode()) : isCyrillic(c.unicode());
        if (!odd)
            continue;
        const qsizetype place = from.indexOf(c);
        if (place < 0)
            return {};
        c = to[place];
    }
    return result;
}

QString withHyphens(const QString &label)
{
    QString result = label;
    for (QChar &c : result) {
        if (isDashLookAlike(c.unicode()))
            c = u'-';
    }
    return result;
}

QString named(char32_t c)
{
    const auto code = QString::number(c, 16).toUpper().rightJustified(4, u'0');
    return QString::fromUcs4(&c, 1) + QLatin1StringView(" (U+") + code + u')';
}

} // namespace kz
