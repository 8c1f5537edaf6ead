#include "registry/phone.h"

#include "registry/contact.h"

#include <algorithm>
#include <array>

namespace kz {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Country codes of one and two digits; all others have three. ITU-T E.164 list of codes
qsizetype countryCodeLength(QStringView digits)
{
    static constexpr std::array two = {20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46,
                                       47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63,
                                       64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return std::binary_search(two.begin(), two.end(), digits.left(2).toInt()) ? 2 : 3;
}

/// The digits of a number written in groups; empty when other characters stand in it.
QString digitsOf(QStringView typed)
{
    static constexpr QStringView separators = u"()./-\u2010\u2011\u2012\u2013\u2212";
    QString result;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            result += c;
        else if (!c.isSpace() && !separators.contains(c))
            return {};
    }
    return result;
}

bool isOneOf(const QString &country, std::initializer_list<QStringView> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&country](QStringView code) {
        return country.trimmed().compare(code, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::parse(QStringView text)
{
    // RFC 5733 section 2.5; CentralNic also takes an extension behind x.
    constexpr qsizetype longest = 17;
    const qsizetype dot = text.indexOf(u'.');
    const qsizetype x = text.indexOf(u'x');
    const QStringView number = x < 0 ? text : text.left(x);
    if (!text.startsWith(u'+') || dot < 2 || dot > 4 || number.size() > longest)
        return {};
    PhoneNumber result{number.mid(1, dot - 1).toString(), number.mid(dot + 1).toString()};
    const bool extended = x < 0 || (isDigits(text.mid(x + 1)) && text.size() - x <= 7);
    if (!isDigits(result.countryCode) || !isDigits(result.number) || result.number.size() > 14
        || !extended)
        return {};
    return result;
}

QString normalizedPhone(const QString &typed, const QString &country)
{
    const QString trimmed = typed.trimmed();
    if (PhoneNumber::parse(trimmed))
        return trimmed;
    const bool international = trimmed.startsWith(u'+');
    QString digits = digitsOf(QStringView(trimmed).mid(international ? 1 : 0));
    if (!international) {
        // 8 is the trunk prefix of both countries, 7 their code.
        const bool trunk = digits.startsWith(u'8') || digits.startsWith(u'7');
        if (digits.size() != 11 || !trunk || !isOneOf(country, {u"KZ", u"RU"}))
            return typed;
        digits[0] = u'7';
    }
    const qsizetype code = countryCodeLength(digits);
    const QString result = u'+' + digits.left(code) + u'.' + digits.mid(code);
    return PhoneNumber::parse(result) ? result : typed;
}

Problems judgePhone(const QString &typed, const QString &country, const QString &field)
{
    const QString sent = normalizedPhone(typed, country);
    const auto number = PhoneNumber::parse(sent);
    if (!number)
        return {{field, Rule::P2PhoneFormat, typed}};
    Problems problems;
    const auto add = [&](Rule rule, const QString &detail = {}) {
        problems.append({field, rule, sent, detail});
    };
    if (sent != typed)
        problems.append({field, Rule::P3PhoneNormalized, typed, sent});
    const bool kazakh = isOneOf(country, {u"KZ"});
    if (number->countryCode == u"997")
        add(Rule::P6Unused997);
    if (number->countryCode == u"7") {
        if (number->number.size() != 10)
            add(Rule::P4TenDigits, QString::number(number->number.size()));
        else if (kazakh && !number->number.startsWith(u'7'))
            add(Rule::P5NotKazakh);
    }
    if (number->number.count(number->number[0]) == number->number.size())
        add(Rule::P7AllEqual);
    if (kazakh && (sent.size() < 5 || sent.size() > 20))
        add(Rule::P8GatewayLength, QString::number(sent.size()));
    return problems;
}

} // namespace kz
