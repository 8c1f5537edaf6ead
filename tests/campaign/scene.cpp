#include "campaign/scene.h"

#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "operations/addnameserver.h"
#include "operations/deletenameserver.h"
#include "operations/modifynameserver.h"

using namespace Qt::StringLiterals;

namespace kz::campaign {

namespace {

using State = Order::State;

constexpr QLatin1StringView withdrawal{"CANCEL"}; // the aspect of each

void keepLatest(QDateTime &when, const QDateTime &other)
{
    when = when.isValid() ? std::max(when, other) : other;
}

} // namespace

Scene::Scene(Desk &itsDesk, quint32 seed, int first)
    : desk(itsDesk)
    , dice(seed)
    , m_fresh(first)
{
    QList<Order> orders = desk.orders();
    std::sort(orders.begin(), orders.end(),
              [](const Order &a, const Order &b) { return a.placedAt < b.placedAt; });
    for (const Order &order : std::as_const(orders))
        saw(order);
}

void Scene::touch(const Request &request, const QDateTime &when)
{
    keepLatest(m_touched[request.object], when);
    keepLatest(m_touched[request.object + request.aspect], when);
}

void Scene::saw(const Order &order)
{
    touch(order.request, order.changedAt);
    if (order.isOpen() || order.state == State::NotFound)
        m_open.insert(order.id, order);
    else
        m_open.remove(order.id);
    if (order.state == State::Done)
        sawServer(order);
}

void Scene::sawServer(const Order &order)
{
    const QString host = order.request.object;
    const Params &params = order.request.params;
    if (order.request.command == AddNameserver::command)
        m_servers[host] = params.values(AddNameserver::Field::address);
    else if (order.request.command == ModifyNameserver::command)
        m_servers[host] = params.values(ModifyNameserver::Field::add);
    else if (order.request.command == DeleteNameserver::command)
        m_servers.remove(host);
}

bool Scene::isQuiet(const QString &object) const
{
    const QDateTime when = m_touched.value(object);
    return !when.isValid() || when.secsTo(QDateTime::currentDateTimeUtc()) >= quiet.count();
}

std::optional<DomainRecord> Scene::quietName()
{
    const DomainModel &names = *desk.domains();
    for (int tries = 0; tries < 12 && names.rowCount() > 0; ++tries) {
        const DomainRecord record = names.record(dice.below(names.rowCount()));
        if (isQuiet(record.name.ace()) && !names.isNotSeen(record)
            && desk.underWay(record.name.ace()).isEmpty())
            return record;
    }
    return {};
}

std::optional<DomainRecord> Scene::readName()
{
    for (auto it = m_reading.cbegin(); it != m_reading.cend(); ++it) {
        const QString ace = it.key();
        const auto name = desk.domains()->find(ace);
        if (!name || name->readAt == it.value())
            continue;
        m_reading.erase(it);
        if (!isQuiet(ace) || !desk.underWay(ace).isEmpty())
            return {};
        return name;
    }
    // One of them may have left the account, or its reading may have failed.
    if (m_reading.size() >= 8 && dice.oneIn(8))
        m_reading.erase(std::next(m_reading.cbegin(), dice.below(int(m_reading.size()))));
    const auto next = m_reading.size() < 8 ? quietName() : std::nullopt;
    if (next) {
        desk.readDomain(next->name.ace());
        m_reading.insert(next->name.ace(), next->readAt);
    }
    return {};
}

QString Scene::person()
{
    const ContactModel &contacts = *desk.contacts();
    for (int tries = 0; tries < 12 && contacts.rowCount() > 0; ++tries) {
        const QModelIndex row = contacts.index(dice.below(contacts.rowCount()), 0);
        const auto contact = row.data(ContactModel::ContactRole).value<Contact>();
        // Those that this campaign makes may be deleted by it, too.
        if (contact.handle.startsWith(u"P-"_s) && !contact.email.contains("campaign"_L1))
            return contact.handle;
    }
    return {};
}

std::optional<Order> Scene::toWithdraw(QLatin1StringView command, const QString &aspect)
{
    QList<Order> found;
    QSet<QString> withdrawn;
    for (const Order &order : std::as_const(m_open)) {
        const bool taken = order.state == State::Accepted || order.state == State::NeedsAction;
        if (order.request.aspect == withdrawal)
            withdrawn.insert(order.request.object);
        else if (taken && order.request.command == command && order.request.aspect == aspect
                 && isQuiet(order.request.object + withdrawal))
            found.append(order);
    }
    found.removeIf(
        [&withdrawn](const Order &order) { return withdrawn.contains(order.request.object); });
    return found.isEmpty() ? std::nullopt : std::optional(dice.of(found));
}

} // namespace kz::campaign
