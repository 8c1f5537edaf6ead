#include "look/button.h"

#include "look/icons.h"
#include "look/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace kz {

QPushButton *newButton(const QString &text, QLatin1StringView name, Kind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    if (!name.isEmpty()) {
        button->setIcon(kz::icon(name));
    }
    button->setAutoDefault(false);
    setKind(button, kind);
    return button;
}

void pressWith(QAbstractButton *button, const QKeySequence &keys, QWidget *page)
{
    auto *shortcut = new QShortcut(keys, page);
    shortcut->setAutoRepeat(false);
    QObject::connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isVisible())
            button->click();
    });
}

Chip::Chip(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setIcon(kz::icon("close"_L1));
    setAutoDefault(false);
    setAccessibleDescription(tr("Delete removes this filter."));
    setKind(this, Kind::Chip);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removed();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const int cross = dp(9 + 14 + 5);
    const int x = event->position().toPoint().x();
    const bool onCross = layoutDirection() == Qt::RightToLeft ? x < cross : x >= width() - cross;
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())
        && onCross) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}

} // namespace kz
