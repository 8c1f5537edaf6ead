#pragma once

#include "api/wire.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace kz::wire {

/// Reads one answer in one pass over its lines.
class Decoder
{
public:
    /// reveals: a secret property that is kept all the same; none when empty.
    explicit Decoder(const QByteArray &text, const QString &reveals = {});
    Result<Reply, NoAnswer> reply();

private:
    /// False when the line carries a secret and must not be kept.
    bool take(QByteArrayView line);
    void takeScalar(QByteArrayView key, const QString &value);
    void put(Reply::Property &property, QByteArrayView index, const QString &value);
    /// The property of this name as spelled; none when it is to be dropped.
    Reply::Property *property(QByteArrayView name);

    QByteArray m_text;
    QString m_reveals; ///< normal name
    bool m_tooMuch = false;
    qsizetype m_gaps = 0;
    QHash<QByteArray, Reply::Property *> m_spelled; ///< thousands of rows share a few names
    Reply m_reply;
};

/// What is dropped from an answer: all but the session id of what kz::isSecretName() names.
bool isSecretName(QStringView name);

} // namespace kz::wire
