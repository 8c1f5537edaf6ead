#pragma once

#include "look/colours.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace kz {

/// The list of pages at the left: heads, pages with icon and count. A count becomes a pill when
/// it has a tone, that is, when it asks for something.
class PageList : public QListView
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void addHead(const QString &text);
    /// Adds a page, at the end or behind the page with the id after.
    void addPage(const QString &id, const QString &text, QLatin1StringView icon = {},
                 const QString &after = {});
    void removePage(const QString &id);
    void setText(const QString &id, const QString &text);
    void setCount(const QString &id, const QString &count, Tone tone = Tone::Muted);
    /// Marks the page as shown; no signal.
    void setCurrentPage(const QString &id);
    QString currentPage() const;
    QStringList pages() const;
    /// Narrow windows drop the icons; the words stay.
    void setIconsShown(bool shown);
    bool iconsShown() const { return m_icons; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItem *item(const QString &id) const;

    QStandardItemModel *m_pages;
    bool m_icons = true;
};

} // namespace kz
