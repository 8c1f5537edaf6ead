#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace kz::campaign {

/// A write as the registrar's book holds it.
struct Applied
{
    QDateTime at = {};
    QString command = {};
    QString object = {};
    QString print = {}; ///< fingerprint
    QByteArray line = {};
};

/// The file that kzdesk-sandbox --book writes, in its order.
QList<Applied> readBook(const QString &file);

} // namespace kz::campaign
