#include "app/contactspage.h"

#include "app/contactreading.h"
#include "app/factsplitter.h"
#include "app/settings.h"
#include "look/searchfield.h"
#include "look/tableview.h"
#include "model/contactmodel.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "operations/addcontact.h"
#include "operations/modifycontact.h"
#include "views/contactfacts.h"
#include "views/contactview.h"

#include <QLocale>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;

ContactsPage::ContactsPage(Desk &desk, QSettings &settings, QWidget *parent)
    : DeskPage(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_view(new ContactView(desk.contacts(), this))
    , m_facts(new ContactFacts(desk.contacts(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FactsSplitter(m_view, m_facts, this));
    m_view->restoreColumns(settings::contactColumns.read(m_settings));
    addVerbs();

    connect(m_view, &ContactView::newWanted, this,
            [this] { Q_EMIT operationWanted(*Catalogue::find(AddContact::command), {}); });
    connect(m_view, &ContactView::openWanted, this, [this] {
        const Catalogue::Entry &change = *Catalogue::find(ModifyContact::command);
        if (const Subjects subjects{.handles = {m_view->current()}}; change.fits(subjects))
            Q_EMIT operationWanted(change, subjects);
    });
    connect(m_view, &ContactView::readWanted, &desk, &Desk::readList);
    connect(m_view, &ContactView::selectionChanged, this, &DeskPage::selectionChanged);
    connect(m_view, &ContactView::currentChanged, this, &ContactsPage::showFacts);
    connect(m_facts, &ContactFacts::hideWanted, this, &DeskPage::hideFactsWanted);
    connect(m_facts, &ContactFacts::domainWanted, this, &DeskPage::domainWanted);
    connect(desk.domains(), &DomainModel::countsChanged, this, [this] { m_stale = true; });
    connect(desk.contacts(), &QAbstractItemModel::rowsInserted, this, &ContactsPage::showCounts);
    connect(desk.contacts(), &QAbstractItemModel::rowsRemoved, this, &ContactsPage::showCounts);
    connect(desk.contacts(), &QAbstractItemModel::modelReset, this, &ContactsPage::showCounts);
    connect(&desk, &Desk::orderChanged, this, [this](const Order &order) {
        if (order.state == Order::State::Done)
            forget(order.request.object);
    });
}

/// What the catalogue offers for selected handles, in the bar below the table and in its menu.
void ContactsPage::addVerbs()
{
    for (const Catalogue::Entry &entry : Catalogue::entries()) {
        if (entry.menu != Catalogue::Contact || entry.fits({}))
            continue;
        m_view->addVerb(verb(entry, m_desk));
    }
}

void ContactsPage::showContact(const QString &handle)
{
    m_view->showHandle(handle);
}

Subjects ContactsPage::selection() const
{
    return {.handles = m_view->selected()};
}

void ContactsPage::takeFocus()
{
    m_view->table()->setFocus();
}

void ContactsPage::find()
{
    m_view->search()->setFocus(Qt::ShortcutFocusReason);
}

void ContactsPage::showView(const QString &)
{
    countUses();
    showFacts(m_view->current());
}

void ContactsPage::setFactsShown(bool shown)
{
    m_facts->setVisible(shown);
}

void ContactsPage::showCounts()
{
    Q_EMIT countChanged(u"contacts"_s, QLocale().toString(m_desk.contacts()->rowCount()),
                        Tone::Muted);
}

void ContactsPage::countUses()
{
    if (!std::exchange(m_stale, false))
        return;
    m_desk.contacts()->setUses(m_desk.domains()->contactUses());
    // Names have changed: what was asked about them before is old.
    m_uses.clear();
    m_usesAsked.clear();
    showFacts(m_view->current());
}

void ContactsPage::tick()
{
    countUses();
    if (!m_desk.isSignedIn() || m_desk.facts().waiting > 0)
        return;
    const QString current = m_view->current();
    if (!current.isEmpty() && !m_usesAsked.contains(current))
        return askWhereUsed(current);
    const QStringList handles = QStringList{current} + m_view->onScreen();
    for (const QString &handle : handles) {
        if (wantsComparing(handle))
            return compare(handle);
    }
}

void ContactsPage::save()
{
    settings::contactColumns.write(m_settings, m_view->columns());
}

void ContactsPage::showFacts(const QString &handle)
{
    m_facts->setHandle(handle);
    const auto listed = m_uses.constFind(handle);
    if (listed != m_uses.cend())
        m_facts->setUses(*listed, true);
    else
        m_facts->setUses(m_desk.domains()->usesOf(handle), false);
}

void ContactsPage::askWhereUsed(const QString &handle)
{
    m_usesAsked.insert(handle);
    askUses(m_desk, handle, this, [this, handle](const Result<QList<ContactUse>, ApiError> &uses) {
        if (!uses)
            return;
        m_uses.insert(handle, *uses);
        if (handle == m_facts->handle())
            showFacts(handle);
    });
}

bool ContactsPage::wantsComparing(const QString &handle) const
{
    if (handle.isEmpty() || m_compared.contains(handle))
        return false;
    // What no name uses is at no registry.
    const auto contact = m_desk.contacts()->byHandle(handle);
    return contact && !m_desk.contacts()->isUnused(*contact);
}

void ContactsPage::compare(const QString &handle)
{
    m_compared.insert(handle);
    const auto question = validate(StatusUnsyncRegistryContact{.handle = handle});
    if (!question)
        return;
    using Outcome = StatusUnsyncRegistryContact::Outcome;
    m_desk.ask<StatusUnsyncRegistryContact>(
        *question, this, [this, handle](const ApiResult<Outcome> &answer) {
            if (answer)
                m_desk.contacts()->setCompared(handle, answer->rows);
            else if (answer.error().code == Reply::notFound) // as good as no row
                m_desk.contacts()->setCompared(handle, QList<ContactModel::Difference>{});
        });
}

void ContactsPage::forget(const QString &handle)
{
    if (!m_desk.contacts()->byHandle(handle))
        return;
    m_uses.remove(handle);
    m_usesAsked.remove(handle);
    m_compared.remove(handle);
    m_desk.contacts()->setCompared(handle, std::nullopt);
}

} // namespace kz
