#pragma once

#include <QWidget>

namespace kz {

/// A part of a form in a .ui file, with a hair line above all but the first. The line is as wide
/// as the page; the fields stop where lines of text would get too long.
class Section : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool first READ isFirst WRITE setFirst)
    Q_PROPERTY(bool wide READ isWide WRITE setWide)
public:
    explicit Section(QWidget *parent = nullptr);

    bool isFirst() const { return m_first; }
    void setFirst(bool first);
    bool isWide() const { return m_wide; }
    /// It holds a table: as wide as the page.
    void setWide(bool wide) { m_wide = wide; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_surplus = 0;
    bool m_first = false;
    bool m_wide = false;
};

} // namespace kz
