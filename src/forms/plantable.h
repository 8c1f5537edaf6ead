#pragma once

#include "forms/planmodel.h"
#include "look/tableview.h"

namespace kz {

/// The names of a plan: now, after, and the change in words; each can be left out.
class PlanTable : public TableView
{
    Q_OBJECT
    /// How many names take part.
    Q_PROPERTY(int count READ count NOTIFY countChanged USER true)
public:
    using Column = PlanModel::Column;
    static constexpr Column Pick = PlanModel::Pick;
    static constexpr Column Change = PlanModel::Change;

    explicit PlanTable(QWidget *parent = nullptr);

    void assign(const NameList &names, const RenewalMode &accountMode, const QDate &today);
    /// Names that keep their DEFAULT while the mode of the account changes; none can be left out.
    void assignFollowers(const NameList &names, const RenewalMode &accountMode, const QDate &today);
    /// Shows what this mode would do.
    void setMode(const RenewalMode &mode);
    /// The same with a mode for each name.
    void setModes(const QList<RenewalMode> &modes);
    const NameList &names() const { return m_plan->names(); }
    const RenewalMode &accountMode() const { return m_plan->accountMode(); }
    const PlanModel &rows() const { return *m_plan; }

    int count() const { return m_plan->count(); }
    /// Rows that are ticked and would change, in the order shown.
    QList<int> chosen() const { return m_plan->chosen(); }
    ModeChange change(int row) const;
    /// What a plan will cost although no order of it does; empty when none of its names renews.
    QString costsLater() const;
    void setChosen(int row, bool on) { m_plan->setChosen(row, on); }

Q_SIGNALS:
    void countChanged();
    /// As many names take part as before, but not the same.
    void othersChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const NameList &names, const RenewalMode &accountMode, const QDate &today,
              bool followers);

    PlanModel *m_plan;
    QDate m_today;
};

} // namespace kz
