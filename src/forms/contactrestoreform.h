#pragma once

#include "forms/form.h"
#include "operations/restorecontact.h"

namespace kz {

namespace Ui {
class ContactRestoreForm;
}

/// Fills RestoreContact. No list holds a handle that was deleted, so it is typed.
class ContactRestoreForm : public Form
{
    Q_OBJECT
public:
    explicit ContactRestoreForm(QWidget *parent = nullptr);
    ~ContactRestoreForm() override;

    RestoreContact draft() const;

    QString command() const override { return RestoreContact::command; }
    QString title() const override { return draft().object(); }
    QString act() const override;
    QString heading() const override;
    Problems problems() const override { return draft().check(); }
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QList<Stage> stages() const override;

private:
    std::unique_ptr<Ui::ContactRestoreForm> m_ui;
};

} // namespace kz
