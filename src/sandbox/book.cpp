#include "sandbox/book.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

void Book::add(const Line &line)
{
    m_lines.append(line);
    ++m_counts[{line.command.toLower(), line.object}];
    if (!m_file.isOpen())
        return;
    QJsonObject values;
    for (auto it = line.values.begin(); it != line.values.end(); ++it)
        values.insert(it.key(), it.value());
    const QJsonObject entry{{u"date"_s, plainInstant(line.date)},
                            {u"at"_s, line.at.toString(Qt::ISODateWithMs)},
                            {u"user"_s, line.user},
                            {u"command"_s, line.command},
                            {u"object"_s, line.object},
                            {u"values"_s, values}};
    m_file.write(QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

int Book::count(const QString &command, const QString &object) const
{
    return m_counts.value({command.toLower(), object});
}

bool Book::keep(const QString &path)
{
    m_file.close();
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

} // namespace kz::sandbox
