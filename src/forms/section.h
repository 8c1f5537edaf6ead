#pragma once

#include <QWidget>

namespace kz {

/// A part of a form in a .ui file, with a hair line above all but the first.
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

private:
    bool m_first = false;
};

} // namespace kz
