#pragma once

#include "ledger/order.h"
#include "model/desk.h"
#include "operations/operationinfo.h"
#include "operations/typedcommand.h"

#include <algorithm>

/// The settling table of all operations, row by row and as SETTLING.md.
namespace kz::test {

inline QString word(Fate fate)
{
    using namespace Qt::StringLiterals;
    switch (fate) {
    case Fate::Applied:
        return u"applied"_s;
    case Fate::NotApplied:
        return u"not applied"_s;
    case Fate::ByOthers:
        return u"by somebody else"_s;
    case Fate::Pending:
        return u"pending"_s;
    case Fate::NoTrace:
        return u"no trace"_s;
    }
    return {};
}

inline QString word(Finding finding)
{
    using namespace Qt::StringLiterals;
    switch (finding) {
    case Finding::Done:
        return u"done"_s;
    case Finding::Failed:
        return u"failed"_s;
    case Finding::NeedsAction:
        return u"needs action"_s;
    case Finding::Taken:
        return u"taken"_s;
    case Finding::Inconclusive:
        return u"settles nothing"_s;
    case Finding::NoTrace:
        return u"no trace"_s;
    }
    return {};
}

/// What becomes of an order of unknown outcome by that finding.
inline QString meaning(Finding finding)
{
    using namespace Qt::StringLiterals;
    using S = Order::State;
    const auto unknown = [](int looks) {
        return u"\"%1\"; after %2 whole looks \"%3\": staff decide"_s.arg(text(S::Unknown))
            .arg(looks)
            .arg(text(S::NotFound));
    };
    const int looks = Watch().looksBeforeNotFound;
    switch (finding) {
    case Finding::Done:
        return u"\"%1\": what was wanted is so"_s.arg(text(S::Done));
    case Finding::Failed:
        return u"\"%1\": refused, or over without it"_s.arg(text(S::Failed));
    case Finding::NeedsAction:
        return u"\"%1\", and looked at again"_s.arg(text(S::NeedsAction));
    case Finding::Taken:
        return u"\"%1\": the registrar has it; looked at again"_s.arg(text(S::Accepted));
    case Finding::Inconclusive:
        return unknown(2 * looks);
    case Finding::NoTrace:
        return unknown(looks);
    }
    return {};
}

inline QString title(QLatin1StringView command, const QString &of)
{
    using namespace Qt::StringLiterals;
    const QString name =
        command == TypedCommand::command ? u"A command as it was typed"_s : QString(command);
    return of.isEmpty() ? name : name + u": "_s + of;
}

/// What tells a row from all others.
inline QString key(QLatin1StringView command, const QString &of, const Sign &sign)
{
    using namespace Qt::StringLiterals;
    return QStringList{title(command, of), word(sign.fate), sign.read, word(sign.finding)}.join(
        u" | "_s);
}

/// A Markdown table; the last column is as wide as its text.
inline QString table(const QList<QStringList> &rows)
{
    using namespace Qt::StringLiterals;
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    widths.last() = 0;
    QString text;
    const auto add = [&](const QStringList &cells, QChar fill) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += u"| "_s + cells.at(i).leftJustified(widths.at(i), fill) + u' ';
        text += u"|\n"_s;
    };
    add(rows.first(), u' ');
    add(QStringList(rows.first().size(), u"---"_s), u'-');
    for (const QStringList &row : rows.sliced(1))
        add(row, u' ');
    return text;
}

inline QString table(const Settling &settling)
{
    using namespace Qt::StringLiterals;
    QList<Sign> signs = settling.signs;
    std::stable_sort(signs.begin(), signs.end(),
                     [](const Sign &one, const Sign &other) { return one.fate < other.fate; });
    QList<QStringList> rows{{u"Case"_s, u"Finding"_s, u"Read"_s, u"What it shows"_s}};
    for (const Sign &sign : std::as_const(signs)) {
        const bool seen = !sign.read.isEmpty();
        rows.append({word(sign.fate), seen ? word(sign.finding) : u"–"_s, seen ? sign.read : u"–"_s,
                     seen ? sign.shows : u"none: "_s + sign.shows});
    }
    return table(rows);
}

/// The strongest first.
inline QList<Finding> findings()
{
    QList<Finding> all{Finding::NoTrace,     Finding::Inconclusive, Finding::Taken,
                       Finding::NeedsAction, Finding::Done,         Finding::Failed};
    std::sort(all.begin(), all.end(), [](Finding one, Finding other) {
        return one != other && stronger({one, {}}, {other, {}}).finding == one;
    });
    return all;
}

/// The whole file.
inline QString document(const QList<OperationInfo> &operations)
{
    using namespace Qt::StringLiterals;
    QList<QStringList> meanings{{u"Finding"_s, u"The order is then"_s}};
    for (const Finding finding : findings())
        meanings.append({word(finding), meaning(finding)});
    QString text = uR"(# What settles an order of unknown outcome

An order whose answer was lost is never sent again: KZ Desk looks for it, and goes by what it finds. The rows below stand beside the looks of each
operation in `src/operations`. This file is made of them; `tst_settling` plays every row through these looks, and says how to take over a change.

%1
- The strongest finding of all reads counts; the table above begins with it.
- "No trace" is never read as "not applied". Staff see all that was looked at and decide: look again, drop the order, order anew. Late evidence
  still counts.
- Only what happened since the order left is a trace of it: a minute is allowed for clocks that differ, a day where a date of creation or transfer
  may come without its time. The end of an earlier order within that minute is taken for the end of this one.
- Events, jobs and lines of the log tell of a name, never of an order, so what somebody else ordered may be taken for ours: the rows "by somebody
  else" say where. An event of success leads to another look at the name where the name can show it, and that look decides.
- An order that was taken, and whose server or contact an order that left later has removed, is "Withdrawn" after the next whole look: nothing
  shows any more whether it was carried out before that.
- A read that is refused or cut off settles nothing, and a look with one that fails is not whole.
- QueryJobList is not asked: the registrar does not say which columns it has.
)"_s.arg(table(meanings));
    for (const OperationInfo &operation : operations) {
        for (const Settling &settling : operation.settling())
            text += u"\n## %1\n\n%2"_s.arg(title(operation.command, settling.of), table(settling));
    }
    return text;
}

} // namespace kz::test
