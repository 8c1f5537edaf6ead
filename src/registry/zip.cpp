#include "registry/zip.h"

#include "registry/contact.h"

#include <algorithm>

namespace kz {

namespace {

constexpr qsizetype maxZip = 16;

bool isLocal(const QString &country)
{
    return country.trimmed().compare(u"KZ", Qt::CaseInsensitive) == 0;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSixDigits(QStringView text)
{
    return text.size() == 6 && std::all_of(text.begin(), text.end(), isDigit);
}

/// Latin letter (region), two digits (district), four letters or digits (building): A01P3K4.
bool isNewCode(QStringView text)
{
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return text.size() == 7 && isLetter(text[0]) && isDigit(text[1]) && isDigit(text[2])
        && std::all_of(text.begin() + 3, text.end(),
                       [isLetter](QChar c) { return isLetter(c) || isDigit(c); });
}

/// Cyrillic capitals that look like Latin ones.
QString latinTwins(QString text)
{
    static constexpr QStringView cyrillic = u"АВСЕНКМРТХ";
    static constexpr QStringView latin = u"ABCEHKMPTX";
    for (QChar &c : text) {
        const qsizetype place = cyrillic.indexOf(c);
        if (place >= 0)
            c = latin[place];
    }
    return text;
}

QString capitalsWithoutBlanks(const QString &text)
{
    QString result = text.toUpper();
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

} // namespace

QString normalizedZip(const QString &typed, const QString &country)
{
    if (isLocal(country)) {
        const QString code = latinTwins(capitalsWithoutBlanks(typed));
        if (isSixDigits(code) || isNewCode(code))
            return code;
    }
    return typed.trimmed();
}

Problems judgeZip(const QString &typed, const QString &country, const QString &field)
{
    const QString sent = normalizedZip(typed, country);
    if (sent.size() > maxZip)
        return {{field, Rule::K11ZipTooLong, typed, QString::number(sent.size())}};
    Problems problems;
    const QString capitals = capitalsWithoutBlanks(typed);
    if (sent != typed) {
        const bool twins = sent == latinTwins(capitals) && sent != capitals;
        problems.append({field, twins ? Rule::Z4ZipCyrillic : Rule::Z5ZipSpelling, typed, sent});
    }
    if (!isLocal(country) || isNewCode(sent))
        return problems;
    if (!isSixDigits(sent))
        problems.append({field, Rule::Z6ZipUnusual, sent});
    else if (zipFacts(sent, country, field).isEmpty())
        problems.append({field, Rule::Z2OldCode, sent});
    return problems;
}

Problems zipFacts(const QString &typed, const QString &country, const QString &field)
{
    if (!isLocal(country))
        return {};
    const QString sent = normalizedZip(typed, country);
    if (isNewCode(sent))
        return {{field, Rule::Z3NewCode, sent}};
    const int region = isSixDigits(sent) ? sent.left(2).toInt() : 0;
    if (region >= 1 && region <= 16) // 01 Astana … 16 Turkistan
        return {{field, Rule::Z1RegionCode, sent}};
    return {};
}

} // namespace kz
