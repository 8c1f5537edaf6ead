#include "app/draftspage.h"

#include "app/catalogue.h"
#include "app/discarded.h"
#include "app/operationpage.h"
#include "look/button.h"
#include "look/metrics.h"
#include "look/surface.h"
#include "model/desk.h"
#include "operations/adddomain.h"
#include "operations/transferdomain.h"

#include <QHBoxLayout>
#include <QHash>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// Qt's own keeps room for scroll buttons that nobody needs yet.
class DraftTabs : public QTabBar
{
public:
    using QTabBar::QTabBar;
    QSize minimumSizeHint() const override { return {0, QTabBar::minimumSizeHint().height()}; }
};

} // namespace

DraftsPage::DraftsPage(Desk &desk, QLatin1StringView command, const QString &id,
                       const QString &name, QWidget *parent)
    : DeskPage(parent)
    , m_desk(desk)
    , m_command(command)
    , m_id(id)
    , m_tabs(new DraftTabs(this))
    , m_discarded(new Discarded(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(id + u"Page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new Surface(QPalette::Window, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(dp(10), 0, dp(20), 0);
    row->setSpacing(dp(8));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_tabs->setAccessibleName(name);
    row->addWidget(m_tabs);
    auto *add = newButton(tr("New draft"), "plus"_L1, Kind::Quiet, head);
    add->setObjectName(u"newDraft"_s);
    row->addWidget(add);
    row->addStretch(1);
    column->addWidget(head);
    column->addWidget(m_discarded);
    column->addWidget(m_stack, 1);
    connect(add, &QPushButton::clicked, this, [this] { newForm(); });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_desk, &Desk::draftsChanged, this, &DraftsPage::follow);
}

void DraftsPage::restore(const std::function<void()> &done)
{
    m_desk.ledger().drafts(this, [this, done](const Result<QList<Draft>, LedgerError> &drafts) {
        if (!drafts)
            return done();
        for (const Draft &draft : *drafts) {
            if (draft.form == m_command)
                add(&draft);
        }
        m_tabs->setCurrentIndex(0);
        showCounts();
        done();
    });
}

OperationPage *DraftsPage::newForm()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        auto *page = qobject_cast<OperationPage *>(m_stack->widget(i));
        if (page->isEmpty()) {
            m_tabs->setCurrentIndex(i);
            page->form()->setFocus();
            return page;
        }
    }
    return add(nullptr);
}

OperationPage *DraftsPage::current() const
{
    return qobject_cast<OperationPage *>(m_stack->currentWidget());
}

void DraftsPage::save()
{
    for (int i = 0; i < m_stack->count(); ++i)
        qobject_cast<OperationPage *>(m_stack->widget(i))->saveNow();
}

void DraftsPage::takeFocus()
{
    if (OperationPage *page = current())
        page->takeFocus();
}

int DraftsPage::drafts() const
{
    int count = 0;
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto *page = qobject_cast<OperationPage *>(m_stack->widget(i));
        if (!page->isEmpty() && !page->isSent())
            ++count;
    }
    return count;
}

void DraftsPage::follow(const QList<Draft> &drafts)
{
    QHash<QString, Draft> left;
    for (const Draft &draft : drafts) {
        if (draft.form == m_command)
            left.insert(draft.id, draft);
    }
    for (int i = m_stack->count() - 1; i >= 0; --i) {
        auto *page = qobject_cast<OperationPage *>(m_stack->widget(i));
        const auto draft = left.constFind(page->draftId());
        // What somebody is typing here stays, and is saved over what another window wrote.
        if (draft == left.cend()) {
            if (page->savedAt().isValid() && page->isAtRest()) {
                const QString id = page->draftId();
                remove(page);
                m_gone.remove(id); // it may be taken back where it was dropped
            }
            continue;
        }
        if (draft->savedAt > page->savedAt() && page->isAtRest())
            page->restore(*draft);
        left.erase(draft);
    }
    for (const Draft &draft : std::as_const(left)) {
        if (!m_gone.contains(draft.id))
            addBehind(&draft);
    }
    showTitles();
}

OperationPage *DraftsPage::add(const Draft *draft)
{
    OperationPage *page = addBehind(draft);
    m_tabs->setCurrentIndex(m_stack->indexOf(page));
    page->form()->setFocus();
    return page;
}

OperationPage *DraftsPage::addBehind(const Draft *draft)
{
    const Catalogue::Entry *entry = Catalogue::find(m_command);
    Form *form = entry->open(m_desk, {}, this);
    auto *page = new OperationPage(m_desk, form, this);
    if (draft)
        page->restore(*draft);
    m_stack->addWidget(page);
    m_tabs->addTab({});
    connect(page, &OperationPage::titleChanged, this, &DraftsPage::showTitles);
    connect(page, &OperationPage::discardWanted, this, [this, page] { discard(page); });
    connect(page, &OperationPage::leaveWanted, this, [this, page] {
        Q_EMIT leaveWanted();
        remove(page);
    });
    connect(page, &OperationPage::anotherWanted, this, [this] { newForm(); });
    connect(page, &OperationPage::orderWanted, this, &DraftsPage::orderWanted);
    connect(page, &OperationPage::domainWanted, this, &DraftsPage::domainWanted);
    showTitles();
    return page;
}

void DraftsPage::remove(OperationPage *page)
{
    if (takeOut(page))
        page->deleteLater();
}

bool DraftsPage::takeOut(OperationPage *page)
{
    const int index = m_stack->indexOf(page);
    if (index < 0)
        return false;
    m_gone.insert(page->draftId());
    m_stack->removeWidget(page);
    m_tabs->removeTab(index);
    if (m_stack->count() == 0 && isVisible())
        newForm();
    showTitles();
    return true;
}

void DraftsPage::discard(OperationPage *page)
{
    if (!page->canTakeBack())
        return remove(page);
    const int index = m_stack->indexOf(page);
    takeOut(page);
    m_discarded->offer(page, page, [this, page, index] { putBack(page, index); });
}

void DraftsPage::putBack(OperationPage *page, int index)
{
    // The empty form that took its place goes again.
    OperationPage *only = m_stack->count() == 1 ? current() : nullptr;
    index = std::min(index, m_stack->count());
    m_gone.remove(page->draftId());
    m_stack->insertWidget(index, page);
    m_tabs->insertTab(index, {});
    if (only && only->isEmpty())
        remove(only);
    showTitles();
    m_tabs->setCurrentIndex(m_stack->indexOf(page));
    m_stack->setCurrentWidget(page);
    page->takeFocus();
}

void DraftsPage::showTitles()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        const QString title = qobject_cast<OperationPage *>(m_stack->widget(i))->title();
        // "&" in a tab would be read as a mnemonic; a name has none, but what was typed may.
        m_tabs->setTabText(
            i, title.isEmpty() ? tr("Untitled") : QString(title).replace(u'&', u"&&"_s));
    }
    showCounts();
}

void DraftsPage::showCounts()
{
    const int count = drafts();
    Q_EMIT countChanged(m_id, count ? tr("%n draft(s)", nullptr, count) : QString(), Tone::Muted);
}

void DraftsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stack->count() == 0)
        newForm();
}

RegisterPage::RegisterPage(Desk &desk, QWidget *parent)
    : DraftsPage(desk, AddDomain::command, u"register"_s, tr("Registration drafts"), parent)
{ }

TransferPage::TransferPage(Desk &desk, QWidget *parent)
    : DraftsPage(desk, TransferDomain::command, u"transfer"_s, tr("Transfer drafts"), parent)
{ }

} // namespace kz
