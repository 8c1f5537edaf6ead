#include "campaign/registrarbook.h"

#include "campaign/decisions.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kz::campaign {

QList<Applied> readBook(const QString &file)
{
    QFile book(file);
    if (!book.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    QList<Applied> all;
    for (const QByteArray &line : book.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        QMap<QString, QString> values;
        const QJsonObject given = entry.value(u"values"_s).toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            values.insert(it.key(), it.value().toString());
        const QString command = entry.value(u"command"_s).toString();
        all.append({.at = QDateTime::fromString(entry.value(u"at"_s).toString(), Qt::ISODateWithMs),
                    .command = command,
                    .object = entry.value(u"object"_s).toString(),
                    .print = fingerprint(command, values),
                    .line = line});
    }
    return all;
}

} // namespace kz::campaign
