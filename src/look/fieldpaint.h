#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace kz {

/// Ground and outline of a field: verdict, focus ring, disabled and read-only looks.
void paintField(QPainter *painter, const QStyleOption &option, const QWidget *widget,
                bool readOnly = false);

/// Fields of several lines are outlined like those of one; read-only ones are boxes of text.
void paintTextFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget, bool box);

void paintCombo(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget);
void paintComboLabel(QPainter *painter, const QStyleOptionComboBox &option);
QRect comboRect(const QStyleOptionComboBox &option, QStyle::SubControl part);

void paintSpin(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget);
QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part);

} // namespace kz
