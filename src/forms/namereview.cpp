// What NameForm says about itself beside the form: the rows of its review and what is open.
#include "forms/contactpicker.h"
#include "forms/nameform.h"
#include "forms/nameserversedit.h"
#include "registry/taxid.h"

#include <QCheckBox>
#include <QLineEdit>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

QString entered(const ContactPicker &picker)
{
    const std::optional<Contact> contact = picker.contact();
    return contact ? contact->displayName() : picker.value();
}

} // namespace

QList<ReviewRow> NameForm::domainRows(const Params &sent) const
{
    const QString typed = m_parts.domain.editor->text();
    const QString ace = sent.value(QString(Names::domain));
    return {{tr("Domain"), typed, ace, typed != ace}};
}

QList<ReviewRow> NameForm::contactRows() const
{
    QList<ReviewRow> rows;
    // Roles that share a contact share a row.
    QStringList roles;
    const QList<QPair<QString, const ContactPicker *>> contacts = {
        {tr("Owner"), m_parts.owner.editor},
        {tr("Admin"), m_parts.admin.editor},
        {tr("Tech"), m_parts.tech.editor},
        {tr("Billing"), m_parts.billing.editor}};
    for (qsizetype at = 0; at < contacts.size(); ++at) {
        const auto &[role, picker] = contacts[at];
        roles.append(roles.isEmpty() ? role : role.toLower());
        if (at + 1 < contacts.size() && at > 0
            && contacts[at + 1].second->handle() == picker->handle())
            continue;
        rows.append({roles.join(u", "_s), entered(*picker), picker->handle(), false});
        roles.clear();
    }
    return rows;
}

QList<ReviewRow> NameForm::serverRows(const Params &sent) const
{
    QList<ReviewRow> rows;
    const QStringList servers = m_parts.servers->typed();
    for (qsizetype at = 0; at < servers.size(); ++at) {
        const QString host = sent.value(Names::nameServers + QString::number(at));
        rows.append(
            {at == 0 ? tr("Name servers") : QString(), servers[at], host, servers[at] != host});
    }
    return rows;
}

QList<ReviewRow> NameForm::taxRows(const Params &sent) const
{
    const QString typed = m_parts.taxId.editor->text();
    if (typed.trimmed().isEmpty())
        return {};
    const TaxId::Kind kind = TaxId::fromUser(typed).kind();
    const QString label = kind == TaxId::Iin ? tr("IIN")
        : kind == TaxId::Bin                 ? tr("BIN")
                                             : tr("Tax number");
    const QString number = sent.value(QString(Names::taxId));
    return {{label, typed, number, typed != number}};
}

QList<QPair<Verdict, QString>> NameForm::stillOpen() const
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

QString NameForm::shortName(const Problem &problem) const
{
    const QString &field = problem.field;
    if (field == Names::hosting)
        return tr("Declaration 1 not ticked");
    if (field == Names::content)
        return tr("Declaration 2 not ticked");
    switch (problem.rule) {
    case Rule::V1Required:
        return tr("BIN or IIN missing");
    case Rule::C2CheckDigit:
        return tr("BIN or IIN: last digit");
    case Rule::V10TwelveDigits:
        return tr("BIN or IIN: 12 digits");
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

QString NameForm::label(const QString &field) const
{
    const QWidget *widget = editor(field);
    return widget != nullptr ? widget->accessibleName() : field;
}

} // namespace kz
