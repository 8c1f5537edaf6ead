#pragma once

#include "operations/operation.h"
#include "operations/page.h"

namespace kz {

/// Which parameters the registrar takes for a command, as it says itself.
struct QueryCommandSyntax
{
    struct Row
    {
        QString parameter; ///< "DOMAIN", "NAMESERVER#", "X-FEE-*"
        bool required = false;
        QString range; ///< alternatives joined with "|"; "<TEXT>" and the like stand for anything
        QString description;

        /// It stands for a parameter of this name.
        bool isFor(const QString &typed) const;
        /// What the range allows, as far as it names values.
        bool allows(const QString &value) const;
        /// The values that the range names; none where anything may stand.
        QStringList values() const;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Outcome
    {
        Page page;
        QList<Row> rows;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    static constexpr QLatin1StringView command{"QueryCommandSyntax"};
    static constexpr Repeat repeat = Repeat::Safe;

    struct Field
    {
        static constexpr QLatin1StringView name{"COMMANDNAME"};
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView type{"TYPE"};
    };
    QString name = {};
    QString domain = {}; ///< ACE: only what its zone takes; empty for any

    Problems check() const;
    Params params() const;
    static std::optional<Outcome> parse(const Reply &reply);
};
static_assert(Operation<QueryCommandSyntax>);

/// Where a typed command differs from what the registrar lists. It decides itself what it takes,
/// so this stops nothing.
struct SyntaxRemark
{
    enum Kind { Missing, Unlisted, OutOfRange };
    Kind kind;
    QString parameter;
    QString range = {};
    friend bool operator==(const SyntaxRemark &, const SyntaxRemark &) = default;
};
QList<SyntaxRemark> syntaxRemarks(const Params &typed, const QList<QueryCommandSyntax::Row> &rows);

} // namespace kz
