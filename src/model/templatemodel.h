#pragma once

#include "ledger/ledger.h"
#include "model/mergingtable.h"

namespace kz {

/// The templates of one kind, by name: what the ledger holds, and only that. A change is shown once
/// it is on disk.
class TemplateModel : public MergingTable
{
    Q_OBJECT
public:
    enum Column { Name, Count, Values, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        ValuesRole = Qt::UserRole, ///< QStringList
        TemplateRole, ///< kz::Template
    };

    using Done = std::function<void(const Result<Template, LedgerError> &)>;

    TemplateModel(Ledger &ledger, QString kind, QObject *parent = nullptr);

    void load();
    /// Adds a template, or changes the one with its id.
    void save(const Template &one, QObject *context, Done done);
    void drop(const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const QString &kind() const { return m_kind; }
    const Template &at(int row) const { return m_rows.at(row); }

Q_SIGNALS:
    void failed(const kz::LedgerError &error);

private:
    Ledger &m_ledger;
    QString m_kind;
    QList<Template> m_rows;
};

} // namespace kz

Q_DECLARE_METATYPE(kz::Template)
