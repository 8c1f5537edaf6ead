#include "registry/anytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace kz {

Problems judgeText(const QString &value, const QString &field)
{
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    };
    const auto found = std::find_if(value.begin(), value.end(), isControl);
    if (found == value.end())
        return {};
    const auto code = QString::number(found->unicode(), 16).toUpper().rightJustified(4, u'0');
    return {{field, Rule::X1ControlCharacter, value, QLatin1StringView("U+") + code}};
}

Problems judgeRequired(const QString &value, const QString &field)
{
    Problems problems = judgeText(value, field);
    if (value.trimmed().isEmpty())
        problems.append({field, Rule::X3Missing, value});
    return problems;
}

Problems judgeAmount(const QString &value, const QString &field)
{
    static const QRegularExpression amount(QStringLiteral("^[0-9]{1,9}(\\.[0-9]{1,2})?$"));
    if (amount.match(value).hasMatch())
        return {};
    return {{field, Rule::X4Amount, value}};
}

QString dateText(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy")
                          : QCoreApplication::translate("kz::Date", "date not known");
}

QString shortDateText(QDate date)
{
    return QLocale().toString(date, u"d MMM yyyy");
}

} // namespace kz
