#include "registry/amount.h"

#include <QLocale>

#include <algorithm>

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
    const QStringView fraction = point < 0 ? QStringView() : digits.mid(point + 1);
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

} // namespace kz
