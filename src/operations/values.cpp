#include "operations/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace kz {

Column::Column(const Reply &reply, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const auto found = reply.properties.constFind(Reply::normalName(QString(name)));
        if (found != reply.properties.cend()) {
            m_values = &found->values;
            return;
        }
    }
}

std::optional<QString> Column::at(qsizetype row) const
{
    return m_values ? m_values->at(row) : std::nullopt;
}

std::optional<QStringList> Column::list(qsizetype row) const
{
    const std::optional<QString> packed = at(row);
    if (!packed)
        return std::nullopt;
    static const QRegularExpression separator(QStringLiteral("[,;]"));
    QStringList result;
    for (const QString &part : packed->split(separator)) {
        if (!part.trimmed().isEmpty())
            result.append(part.trimmed());
    }
    return result;
}

std::optional<QStringList> Column::all() const
{
    if (!m_values)
        return std::nullopt;
    QStringList result = m_values->texts();
    result.removeAll(QString());
    return result;
}

std::optional<bool> flagOf(const std::optional<QString> &text)
{
    const QString word = text.value_or(QString()).trimmed().toUpper();
    if (word == QLatin1StringView("1") || word == QLatin1StringView("YES"))
        return true;
    if (word == QLatin1StringView("0") || word == QLatin1StringView("NO"))
        return false;
    return std::nullopt;
}

bool isAuthCode(const QString &normalName)
{
    return normalName.contains(QLatin1StringView("AUTH"))
        && normalName != QLatin1StringView("X-AUTHCODE-EXPIRATION");
}

QList<UnknownProperty> unknownProperties(const Reply &reply,
                                         std::initializer_list<QLatin1StringView> known)
{
    QList<UnknownProperty> result;
    for (auto it = reply.properties.cbegin(); it != reply.properties.cend(); ++it) {
        const bool isKnown = std::find(known.begin(), known.end(), it.key()) != known.end();
        if (!isKnown && !isAuthCode(it.key()))
            result.append({.name = it->name, .values = reply.values(it.key())});
    }
    return result;
}

} // namespace kz
