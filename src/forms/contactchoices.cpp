#include "forms/contactchoices.h"

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

// Nobody reads further; typing one more letter is quicker.
constexpr qsizetype mostRows = 50;

} // namespace

ContactChoices::ContactChoices(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ContactChoices::setSource(QAbstractItemModel *source)
{
    if (m_source != nullptr)
        m_source->disconnect(this);
    m_source = source;
    if (source != nullptr) {
        connect(source, &QAbstractItemModel::modelReset, this, &ContactChoices::readSource);
        connect(source, &QAbstractItemModel::rowsInserted, this, &ContactChoices::readSource);
        connect(source, &QAbstractItemModel::rowsRemoved, this, &ContactChoices::readSource);
        connect(source, &QAbstractItemModel::rowsMoved, this, &ContactChoices::readSource);
        connect(source, &QAbstractItemModel::layoutChanged, this, &ContactChoices::readSource);
        connect(source, &QAbstractItemModel::dataChanged, this, &ContactChoices::readSource);
    }
    readSource();
}

void ContactChoices::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    filter();
}

Contact ContactChoices::contact(int row) const
{
    if (m_source == nullptr || row < 0 || row >= fitting())
        return {};
    return m_source->index(m_rows[row], 0).data(contactRole).value<Contact>();
}

Contact ContactChoices::byHandle(const QString &handle) const
{
    if (m_source == nullptr || handle.isEmpty())
        return {};
    for (int row = 0; row < m_source->rowCount(); ++row) {
        const QModelIndex index = m_source->index(row, Handle);
        if (index.data().toString().compare(handle, Qt::CaseInsensitive) == 0)
            return index.data(contactRole).value<Contact>();
    }
    return {};
}

QList<Contact> ContactChoices::all() const
{
    QList<Contact> result;
    for (int row = 0; m_source != nullptr && row < m_source->rowCount(); ++row)
        result.append(m_source->index(row, Handle).data(contactRole).value<Contact>());
    return result;
}

int ContactChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fitting() + 1;
}

int ContactChoices::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_source == nullptr)
        return {};
    if (isNewContact(index)) {
        if (role == Qt::DisplayRole && index.column() == Handle)
            return m_typed.isEmpty() ? tr("New contact…") : tr("New contact “%1”…").arg(m_typed);
        return {};
    }
    return m_source->index(m_rows[index.row()], index.column()).data(role);
}

void ContactChoices::readSource()
{
    m_texts.clear();
    m_lastUses.clear();
    for (int row = 0; m_source != nullptr && row < m_source->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(m_source->index(row, column).data().toString());
        // A company's handle is also found by the person who signs for it.
        const auto contact = m_source->index(row, 0).data(contactRole).value<Contact>();
        cells << contact.firstName << contact.lastName << contact.organization;
        m_texts.append(cells.join(u'\n').toCaseFolded());
        m_lastUses.append(m_source->index(row, 0).data(lastUseRole).toDateTime());
    }
    filter();
    Q_EMIT sourceChanged();
}

void ContactChoices::filter()
{
    beginResetModel();
    m_rows.clear();
    const QStringList words = m_typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype row = 0; row < m_texts.size(); ++row) {
        const QString &text = m_texts[row];
        if (std::all_of(words.begin(), words.end(),
                        [&text](const QString &word) { return text.contains(word); }))
            m_rows.append(int(row));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](int one, int other) {
        const QDateTime &first = m_lastUses[one];
        const QDateTime &second = m_lastUses[other];
        return first.isValid() && (!second.isValid() || first > second);
    });
    m_rows.resize(std::min(m_rows.size(), mostRows));
    endResetModel();
}

} // namespace kz
