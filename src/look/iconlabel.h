#pragma once

#include "look/colours.h"

#include <QWidget>

namespace kz {

/// An icon beside the word it belongs to; it follows theme and font.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &icon, Tone tone = Tone::Muted, QWidget *parent = nullptr);

    /// Empty: nothing is shown and no room is taken.
    void setIcon(const QString &icon, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone;
};

} // namespace kz
