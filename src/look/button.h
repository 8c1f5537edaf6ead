#pragma once

#include "look/kind.h"

#include <QLatin1StringView>
#include <QPushButton>

namespace kz {

/// A push button of a kind with its icon. "&&" in the text for an ampersand.
QPushButton *newButton(const QString &text, QLatin1StringView icon = {}, Kind kind = Kind::Plain,
                       QWidget *parent = nullptr);

/// Keys that press the button while the page is seen. A shortcut of the button itself would press
/// it a tenth of a second late, when the next keys already land elsewhere; a key that is held down
/// presses once.
void pressWith(QAbstractButton *button, const QKeySequence &keys, QWidget *page);

/// One filter: a click edits it, its cross or Delete removes it.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace kz
