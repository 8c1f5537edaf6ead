#include "forms/verdictstack.h"

#include "look/icons.h"
#include "look/kind.h"
#include "look/metrics.h"
#include "look/verdictlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;

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
    while (m_labels.size() < lines.size())
        append();
    for (qsizetype at = 0; at < m_labels.size(); ++at) {
        const VerdictLine line = lines.value(at);
        if (at < lines.size()) {
            m_labels[at]->say(says(line.level), line.text, line.tickable);
            m_labels[at]->setAccepted(line.ticked);
        } else {
            m_labels[at]->clear();
        }
        m_buttons[at]->setText(QString(line.action).replace(u'&', u"&&"_s));
        m_buttons[at]->setVisible(!line.action.isEmpty());
    }
    setVisible(!lines.isEmpty());
    m_filling = false;
}

void VerdictStack::append()
{
    const qsizetype at = m_labels.size();
    auto *label = new VerdictLabel(this);
    connect(label, &VerdictLabel::acceptedChanged, this, [this, at](bool on) {
        if (!m_filling && at < m_lines.size())
            Q_EMIT ticked(m_lines[at].key, on);
    });
    auto *button = new QPushButton(this);
    setKind(button, Kind::Quiet);
    button->setFont(typeFont(Type::Small));
    button->setIcon(icon("edit"_L1));
    connect(button, &QPushButton::clicked, this, [this, at] {
        if (at < m_lines.size())
            Q_EMIT acted(m_lines[at].key);
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(dp(12), 0, 0, 0);
    row->addWidget(button);
    row->addStretch(1);
    m_labels.append(label);
    m_buttons.append(button);
    m_column->addWidget(label);
    m_column->addLayout(row);
    // Made late, they would come last in the window; who leaves the editor meets them next.
    QWidget *before = m_buttons.size() > 1 ? m_buttons[at - 1] : m_editor.data();
    if (before)
        setTabOrder(before, label->tick());
    setTabOrder(label->tick(), button);
}

} // namespace kz
