#pragma once

#include "registry/contact.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>
#include <QPointer>
#include <QStringList>

namespace kz {

/// Column 0 of a contacts model holds the Contact under this role.
inline constexpr int contactRole = Qt::UserRole;
/// And when an order last named it, where one is known.
inline constexpr int lastUseRole = Qt::UserRole + 6;

/// The contacts that fit what was typed, those used last before all others, and a last row that
/// offers to make a new one.
///
/// The source has the columns handle, name, e-mail and country. A completer of Qt's own matches one
/// column only; people type part of any.
class ContactChoices : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Handle, Name, Mail, Country, ColumnCount };

    explicit ContactChoices(QObject *parent = nullptr);

    void setSource(QAbstractItemModel *source);
    /// Keeps the contacts that hold each of the words in some column, in any case.
    void setTyped(const QString &typed);
    QString typed() const { return m_typed; }

    /// How many contacts fit, without the last row.
    int fitting() const { return int(m_rows.size()); }
    bool isNewContact(const QModelIndex &index) const { return index.row() == fitting(); }
    Contact contact(int row) const;
    /// Looks in all contacts, not only in those that fit; an empty handle when there is none.
    Contact byHandle(const QString &handle) const;
    /// All contacts of the source.
    QList<Contact> all() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void sourceChanged();

private:
    void readSource();
    void filter();

    QPointer<QAbstractItemModel> m_source;
    QStringList m_texts; ///< by row of the source, case folded, all columns
    QList<QDateTime> m_lastUses; ///< by row of the source; not valid where none is known
    QList<int> m_rows; ///< rows of the source that fit
    QString m_typed;
};

} // namespace kz
