#include "model/ordervalues.h"

#include "model/words.h"
#include "operations/modifydomain.h"
#include "operations/modifyregistrar.h"
#include "operations/renewdomain.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/setdomaintransfermode.h"
#include "registry/transfer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

struct Words // lupdate takes the context of Words::tr() from the class of this name
{
    Q_DECLARE_TR_FUNCTIONS(kz::OrderValues)
};

/// As the registrar spells it: what is not known here, and what was typed.
QString asSent(const Order &order, const Params &params)
{
    QStringList values;
    for (const Param &param : params.list()) {
        if (!param.secret && param.value.compare(order.request.object, Qt::CaseInsensitive) != 0)
            values.append(param.name + u'=' + param.value);
    }
    return values.join(u", "_s);
}

/// "+ns9.host.example, −ns2.host.example, tech P-NEW31".
QString changeText(const Params &params)
{
    using Field = ModifyDomain::Field;
    QStringList parts;
    for (const QString &host : params.values(Field::addServers))
        parts.append(u'+' + host);
    for (const QString &host : params.values(Field::delServers))
        parts.append(u'−' + host);
    const auto contact = [&](QLatin1StringView field, const QString &words) {
        for (const QString &name : {QString(field), u"ADD"_s + field}) {
            if (const QString handle = params.value(name); !handle.isEmpty())
                parts.append(words.arg(handle));
        }
    };
    contact(Field::admin, Words::tr("admin %1", "a contact's handle"));
    contact(Field::tech, Words::tr("tech %1", "a contact's handle"));
    contact(Field::billing, Words::tr("billing %1", "a contact's handle"));
    if (const QString lock = params.value(QString(Field::transferLock)); !lock.isEmpty())
        parts.append(lock == "1"_L1 ? Words::tr("locked against transfer")
                                    : Words::tr("free for transfer"));
    if (params.contains(QString(Field::comment))) {
        const QString comment = params.value(QString(Field::comment));
        parts.append(comment.isEmpty() ? Words::tr("no comment")
                                       : Words::tr("comment “%1”").arg(comment));
    }
    return parts.join(u", "_s);
}

QString accountText(const Params &params)
{
    using Field = ModifyRegistrar::Field;
    if (const QString mode = params.value(QString(Field::renewalMode)); !mode.isEmpty())
        return text(RenewalMode::fromToken(mode));
    if (const QString mode = params.value(QString(Field::transferMode)); !mode.isEmpty())
        return accountTransferText(mode);
    return params.value(QString(Field::lowBalance));
}

QString valuesText(const Order &order, const Params &params)
{
    if (isTyped(order))
        return asSent(order, params);
    switch (orderKind(order)) {
    case OrderKind::Mode: {
        const QString token = params.value(QString(SetDomainRenewalMode::Field::mode));
        return token.isEmpty() ? QString() : text(RenewalMode::fromToken(token));
    }
    case OrderKind::TransferMode: {
        const QString token = params.value(QString(SetDomainTransferMode::Field::mode));
        return token.isEmpty() ? QString() : transferModeText(token);
    }
    case OrderKind::Change:
        return changeText(params);
    case OrderKind::Account:
        return accountText(params);
    default:
        break;
    }
    return asSent(order, params);
}

} // namespace

QString beforeText(const Order &order)
{
    // What an event told of is no value of it.
    return orderKind(order) == OrderKind::Event ? QString()
                                                : valuesText(order, order.request.before);
}

QString afterText(const Order &order)
{
    const Params &params = order.request.params;
    if (isTyped(order))
        return asSent(order, params);
    switch (orderKind(order)) {
    case OrderKind::Renewal: {
        const int years = params.value(QString(RenewDomain::Field::years)).toInt();
        return years == 1 ? Words::tr("1 year more") : Words::tr("%n years more", "", years);
    }
    case OrderKind::TransferOut:
        return isTransferApproval(order) ? Words::tr("leaves this account")
                                         : Words::tr("stays in this account");
    case OrderKind::ContactDeletion:
        return Words::tr("deleted");
    case OrderKind::Event:
        return Words::tr("in the registrar's history");
    default:
        return valuesText(order, params);
    }
}

} // namespace kz
