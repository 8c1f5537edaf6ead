#include "forms/modifyform.h"
#include "registry/anytext.h"

// What staff are told about a change of a name beside the form and on its review.

namespace kz {

using namespace Qt::StringLiterals;

QString ModifyForm::command() const
{
    return ModifyDomain::command;
}

QString ModifyForm::title() const
{
    return m_name.unicode();
}

QString ModifyForm::act() const
{
    const int orders = int(draft().perGroup().size());
    return orders == 1 ? tr("Send change order") : tr("Send %n change orders", nullptr, orders);
}

QString ModifyForm::heading() const
{
    return tr("Change %1").arg(m_name.unicode());
}

QString ModifyForm::reviewTitle() const
{
    return tr("Review: change %1").arg(m_name.unicode());
}

QList<ReviewRow> ModifyForm::review() const
{
    const ModifyDomain change = draft();
    QList<ReviewRow> rows;
    if (change.nameServers) {
        // Both whole sets, host by host; a server that stays stands in one row.
        const QStringList had = hostsOf(m_before);
        QStringList wanted;
        for (const NameServer &server : *change.nameServers)
            wanted.append(server.host);
        QString label = tr("Name servers");
        const auto add = [&rows, &label](const QString &before, const QString &after) {
            rows.append({std::exchange(label, QString()), before, after, before != after});
        };
        for (const QString &host : had)
            add(host, wanted.contains(host) ? host : tr("removed", "name server"));
        for (const QString &host : std::as_const(wanted)) {
            if (!had.contains(host))
                add({}, host);
        }
    }
    const auto add = [this, &rows](const QString &label, const std::optional<QStringList> &before,
                                   const std::optional<QString> &after) {
        const QString had = before ? before->value(0) : QString();
        if (after)
            rows.append({label, person(had), person(*after), true});
    };
    add(tr("Admin contact"), m_before.admin, change.admin);
    add(tr("Tech contact"), m_before.tech, change.tech);
    add(tr("Billing contact"), m_before.billing, change.billing);
    if (change.transferLock) {
        const auto word = [](const std::optional<bool> &lock) {
            return !lock ? tr("Not stated by the registrar") : *lock ? tr("On") : tr("Off");
        };
        rows.append(
            {tr("Transfer lock"), word(m_before.transferLock), word(change.transferLock), true});
    }
    if (change.comment)
        rows.append({tr("Comment"), m_before.comment, change.comment->trimmed(), true});
    return rows;
}

QList<Stage> ModifyForm::stages() const
{
    return {{tr("You send the order"),
             tr("Only what differs is sent. Servers and contacts go in one order, lock and comment "
                "in one each.")},
            {tr("People at the registrar carry it out"),
             tr("Servers and contacts are changed by hand, which may cost extra. Lock and comment "
                "are set at once.")},
            {tr("KZ Desk reads the name again"),
             tr("New values count as requested until the registrar shows them or says that they "
                "were set.")}};
}

QString ModifyForm::unpriced() const
{
    return draft().isByHand() ? tr("Changes by hand may cost extra. The registrar states no price.")
                              : QString();
}

} // namespace kz
