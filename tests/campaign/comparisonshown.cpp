#include "campaign/comparison.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// The desk after its final start, against the ledger and against the registrar.
namespace kz::campaign {

using Kind = Difference::Kind;

namespace {

/// In the order of Order::State, which the desk shows as a number.
const QStringList stateWords{u"queued"_s,  u"sending"_s,   u"accepted"_s, u"needs action"_s,
                             u"unknown"_s, u"not found"_s, u"done"_s,     u"rejected"_s,
                             u"failed"_s,  u"withdrawn"_s};

QString sorted(const QString &packed)
{
    QStringList parts = packed.split(u';', Qt::SkipEmptyParts);
    parts.sort();
    return parts.join(u' ');
}

} // namespace

void Comparison::compareShown(const QJsonObject &shown, RegistrarProcess &registrar)
{
    if (shown.isEmpty())
        return report(Kind::Shown, u"the desk showed nothing after its final start"_s);
    compareOrders(shown);
    compareNames(shown, registrar);
    compareRest(shown, registrar);
}

void Comparison::compareOrders(const QJsonObject &shown)
{
    const QJsonObject orders = shown.value(u"orders"_s).toObject();
    const QJsonObject pending = shown.value(u"pending"_s).toObject();
    const QJsonObject activity = shown.value(u"activity"_s).toObject();
    QSet<QString> lettersDone;
    for (const QJsonValue &letter : shown.value(u"done"_s).toArray())
        lettersDone.insert(letter.toString());
    for (const Entry &entry : m_ledger) {
        const QString state = stateWords.value(orders.value(entry.id).toInt(-1));
        if (state != entry.state)
            report(Kind::Shown,
                   u"the desk shows “%1”, the ledger holds “%2”"_s.arg(state, entry.state),
                   entry.id);
        static const QStringList over{u"done"_s, u"rejected"_s, u"failed"_s, u"withdrawn"_s};
        if (entry.batch.isEmpty() && over.contains(entry.state) == pending.contains(entry.id))
            report(Kind::Shown, u"Pending shows it, or does not, against its state"_s, entry.id);
        if (entry.batch.isEmpty() && !activity.contains(entry.id))
            report(Kind::Shown, u"Activity does not show it"_s, entry.id);
        if (entry.command == "DeleteEvent"_L1 && entry.state == "done"_L1
            && !lettersDone.contains(entry.object))
            report(Kind::Shown, u"the Inbox shows the letter as open"_s, entry.id);
    }
    for (const QString &id : orders.keys()) {
        if (!m_ledger.contains(id))
            report(Kind::Shown, u"the desk shows an order that is not in the ledger: "_s + id);
    }
}

void Comparison::compareNames(const QJsonObject &shown, RegistrarProcess &registrar)
{
    const auto rows = registrar.list(
        {"COMMAND=QueryDomainList", "WIDE=1", "TYPE=ALL", "LIMIT=1000"}, u"domain"_s);
    const QJsonObject names = shown.value(u"names"_s).toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const QJsonObject name = names.value(row.key()).toObject();
        if (name.isEmpty()) {
            report(Kind::Shown, row.key() + u" is in the account, and the desk does not show it"_s);
            continue;
        }
        const QList<std::pair<QString, QString>> facts{
            {u"renewalmode"_s, row->value(u"renewalmode"_s)},
            {u"transfermode"_s, row->value(u"transfermode"_s)},
            {u"owner"_s, row->value(u"ownercontact"_s)},
            {u"tech"_s, sorted(row->value(u"techcontact"_s))},
            {u"nameservers"_s, sorted(row->value(u"nameserver"_s))},
            {u"status"_s, sorted(row->value(u"domain status"_s))},
            {u"expires"_s, row->value(u"domain registration expiration date"_s).left(19)}};
        for (const auto &[what, is] : facts) {
            if (name.value(what).toString() != is)
                report(Kind::Shown,
                       u"%1: %2 is “%3”, the desk shows “%4”"_s.arg(row.key(), what, is,
                                                                    name.value(what).toString()));
        }
    }
    for (const QString &name : names.keys()) {
        if (!rows.contains(name))
            report(Kind::Shown, name + u" is not in the account, and the desk shows it"_s);
    }
}

void Comparison::compareRest(const QJsonObject &shown, RegistrarProcess &registrar)
{
    QSet<QString> handles;
    for (const QJsonValue &handle : shown.value(u"contacts"_s).toArray())
        handles.insert(handle.toString());
    const auto contacts = registrar.list({"COMMAND=QueryContactList", "LIMIT=1000"}, u"contact"_s);
    for (auto row = contacts.begin(); row != contacts.end(); ++row) {
        if (!handles.remove(row.key()))
            report(Kind::Shown, u"the desk does not show the contact "_s + row.key());
    }
    for (const QString &handle : std::as_const(handles))
        report(Kind::Shown, u"the desk shows a contact that is gone: "_s + handle);
    const auto account = registrar.ask({"COMMAND=StatusRegistrar"});
    for (const auto &[mine, its] : {std::pair{u"mode"_s, u"renewalmode"_s},
                                    std::pair{u"transfermode"_s, u"transfermode"_s}}) {
        const QString is = account.value(its).value(0);
        if (shown.value(mine).toString() != is)
            report(Kind::Shown,
                   u"the account's %1 is “%2”, the desk shows “%3”"_s.arg(
                       its, is, shown.value(mine).toString()));
    }
}

} // namespace kz::campaign
