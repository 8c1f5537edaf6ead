#include "look/celldelegate.h"

#include "look/barpaint.h"
#include "look/metrics.h"
#include "look/paint.h"
#include "look/pill.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

Tone toneOf(const QModelIndex &index, int role = ToneRole, Tone otherwise = Tone::Ink)
{
    const QVariant value = index.data(role);
    return value.isValid() ? static_cast<Tone>(value.toInt()) : otherwise;
}

bool isGroup(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(GroupRole).toBool();
}

/// What a cell says, as it is drawn.
QString wordsOf(const QModelIndex &index, int role = Qt::DisplayRole)
{
    return asShown(index.data(role).toString());
}

const QTableView *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QTableView *>(option.widget);
}

/// Whether the column is the leftmost (or rightmost) one that is shown.
bool isEdge(const QTableView *table, int column, bool first)
{
    const QHeaderView *header = table ? table->horizontalHeader() : nullptr;
    if (!header) {
        return first && column == 0;
    }
    const int step = first ? -1 : 1;
    int at = header->visualIndex(column) + step;
    for (; at >= 0 && at < header->count(); at += step) {
        if (!header->isSectionHidden(header->logicalIndex(at))) {
            return false;
        }
    }
    return true;
}

void paintNamed(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour)
{
    const QByteArray latin = name.toLatin1();
    paintIcon(painter, rect, QLatin1StringView(latin), dp(16), colour);
}

} // namespace

int CellDelegate::rowHeight()
{
    return qMax(dp(30), QFontMetrics(typeFont(Type::Body)).height() + dp(8));
}

int CellDelegate::twoLineHeight()
{
    return qMax(dp(48),
                QFontMetrics(typeFont(Type::Body)).height()
                    + QFontMetrics(typeFont(Type::Small)).height() + dp(8));
}

int CellDelegate::groupHeight()
{
    return qMax(dp(40), QFontMetrics(typeFont(Type::Bold)).height() + dp(16));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroup(index)) {
        return {0, groupHeight()};
    }
    const QFontMetrics body(typeFont(Type::Body));
    const QFontMetrics small(typeFont(Type::Small));
    const QVariant pill = index.data(PillRole);
    int width = pill.canConvert<PillText>() ? Pill::sizeOf(pill.value<PillText>()).width()
                                            : body.horizontalAdvance(wordsOf(index)) + 1;
    const QString sub = wordsOf(index, SubRole);
    width = qMax(width, small.horizontalAdvance(sub));
    if (!index.data(IconRole).toString().isEmpty()) {
        width += dp(16 + 7);
    }
    const QString right = wordsOf(index, RightRole);
    if (!right.isEmpty()) {
        width += dp(12) + body.horizontalAdvance(right);
    }
    width += int(index.data(TailIconsRole).toStringList().size()) * dp(16 + 8);
    const bool first = isEdge(tableOf(option), index.column(), true);
    return {width + cellPadding(first) + dp(8), sub.isEmpty() ? rowHeight() : twoLineHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), wordsOf(index, Qt::ToolTipRole), view);
    return true;
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const QRect &rect = option.rect;
    const QTableView *table = tableOf(option);
    const bool first = isEdge(table, index.column(), true);
    const bool last = isEdge(table, index.column(), false);
    const bool selected = option.state & QStyle::State_Selected;
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->fillRect(rect, selected ? c.accentSoft : c.base);
    // Between rows of one ground hover is the line; on the soft accent it would vanish.
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      selected ? c.line : mixed(c.hover, c.line, 0.5));
    if (selected && first) {
        const int bar = dp(3);
        painter->fillRect(
            QRect(mirrored ? rect.right() + 1 - bar : rect.left(), rect.top(), bar, rect.height()),
            c.accent);
    }
    const QWidget *view = option.widget;
    if (table && view->hasFocus() && table->currentIndex().row() == index.row()) {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), c.accent);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.accent);
        if (mirrored ? last : first) {
            painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), c.accent);
        }
        if (mirrored ? first : last) {
            painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), c.accent);
        }
    }
}

void CellDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const QRect &rect = option.rect;
    painter->fillRect(rect, c.base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    if (index.column() != 0) {
        return;
    }
    const QRect all = rect.adjusted(cellPadding(true), dp(4), -dp(8), 0);
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, all, part);
    };
    painter->setFont(typeFont(Type::Bold));
    const QString text = wordsOf(index);
    const int width = qMin(painter->fontMetrics().horizontalAdvance(text) + 1, all.width());
    paintText(painter, place(QRect(all.left(), all.top(), width, all.height())), text,
              c.tone(toneOf(index)));
    painter->setFont(typeFont(Type::Small));
    const int left = all.left() + width + dp(10);
    paintText(painter, place(QRect(left, all.top(), all.right() + 1 - left, all.height())),
              wordsOf(index, RightRole), c.muted);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (isGroup(index)) {
        paintGroup(painter, option, index);
        painter->restore();
        return;
    }
    paintGround(painter, option, index);
    const Colours &c = colours(option.palette);
    const Tone tone = toneOf(index);
    const bool first = isEdge(tableOf(option), index.column(), true);
    QRect rect = option.rect.adjusted(cellPadding(first), 0, -dp(8), -1);
    const QRect cell = rect;
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, cell, part);
    };
    if (const QString name = index.data(IconRole).toString(); !name.isEmpty()) {
        const Tone own = toneOf(index, IconToneRole, tone == Tone::Ink ? Tone::Muted : tone);
        paintNamed(painter, place(QRect(rect.left(), rect.top(), dp(16), rect.height())), name,
                   c.tone(own));
        rect.setLeft(rect.left() + dp(16 + 8));
    }
    const QStringList tailIcons = index.data(TailIconsRole).toStringList();
    for (const QString &name : tailIcons) {
        paintNamed(painter, place(QRect(rect.right() - dp(16), rect.top(), dp(16), rect.height())),
                   name, c.muted);
        rect.setRight(rect.right() - dp(16 + 8));
    }
    if (const QString right = wordsOf(index, RightRole); !right.isEmpty()) {
        painter->setFont(typeFont(Type::Body));
        const QFontMetrics metrics = painter->fontMetrics();
        const int width = metrics.horizontalAdvance(right) + 1;
        // Where there is no room for both, the words at the left say more.
        const int words = metrics.horizontalAdvance(wordsOf(index)) + 1;
        if (words + dp(8) + width <= rect.width()) {
            const QRect part(rect.right() + 1 - width, rect.top(), width, rect.height());
            paintText(painter, place(part), right,
                      tone == Tone::Ink || tone == Tone::Muted ? c.muted : c.tone(tone));
            rect.setRight(part.left() - dp(8));
        }
    }
    const QVariant pill = index.data(PillRole);
    if (pill.canConvert<PillText>()) {
        Pill::paint(painter, place(rect), pill.value<PillText>(), option.palette, option.direction);
    } else {
        paintWords(painter, option, place(rect), index);
    }
    painter->restore();
}

void CellDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option,
                              const QRect &rect, const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const QString text = wordsOf(index);
    const QString sub = wordsOf(index, SubRole);
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const bool rightwards = wanted.isValid() && (Qt::Alignment(wanted.toInt()) & Qt::AlignRight);
    const Qt::Alignment side =
        QStyle::visualAlignment(option.direction, rightwards ? Qt::AlignRight : Qt::AlignLeft);
    QRect line = rect;
    if (!sub.isEmpty()) {
        const QFontMetrics small(typeFont(Type::Small));
        const int body = QFontMetrics(typeFont(Type::Body)).height();
        const int top = rect.top() + (rect.height() - body - small.height()) / 2;
        line = QRect(rect.left(), top, rect.width(), body);
        painter->setFont(typeFont(Type::Small));
        paintText(painter, QRect(rect.left(), line.bottom() + 1, rect.width(), small.height()), sub,
                  c.tone(toneOf(index, SubToneRole, Tone::Muted)), side);
    }
    QFont font = typeFont(index.data(MonoRole).toBool() ? Type::Mono : Type::Body);
    if (const QVariant own = index.data(Qt::FontRole); own.isValid()) {
        font.setBold(own.value<QFont>().bold());
    }
    painter->setFont(font);
    const QColor ink = c.tone(toneOf(index));
    const auto tail =
        qBound(qsizetype(0), qsizetype(index.data(MutedTailRole).toInt()), text.size());
    const QFontMetrics metrics = painter->fontMetrics();
    if (tail == 0 || rightwards || metrics.horizontalAdvance(text) > line.width()) {
        paintText(painter, line, text, ink, side);
        return;
    }
    const QString head = text.chopped(tail);
    const int width = metrics.horizontalAdvance(head);
    QRect front = line;
    QRect back = line;
    if (option.direction == Qt::RightToLeft) {
        // A name stays left to right, as one word at the right edge.
        front.setLeft(line.right() + 1 - metrics.horizontalAdvance(text));
        back.setLeft(front.left() + width);
    } else {
        back.setLeft(line.left() + width);
    }
    painter->setPen(ink);
    painter->drawText(front, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, head);
    painter->setPen(c.muted);
    painter->drawText(back, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      text.right(tail));
}

} // namespace kz
