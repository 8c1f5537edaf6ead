#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace kz {

/// A column head: small muted text, the sorted one in ink with its arrow, a line below.
void paintHeader(QPainter *painter, const QStyleOptionHeader &option);

void paintTab(QPainter *painter, const QStyleOptionTab &option);
void paintTabLabel(QPainter *painter, const QStyleOptionTab &option, const QRect &text,
                   bool underline);
void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option);

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QStyle &style,
                    const QWidget *widget);
QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part);

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, bool underline);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);
void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, bool underline);

/// Room left of the words in column heads and cells; the first column keeps the side padding.
int cellPadding(bool first);

} // namespace kz
