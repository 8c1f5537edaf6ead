#include "forms/contactrestoreform.h"

#include "forms/formtext.h"
#include "look/metrics.h"
#include "ui_contactrestoreform.h"

namespace kz {

using Field = RestoreContact::Field;

ContactRestoreForm::ContactRestoreForm(QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::ContactRestoreForm>())
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->handle->setFont(typeFont(Type::Mono));
    bind(Field::handle, m_ui->handle, m_ui->handleVerdict);
    judgeAgain();
}

ContactRestoreForm::~ContactRestoreForm() = default;

RestoreContact ContactRestoreForm::draft() const
{
    return {.handle = m_ui->handle->text()};
}

QString ContactRestoreForm::act() const
{
    return tr("Restore %1", "a handle").arg(title());
}

QString ContactRestoreForm::heading() const
{
    return tr("Restore a contact");
}

Result<QList<Request>, Problems> ContactRestoreForm::requests() const
{
    const Result<Valid<RestoreContact>, Problems> sealed = validate(draft(), ticked());
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{request(*sealed)};
}

QList<ReviewRow> ContactRestoreForm::review() const
{
    return {{tr("Handle"), m_ui->handle->text(), title(), m_ui->handle->text() != title()}};
}

QList<Stage> ContactRestoreForm::stages() const
{
    return {{tr("You send the order"), tr("It is written to disk first and sent once.")},
            {tr("The registrar brings the handle back"),
             tr("For how long after a deletion it can is not stated by the registrar.")},
            {tr("KZ Desk reads the contacts again"),
             tr("The handle can be chosen again. Unused for 120 days the registrar deletes it.")}};
}

} // namespace kz
