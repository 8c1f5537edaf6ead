#include "app/contactopening.h"

#include "app/catalogue.h"
#include "app/contactreading.h"
#include "forms/contactchangeform.h"
#include "forms/contactchoices.h"
#include "forms/contactdeleteform.h"
#include "forms/contactform.h"
#include "model/contactmodel.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "operations/statuscontact.h"

namespace kz {

namespace {

// Forms read a contacts model without knowing it.
static_assert(int(ContactModel::ContactRole) == contactRole);
static_assert(int(ContactModel::LastUseRole) == lastUseRole);

// A handle a second: for more of them the list has to do.
constexpr qsizetype mostAsked = 10;

using Shown = ApiResult<StatusContact::Outcome>;

Contact known(const Desk &desk, const QString &handle)
{
    Contact none;
    none.handle = handle;
    return desk.contacts()->byHandle(handle).value_or(none);
}

void askContact(Desk &desk, const QString &handle, QObject *context,
                std::function<void(const Shown &)> done)
{
    if (const auto question = validate(StatusContact{.handle = handle}))
        desk.ask<StatusContact>(*question, context, std::move(done));
}

ContactForm *newContactForm(Desk &desk, QWidget *parent)
{
    auto *form = new ContactForm(parent);
    form->setContacts(desk.contacts());
    QObject::connect(form, &ContactForm::useExisting, form, &Form::contactWanted);
    return form;
}

void readForChange(Desk &desk, const QString &handle, ContactChangeForm *form)
{
    askContact(desk, handle, form, [form](const Shown &shown) {
        if (shown)
            form->setShown(shown->contact);
        else
            form->setTrouble(text(shown.error()));
    });
    askUses(desk, handle, form, [form](const Result<QList<ContactUse>, ApiError> &uses) {
        if (uses)
            form->setUses(*uses);
    });
}

} // namespace

Form *openNewContact(Desk &desk, const Subjects &, QWidget *parent)
{
    return newContactForm(desk, parent);
}

Form *openContactCopy(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    const QString handle = subjects.handles.value(0);
    ContactForm *form = newContactForm(desk, parent);
    form->copyFrom(known(desk, handle));
    // The list packs the lines of a street into one.
    askContact(desk, handle, form, [form](const Shown &shown) {
        if (shown)
            form->copyFrom(shown->contact);
    });
    return form;
}

Form *openContactChange(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    const QString handle = subjects.handles.value(0);
    auto *form = new ContactChangeForm(known(desk, handle), desk.domains()->usesOf(handle), parent);
    QObject::connect(form, &ContactChangeForm::freshWanted, form,
                     [&desk, handle, form] { readForChange(desk, handle, form); });
    readForChange(desk, handle, form);
    return form;
}

Form *openContactDelete(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    QList<ContactDeleteForm::Candidate> candidates;
    for (const QString &handle : subjects.handles)
        candidates.append({.contact = known(desk, handle), .uses = desk.domains()->usesOf(handle)});
    auto *form = new ContactDeleteForm(candidates, parent);
    // The list may say UNLINKED a day after a name has taken the handle.
    for (const QString &handle :
         subjects.handles.first(std::min(subjects.handles.size(), mostAsked))) {
        askContact(desk, handle, form, [form, handle](const Shown &shown) {
            if (shown)
                form->setShown(shown->contact);
            else if (shown.error().code == Reply::notFound)
                form->setGone(handle);
        });
    }
    return form;
}

} // namespace kz
