#pragma once

#include <QStyledItemDelegate>

namespace kz {

/// What a model gives for a cell beside its text. Names of icons are QString.
enum CellRole {
    ToneRole = Qt::UserRole + 100, ///< int(Tone) of text and icon
    IconRole, ///< icon before the text
    RightRole, ///< text at the right edge: "in 12 days"
    PillRole, ///< PillText, drawn instead of the text
    SubRole, ///< second line, small and muted
    MutedTailRole, ///< how many characters at the end are muted: 3 for ".kz"
    TailIconsRole, ///< icons from the right edge; their words belong into tool tip and accessible
                   ///< text
    GroupRole, ///< bool in column 0: the row is a group head; its grey count is RightRole
    SubToneRole, ///< int(Tone) of the second line
    IconToneRole, ///< int(Tone) of the icon, where it differs from that of the text
    MonoRole, ///< bool: fixed width, for ACE, handles, servers
};

/// Paints the cells of all tables: one hair line a row, selection as soft accent with a bar at the
/// left, a line around the current row while the table has the focus.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    static int rowHeight(); ///< 30
    static int twoLineHeight(); ///< 48
    static int groupHeight(); ///< 40

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const QModelIndex &index) const;
};

} // namespace kz
