#pragma once

#include "forms/form.h"
#include "operations/transferdomain.h"
#include "registry/foreigntransfer.h"

namespace kz {

namespace Ui {
class TransferAnswerForm;
}

/// Fills TransferDomain for what asks nothing but yes or no: lets names go, keeps them, or takes a
/// request of ours back. One order for each name.
class TransferAnswerForm : public Form
{
    Q_OBJECT
public:
    TransferAnswerForm(TransferDomain::Action action, const QList<ForeignTransfer> &names,
                       QWidget *parent = nullptr);
    ~TransferAnswerForm() override;

    /// One per ticked name.
    QList<TransferDomain> drafts() const;

    QString command() const override;
    QString title() const override;
    QString heading() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString reviewTitle() const override;
    QList<Stage> stages() const override;
    QString finality() const override;
    QString unpriced() const override;
    bool losesName() const override;
    QString loss() const override;
    bool keepsDraft() const override { return false; }

private:
    using Action = TransferDomain::Action;

    std::unique_ptr<Ui::TransferAnswerForm> m_ui;
    const Action m_action;
    const QList<ForeignTransfer> m_names;
};

} // namespace kz
