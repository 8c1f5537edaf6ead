#include "look/message.h"

#include "look/button.h"
#include "look/paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

Tone toneOf(Message::Level level)
{
    switch (level) {
    case Message::Level::Danger:
        return Tone::Danger;
    case Message::Level::Attention:
        return Tone::Attention;
    case Message::Level::Unknown:
        return Tone::Unknown;
    case Message::Level::Info:
        return Tone::Info;
    }
    Q_UNREACHABLE();
}

QLatin1StringView iconOf(Message::Level level)
{
    switch (level) {
    case Message::Level::Danger:
        return "block"_L1;
    case Message::Level::Attention:
        return "attention"_L1;
    case Message::Level::Unknown:
        return "unknown"_L1;
    case Message::Level::Info:
        return "info"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

Message::Message(QWidget *parent)
    : QFrame(parent)
    , m_title(wrappedLabel({}, Type::Bold, Tone::Info, this))
    , m_text(wrappedLabel({}, Type::Body, Tone::Ink, this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(dp(12 + 16 + 11), dp(10), dp(12), dp(10));
    lines->setSpacing(dp(2));
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    m_buttons->setSpacing(dp(8));
    m_buttons->addStretch();
    lines->addLayout(m_buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

Message::Message(Level level, const QString &title, const QString &text, QWidget *parent)
    : Message(parent)
{
    say(level, title, text);
}

void Message::say(Level level, const QString &title, const QString &text)
{
    m_level = level;
    m_title->setText(title);
    m_title->setTone(toneOf(level));
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(title.isEmpty() ? QString() : text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Message::clear()
{
    m_title->clear();
    m_text->clear();
    for (QPushButton *button : findChildren<QPushButton *>()) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons->setContentsMargins(0, 0, 0, 0);
    hide();
}

QPushButton *Message::addButton(const QString &text, QLatin1StringView icon)
{
    QPushButton *button = newButton(text, icon, Kind::Plain, this);
    m_buttons->setContentsMargins(0, dp(6), 0, 0);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void Message::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    paintBox(&painter, rect(), 6, c.soft(toneOf(m_level)));
    const int line = QFontMetrics(typeFont(Type::Body)).height();
    const QRect place(dp(12), dp(10), dp(16), line);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), iconOf(m_level),
              dp(16), c.tone(toneOf(m_level)));
}

} // namespace kz
