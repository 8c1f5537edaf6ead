#include "look/pagelist.h"

#include "look/metrics.h"
#include "look/paint.h"
#include "look/pill.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

enum Role { IdRole = Qt::UserRole, IconRole, CountRole, ToneRole };

/// Paints heads and pages.
class PageDelegate : public QStyledItemDelegate
{
public:
    explicit PageDelegate(PageList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool head = !(index.flags() & Qt::ItemIsEnabled);
        const int line = QFontMetrics(typeFont(Type::Body)).height();
        return {dp(160), qMax(dp(head && index.row() > 0 ? 36 : 30), line + dp(6))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &c = colours(option.palette);
        painter->save();
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        if (!(index.flags() & Qt::ItemIsEnabled)) {
            painter->setFont(typeFont(Type::Small));
            QRect words = option.rect.adjusted(dp(18), 0, -dp(8), 0);
            words.setTop(words.bottom() - dp(28));
            paintText(painter, place(words), index.data().toString(), c.muted);
            painter->restore();
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF box = QRectF(option.rect).adjusted(dp(8), 1, -dp(7), -1);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            paintBox(painter, box, 5, chosen ? c.accentSoft : c.hover);
        }
        if ((option.state & QStyle::State_HasFocus) && m_list->hasFocus()
            && m_list->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            paintRing(painter, box, 5, c.accent);
        }
        QRect words = option.rect.adjusted(dp(18), 0, -dp(17), 0);
        const QByteArray icon = index.data(IconRole).toString().toLatin1();
        if (m_list->iconsShown() && !icon.isEmpty()) {
            paintIcon(painter, place(QRect(words.left(), words.top(), dp(17), words.height())),
                      QLatin1StringView(icon), dp(17), chosen ? c.accent : c.muted);
            words.setLeft(words.left() + dp(17 + 9));
        }
        const QString count = index.data(CountRole).toString();
        if (!count.isEmpty()) {
            words.setRight(words.right() - paintCount(painter, option, index, count));
        }
        painter->setFont(typeFont(chosen ? Type::Bold : Type::Body));
        paintText(painter, place(words), index.data().toString(), c.text);
        painter->restore();
    }

private:
    /// Paints the count at the right edge and returns the room it takes.
    int paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QString &count) const
    {
        const Tone tone = static_cast<Tone>(index.data(ToneRole).toInt());
        const int right = option.rect.right() - dp(17);
        if (tone == Tone::Muted || tone == Tone::Ink) {
            painter->setFont(typeFont(Type::Small));
            const int width = painter->fontMetrics().horizontalAdvance(count) + 1;
            const QRect rect(right - width, option.rect.top(), width, option.rect.height());
            paintText(painter, QStyle::visualRect(option.direction, option.rect, rect), count,
                      colours(option.palette).muted);
            return width + dp(8);
        }
        const PillText pill{count, tone, {}};
        const QSize size = Pill::sizeOf(pill);
        const QRect rect(right + dp(6) - size.width(), option.rect.top(), size.width(),
                         option.rect.height());
        Pill::paint(painter, QStyle::visualRect(option.direction, option.rect, rect), pill,
                    option.palette, option.direction);
        return size.width() + dp(2);
    }

    PageList *m_list;
};

} // namespace

PageList::PageList(QWidget *parent)
    : QListView(parent)
    , m_pages(new QStandardItemModel(this))
{
    setModel(m_pages);
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(0, dp(8), 0, dp(8));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
}

void PageList::addHead(const QString &text)
{
    auto *head = new QStandardItem(text);
    head->setFlags(Qt::NoItemFlags);
    m_pages->appendRow(head);
}

void PageList::addPage(const QString &id, const QString &text, QLatin1StringView icon,
                       const QString &after)
{
    auto *page = new QStandardItem(text);
    page->setToolTip(text); // a narrow list may cut it
    page->setData(id, IdRole);
    page->setData(QString(icon), IconRole);
    page->setData(int(Tone::Muted), ToneRole);
    const QStandardItem *before = after.isEmpty() ? nullptr : item(after);
    m_pages->insertRow(before ? before->row() + 1 : m_pages->rowCount(), page);
}

void PageList::removePage(const QString &id)
{
    if (const QStandardItem *page = item(id)) {
        m_pages->removeRow(page->row());
    }
}

void PageList::setText(const QString &id, const QString &text)
{
    if (QStandardItem *page = item(id)) {
        page->setText(text);
    }
}

void PageList::setCount(const QString &id, const QString &count, Tone tone)
{
    if (QStandardItem *page = item(id)) {
        page->setData(count, CountRole);
        page->setData(int(tone), ToneRole);
        page->setData(count.isEmpty() ? QVariant() : QString(page->text() + u", "_s + count),
                      Qt::AccessibleTextRole);
    }
}

void PageList::setCurrentPage(const QString &id)
{
    const QSignalBlocker quiet(this);
    const QStandardItem *page = item(id);
    setCurrentIndex(page ? page->index() : QModelIndex());
    viewport()->update();
}

QString PageList::currentPage() const
{
    return currentIndex().data(IdRole).toString();
}

QStringList PageList::pages() const
{
    QStringList ids;
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        const QString id = m_pages->index(row, 0).data(IdRole).toString();
        if (!id.isEmpty()) {
            ids.append(id);
        }
    }
    return ids;
}

void PageList::setIconsShown(bool shown)
{
    m_icons = shown;
    viewport()->update();
}

QSize PageList::sizeHint() const
{
    return {dp(212), dp(400)};
}

void PageList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QString id = current.data(IdRole).toString();
    if (!id.isEmpty()) {
        Q_EMIT pageChosen(id);
    }
}

QStandardItem *PageList::item(const QString &id) const
{
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        if (QStandardItem *page = m_pages->item(row); page->data(IdRole).toString() == id) {
            return page;
        }
    }
    return nullptr;
}

} // namespace kz
