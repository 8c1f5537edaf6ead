#pragma once

#include <QCheckBox>

namespace kz {

/// A check box whose sentence may take several lines; Qt's own keeps everything on one.
class Declaration : public QCheckBox
{
    Q_OBJECT
public:
    explicit Declaration(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &place) const override;

private:
    /// Where the words stand in a box of this width.
    QRect words(int width) const;
    int lead() const;
};

} // namespace kz
