#include "app/renewopening.h"

#include "forms/renewform.h"
#include "model/desk.h"
#include "operations/events.h"

namespace kz {

namespace {

constexpr int daysBack = 1100; // three years: the longest that somebody would ask about

/// By ACE name: events of the registrar tell of automatic renewals too, orders of our own.
QHash<QString, QDate> lastRenewals(const QList<SeenEvent> &events, const QList<Order> &orders)
{
    QHash<QString, QDate> result;
    const auto take = [&result](const QString &ace, const QDate &date) {
        if (date.isValid() && (!result.contains(ace) || result.value(ace) < date))
            result.insert(ace, date);
    };
    for (const SeenEvent &event : events) {
        const EventMeaning meaning = classify(event.eventClass, event.subclass);
        if (meaning.command == RenewDomain::command && meaning.kind == EventKind::Ok)
            take(event.object, Instant::fromRegistrar(event.date).utc().date());
    }
    for (const Order &order : orders) {
        if (order.request.command == RenewDomain::command && order.state == Order::State::Done)
            take(order.request.object, order.sentAt.toUTC().date());
    }
    return result;
}

} // namespace

Form *openRenew(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    auto *form = new RenewForm(subjects.names.records(), desk.clock().today(), parent);
    desk.ledger().events(daysBack, form,
                         [&desk, form](const Result<QList<SeenEvent>, LedgerError> &events) {
                             if (events)
                                 form->setLastRenewals(lastRenewals(*events, desk.orders()));
                         });
    return form;
}

} // namespace kz
