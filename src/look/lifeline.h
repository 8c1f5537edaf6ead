#pragma once

#include <QList>
#include <QWidget>

namespace kz {

/// The life of an order as a line: what was done, what goes on, what is still open. The same is
/// its accessible description in words.
class LifeLine : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Done,
        Current,
        Unknown, ///< outcome unknown
        Open,
        First, ///< planned, numbered, next to happen
        Planned, ///< planned, numbered
    };

    struct Step
    {
        QString title;
        QString sub;
        QString time;
        State state = State::Open;
    };

    explicit LifeLine(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    QList<Step> steps() const { return m_steps; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int subHeight(const Step &step, int width) const;
    int stepHeight(const Step &step, int width) const;

    QList<Step> m_steps;
};

/// "What will happen": numbered steps, the next one in the accent.
class StepsList : public LifeLine
{
    Q_OBJECT

public:
    struct Planned
    {
        QString title;
        QString sub;
    };

    using LifeLine::LifeLine;
    void setSteps(const QList<Planned> &steps);
};

} // namespace kz
