#include "look/verdictlabel.h"

#include "look/paint.h"

#include <QCheckBox>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

Tone toneOf(VerdictLabel::Says says)
{
    switch (says) {
    case VerdictLabel::Says::Good:
        return Tone::Ok;
    case VerdictLabel::Says::Tidied:
    case VerdictLabel::Says::Info:
        return Tone::Muted;
    case VerdictLabel::Says::Warn:
        return Tone::Attention;
    case VerdictLabel::Says::Block:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QLatin1StringView iconOf(VerdictLabel::Says says)
{
    switch (says) {
    case VerdictLabel::Says::Good:
        return "ok"_L1;
    case VerdictLabel::Says::Tidied:
        return "edit"_L1;
    case VerdictLabel::Says::Info:
        return "info"_L1;
    case VerdictLabel::Says::Warn:
        return "attention"_L1;
    case VerdictLabel::Says::Block:
        return "block"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

VerdictLabel::VerdictLabel(QWidget *parent)
    : QWidget(parent)
    , m_text(wrappedLabel({}, Type::Small, Tone::Muted, this))
    , m_tick(new QCheckBox(tr("Send anyway"), this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(dp(14 + 7), dp(2), 0, 0);
    lines->setSpacing(dp(4));
    lines->addWidget(m_text);
    lines->addWidget(m_tick);
    m_tick->hide();
    connect(m_tick, &QCheckBox::toggled, this, &VerdictLabel::acceptedChanged);
    hide();
}

void VerdictLabel::say(Says says, const QString &text, bool needsTick)
{
    if (text != m_text->text() || !needsTick) {
        m_tick->setChecked(false);
    }
    m_says = says;
    m_text->setText(text);
    m_text->setTone(toneOf(says));
    m_tick->setVisible(needsTick);
    m_tick->setAccessibleDescription(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

void VerdictLabel::clear()
{
    say(Says::Info, {});
}

bool VerdictLabel::isAccepted() const
{
    return m_tick->isChecked();
}

void VerdictLabel::setAccepted(bool accepted)
{
    m_tick->setChecked(accepted);
}

void VerdictLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = QFontMetrics(typeFont(Type::Small)).height();
    const QRect place(0, dp(2), dp(14), line);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), iconOf(m_says),
              dp(14), colours(palette()).tone(toneOf(m_says)));
}

} // namespace kz
