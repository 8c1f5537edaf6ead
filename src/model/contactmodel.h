#pragma once

#include "model/mergingtable.h"
#include "registry/contact.h"

#include <optional>

namespace kz {

/// The contacts of the account, by handle. UserRole of the first column is the kz::Contact.
class ContactModel : public MergingTable
{
    Q_OBJECT
public:
    enum Column { Handle, Name, Mail, Country, ColumnCount };
    Q_ENUM(Column)

    explicit ContactModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Merges by handle: a contact that is not in contacts goes.
    void assign(const QList<Contact> &contacts);
    void upsert(const Contact &contact);
    std::optional<Contact> byHandle(const QString &handle) const;

private:
    void show(QList<Contact> next);

    QList<Contact> m_rows;
};

} // namespace kz
