#include "views/reviewtable.h"

#include "look/celldelegate.h"
#include "look/colours.h"

using namespace Qt::StringLiterals;

namespace kz {

void ReviewTable::setContent(const ReviewContent &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

int ReviewTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.rows.size());
}

int ReviewTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewContent::Row &row = m_content.rows.at(index.row());
    if (index.column() == Mark) {
        if (!row.changed)
            return {};
        if (role == IconRole)
            return u"edit"_s;
        if (role == ToneRole)
            return int(Tone::Accent);
        // Words for the icon: only what differs from what was entered has one.
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return tr("changed");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Field  ? row.field
            : index.column() == Entered ? row.entered
            : isLeftOut(row)            ? tr("Not sent")
                                        : row.sent;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "title of a column, its value")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    case ToneRole:
        return int(index.column() == Field || (index.column() == Sent && isLeftOut(row))
                       ? Tone::Muted
                       : Tone::Ink);
    case MonoRole:
        return index.column() == Sent && row.mono && !isLeftOut(row);
    default:
        return {};
    }
}

bool ReviewTable::isLeftOut(const ReviewContent::Row &row) const
{
    return m_content.sentHead.isEmpty() && row.sent.isEmpty();
}

QVariant ReviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return m_content.rowsHead.isEmpty() ? tr("Field") : m_content.rowsHead;
    case Entered:
        return m_content.enteredHead.isEmpty() ? tr("As entered") : m_content.enteredHead;
    case Sent:
        return m_content.sentHead.isEmpty() ? tr("As sent") : m_content.sentHead;
    default:
        return QString();
    }
}

} // namespace kz
