#include "campaign/lookback.h"

#include "model/activitymodel.h"
#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "model/inboxmodel.h"
#include "model/pendingmodel.h"
#include "operations/modifydomain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kz::campaign {

namespace {

QString joined(const std::optional<QStringList> &list)
{
    QStringList sorted = list.value_or(QStringList());
    sorted.sort();
    return sorted.join(u' ');
}

QJsonObject names(const DomainModel &domains)
{
    QJsonObject result;
    const QList<DomainRecord> records = domains.everything().records();
    for (const DomainRecord &record : records) {
        if (domains.isNotSeen(record))
            continue;
        QStringList servers = hostsOf(record);
        servers.sort();
        result.insert(record.name.ace(),
                      QJsonObject{{u"renewalmode"_s, record.mode.token()},
                                  {u"transfermode"_s, record.transferMode},
                                  {u"owner"_s, record.owner.value_or(QString())},
                                  {u"tech"_s, joined(record.tech)},
                                  {u"nameservers"_s, servers.join(u' ')},
                                  {u"status"_s, joined(record.status)},
                                  {u"expires"_s, record.expires.raw().left(19)}});
    }
    return result;
}

/// Orders that a page shows, by their state.
template <class Model>
QJsonObject ordersOf(const Model &model)
{
    QJsonObject result;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant one = model.index(row, 0).data(Model::OrderRole);
        if (one.isValid() && one.template canConvert<Order>()) {
            const auto order = one.template value<Order>();
            result.insert(order.id, int(order.state));
        }
    }
    return result;
}

} // namespace

QJsonObject shownBy(Desk &desk)
{
    QJsonObject orders;
    for (const Order &order : desk.orders())
        orders.insert(order.id, int(order.state));
    QJsonArray handles;
    const ContactModel &contacts = *desk.contacts();
    for (int row = 0; row < contacts.rowCount(); ++row)
        handles.append(
            contacts.index(row, 0).data(ContactModel::ContactRole).value<Contact>().handle);
    QJsonArray done;
    for (const SeenEvent &event : desk.inbox()->events()) {
        if (event.doneAt.isValid())
            done.append(event.id);
    }
    return {{u"orders"_s, orders},
            {u"activity"_s, ordersOf(*desk.activity())},
            {u"pending"_s, ordersOf(*desk.pending())},
            {u"names"_s, names(*desk.domains())},
            {u"contacts"_s, handles},
            {u"done"_s, done},
            {u"mode"_s, desk.facts().mode.token()},
            {u"transfermode"_s, desk.facts().transferMode}};
}

} // namespace kz::campaign
