#include "look/label.h"

#include "look/paint.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScopedValueRollback>

namespace kz {

Label::Label(const QString &text, Type type, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void Label::setType(Type type)
{
    m_type = type;
    dress();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Preferred : sizePolicy().horizontalPolicy(),
                  sizePolicy().verticalPolicy());
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(size.width(), dp(60)), size.height()) : size;
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        dress();
    }
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    paintText(&painter, contentsRect(), text(), palette().color(foregroundRole()));
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_elided) {
        setToolTip(fontMetrics().horizontalAdvance(text()) > width() ? text() : QString());
    }
}

void Label::dress()
{
    if (m_dressing) {
        return; // setting font or palette comes back as a change
    }
    const QScopedValueRollback guard(m_dressing, true);
    const QFont wanted = typeFont(m_type);
    if (font() != wanted) {
        setFont(wanted);
    }
    // Muted has a palette role of its own; the other tones are set as WindowText.
    setForegroundRole(m_tone == Tone::Muted ? QPalette::PlaceholderText : QPalette::WindowText);
    if (m_tone == Tone::Ink || m_tone == Tone::Muted) {
        if (testAttribute(Qt::WA_SetPalette)) {
            setPalette({});
        }
        return;
    }
    const QColor colour = colours(QGuiApplication::palette()).tone(m_tone);
    if (palette().color(QPalette::Active, QPalette::WindowText) != colour) {
        QPalette own;
        own.setColor(QPalette::Active, QPalette::WindowText, colour);
        own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
        setPalette(own);
    }
}

Label *wrappedLabel(const QString &text, Type type, Tone tone, QWidget *parent)
{
    auto *label = new Label(text, type, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace kz
