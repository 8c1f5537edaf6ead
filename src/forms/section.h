#pragma once

#include <QWidget>

namespace kz {

/// A part of a form in a .ui file, with a hair line above all but the first. The line is as wide
/// as the page; the fields stop where lines of text would get too long.
class Section : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool first READ isFirst WRITE setFirst)
public:
    explicit Section(QWidget *parent = nullptr);

    bool isFirst() const { return m_first; }
    void setFirst(bool first);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_surplus = 0;
    bool m_first = false;
};

} // namespace kz
