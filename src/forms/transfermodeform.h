#pragma once

#include "forms/form.h"
#include "operations/setdomaintransfermode.h"
#include "registry/domainrecord.h"

namespace kz {

namespace Ui {
class TransferModeForm;
}

/// Fills SetDomainTransferMode for one name or many.
class TransferModeForm : public Form
{
    Q_OBJECT
public:
    /// accountMode: what DEFAULT amounts to, empty when not read.
    TransferModeForm(const QList<DomainRecord> &names, const QString &accountMode,
                     QWidget *parent = nullptr);
    ~TransferModeForm() override;

    /// One per ticked name.
    QList<SetDomainTransferMode> drafts() const;

    QString command() const override;
    QString title() const override;
    QString heading() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QList<Stage> stages() const override;
    bool keepsDraft() const override { return false; }

private:
    void showMeaning();

    std::unique_ptr<Ui::TransferModeForm> m_ui;
    const QList<DomainRecord> m_names;
};

} // namespace kz
