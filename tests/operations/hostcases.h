#pragma once

#include "operations/operation.h"
#include "operations/reply.h"

#include <QTest>

/// What the three writes on name-server objects have in common: how their looks are judged.
namespace kz::test {

inline const QString host = QStringLiteral("ns1.primer.kz");
inline const QDateTime hostSentAt(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

inline Reply shownHost(const QStringList &addresses, const QString &created,
                       const QString &name = host)
{
    return reply(200,
                 {{QStringLiteral("nameserver"), {name}},
                  {QStringLiteral("ipaddress"), addresses},
                  {QStringLiteral("created date"), {created}}});
}

inline Reply logOf(const QString &operation, const QString &status, const QString &date,
                   const QString &name = host)
{
    return reply(200,
                 {{QStringLiteral("log"), {QStringLiteral("7")}},
                  {QStringLiteral("log date"), {date}},
                  {QStringLiteral("object class"), {QStringLiteral("NAMESERVER")}},
                  {QStringLiteral("object id"), {name}},
                  {QStringLiteral("operation type"), {operation}},
                  {QStringLiteral("operation status"), {status}}});
}

/// One row for each kind of line of the object log. command: of the order that is looked for;
/// other: of one that it must not be taken for; arrived: what a line of its own says.
inline void logRows(const QString &command, const QString &word, const QString &other,
                    Finding arrived = Finding::Taken)
{
    const QString after = QStringLiteral("2026-03-01 09:00:20.0");
    const QString before = QStringLiteral("2026-03-01 08:00:00.0");
    const QString request = QStringLiteral("REQUEST");
    const auto row = [](const char *name, const Reply &log, Finding finding) {
        QTest::newRow(name) << log << int(finding);
    };
    row("arrived", logOf(command, request, after), arrived);
    row("in another word", logOf(word, request, after), arrived);
    row("refused", logOf(command, QStringLiteral("FAILED"), after), Finding::Inconclusive);
    row("an older one", logOf(command, request, before), Finding::NoTrace);
    row("another command", logOf(other, request, after), Finding::NoTrace);
    row("another host", logOf(command, request, after, QStringLiteral("ns2.primer.kz")),
        Finding::NoTrace);
    row("nothing", reply(200), Finding::NoTrace);
    row("no right", reply(530), Finding::Inconclusive);
}

} // namespace kz::test
