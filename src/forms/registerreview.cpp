// What RegisterForm says about itself beside the form.
#include "forms/registerform.h"
#include "ui_registerform.h"

namespace kz {

using namespace Qt::StringLiterals;
using Field = AddDomain::Field;

QList<ReviewRow> RegisterForm::review() const
{
    const AddDomain order = draft();
    const Params params = order.params();
    const auto sent = [&params](QLatin1StringView field) { return params.value(QString(field)); };
    QList<ReviewRow> rows = domainRows(params);
    rows.append({tr("Term"), m_ui->years->text(), sent(Field::years)});
    rows.append({tr("Renewal mode"), m_ui->renewalMode->currentText(), sent(Field::renewalMode)});
    rows += contactRows() + serverRows(params) + taxRows(params);
    if (order.transferLock)
        rows.append(
            {tr("Transfer lock"), m_ui->transferLock->currentText(), sent(Field::transferLock)});
    if (!order.comment.isEmpty())
        rows.append({tr("Comment"), order.comment, sent(Field::comment)});
    return rows;
}

QString RegisterForm::shortName(const Problem &problem) const
{
    return problem.rule == Rule::HbOutside ? tr("Web server outside Kazakhstan")
                                           : NameForm::shortName(problem);
}

} // namespace kz
