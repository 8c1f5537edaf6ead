#include "registry/amount.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace kz {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString text(const Amount &amount)
{
    QStringView digits = amount.decimal;
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits = digits.mid(1);
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.left(point);
    QStringView fraction = point < 0 ? QStringView() : digits.mid(point + 1);
    // Prices come with four digits; people pay in cents.
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    bool fits = false;
    const qlonglong number = whole.toLongLong(&fits);
    if (!fits || !isDigits(whole) || (point >= 0 && !isDigits(fraction)))
        return amount.currency.isEmpty() ? amount.decimal : amount.decimal + u' ' + amount.currency;
    const QLocale locale;
    QString result = negative ? locale.negativeSign() : QString();
    result += locale.toString(number);
    if (!fraction.isEmpty()) {
        result += locale.decimalPoint();
        for (const QChar digit : fraction)
            result += locale.toString(digit.digitValue());
    }
    if (!amount.currency.isEmpty())
        result += QChar(QChar::Nbsp) + amount.currency;
    return result;
}

namespace {

std::optional<qint64> tenThousandths(const QString &decimal)
{
    const qsizetype point = decimal.indexOf(u'.');
    const QString whole = point < 0 ? decimal : decimal.left(point);
    const QString part = point < 0 ? QString() : decimal.mid(point + 1);
    bool ok = false;
    const qint64 value = (whole + part.leftJustified(4, u'0')).toLongLong(&ok);
    return ok && !decimal.isEmpty() && part.size() <= 4 ? std::optional(value) : std::nullopt;
}

Amount amountOf(qint64 units, const QString &currency)
{
    const bool negative = units < 0;
    QString digits = QString::number(negative ? -units : units).rightJustified(5, u'0');
    digits.insert(digits.size() - 4, u'.');
    while (digits.endsWith(u'0') && digits.size() - digits.indexOf(u'.') > 3)
        digits.chop(1);
    return {.decimal = negative ? u'-' + digits : digits, .currency = currency};
}

} // namespace

bool isNegative(const Amount &amount)
{
    return amount.decimal.startsWith(u'-');
}

Amount sum(const Amount &one, const Amount &other)
{
    const auto first = tenThousandths(one.decimal);
    const auto second = tenThousandths(other.decimal);
    if (!first || !second || one.currency != other.currency)
        return {};
    return amountOf(*first + *second, one.currency);
}

Amount difference(const Amount &from, const Amount &taken)
{
    const auto have = tenThousandths(from.decimal);
    const auto pay = tenThousandths(taken.decimal);
    if (!have || !pay || from.currency != taken.currency)
        return {};
    return amountOf(*have - *pay, from.currency);
}

} // namespace kz
