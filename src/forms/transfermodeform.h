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
    QString finality() const override;
    bool comparesValues() const override { return true; }
    QString rowsTitle() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QList<Stage> stages() const override;
    bool keepsDraft() const override { return false; }

private:
    QString mode() const;
    /// The mode in words, with what the account says where it follows that.
    QString shown(const QString &mode) const;
    /// What the mode amounts to, as far as it is known.
    QString effective() const;
    void showMeaning();

    std::unique_ptr<Ui::TransferModeForm> m_ui;
    const QList<DomainRecord> m_names;
    const QString m_accountMode;
};

} // namespace kz
