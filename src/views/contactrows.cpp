#include "views/contactrows.h"

#include "look/celldelegate.h"
#include "look/pill.h"
#include "model/contactmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// An unused handle that goes within so many days asks for attention.
constexpr int soonDays = 30;

bool goesSoon(const QModelIndex &handle)
{
    const QVariant days = handle.data(ContactModel::DaysRole);
    return days.isValid() && days.toInt() <= soonDays;
}

} // namespace

ContactRows::ContactRows(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ContactModel::SortRole);
    setDynamicSortFilter(true);
}

void ContactRows::setWords(const QString &typed)
{
    m_typed = typed.trimmed();
    m_words = m_typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ContactRows::setView(View view)
{
    m_view = view;
    invalidateFilter();
}

int ContactRows::count(View view) const
{
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        count += belongs(view, row) ? 1 : 0;
    return count;
}

bool ContactRows::belongs(View view, int row) const
{
    const QModelIndex index = sourceModel()->index(row, ContactModel::Handle);
    switch (view) {
    case Unused:
        return index.data(ContactModel::UnusedRole).toBool();
    case Differing:
        return index.data(ContactModel::DiffersRole).toBool();
    case All:
    case ViewCount:
        break;
    }
    return true;
}

bool ContactRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!belongs(m_view, row))
        return false;
    const QString words = m_words.isEmpty()
        ? QString()
        : sourceModel()->index(row, 0).data(ContactModel::WordsRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&words](const QString &word) { return words.contains(word); });
}

QVariant ContactRows::data(const QModelIndex &index, int role) const
{
    if (role < ToneRole || role > MonoRole)
        return QSortFilterProxyModel::data(index, role);
    const auto handle = index.siblingAtColumn(ContactModel::Handle);
    switch (ContactModel::Column(index.column())) {
    case ContactModel::Handle:
        if (role == MonoRole)
            return true;
        break;
    case ContactModel::Person:
    case ContactModel::Organization:
    case ContactModel::Name:
        break;
    case ContactModel::Used:
        if (role == ToneRole) {
            if (!handle.data(ContactModel::UnusedRole).toBool())
                return int(Tone::Ink);
            return int(goesSoon(handle) ? Tone::Attention : Tone::Muted);
        }
        break;
    case ContactModel::Registry:
        if (role == PillRole && handle.data(ContactModel::DiffersRole).toBool())
            return QVariant::fromValue(
                PillText{index.data().toString(), Tone::Attention, u"attention"_s});
        if (role == ToneRole)
            return int(Tone::Muted);
        break;
    default:
        if (role == ToneRole)
            return int(Tone::Muted);
        break;
    }
    return {};
}

} // namespace kz
