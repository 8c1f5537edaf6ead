#include "operations/operation.h"

#include <algorithm>

namespace kz {

Params &Params::add(QLatin1StringView name, const QString &value)
{
    return append({.name = QString(name), .value = value});
}

Params &Params::addSecret(QLatin1StringView name, const QString &value)
{
    return append({.name = QString(name), .value = value, .secret = true});
}

Params &Params::addIfSet(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? *this : add(name, value);
}

Params &Params::addList(QLatin1StringView name, const QStringList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        append({.name = QString(name) + QString::number(i), .value = values.at(i)});
    return *this;
}

Params &Params::append(Param param)
{
    m_list.append(std::move(param));
    return *this;
}

Params Params::secrets() const
{
    Params result;
    for (const Param &param : m_list) {
        if (param.secret)
            result.append(param);
    }
    return result;
}

Params Params::with(const Params &secrets) const
{
    Params result = *this;
    for (Param &param : result.m_list) {
        if (param.secret && secrets.contains(param.name))
            param.value = secrets.value(param.name);
    }
    return result;
}

bool Params::lacksSecret() const
{
    return std::any_of(m_list.cbegin(), m_list.cend(),
                       [](const Param &param) { return param.secret && param.value.isEmpty(); });
}

QString Params::value(QStringView name) const
{
    for (const Param &param : m_list) {
        if (name.compare(param.name, Qt::CaseInsensitive) == 0)
            return param.value;
    }
    return {};
}

bool Params::contains(QStringView name) const
{
    return std::any_of(m_list.cbegin(), m_list.cend(), [name](const Param &param) {
        return name.compare(param.name, Qt::CaseInsensitive) == 0;
    });
}

QStringList Params::values(QLatin1StringView name) const
{
    QStringList result;
    for (qsizetype i = 0;; ++i) {
        const QString indexed = QString(name) + QString::number(i);
        if (!contains(indexed))
            return result;
        result.append(value(indexed));
    }
}

QString Reply::normalName(QStringView name)
{
    QString result;
    result.reserve(name.size());
    for (const QChar c : name) {
        if (!c.isSpace() && c != u'_')
            result.append(c.toUpper());
    }
    return result;
}

QByteArray Reply::raw() const
{
    QByteArray result;
    qsizetype from = 0;
    for (const Cells::Place &place : dropped) {
        result.append(QByteArrayView(text).sliced(from, place.at - from));
        from = qsizetype(place.at) + place.size;
    }
    return from == 0 ? text : result.append(QByteArrayView(text).sliced(from));
}

bool Reply::has(QStringView name) const
{
    return properties.contains(normalName(name));
}

QString Reply::value(QStringView name, qsizetype index) const
{
    const auto found = properties.constFind(normalName(name));
    return found == properties.cend() ? QString() : found->values.text(index);
}

std::optional<QString> Reply::maybe(QStringView name, qsizetype index) const
{
    const auto found = properties.constFind(normalName(name));
    return found == properties.cend() ? std::nullopt : found->values.at(index);
}

QStringList Reply::values(QStringView name) const
{
    const auto found = properties.constFind(normalName(name));
    return found == properties.cend() ? QStringList() : found->values.texts();
}

qsizetype Reply::rows(const QStringList &names) const
{
    qsizetype result = 0;
    for (const QString &name : names) {
        const auto found = properties.constFind(normalName(name));
        if (found != properties.cend())
            result = std::max(result, found->values.size());
    }
    return result;
}

QStringList decisions(const Problems &ticked)
{
    QStringList result;
    for (const Problem &problem : ticked)
        result.append((QString(info(problem.rule).id) + u' ' + problem.value).trimmed());
    return result;
}

} // namespace kz
