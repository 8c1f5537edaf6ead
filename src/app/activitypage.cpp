#include "app/activitypage.h"

#include "app/factsplitter.h"
#include "look/searchfield.h"
#include "look/tableview.h"
#include "model/activitymodel.h"
#include "model/desk.h"
#include "views/activityfacts.h"
#include "views/activityview.h"
#include "views/noteslist.h"

#include <QVBoxLayout>

namespace kz {

ActivityPage::ActivityPage(Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_view(new ActivityView(desk.activity(), this))
    , m_facts(new ActivityFacts(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FactsSplitter(m_view, m_facts, this));
    connect(m_view, &ActivityView::currentChanged, m_facts,
            [this] { m_facts->setEntry(m_view->current()); });
    m_facts->notes()->setBook(desk.notes());
    connect(m_facts->notes(), &NotesList::addWanted, this, &DeskPage::noteWanted);
    connect(m_view, &ActivityView::openWanted, this, &DeskPage::orderWanted);
    connect(m_view, &ActivityView::showDomainWanted, this, &DeskPage::domainWanted);
    connect(m_facts, &ActivityFacts::openWanted, this, &DeskPage::orderWanted);
    connect(m_view, &ActivityView::batchWanted, this, &DeskPage::batchWanted);
    connect(m_facts, &ActivityFacts::batchWanted, this, &DeskPage::batchWanted);
}

NoteSubject ActivityPage::noteSubject() const
{
    return m_facts->notes()->subject();
}

void ActivityPage::takeFocus()
{
    m_view->table()->setFocus();
}

void ActivityPage::find()
{
    m_view->search()->setFocus(Qt::ShortcutFocusReason);
}

void ActivityPage::setFactsShown(bool shown)
{
    m_facts->setVisible(shown);
}

} // namespace kz
