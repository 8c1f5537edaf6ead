#include "forms/choicedelegate.h"

#include "forms/contactchoices.h"
#include "look/colours.h"
#include "look/icons.h"
#include "look/metrics.h"
#include "look/paint.h"

#include <QPainter>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// Draws text with each place that holds word in bold; false when there is none.
void drawMarked(QPainter &painter, const QRect &box, const QString &text, const QString &word)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const qsizetype at = word.isEmpty() ? -1 : text.indexOf(word, 0, Qt::CaseInsensitive);
    const QFont plain = painter.font();
    if (at < 0) {
        painter.drawText(box, int(left),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        return;
    }
    QRect rest = box;
    const auto draw = [&](const QString &part, bool bold) {
        QFont font = plain;
        font.setBold(bold);
        painter.setFont(font);
        painter.drawText(rest, int(left),
                         painter.fontMetrics().elidedText(part, Qt::ElideRight, rest.width()));
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(part));
    };
    draw(text.left(at), false);
    draw(text.mid(at, word.size()), true);
    draw(text.mid(at + word.size()), false);
    painter.setFont(plain);
}

QFont fontOf(int column)
{
    switch (column) {
    case ContactChoices::Handle:
    case ContactChoices::Country:
        return typeFont(column == ContactChoices::Handle ? Type::Mono : Type::Small);
    case ContactChoices::Mail:
        return typeFont(Type::Small);
    default:
        return typeFont(Type::Body);
    }
}

} // namespace

ChoiceDelegate::ChoiceDelegate(const ContactChoices &choices, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_choices(choices)
{ }

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &set = colours(option.palette);
    painter->save();
    const bool on = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->fillRect(option.rect, on ? set.accentSoft : set.base);
    QRect box = option.rect.adjusted(dp(12), 0, -dp(4), 0);
    if (m_choices.isNewContact(index)) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), set.line);
        const int side = dp(14);
        const QRect sign(box.left(), box.center().y() - side / 2, side, side);
        icon("plus"_L1, Tone::Accent).paint(painter, sign);
        const QString keys = QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText);
        box.setRight(box.right() - dp(8));
        painter->setFont(typeFont(Type::Small));
        painter->setPen(set.muted);
        painter->drawText(box, int(Qt::AlignRight | Qt::AlignVCenter), keys);
        box.setRight(box.right() - painter->fontMetrics().horizontalAdvance(keys) - dp(12));
        painter->setFont(typeFont(Type::Body));
        painter->setPen(set.accent);
        box.setLeft(sign.right() + dp(8));
        drawMarked(*painter, box, asShown(index.data().toString()), {});
    } else {
        painter->setFont(fontOf(index.column()));
        painter->setPen(index.column() == ContactChoices::Name ? set.text : set.muted);
        drawMarked(*painter, box, asShown(index.data().toString()),
                   m_choices.typed().section(u' ', 0, 0, QString::SectionSkipEmpty));
    }
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (m_choices.isNewContact(index))
        return {0, dp(28)};
    const QFontMetrics metrics(fontOf(index.column()));
    return {metrics.horizontalAdvance(asShown(index.data().toString())) + dp(24), dp(28)};
}

} // namespace kz
