#pragma once

#include <QSplitter>

namespace kz {

/// A view with the facts about its current row at the right, which fold away in narrow windows.
class FactsSplitter : public QSplitter
{
public:
    /// Takes both.
    FactsSplitter(QWidget *view, QWidget *facts, QWidget *parent = nullptr);

    /// What the middle of the window needs at least.
    static constexpr int middleWidth = 560;
    static constexpr int factsWidth = 312;
};

} // namespace kz
