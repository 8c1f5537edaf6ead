#pragma once

#include "look/colours.h"

#include <QWidget>

namespace kz {

/// The round icon of a result: the tone's soft ground with its icon. The word stands beside it.
class StateIcon : public QWidget
{
    Q_OBJECT
public:
    explicit StateIcon(QWidget *parent = nullptr);
    void set(const QString &icon, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Pending;
};

} // namespace kz
