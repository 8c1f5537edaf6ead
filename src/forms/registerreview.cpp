// What RegisterForm says about itself beside the form: the rows of its review and what is open.
#include "forms/contactpicker.h"
#include "forms/formtext.h"
#include "forms/registerform.h"
#include "ui_registerform.h"

#include <utility>

namespace kz {

using namespace Qt::StringLiterals;
using Field = AddDomain::Field;

QList<ReviewRow> RegisterForm::review() const
{
    const AddDomain order = draft();
    const Params params = order.params();
    const auto sent = [&params](QLatin1StringView field) { return params.value(QString(field)); };
    QList<ReviewRow> rows;
    const auto add = [&rows](const QString &field, const QString &typed, const QString &value,
                             bool tidied = false) {
        rows.append({field, typed, value, tidied});
    };
    const QString name = m_ui->domain->text();
    add(tr("Domain"), name, sent(Field::domain), name != sent(Field::domain));
    add(tr("Term"), m_ui->years->text(), sent(Field::years));
    add(tr("Renewal mode"), m_ui->renewalMode->currentText(), sent(Field::renewalMode));

    // Roles that share a contact share a row.
    QStringList roles;
    const QList<QPair<QString, const ContactPicker *>> contacts = {{tr("Owner"), m_ui->owner},
                                                                   {tr("Admin"), m_ui->admin},
                                                                   {tr("Tech"), m_ui->tech},
                                                                   {tr("Billing"), m_ui->billing}};
    for (qsizetype at = 0; at < contacts.size(); ++at) {
        const auto &[role, picker] = contacts[at];
        roles.append(roles.isEmpty() ? role : role.toLower());
        if (at + 1 < contacts.size() && at > 0
            && contacts[at + 1].second->handle() == picker->handle())
            continue;
        add(roles.join(u", "_s), entered(*picker), picker->handle());
        roles.clear();
    }

    const QStringList servers = m_ui->servers->typed();
    for (qsizetype at = 0; at < servers.size(); ++at) {
        const QString host = params.value(Field::nameServers + QString::number(at));
        add(at == 0 ? tr("Name servers") : QString(), servers[at], host, servers[at] != host);
    }
    const QString tax = m_ui->taxId->text();
    if (!tax.trimmed().isEmpty()) {
        const QString label = order.taxId.kind() == TaxId::Iin ? tr("IIN")
            : order.taxId.kind() == TaxId::Bin                 ? tr("BIN")
                                                               : tr("Tax number");
        add(label, tax, sent(Field::taxId), tax != sent(Field::taxId));
    }
    if (order.transferLock)
        add(tr("Transfer lock"), m_ui->transferLock->currentText(), sent(Field::transferLock));
    if (!order.comment.isEmpty())
        add(tr("Comment"), order.comment, sent(Field::comment));
    return rows;
}

QList<QPair<Verdict, QString>> RegisterForm::stillOpen() const
{
    QList<QPair<Verdict, QString>> result;
    for (const Problem &problem : open()) {
        const bool empty = problem.verdict() == Verdict::Block && problem.value.trimmed().isEmpty();
        const QPair<Verdict, QString> line{empty ? Verdict::Info : problem.verdict(),
                                           shortName(problem)};
        if (!result.contains(line))
            result.append(line);
    }
    return result;
}

QString RegisterForm::shortName(const Problem &problem) const
{
    const QString &field = problem.field;
    if (field == Field::hosting)
        return tr("Declaration 1 not ticked");
    if (field == Field::content)
        return tr("Declaration 2 not ticked");
    switch (problem.rule) {
    case Rule::V1Required:
        return tr("BIN or IIN missing");
    case Rule::C2CheckDigit:
        return tr("BIN or IIN: last digit");
    case Rule::V10TwelveDigits:
        return tr("BIN or IIN: 12 digits");
    case Rule::HbOutside:
        return tr("Web server outside Kazakhstan");
    case Rule::D1TooFew:
        return tr("Name servers: two are needed");
    default:
        break;
    }
    if (qobject_cast<ContactPicker *>(editor(field)) != nullptr && problem.value.isEmpty())
        return tr("%1 contact not chosen").arg(label(field));
    if (problem.value.trimmed().isEmpty())
        return tr("%1 not filled in").arg(label(field));
    return problem.verdict() == Verdict::Block ? tr("%1: to correct").arg(label(field))
                                               : tr("%1: to decide").arg(label(field));
}

QString RegisterForm::label(const QString &field) const
{
    const QWidget *widget = editor(field);
    return widget != nullptr ? widget->accessibleName() : field;
}

QString RegisterForm::entered(const ContactPicker &picker) const
{
    const std::optional<Contact> contact = picker.contact();
    return contact ? contact->displayName() : picker.value();
}

} // namespace kz
