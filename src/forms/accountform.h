#pragma once

#include "forms/form.h"
#include "operations/modifyregistrar.h"
#include "operations/statusregistrar.h"
#include "registry/namelist.h"

#include <QDate>

namespace kz {

namespace Ui {
class AccountForm;
}

/// Fills ModifyRegistrar: the defaults of the account, one order for each that changes. A new
/// renewal mode is shown with every name that follows it; when more than ten will lapse, their
/// number has to be typed.
class AccountForm : public Form
{
    Q_OBJECT
public:
    /// names: all of the account, of which some follow it. today: for "in 12 days".
    AccountForm(const NameList &names, const QDate &today, QWidget *parent = nullptr);
    ~AccountForm() override;

    /// What the registrar shows now. Before it nothing can be chosen.
    void setPresent(const StatusRegistrar::Outcome &present);
    /// Why it could not be read.
    void setUnread(const QString &why);
    /// One per default that is to be another one.
    QList<ModifyRegistrar> drafts() const;
    RenewalMode mode() const;
    /// How many names would get another mode.
    int following() const;
    int lapsing() const;

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString heading() const override;
    QString reviewTitle() const override;
    QList<Stage> stages() const override;
    QString finality() const override;
    QString costsLater() const override;
    bool comparesValues() const override { return true; }
    bool losesName() const override { return lapsing() > 0; }
    bool keepsDraft() const override { return false; }

    /// The field of the typed count.
    static constexpr QLatin1StringView countField{"(count)"};

protected:
    QString words(const Problem &problem) const override;

private:
    void showFollowers();
    bool changesMode() const;
    bool countFits() const;
    QString label(const QString &field) const;
    /// A value of this default for people.
    QString shown(const QString &field, const QString &value) const;
    void showTransferMode();
    /// That names can be taken away without a question; empty when that does not change.
    QString openTransfers() const;

    std::unique_ptr<Ui::AccountForm> m_ui;
    NameList m_followers; ///< what is lost first stands first
    NameList m_transferFollowers;
    QDate m_today;
    int m_unread; ///< names of which nobody knows yet whether they follow
    std::optional<StatusRegistrar::Outcome> m_present;
};

} // namespace kz
