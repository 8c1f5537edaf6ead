#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <utility>

namespace kz::sandbox {

/// Parameters of a command: upper-case name → value.
using Values = QMap<QString, QString>;

/// One request as the gateway understands it, whatever form it came in.
struct Request
{
    QString login = {};
    QString password = {};
    QString session = {};
    bool persistent = false;
    QString command = {}; ///< empty when only credentials were sent
    Values values = {};
};

/// Fields of a query or of a form body: percent-decoded, `+` is a blank, order kept.
QList<std::pair<QString, QString>> formFields(const QByteArray &encoded);

/// Reads either form: flat fields, or the whole command as lines in `s_command`.
Request readRequest(const QByteArray &encoded);

} // namespace kz::sandbox
