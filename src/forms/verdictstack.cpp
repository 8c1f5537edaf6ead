#include "forms/verdictstack.h"

#include "look/metrics.h"
#include "look/verdictlabel.h"

#include <QVBoxLayout>

namespace kz {

namespace {

VerdictLabel::Says says(VerdictLine::Level level)
{
    switch (level) {
    case VerdictLine::Good:
        return VerdictLabel::Says::Good;
    case VerdictLine::Tidied:
        return VerdictLabel::Says::Tidied;
    case VerdictLine::Info:
        return VerdictLabel::Says::Info;
    case VerdictLine::Warn:
        return VerdictLabel::Says::Warn;
    case VerdictLine::Stop:
        return VerdictLabel::Says::Block;
    }
    Q_UNREACHABLE();
}

} // namespace

VerdictStack::VerdictStack(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(dp(2));
    hide();
}

void VerdictStack::setLines(const QList<VerdictLine> &lines)
{
    m_filling = true;
    m_lines = lines;
    // Labels are kept: the tick that just changed may be one of theirs and has the focus.
    while (m_labels.size() < lines.size()) {
        auto *label = new VerdictLabel(this);
        const qsizetype at = m_labels.size();
        connect(label, &VerdictLabel::acceptedChanged, this, [this, at](bool on) {
            if (!m_filling && at < m_lines.size())
                Q_EMIT ticked(m_lines[at].key, on);
        });
        m_labels.append(label);
        m_column->addWidget(label);
    }
    for (qsizetype at = 0; at < m_labels.size(); ++at) {
        if (at >= lines.size()) {
            m_labels[at]->clear();
            continue;
        }
        m_labels[at]->say(says(lines[at].level), lines[at].text, lines[at].tickable);
        m_labels[at]->setAccepted(lines[at].ticked);
    }
    setVisible(!lines.isEmpty());
    m_filling = false;
}

} // namespace kz
