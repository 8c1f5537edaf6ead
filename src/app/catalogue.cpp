#include "app/catalogue.h"

#include "app/contactopening.h"
#include "app/eventopening.h"
#include "app/namechecks.h"
#include "app/renewopening.h"
#include "app/serveropening.h"
#include "app/tradeopening.h"
#include "forms/accountform.h"
#include "forms/commandform.h"
#include "forms/contactrestoreform.h"
#include "forms/modifyform.h"
#include "forms/registerform.h"
#include "forms/renewalmodeform.h"
#include "forms/transferanswerform.h"
#include "forms/transferform.h"
#include "forms/transfermodeform.h"
#include "model/contactmodel.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "operations/addcontact.h"
#include "operations/adddomain.h"
#include "operations/addnameserver.h"
#include "operations/checkdomains.h"
#include "operations/deletecontact.h"
#include "operations/deleteevent.h"
#include "operations/deletenameserver.h"
#include "operations/modifycontact.h"
#include "operations/modifydomain.h"
#include "operations/modifynameserver.h"
#include "operations/modifyregistrar.h"
#include "operations/renewdomain.h"
#include "operations/restorecontact.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/setdomaintransfermode.h"
#include "operations/tradedomain.h"
#include "operations/transferdomain.h"
#include "operations/typedcommand.h"

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

bool always(const Subjects &)
{
    return true;
}

/// A form that needs nothing of the desk.
template <class F>
Form *openForm(Desk &, const Subjects &, QWidget *parent)
{
    return new F(parent);
}

bool oneName(const Subjects &subjects)
{
    return subjects.names.size() == 1;
}

bool anyNames(const Subjects &subjects)
{
    return !subjects.names.isEmpty();
}

bool typedOne(const Subjects &subjects)
{
    return !subjects.typed.isEmpty();
}

Form *openTyped(Desk &, const Subjects &subjects, QWidget *parent)
{
    auto *form = new CommandForm(parent);
    form->setText(subjects.typed);
    return form;
}

bool oneServer(const Subjects &subjects)
{
    return subjects.servers.size() == 1;
}

bool oneHandle(const Subjects &subjects)
{
    return subjects.handles.size() == 1;
}

bool anyHandles(const Subjects &subjects)
{
    return !subjects.handles.isEmpty();
}

/// One name whose owner nobody changes just now.
bool oneUntraded(const Subjects &subjects)
{
    return subjects.names.size() == 1 && !subjects.pending.contains(TradeDomain::command);
}

bool oneTraded(const Subjects &subjects)
{
    return subjects.names.size() == 1 && subjects.pending.contains(TradeDomain::command);
}

Form *openRegister(Desk &desk, const Subjects &, QWidget *parent)
{
    auto *form = new RegisterForm(parent);
    new NameChecks(*form);
    form->setContacts(desk.contacts());
    form->setAccountMode(desk.facts().mode);
    const QString system = systemWord(desk.endpoint().system);
    form->setSystemName(system);
    QObject::connect(&desk, &Desk::factsChanged, form,
                     [&desk, form] { form->setAccountMode(desk.facts().mode); });
    QObject::connect(desk.contacts(), &QAbstractItemModel::modelReset, form, &Form::judgeAgain);
    QObject::connect(desk.contacts(), &QAbstractItemModel::rowsInserted, form, &Form::judgeAgain);
    QObject::connect(
        form, &RegisterForm::availabilityWanted, form, [&desk, form](const DomainName &name) {
            const auto question = validate(CheckDomains{.domains = {name}});
            if (!question)
                return;
            form->showAvailability(name, Availability::Checking, {}, {});
            desk.ask<CheckDomains>(
                *question, form, [form, name](const ApiResult<CheckDomains::Outcome> &answer) {
                    const QTime now = QTime::currentTime();
                    if (!answer)
                        return form->showAvailability(name, Availability::Error,
                                                      text(answer.error()), now);
                    if (answer->rows.isEmpty())
                        return form->showAvailability(name, Availability::Unknown, {}, now);
                    const CheckDomains::Row &row = answer->rows.first();
                    form->showAvailability(name,
                                           row.isFree()        ? Availability::Free
                                               : row.isTaken() ? Availability::Taken
                                                               : Availability::Error,
                                           QString::number(row.code) + u' ' + row.text, now);
                });
        });
    return form;
}

Form *openTransfer(Desk &desk, const Subjects &, QWidget *parent)
{
    auto *form = new TransferForm(parent);
    new NameChecks(*form);
    form->setContacts(desk.contacts());
    form->setToday(desk.clock().today());
    QObject::connect(desk.contacts(), &QAbstractItemModel::modelReset, form, &Form::judgeAgain);
    QObject::connect(desk.contacts(), &QAbstractItemModel::rowsInserted, form, &Form::judgeAgain);
    return form;
}

bool anyTransfers(const Subjects &subjects)
{
    return !subjects.transfers.isEmpty();
}

template <TransferDomain::Action action>
Form *openAnswer(Desk &, const Subjects &subjects, QWidget *parent)
{
    return new TransferAnswerForm(action, subjects.transfers, parent);
}

bool anyEvents(const Subjects &subjects)
{
    return !subjects.events.isEmpty();
}

bool openTransferOrder(const Subjects &subjects)
{
    return !subjects.withdrawable.isEmpty();
}

Form *openWithdrawal(Desk &, const Subjects &subjects, QWidget *parent)
{
    return new TransferAnswerForm(TransferDomain::Action::Cancel,
                                  {{.name = DomainName::fromRegistrar(subjects.withdrawable)}},
                                  parent);
}

Form *openTransferMode(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    return new TransferModeForm(subjects.names.records(), desk.facts().transferMode, parent);
}

Form *openModify(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    auto *form = new ModifyForm(subjects.names.name(0), desk.clock().today(), parent);
    form->setContacts(desk.contacts());
    return form;
}

Form *openRenewalMode(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    auto *form =
        new RenewalModeForm(subjects.names, desk.facts().mode, desk.clock().today(), parent);
    if (!subjects.back.isEmpty())
        form->offerBack(subjects.back);
    else if (subjects.mode.known() != RenewalMode::Unset)
        form->setMode(subjects.mode);
    return form;
}

/// The defaults are read when they are asked for: another window may have changed them.
Form *openAccount(Desk &desk, const Subjects &, QWidget *parent)
{
    auto *form = new AccountForm(desk.domains()->everything(), desk.clock().today(), parent);
    const auto question = validate(StatusRegistrar{});
    if (question) {
        desk.ask<StatusRegistrar>(*question, form,
                                  [form](const ApiResult<StatusRegistrar::Outcome> &answer) {
                                      if (answer)
                                          form->setPresent(*answer);
                                      else
                                          form->setUnread(text(answer.error()));
                                  });
    }
    return form;
}

} // namespace

const QList<Catalogue::Entry> &Catalogue::entries()
{
    static const QList<Entry> all{
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Register a name…"), Domain, "plus", "Ctrl+N", AsTab,
         operationInfo<AddDomain>(), always, openRegister},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "Rene&w…"), Domain, "renew", "Ctrl+Shift+R", AsPage,
         operationInfo<RenewDomain>(), anyNames, openRenew},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Change…"), Domain, "edit", "Ctrl+E", AsPage,
         operationInfo<ModifyDomain>(), oneName, openModify},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "Change own&er…"), Domain, "trade", "Ctrl+Shift+O",
         AsPage, operationInfo<TradeDomain>(), oneUntraded, openTrade},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "W&ithdraw the change of owner…"), Domain, "undo", "",
         AsPage, operationInfo<TradeDomain>(), oneTraded, openTradeWithdrawal},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "Renewal &mode…"), Domain, "renew", "Ctrl+M", AsPage,
         operationInfo<SetDomainRenewalMode>(), anyNames, openRenewalMode},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Transfer a name in…"), Domain, "transfer-in",
         "Ctrl+T", AsTab, operationInfo<TransferDomain>(), always, openTransfer},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "Transfer m&ode…"), Domain, "transfer-out", "", AsPage,
         operationInfo<SetDomainTransferMode>(), anyNames, openTransferMode},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Deny transfer…"), Order, "block", "", AsPage,
         operationInfo<TransferDomain>(), anyTransfers, openAnswer<TransferDomain::Action::Deny>},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Approve transfer out…"), Order, "transfer-out", "",
         AsPage, operationInfo<TransferDomain>(), anyTransfers,
         openAnswer<TransferDomain::Action::Approve>},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Withdraw transfer in…"), Order, "undo", "", AsPage,
         operationInfo<TransferDomain>(), openTransferOrder, openWithdrawal},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "Mark &events as done…"), Order, "tick", "", AsPage,
         operationInfo<DeleteEvent>(), anyEvents, openEventDone},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&New contact…"), Contact, "plus", "", AsPage,
         operationInfo<AddContact>(), always, openNewContact},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Change the contact…"), Contact, "edit", "", AsPage,
         operationInfo<ModifyContact>(), oneHandle, openContactChange},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "C&opy the contact…"), Contact, "copy", "", AsPage,
         operationInfo<AddContact>(), oneHandle, openContactCopy},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Delete unused contacts…"), Contact, "close", "",
         AsPage, operationInfo<DeleteContact>(), anyHandles, openContactDelete},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Restore a contact…"), Contact, "undo", "", AsPage,
         operationInfo<RestoreContact>(), always, openForm<ContactRestoreForm>},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "New name &server…"), Server, "plus", "", AsPage,
         operationInfo<AddNameserver>(), always, openNameServer},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "Change &addresses…"), Server, "edit", "", AsPage,
         operationInfo<ModifyNameserver>(), oneServer, openNameServerChange},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Delete name server…"), Server, "close", "", AsPage,
         operationInfo<DeleteNameserver>(), oneServer, openNameServerDelete},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Send a command…"), Nowhere, "console", "", AsPage,
         operationInfo<TypedCommand>(), typedOne, openTyped},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Defaults…"), Account, "wallet", "", AsPage,
         operationInfo<ModifyRegistrar>(), always, openAccount},
    };
    return all;
}

const QList<Catalogue::Missing> &Catalogue::missing()
{
    static const QList<Missing> all{
        {QT_TRANSLATE_NOOP("kz::Catalogue", "&Delete…"), "close", Rule::T11NoDelete},
        {QT_TRANSLATE_NOOP("kz::Catalogue", "Re&store…"), "undo", Rule::T13NoRestore},
    };
    return all;
}

const Catalogue::Entry *Catalogue::find(QLatin1StringView command)
{
    const auto found =
        std::find_if(entries().cbegin(), entries().cend(),
                     [command](const Entry &entry) { return entry.operation.command == command; });
    return found == entries().cend() ? nullptr : &*found;
}

const Catalogue::Entry *Catalogue::find(QLatin1StringView command, const Subjects &subjects)
{
    const auto made = std::find_if(
        entries().cbegin(), entries().cend(), [command, &subjects](const Entry &entry) {
            return entry.operation.command == command && entry.fits(subjects) && !entry.fits({});
        });
    return made == entries().cend() ? find(command) : &*made;
}

const Catalogue::Entry *Catalogue::answering(TransferDomain::Action action)
{
    const auto open = action == TransferDomain::Action::Approve
        ? &openAnswer<TransferDomain::Action::Approve>
        : &openAnswer<TransferDomain::Action::Deny>;
    const auto found = std::find_if(entries().cbegin(), entries().cend(),
                                    [open](const Entry &entry) { return entry.open == open; });
    return found == entries().cend() ? nullptr : &*found;
}

QList<OperationInfo> Catalogue::operations()
{
    QList<OperationInfo> all;
    for (const Entry &entry : entries()) {
        if (find(entry.operation.command) == &entry)
            all.append(entry.operation);
    }
    return all;
}

} // namespace kz
