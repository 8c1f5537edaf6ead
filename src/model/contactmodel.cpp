#include "model/contactmodel.h"

#include <algorithm>

namespace kz {

ContactModel::ContactModel(QObject *parent)
    : MergingTable(parent)
{ }

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Contact &contact = m_rows.at(index.row());
    if (role == Qt::UserRole && index.column() == Handle)
        return QVariant::fromValue(contact);
    if (role == Qt::AccessibleTextRole) {
        return tr("%1: %2", "title of a column, its value")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole)
        return {};
    switch (Column(index.column())) {
    case Handle:
        return contact.handle;
    case Name:
        return contact.displayName();
    case Mail:
        return contact.email;
    case Country:
        return contact.country;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Handle:
        return tr("Handle");
    case Name:
        return tr("Name");
    case Mail:
        return tr("E-mail");
    case Country:
        return tr("Country");
    default:
        return {};
    }
}

void ContactModel::assign(const QList<Contact> &contacts)
{
    show(contacts);
}

void ContactModel::upsert(const Contact &contact)
{
    QList<Contact> next = m_rows;
    next.removeIf([&contact](const Contact &known) { return known.handle == contact.handle; });
    next.append(contact);
    show(next);
}

std::optional<Contact> ContactModel::byHandle(const QString &handle) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [&handle](const Contact &contact) { return contact.handle == handle; });
    return found == m_rows.end() ? std::nullopt : std::optional(*found);
}

void ContactModel::show(QList<Contact> next)
{
    std::stable_sort(next.begin(), next.end(), [](const Contact &one, const Contact &other) {
        return one.handle < other.handle;
    });
    // A handle that came twice counts once, as it came last.
    for (qsizetype i = next.size() - 1; i > 0; --i) {
        if (next.at(i - 1).handle == next.at(i).handle)
            next.removeAt(i - 1);
    }
    merge(m_rows, next, [](const Contact &contact) { return contact.handle; });
}

} // namespace kz
