#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace kz {

/// A row of buttons of which one is chosen, each with its count.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    /// Adds a segment and returns its index; the first one is chosen.
    int addSegment(const QString &text);
    /// Shows a count behind the words; below 0 shows none.
    void setCount(int index, int count);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    QStringList m_texts;
};

} // namespace kz
