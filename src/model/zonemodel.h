#pragma once

#include "model/mergingtable.h"
#include "model/zonerules.h"

namespace kz {

/// The rules of a zone, one row each, in groups: the registrar's word, ours and the account's side
/// by side.
class ZoneModel : public MergingTable
{
    Q_OBJECT
public:
    enum Column { Title, Registrar, Ours, Account, Verdict, ColumnCount };
    Q_ENUM(Column)
    enum Role { RuleRole = Qt::UserRole }; ///< kz::ZoneRule

    using MergingTable::MergingTable;

    void show(const QList<ZoneRule> &rules);
    const QList<ZoneRule> &rules() const { return m_rules; }
    /// These rows, cells parted by tabs, with the heads of the columns first.
    QString asText(const QList<int> &rows) const;
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString cellText(int column, const ZoneRule &rule) const;

    QList<ZoneRule> m_rules;
};

} // namespace kz

Q_DECLARE_METATYPE(kz::ZoneRule)
