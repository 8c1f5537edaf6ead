#include "forms/formbound.h"
#include "look/kind.h"

#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace kz {

namespace {

void reveal(QWidget *editor)
{
    for (QWidget *parent = editor->parentWidget(); parent != nullptr;
         parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(editor);
    }
}

VerdictLine::Level level(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Block:
        return VerdictLine::Stop;
    case Verdict::Warn:
        return VerdictLine::Warn;
    case Verdict::Norm:
        return VerdictLine::Tidied;
    case Verdict::Info:
    case Verdict::Ok:
        break;
    }
    return VerdictLine::Info;
}

VerdictLine line(const Remark &remark)
{
    switch (remark.kind) {
    case Remark::Good:
        return {VerdictLine::Good, remark.text};
    case Remark::Bad:
        return {VerdictLine::Stop, remark.text};
    case Remark::Doubt:
        return {VerdictLine::Warn, remark.text};
    case Remark::Note:
        break;
    }
    return {VerdictLine::Info, remark.text};
}

} // namespace

QString proposal(const Problem &problem)
{
    switch (problem.rule) {
    case Rule::X2Cyrillic:
    case Rule::L11Www:
    case Rule::R6TooManyLabels:
        return problem.detail;
    default:
        return {};
    }
}

QString Form::words(const Problem &problem) const
{
    return text(problem);
}

QString Form::cureText(const Problem &problem) const
{
    const QString cure = proposal(problem);
    return cure.isEmpty() ? QString() : tr("Write “%1”").arg(cure);
}

void Form::showAll()
{
    for (const auto &bound : m_bound)
        visit(*bound);
    judgeAgain();
}

void Form::showNext()
{
    // The focus chain is the order in which people meet the editors, also after rows were added.
    QWidget *start = focusWidget() != nullptr ? focusWidget() : this;
    for (QWidget *next = start->nextInFocusChain();; next = next->nextInFocusChain()) {
        Bound *bound = find(next);
        if (bound != nullptr && isOpen(*bound) && next->isVisibleTo(this) && next->isEnabled()) {
            visit(*bound);
            next->setFocus(Qt::ShortcutFocusReason);
            showVerdicts(*bound);
            reveal(next);
            return;
        }
        if (next == start)
            return;
    }
}

bool Form::isOpen(const Bound &bound) const
{
    if (!bound.complaint.isEmpty())
        return true;
    const Problems waiting = open();
    return std::any_of(waiting.begin(), waiting.end(), [this, &bound](const Problem &problem) {
        return at(problem.field) == &bound;
    });
}

void Form::visit(Bound &bound)
{
    bound.visited = true;
    // While somebody types, only what was seen before stays; here all of it is to be seen.
    for (const Problem &problem : std::as_const(m_problems))
        bound.seen.insert(problem.rule);
}

void Form::showVerdicts(Bound &bound)
{
    if (!bound.editor)
        return;
    QList<VerdictLine> lines;
    if (!bound.complaint.isEmpty())
        lines.append({VerdictLine::Stop, bound.complaint});
    for (const Remark &remark : std::as_const(bound.remarks))
        lines.append(line(remark));
    Verdict state = Verdict::Ok;
    QSet<Rule> rules;
    for (const Problem &problem : std::as_const(m_problems)) {
        const Verdict verdict = problem.verdict();
        if (verdict == Verdict::Ok || at(problem.field) != &bound)
            continue;
        const bool settled = bound.visited && !bound.editor->hasFocus();
        const bool harmless = bound.live && verdict <= Verdict::Info;
        if (!settled && !harmless && !bound.seen.contains(problem.rule))
            continue;
        rules.insert(problem.rule);
        const bool on = m_ticked.contains(problem);
        lines.append({level(verdict), words(problem), verdict == Verdict::Warn, on,
                      QVariant::fromValue(problem), cureText(problem)});
        state = std::max(state, verdict);
    }
    bound.seen = rules;
    if (!bound.complaint.isEmpty())
        state = Verdict::Block;

    bound.lines.clear();
    for (const VerdictLine &shown : std::as_const(lines))
        bound.lines.append(shown.text);
    QStringList description{bound.ownDescription};
    description.append(bound.lines);
    description.removeAll(QString());
    bound.editor->setAccessibleDescription(description.join(u' '));
    setMark(bound.editor,
            state == Verdict::Block      ? Mark::Block
                : state == Verdict::Warn ? Mark::Warn
                                         : Mark::None);
    if (bound.verdict)
        bound.verdict->setLines(lines);
}

void Form::tick(const Problem &problem, bool on)
{
    m_ticked.removeAll(problem);
    if (on && m_problems.contains(problem))
        m_ticked.append(problem);
    judgeAgain();
}

} // namespace kz
