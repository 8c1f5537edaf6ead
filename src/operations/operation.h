#pragma once

#include "operations/cells.h"
#include "operations/settling.h"
#include "registry/valid.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <concepts>
#include <functional>
#include <optional>

/// What the program knows of any registrar command. Which commands exist is nobody's business but
/// the forms', the model's and the catalogue's.
namespace kz {

/// Whether a command may be sent again by itself. Reads may; nothing that changes anything may.
enum class Repeat { Safe, Never };

/// One parameter as sent. A secret one is masked on screen and stays out of ledger and log.
struct Param
{
    QString name;
    QString value;
    bool secret = false;

    friend bool operator==(const Param &, const Param &) = default;
};

/// Parameters in the order in which they are shown and sent, without COMMAND itself.
class Params
{
public:
    Params &add(QLatin1StringView name, const QString &value);
    Params &addSecret(QLatin1StringView name, const QString &value);
    /// Adds nothing when the value is empty.
    Params &addIfSet(QLatin1StringView name, const QString &value);
    /// Numbers the values from 0: NAMESERVER0, NAMESERVER1 …
    Params &addList(QLatin1StringView name, const QStringList &values);
    /// A parameter under a name built at run time.
    Params &append(Param param);

    const QList<Param> &list() const { return m_list; }
    /// Only the secret ones.
    Params secrets() const;
    /// With these secret values in the places of parameters of the same name.
    Params with(const Params &secrets) const;
    /// A secret is among them whose value was not kept.
    bool lacksSecret() const;
    /// The value under this name, ignoring case; empty when there is none.
    QString value(QStringView name) const;
    bool contains(QStringView name) const;
    /// The values of NAME0, NAME1 … in order.
    QStringList values(QLatin1StringView name) const;

    friend bool operator==(const Params &, const Params &) = default;

private:
    QList<Param> m_list;
};

/// An answer of the registrar. Property names are looked up in their normal form (normalName()).
class Reply
{
public:
    struct Property
    {
        QString name; ///< as the registrar spelled it
        Cells values; ///< by index; a gap is no value
        friend bool operator==(const Property &, const Property &) = default;
    };

    /// The code for an object that the registrar does not know.
    static constexpr int notFound = 545;

    int code = 0;
    QString description;
    QMap<QString, QString> scalars; ///< runtime, queuetime … under their normal names
    QMap<QString, Property> properties; ///< under their normal names
    bool complete = true; ///< the EOF line was there
    QByteArray text = {}; ///< as it came, with zeros over what was dropped; never logged
    QList<Cells::Place> dropped = {}; ///< the lines that hold a secret, in their order

    /// Upper case, without blanks and underscores; hyphens stay. api: the three spellings.
    static QString normalName(QStringView name);

    /// The answer as it came, without the lines that were dropped, for the raw view.
    QByteArray raw() const;
    /// 2xx. 211, 213 … are successful answers that mean "not available".
    bool ok() const { return code >= 200 && code < 300; }
    bool has(QStringView name) const;
    /// The value at this index; empty when there is none.
    QString value(QStringView name, qsizetype index = 0) const;
    std::optional<QString> maybe(QStringView name, qsizetype index = 0) const;
    /// All values in order; gaps are empty strings.
    QStringList values(QStringView name) const;
    /// The greatest number of values under any of these names: rows of a list.
    qsizetype rows(const QStringList &names) const;
};

/// What ledger and api know of an operation that is about to be sent.
struct Request
{
    QString command; ///< the registrar's name of it: "AddDomain"
    Repeat repeat = Repeat::Never;
    Params params = {};
    /// What it is about: an ACE name, a handle, or a hash of the fields of something new.
    QString object = {};
    /// Action or group of fields: one order per (object, command, aspect) may be open.
    QString aspect = {};
    /// What the parameters replace, as it was known when staff decided; kept, never sent.
    Params before = {};
    /// Rules whose warnings staff chose to pass, with the value: "D12 192.0.2.1".
    QStringList decisions = {};
    /// The one secret property that its answer may bring, because somebody asked to see it.
    QString reveals = {};

    friend bool operator==(const Request &, const Request &) = default;
};

/// What a judge made of an answer, with the registrar's words it rests on.
struct Judgement
{
    Finding finding = Finding::Inconclusive;
    QString words = {}; ///< quoted from the answer, never our own
};

/// One read that may settle an order. Taken from the operation that placed the order.
struct Look
{
    Request request;
    /// Also called for refusals of the registrar (545 and the like), never without an answer.
    std::function<Judgement(const Reply &)> judge;
    /// Further reads that this answer asks for, such as StatusEvent for each id of a list.
    std::function<QList<Look>(const Reply &)> next = {};
};

/// What a look needs to know of the order.
struct Sent
{
    Params params;
    QDateTime at; ///< UTC, when its first byte may have left
    QString command = {}; ///< the registrar's name of it
    Params before = {}; ///< what the object had when it was ordered, as far as that is recorded
    bool taken = false; ///< the registrar's answer said that it has it
};

/// One registrar command: its fields, its rules, its parameters, its answer, and nothing else.
template <class Op>
concept Operation = requires(const Op &op, const Reply &reply)
{
    typename Op::Outcome;
    {
        Op::command
        } -> std::convertible_to<QLatin1StringView>;
    {
        Op::repeat
        } -> std::convertible_to<Repeat>;
    {
        op.check()
        } -> std::same_as<Problems>;
    {
        op.params()
        } -> std::same_as<Params>;
    {
        Op::parse(reply)
        } -> std::same_as<std::optional<typename Op::Outcome>>;
};

/// A command that changes something: it names its object, says how its outcome is found out, and
/// what that shows.
template <class Op>
concept WriteOperation = Operation<Op> && Op::repeat
    == Repeat::Never &&requires(const Op &op, const Sent &sent)
{
    {
        op.object()
        } -> std::same_as<QString>;
    {
        Op::looks(sent)
        } -> std::same_as<QList<Look>>;
    {
        Op::settling()
        } -> std::same_as<QList<Settling>>;
};

/// Rules ticked by staff, worded for the ledger.
QStringList decisions(const Problems &ticked);

template <Operation Op>
Request request(const Valid<Op> &valid)
{
    Request result{
        .command = QString(Op::command), .repeat = Op::repeat, .params = valid->params()};
    if constexpr (requires { valid->object(); })
        result.object = valid->object();
    if constexpr (requires { valid->aspect(); })
        result.aspect = valid->aspect();
    if constexpr (requires { valid->before(); })
        result.before = valid->before();
    if constexpr (requires { Op::reveals; })
        result.reveals = QString(Op::reveals);
    result.decisions = decisions(valid.ticked());
    return result;
}

/// A read that needs no user's decision: made by operations for looks, from values they hold.
template <Operation Op>
requires(Op::repeat == Repeat::Safe) Request readRequest(const Op &op)
{
    return {.command = QString(Op::command), .repeat = Repeat::Safe, .params = op.params()};
}

} // namespace kz
