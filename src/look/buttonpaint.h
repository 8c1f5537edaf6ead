#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace kz {

/// Paints a push button of any kind: box, icon, text, menu arrow, focus ring.
void paintButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                 bool underline);
/// The room a push button needs.
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);

/// The box of a check box or a checked item, with its focus ring.
void paintCheck(QPainter *painter, const QStyleOption &option);
void paintRadio(QPainter *painter, const QStyleOption &option);

/// The ground of a tool button.
void paintToolButton(QPainter *painter, const QStyleOption &option);

} // namespace kz
