#pragma once

class QHBoxLayout;
class QVBoxLayout;
class QWidget;

namespace kz {

/// Fills a panel with a scrolled column of lines, padded as all panels at the right are; the
/// column's parentWidget() is what scrolls.
QVBoxLayout *scrollingLines(QWidget *panel);
/// The same with other paddings, for the middle of a page.
QVBoxLayout *scrollingLines(QWidget *page, int side, int top);

} // namespace kz
