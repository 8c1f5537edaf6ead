#pragma once

#include "forms/form.h"
#include "operations/setdomainrenewalmode.h"
#include "registry/namelist.h"

#include <QDate>

namespace kz {

namespace Ui {
class RenewalModeForm;
}

class PlanTable;

/// Fills SetDomainRenewalMode for one name or many, and says in words which of them will lapse.
class RenewalModeForm : public Form
{
    Q_OBJECT
public:
    /// accountMode: what DEFAULT amounts to, Unset when not read. today: for "in 12 days".
    RenewalModeForm(const NameList &names, const RenewalMode &accountMode, const QDate &today,
                    QWidget *parent = nullptr);
    ~RenewalModeForm() override;

    void setMode(const RenewalMode &mode);
    /// Unset while each name is to get back the mode it had.
    RenewalMode mode() const;
    /// Offers, and chooses, what each of the names had before another plan.
    void offerBack(const QList<RenewalMode> &modes);
    /// One per ticked name that has another mode now.
    QList<SetDomainRenewalMode> drafts() const;
    /// How many of the ticked names will lapse.
    int lapsing() const;
    /// Which names lapse on which date, in words; empty when none does.
    QString lapseWords() const;
    PlanTable *plan() const;

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    bool comparesValues() const override { return true; }
    QString rowsTitle() const override;
    QList<ReviewRow> review() const override;
    qsizetype orderCount() const override;
    Result<QList<Request>, Problems> requestsPart(qsizetype from, qsizetype most) const override;
    QList<ReviewRow> reviewPart(qsizetype from, qsizetype most) const override;
    QString heading() const override;
    QString reviewTitle() const override;
    QList<Stage> stages() const override;
    QString finality() const override;
    QString costsLater() const override;
    bool losesName() const override { return lapsing() > 0; }
    bool keepsDraft() const override { return false; }

    /// The field of the typed count.
    static constexpr QLatin1StringView countField{"(count)"};

protected:
    QString words(const Problem &problem) const override;

private:
    SetDomainRenewalMode draft(int row) const;
    void showPlan();
    void planModes();
    /// Each name gets its own mode.
    bool goesBack() const;
    bool countFits() const;
    QList<int> lapsingRows() const;

    std::unique_ptr<Ui::RenewalModeForm> m_ui;
    QDate m_today;
    QList<RenewalMode> m_back; ///< one per name; empty unless it is a reverse plan
};

} // namespace kz
