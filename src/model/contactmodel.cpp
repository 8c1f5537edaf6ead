#include "model/contactmodel.h"

#include "model/words.h"

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

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
    const auto column = Column(index.column());
    switch (role) {
    case ContactRole:
        return column == Handle ? QVariant::fromValue(contact) : QVariant();
    case SortRole:
        return sortKey(column, contact);
    case WordsRole: {
        QStringList words{contact.title, contact.middleName, contact.city, contact.phone};
        for (const Column one : {Handle, Person, Organization, Mail, Country})
            words.append(text(one, contact));
        return words.join(u'\n').toCaseFolded();
    }
    case UnusedRole:
        return isUnused(contact);
    case DaysRole: {
        const QDate goes = QDate::fromString(contact.deletes, Qt::ISODate);
        return isUnused(contact) && goes.isValid() ? QVariant(int(m_today.daysTo(goes)))
                                                   : QVariant();
    }
    case DiffersRole: {
        const auto found = compared(contact.handle);
        return found ? QVariant(!found->isEmpty()) : QVariant();
    }
    case LastUseRole:
        return m_lastUses.value(contact.handle);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "title of a column, its value")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 text(column, contact));
    case Qt::ToolTipRole:
        return column == Created ? exactText(contact.created) : text(column, contact);
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(column, contact);
    default:
        return {};
    }
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Handle:
        return tr("Handle");
    case Name:
        return tr("Name");
    case Mail:
        return tr("E-mail");
    case Country:
        return tr("Country");
    case Person:
        return tr("Person");
    case Organization:
        return tr("Organisation");
    case Used:
        return tr("Used by");
    case Created:
        return tr("Created");
    case Validated:
        return tr("Validated");
    case Registry:
        return tr("Registry");
    case ColumnCount:
        break;
    }
    return {};
}

QString ContactModel::text(Column column, const Contact &contact) const
{
    switch (column) {
    case Handle:
        return contact.handle;
    case Name:
        return contact.displayName();
    case Mail:
        return contact.email;
    case Country:
        return contact.country;
    case Person:
        return contact.personName();
    case Organization:
        return contact.organization;
    case Used:
        return usedText(contact);
    case Created:
        return dateText(contact.created, true);
    case Validated:
        if (!contact.validated)
            return notStated();
        return *contact.validated ? tr("Yes") : tr("No");
    case Registry:
        return registryText(contact);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ContactModel::sortKey(Column column, const Contact &contact) const
{
    switch (column) {
    case Used:
        return isUnused(contact) ? -1 : uses(contact.handle);
    case Created:
        return contact.created.utc();
    case Registry: {
        const auto found = compared(contact.handle);
        return !found ? 1 : found->isEmpty() ? 2 : 0;
    }
    default:
        return text(column, contact).toCaseFolded();
    }
}

QString ContactModel::usedText(const Contact &contact) const
{
    if (const int names = uses(contact.handle); names > 0)
        return names == 1 ? tr("1 name") : tr("%n names", "", names);
    if (!contact.isLinked())
        return notStated();
    if (*contact.isLinked())
        return tr("In use");
    const QDate goes = QDate::fromString(contact.deletes, Qt::ISODate);
    return goes.isValid() ? tr("Unused, goes %1", "a date").arg(shortDateText(goes)) : tr("Unused");
}

QString ContactModel::registryText(const Contact &contact) const
{
    const auto found = compared(contact.handle);
    if (!found)
        return isUnused(contact) ? QString() : tr("Not compared yet");
    return found->isEmpty() ? tr("The same") : tr("Differs");
}

void ContactModel::setOrders(const QList<Order> &orders)
{
    const QHash<QString, QDateTime> before = std::exchange(m_lastUses, {});
    take(orders);
    if (m_lastUses != before)
        showUses();
}

void ContactModel::follow(const QList<Order> &orders)
{
    if (take(orders))
        showUses();
}

bool ContactModel::take(const QList<Order> &orders)
{
    bool changed = false;
    for (const Order &order : orders) {
        for (const Param &param : order.request.params.list()) {
            // OWNERCONTACT0, ADDTECHCONTACT0 …; what changes or deletes one names CONTACT alone.
            const bool used = param.name.contains("CONTACT"_L1, Qt::CaseInsensitive)
                && param.name.compare("CONTACT"_L1, Qt::CaseInsensitive) != 0
                && !param.name.startsWith("DEL"_L1, Qt::CaseInsensitive);
            if (used && !param.value.isEmpty() && order.placedAt > m_lastUses.value(param.value)) {
                m_lastUses.insert(param.value, order.placedAt);
                changed = true;
            }
        }
    }
    return changed;
}

void ContactModel::showUses()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Handle), index(int(m_rows.size()) - 1, Handle), {LastUseRole});
}

void ContactModel::setToday(const QDate &today)
{
    if (m_today == today)
        return;
    m_today = today;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Used), index(int(m_rows.size()) - 1, Used));
}

QString ContactModel::longest(Column column) const
{
    Contact sample;
    sample.status = QStringLiteral("UNLINKED");
    sample.deletes = QStringLiteral("2026-11-20");
    if (column == Registry)
        sample.status = QStringLiteral("LINKED");
    return text(column, sample);
}

bool ContactModel::isUnused(const Contact &contact) const
{
    return uses(contact.handle) == 0 && !contact.isLinked().value_or(true);
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

void ContactModel::remove(const QString &handle)
{
    QList<Contact> next = m_rows;
    next.removeIf([&handle](const Contact &known) { return known.handle == handle; });
    show(next);
}

std::optional<Contact> ContactModel::byHandle(const QString &handle) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [&handle](const Contact &contact) { return contact.handle == handle; });
    return found == m_rows.end() ? std::nullopt : std::optional(*found);
}

void ContactModel::setUses(const QHash<QString, int> &namesByHandle)
{
    if (m_uses == namesByHandle)
        return;
    m_uses = namesByHandle;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Used), index(int(m_rows.size()) - 1, Registry));
}

void ContactModel::setCompared(const QString &handle,
                               const std::optional<QList<Difference>> &differences)
{
    if (compared(handle) == differences)
        return;
    if (differences)
        m_compared.insert(handle, *differences);
    else
        m_compared.remove(handle);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).handle == handle)
            Q_EMIT dataChanged(index(row, Registry), index(row, Registry));
    }
}

std::optional<QList<ContactModel::Difference>> ContactModel::compared(const QString &handle) const
{
    const auto found = m_compared.constFind(handle);
    return found == m_compared.cend() ? std::nullopt : std::optional(*found);
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
