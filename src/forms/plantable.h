#pragma once

#include "look/tableview.h"
#include "registry/domainrecord.h"

#include <QDate>
#include <QStandardItemModel>

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

/// The names of a plan: now, after, and the change in words; each can be left out.
class PlanTable : public TableView
{
    Q_OBJECT
    /// How many names take part.
    Q_PROPERTY(int count READ count NOTIFY countChanged USER true)
public:
    enum Column { Pick, Name, Now, After, Change, ColumnCount };

    explicit PlanTable(QWidget *parent = nullptr);

    void assign(const QList<DomainRecord> &names, const RenewalMode &accountMode,
                const QDate &today);
    /// Shows what this mode would do.
    void setMode(const RenewalMode &mode);
    const QList<DomainRecord> &names() const { return m_names; }
    const RenewalMode &accountMode() const { return m_accountMode; }

    int count() const { return int(chosen().size()); }
    /// Rows that are ticked and would change, in the order shown.
    QList<int> chosen() const;
    const ModeChange &change(int row) const { return m_changes[row]; }
    void setChosen(int row, bool on);

Q_SIGNALS:
    void countChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showRow(int row);

    QStandardItemModel m_model;
    QList<DomainRecord> m_names;
    QList<ModeChange> m_changes;
    RenewalMode m_accountMode;
    RenewalMode m_mode; ///< the one that is shown
    QDate m_today;
    int m_shown = 0;
    bool m_filling = false;
};

} // namespace kz
