#pragma once

#include <QTableView>

namespace kz {

/// A table set up as all tables are: rows are selected, no grid, fixed heights, smooth scrolling,
/// Tab leaves it, CellDelegate paints.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Rows of two lines, 48 high instead of 30.
    void setTwoLines(bool two);
    /// Lists with group heads (GroupRole): heads span all columns and are 40 high.
    void setGrouped(bool grouped);

    /// Escape takes the selection away, where there is one.
    void setEscapeClears(bool clears) { m_escapeClears = clears; }
    /// Makes the first row that is no group head current when none is, because a page that is
    /// opened tells of something; and the next one when a head is, where Qt goes from a row that is
    /// removed. Selects nothing.
    void enterRow();
    /// The rows that are selected, from top to bottom, without group heads.
    QList<int> selectedRows() const;

Q_SIGNALS:
    /// Enter or double click, whatever the desktop takes for activation.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// With nothing current the keyboard starts at the first row that is no head; Qt would try the
    /// head, and not move at all.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitRows();
    void shapeGroups();

    QList<QMetaObject::Connection> m_links;
    bool m_two = false;
    bool m_grouped = false;
    bool m_escapeClears = false;
};

} // namespace kz
