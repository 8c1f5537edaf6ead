#pragma once

#include "ledger/order.h"
#include "model/mergingtable.h"
#include "operations/statusunsyncregistrycontact.h"
#include "registry/contact.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace kz {

/// The contacts of the account, by handle. UserRole of the first column is the kz::Contact.
class ContactModel : public MergingTable
{
    Q_OBJECT
public:
    /// The first four are what a contact is chosen by.
    enum Column {
        Handle,
        Name,
        Mail,
        Country,
        Person,
        Organization,
        Used,
        Created,
        Validated,
        Registry,
        ColumnCount
    };
    Q_ENUM(Column)
    enum Role {
        ContactRole = Qt::UserRole, ///< kz::Contact, of the first column
        SortRole, ///< what a column sorts by
        WordsRole, ///< all that a filter looks at, case folded
        UnusedRole, ///< bool: no name is known to use it
        DaysRole, ///< int: until the registrar deletes an unused one; not valid when it states no
                  ///< day
        DiffersRole, ///< bool: the registry shows other data; not valid while that is not known
        LastUseRole, ///< QDateTime: when an order last named it; not valid when none is known
    };
    Q_ENUM(Role)

    using Difference = StatusUnsyncRegistryContact::Row;

    explicit ContactModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The longest text that a column usually holds: what it needs in width.
    QString longest(Column column) const;

    /// Merges by handle: a contact that is not in contacts goes.
    void assign(const QList<Contact> &contacts);
    void upsert(const Contact &contact);
    void remove(const QString &handle);
    std::optional<Contact> byHandle(const QString &handle) const;

    /// By how many names each handle is used, as far as the names are read.
    void setUses(const QHash<QString, int> &namesByHandle);
    int uses(const QString &handle) const { return m_uses.value(handle); }
    /// Who was named by them, and when: what was used last is looked for first.
    void setOrders(const QList<Order> &orders);
    /// New ones, or others of which more is known.
    void follow(const QList<Order> &orders);
    /// From which day the days until a deletion count.
    void setToday(const QDate &today);
    const QDate &today() const { return m_today; }
    /// Whether no name is known to use it.
    bool isUnused(const Contact &contact) const;
    /// What the comparison with the registry brought for a handle; nothing forgets it.
    void setCompared(const QString &handle, const std::optional<QList<Difference>> &differences);
    /// Nothing while they were not compared.
    std::optional<QList<Difference>> compared(const QString &handle) const;

private:
    /// Whether a handle was used later than was known.
    bool take(const QList<Order> &orders);
    void showUses();
    void show(QList<Contact> next);
    QString text(Column column, const Contact &contact) const;
    QVariant sortKey(Column column, const Contact &contact) const;
    QString usedText(const Contact &contact) const;
    QString registryText(const Contact &contact) const;

    QList<Contact> m_rows;
    QHash<QString, int> m_uses;
    QHash<QString, QDateTime> m_lastUses; ///< by handle
    QHash<QString, QList<Difference>> m_compared;
    QDate m_today = QDate::currentDate();
};

} // namespace kz
