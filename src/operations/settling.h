#pragma once

#include <QList>
#include <QString>

/// The settling table: by what it is seen what became of an order whose outcome is unknown. The
/// rows stand beside the looks of each operation; SETTLING.md is made of them, and tst_settling
/// plays each one through these looks.
namespace kz {

/// What one look says about an order whose outcome is not settled.
enum class Finding {
    NoTrace, ///< nothing found; never read as "not applied"
    Inconclusive, ///< something found that does not settle it
    Taken, ///< the registrar has it
    NeedsAction, ///< people at the registrar ask for something
    Done, ///< it is so
    Failed, ///< the registrar or the registry refused it
};

/// What may have become of it.
enum class Fate {
    Applied,
    NotApplied, ///< refused by registrar or registry
    ByOthers, ///< another order, or the registrar by itself, dealt with the same thing
    Pending,
    NoTrace,
};

/// One row: what the reads show when that is so, and what all looks together make of it.
struct Sign
{
    Fate fate;
    /// "StatusDomain"; "QueryEventList → StatusEvent" where one leads to the next. Empty where no
    /// read shows it.
    QString read;
    QString shows; ///< English, for SETTLING.md; why, where no read shows it
    Finding finding = Finding::NoTrace; ///< means nothing where no read shows it
};

/// A fate that no read shows, or that there is not.
inline Sign never(Fate fate, const QString &why)
{
    return {.fate = fate, .read = {}, .shows = why};
}

/// Of an operation that the registrar carries out while it answers.
inline QList<Sign> doneAtOnce()
{
    return {never(Fate::NotApplied,
                  QStringLiteral("no more is left of a refusal than of what never arrived")),
            never(Fate::Pending, QStringLiteral("it is carried out at once"))};
}

/// The table of one operation, or of one use of it.
struct Settling
{
    QString of = {}; ///< "CANCEL"; empty when the operation has one use only
    QList<Sign> signs;
};

} // namespace kz
