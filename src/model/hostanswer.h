#pragma once

#include <QDateTime>
#include <QString>

namespace kz {

/// Whether a name server answers, as asked from here. A help for people, never a gate: what one
/// computer reaches says little of what another does.
struct HostAnswer
{
    enum Kind {
        NotAsked,
        Asking,
        Answers, ///< and serves the name
        OtherNames, ///< refuses at once, or knows nothing of the name
        NoAddress,
        Silent, ///< did not answer in time
        NotAskable, ///< this computer could not ask
    };
    Kind kind = NotAsked;
    QString name = {}; ///< the name it was asked for, ACE
    QDateTime at = {}; ///< UTC

    friend bool operator==(const HostAnswer &, const HostAnswer &) = default;
};

/// How long a server may take, in seconds.
inline constexpr int answerSeconds = 5;

/// "Did not answer in 5 s"; for a cell.
QString text(HostAnswer::Kind kind);
/// "ns1.example.kz answers for primer.kz.": for the facts.
QString sentence(const QString &host, const HostAnswer &answer);

} // namespace kz
