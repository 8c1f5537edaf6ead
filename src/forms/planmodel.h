#pragma once

#include "registry/namelist.h"

#include <QAbstractTableModel>
#include <QDate>

namespace kz {

/// What a change of the renewal mode does to one name.
struct ModeChange
{
    enum Effect { Same, Renews, Lapses };
    Effect effect = Renews;
    bool differs = true; ///< false: the name has this mode already
    QDate date; ///< when the registrar acts; invalid when not read yet
    QString words = {}; ///< for the row
    QString warning = {}; ///< what comes after it and has room on hover only
};

/// today: for "in 12 days".
ModeChange modeChange(const DomainRecord &name, const RenewalMode &to,
                      const RenewalMode &accountMode, const QDate &today);

/// The rows of a plan. Words are made for what is on screen only: a plan may have all names of the
/// account.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Pick, Name, Now, After, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// followers: the names keep their DEFAULT, the mode of the account is what changes.
    void assign(const NameList &names, const RenewalMode &accountMode, const QDate &today,
                bool followers);
    /// One mode for each name.
    void setModes(const QList<RenewalMode> &modes);
    const NameList &names() const { return m_names; }
    const RenewalMode &accountMode() const { return m_accountMode; }

    /// How many are ticked and would change.
    int count() const { return m_count; }
    QList<int> chosen() const;
    bool isChosen(int row) const { return m_rows.at(row).ticked && m_rows.at(row).differs; }
    bool differs(int row) const { return m_rows.at(row).differs; }
    ModeChange::Effect effect(int row) const { return m_rows.at(row).effect; }
    QDate date(int row) const { return m_rows.at(row).date; }
    const RenewalMode &mode(int row) const { return m_rows.at(row).to; }
    void setChosen(int row, bool on);
    /// Ticks what is not ticked and the other way round; counted once.
    void toggle(const QList<int> &rows);

Q_SIGNALS:
    void countChanged();
    /// As many rows are ticked as before, but not the same.
    void othersChosen();

private:
    struct Row
    {
        RenewalMode to = {};
        ModeChange::Effect effect = ModeChange::Same;
        bool differs = false;
        bool ticked = true;
        QDate date = {};
    };
    QVariant changeCell(int row, int role) const;
    QString after(int row) const;

    NameList m_names;
    QList<Row> m_rows;
    RenewalMode m_accountMode;
    QDate m_today;
    bool m_followers = false;
    int m_count = 0;
};

} // namespace kz
