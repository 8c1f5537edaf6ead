#include "app/tradeopening.h"

#include "app/trades.h"
#include "forms/tradeform.h"
#include "forms/tradewithdrawalform.h"
#include "model/contactmodel.h"
#include "model/desk.h"
#include "operations/getzoneinfo.h"
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
    const DomainRecord record = subjects.names.constFirst();
    auto *form = new TradeForm(record, parent);
    form->setContacts(desk.contacts());
    form->setAccountMode(desk.facts().mode);
    QObject::connect(form, &TradeForm::presentWanted, form,
                     [&desk, form](const QString &handle) { readOwner(desk, form, handle); });
    if (const auto zone = validate(GetZoneInfo{.domain = record.name}))
        desk.ask<GetZoneInfo>(*zone, form, [form](const ApiResult<GetZoneInfo::Outcome> &answer) {
            if (answer)
                form->showZone(*answer);
        });
    return form;
}

Form *openTradeWithdrawal(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    const DomainRecord record = subjects.names.constFirst();
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
