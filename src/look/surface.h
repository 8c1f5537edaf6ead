#pragma once

#include <QFrame>

namespace kz {

/// A plain ground with hair lines at chosen edges: page, facts panel, bar.
class Surface : public QFrame
{
    Q_OBJECT

public:
    /// Base is paper, AlternateBase is raised, Window is what lies behind.
    explicit Surface(QPalette::ColorRole ground, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edges m_lines;
};

/// A hair line across.
QFrame *hairLine(QWidget *parent = nullptr);

} // namespace kz
