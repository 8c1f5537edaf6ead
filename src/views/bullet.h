#pragma once

#include "look/colours.h"

#include <QWidget>

namespace kz {

/// One line of a list with an icon before it: a hint, a decision.
class Bullet : public QWidget
{
    Q_OBJECT
public:
    Bullet(const QString &icon, Tone tone, const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone;
};

} // namespace kz
