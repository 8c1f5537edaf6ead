#include "look/label.h"

#include "look/paint.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextLayout>

namespace kz {

namespace {

/// Lays the text out in lines of this width, words broken where they must be, and paints it when
/// there is a painter. Returns the height.
int layLines(const QString &text, const QFont &font, int width, QPainter *painter, const QPoint &at)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QString lines = QString(text).replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    if (painter) {
        layout.draw(painter, at);
    }
    return qCeil(height);
}

} // namespace

Label::Label(const QString &text, Type type, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void Label::setText(const QString &text)
{
    QLabel::setText(asShown(text));
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
    if (m_breaks && size.width() > dp(60)) {
        return {dp(60), fontMetrics().height()};
    }
    return m_elided ? QSize(qMin(size.width(), dp(60)), size.height()) : size;
}

void Label::setBreaksWords(bool breaks)
{
    m_breaks = breaks;
    updateGeometry();
}

int Label::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    if (!isBroken(room)) {
        return QLabel::heightForWidth(width);
    }
    return layLines(text(), font(), room, nullptr, {}) + margins.top() + margins.bottom();
}

int Label::widestWord() const
{
    const QMargins margins = contentsMargins();
    return QLabel::minimumSizeHint().width() - margins.left() - margins.right();
}

bool Label::isBroken(int width) const
{
    return m_breaks && widestWord() > width;
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
    if (isBroken(contentsRect().width())) {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        layLines(text(), font(), contentsRect().width(), &painter, contentsRect().topLeft());
        return;
    }
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
