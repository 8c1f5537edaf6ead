#pragma once

#include "operations/operation.h"

namespace kz {

/// Any command of the registrar as somebody typed it: its name, and one parameter a line. What may
/// change something goes through review and ledger like every order, but its outcome is known only
/// from its answer and from the registrar's log.
struct TypedCommand
{
    struct Outcome
    {
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    /// The name under which orders of it are found out; its own is sent.
    static constexpr QLatin1StringView command{"(as typed)"};
    static constexpr Repeat repeat = Repeat::Never;

    struct Field
    {
        static constexpr QLatin1StringView text{"(typed)"};
    };
    QString text = {};

    /// The registrar's name of the command; empty while nothing is typed.
    QString name() const;
    /// It surely changes nothing.
    bool isRead() const;

    Problems check() const;
    Params params() const;
    /// The name, host or handle it is about; a hash of everything when it names none.
    QString object() const;
    QString aspect() const;
    static std::optional<Outcome> parse(const Reply &reply);
    static QList<Look> looks(const Sent &sent);
    static QList<Settling> settling();
    /// 200 is taken, as ever; of a question (21x) the answer is all there is.
    static Judgement taken(const Reply &reply);
};
static_assert(WriteOperation<TypedCommand>);

/// The request under the command's own name.
Request typedRequest(const Valid<TypedCommand> &valid);
/// What people recognise a typed order by: its name, host or handle, else its first parameter.
QString typedObject(const Request &request);
/// It was typed: only its answer and the registrar's log tell of its outcome.
bool isTyped(const Request &request);

} // namespace kz
