#include "app/factsplitter.h"

#include "look/metrics.h"

namespace kz {

FactsSplitter::FactsSplitter(QWidget *view, QWidget *facts, QWidget *parent)
    : QSplitter(parent)
{
    addWidget(view);
    addWidget(facts);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setCollapsible(0, false);
    setHandleWidth(0); // the facts have a line of their own; the handle can still be dragged
    setSizes({dp(880), dp(factsWidth)});
    view->setMinimumWidth(dp(middleWidth));
}

} // namespace kz
