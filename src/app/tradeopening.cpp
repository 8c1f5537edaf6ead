#include "app/tradeopening.h"

#include "app/trades.h"
#include "forms/tradeform.h"
#include "forms/tradewithdrawalform.h"
#include "model/contactmodel.h"
#include "model/desk.h"
#include "model/zonebook.h"
#include "operations/statuscontact.h"

namespace kz {

namespace {

void readOwner(Desk &desk, TradeForm *form, const QString &handle)
{
    const auto question = validate(StatusContact{.handle = handle});
    if (!question)
        return;
    desk.ask<StatusContact>(*question, form,
                            [form](const ApiResult<StatusContact::Outcome> &answer) {
                                // Without it the mail stays unknown, and the form says so.
                                if (answer)
                                    form->showPresent(answer->contact);
                            });
}

} // namespace

Form *openTrade(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    const DomainRecord record = subjects.names.first();
    auto *form = new TradeForm(record, parent);
    form->setContacts(desk.contacts());
    form->setAccountMode(desk.facts().mode);
    QObject::connect(form, &TradeForm::presentWanted, form,
                     [&desk, form](const QString &handle) { readOwner(desk, form, handle); });
    if (const QString zone = record.name.zone(); !zone.isEmpty()) {
        const auto show = [&desk, form, zone] {
            if (const ZoneFacts facts = desk.zones()->facts(zone); facts.info.read)
                form->showZone(*facts.info.read);
        };
        QObject::connect(desk.zones(), &ZoneBook::changed, form,
                         [zone, show](const QString &changed) {
                             if (changed == zone)
                                 show();
                         });
        show();
        desk.zones()->readIfOld(zone);
    }
    return form;
}

Form *openTradeWithdrawal(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    const DomainRecord record = subjects.names.first();
    const OpenTrade trade = openTradeOf(desk, record.name.ace());
    return new TradeWithdrawalForm(
        record.name,
        {.owner = trade.owner,
         .ownerName = trade.next ? trade.next->displayName() : QString(),
         .presentName = trade.present ? trade.present->displayName() : QString(),
         .asked = trade.since.toLocalTime().date(),
         .words = trade.words},
        parent);
}

} // namespace kz
