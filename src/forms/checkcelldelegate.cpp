#include "forms/checkcelldelegate.h"

#include "look/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace kz {

void CheckCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || option.widget == nullptr)
        return;
    const QStyle *style = option.widget->style();
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    QStyleOptionViewItem box(option);
    box.rect =
        QRect(option.rect.right() - side - dp(8), option.rect.center().y() - side / 2, side, side);
    box.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    box.state |= state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    box.state.setFlag(QStyle::State_Enabled, index.flags() & Qt::ItemIsEnabled);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
}

bool CheckCellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &, const QModelIndex &index)
{
    // The whole cell is the target; press and double click do nothing of their own.
    if (event->type() != QEvent::MouseButtonRelease || !(index.flags() & Qt::ItemIsEnabled))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace kz
