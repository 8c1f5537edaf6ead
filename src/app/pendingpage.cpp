#include "app/pendingpage.h"

#include "app/factsplitter.h"
#include "app/resultfile.h"
#include "app/secretdialog.h"
#include "app/systemlook.h"
#include "app/trades.h"
#include "look/icons.h"
#include "look/tableview.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "model/pendingmodel.h"
#include "model/reverseplan.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/tradedomain.h"
#include "views/batchfacts.h"
#include "views/batchpage.h"
#include "views/noteslist.h"
#include "views/orderfacts.h"
#include "views/orderpage.h"
#include "views/pendingview.h"
#include "views/reminderpage.h"
#include "views/transferfacts.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

PendingPage::PendingPage(Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_view(new PendingView(desk.pending(), this))
    , m_order(new OrderPage(OrderPage::Use::Detail, this))
    , m_facts(new OrderFacts(desk.contacts(), this))
    , m_batch(new BatchPage(this))
    , m_batchFacts(new BatchFacts(this))
    , m_transfer(new TransferFactsPanel(desk.domains(), desk.contacts(), this))
    , m_side(new QStackedWidget(this))
    , m_reminder(new ReminderPage(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_order);
    m_stack->addWidget(m_batch);
    m_stack->addWidget(m_reminder);
    m_side->addWidget(m_facts);
    m_side->addWidget(m_batchFacts);
    m_side->addWidget(m_transfer);
    m_transfer->setReadOnly(desk.isReadOnly());
    for (NotesList *notes : {m_facts->notes(), m_transfer->notes()}) {
        notes->setBook(desk.notes());
        connect(notes, &NotesList::addWanted, this, &DeskPage::noteWanted);
    }
    connect(m_stack, &QStackedWidget::currentChanged, this, &PendingPage::showSide);
    connect(m_view, &PendingView::selectionChanged, this, &PendingPage::showSide);
    connect(m_transfer, &TransferFactsPanel::denyWanted, this,
            [this] { answer(TransferDomain::Action::Deny); });
    connect(m_transfer, &TransferFactsPanel::approveWanted, this,
            [this] { answer(TransferDomain::Action::Approve); });
    connectBatch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FactsSplitter(m_stack, m_side, this));

    connect(m_view, &PendingView::lookAllWanted, &desk, &Desk::lookAtAll);
    connect(m_view, &PendingView::openWanted, this, &DeskPage::orderWanted);
    connect(m_view, &PendingView::showDomainWanted, this, &DeskPage::domainWanted);
    connect(m_view, &PendingView::currentOrderChanged, this, [this](const QString &id) {
        if (const auto order = m_desk.order(id))
            follow(*order);
        else
            showSeen();
    });
    connect(m_view, &PendingView::currentChanged, this, &PendingPage::showSeen);
    connect(m_order, &OrderPage::lookWanted, &desk, &Desk::lookNow);
    connect(m_order, &OrderPage::sendWanted, this,
            [this](const QString &id) { SecretDialog::send(m_desk, id, window()); });
    connect(m_order, &OrderPage::dropWanted, this,
            [this](const QString &id) { m_desk.drop(id, tr("Decided by hand")); });
    const auto back = [this] {
        showView({});
        takeFocus();
    };
    connect(m_order, &OrderPage::backWanted, this, back);
    connect(m_reminder, &ReminderPage::backWanted, this, back);
    connect(m_reminder, &ReminderPage::mailWanted, this, [this](const QUrl &url) {
        if (!QDesktopServices::openUrl(url))
            m_reminder->setNotOpened();
    });
    connect(m_order, &OrderPage::showPendingWanted, this, back);
    connect(m_order, &OrderPage::showDomainWanted, this, &DeskPage::domainWanted);
    connect(&desk, &Desk::orderChanged, this, &PendingPage::follow);
    connect(desk.pending(), &PendingModel::countsChanged, this, &PendingPage::showCounts);
    addVerbs();
}

/// What can be done about the current row: the letters of a trade, and what of the catalogue fits
/// only while something is under way, such as its withdrawal.
void PendingPage::addVerbs()
{
    auto *letters = new QAction(icon("mail"_L1), tr("Remind the owners…"), this);
    letters->setObjectName(u"remindOwners"_s);
    letters->setEnabled(false);
    connect(letters, &QAction::triggered, this, [this] { remind(m_view->currentObject()); });
    connect(m_view, &PendingView::currentChanged, letters, [this, letters] {
        letters->setEnabled(m_view->currentPending() == TradeDomain::command);
    });
    m_view->addVerb(letters);
    const NameList any{{.name = DomainName::fromRegistrar(u"name.kz"_s)}};
    for (const Catalogue::Entry &entry : Catalogue::entries()) {
        if (entry.menu != Catalogue::Domain || entry.fits({.names = any}) || entry.fits({}))
            continue;
        auto *action = new QAction(icon(QLatin1StringView(entry.icon)),
                                   Catalogue::title(entry).remove(u'&'), this);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, entry = &entry] {
            if (const Subjects subjects = selection(); entry->fits(subjects))
                Q_EMIT operationWanted(*entry, subjects);
        });
        connect(m_view, &PendingView::currentChanged, action, [this, entry = &entry, action] {
            action->setEnabled(!m_desk.isReadOnly() && entry->fits(selection()));
        });
        m_view->addVerb(action);
    }
}

void PendingPage::remind(const QString &ace)
{
    const DomainName name = DomainName::fromRegistrar(ace);
    m_reminder->setTrade(name, [this, name](TradeHolder holder) {
        const OpenTrade trade = openTradeOf(m_desk, name.ace());
        const std::optional<Contact> &reader =
            holder == TradeHolder::Present ? trade.present : trade.next;
        return TradeReminderFacts{.name = name,
                                  .present =
                                      trade.present ? trade.present->displayName() : QString(),
                                  .next = trade.next ? trade.next->displayName() : trade.owner,
                                  .asked = trade.since.toLocalTime().date(),
                                  .mail = reader ? reader->email : QString()};
    });
    m_stack->setCurrentWidget(m_reminder);
    m_reminder->setFocus();
}

/// The facts of what is in front: a batch, names that others ask for, else an order.
void PendingPage::showSide()
{
    const QList<ForeignTransfer> asked =
        m_stack->currentWidget() == m_view ? m_view->selectedTransfers() : QList<ForeignTransfer>();
    if (m_stack->currentWidget() == m_batch) {
        m_side->setCurrentWidget(m_batchFacts);
    } else if (!asked.isEmpty()) {
        m_transfer->setTransfers(asked, m_desk.facts().transferMode, m_desk.clock().today());
        m_side->setCurrentWidget(m_transfer);
    } else {
        m_side->setCurrentWidget(m_facts);
    }
    Q_EMIT selectionChanged();
}

/// What the row has to say that may not fit into it; all of it where there is no order of ours.
void PendingPage::showSeen()
{
    m_facts->setWaits(m_view->cell(PendingModel::WaitsFor),
                      m_view->cell(PendingModel::WaitsFor, PendingModel::DetailRole));
    if (!m_view->currentOrder().isEmpty())
        return;
    if (m_view->currentObject().isEmpty())
        m_facts->clear();
    else
        m_facts->setSeen(m_view->currentObject(), m_view->cell(PendingModel::What),
                         m_view->cell(PendingModel::What, PendingModel::DetailRole),
                         m_view->cell(PendingModel::Age));
}

void PendingPage::answer(TransferDomain::Action action)
{
    const Subjects subjects = selection();
    const Catalogue::Entry *entry = Catalogue::answering(action);
    if (entry && entry->fits(subjects))
        Q_EMIT operationWanted(*entry, subjects);
}

Subjects PendingPage::selection() const
{
    Subjects subjects{.transfers = m_view->selectedTransfers()};
    const bool open = m_stack->currentWidget() == m_order && m_order->order();
    const QString id = open ? m_order->order()->id : m_view->currentOrder();
    const auto order = m_desk.order(id);
    const QString ace = open ? order->request.object : m_view->currentObject();
    if (const auto record = m_desk.domains()->find(ace)) {
        subjects.names = NameList{*record};
        subjects.pending = m_desk.underWay(ace);
    }
    const bool isRequest = order && order->request.command == TransferDomain::command
        && TransferDomain::actionOf(order->request.params) == TransferDomain::Action::Request;
    if (isRequest && order->isOpen() && order->sentAt.isValid())
        subjects.withdrawable = order->request.object;
    return subjects;
}

NoteSubject PendingPage::noteSubject() const
{
    if (m_side->currentWidget() == m_facts)
        return m_facts->notes()->subject();
    return m_side->currentWidget() == m_transfer ? m_transfer->notes()->subject() : NoteSubject();
}

void PendingPage::connectBatch()
{
    m_batch->setReadOnly(m_desk.isReadOnly());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100);
    connect(&m_refresh, &QTimer::timeout, this, &PendingPage::refreshBatch);
    connect(&m_fill, &QTimer::timeout, this, &PendingPage::fillBatch);
    connect(m_view, &PendingView::batchWanted, this, &DeskPage::batchWanted);
    connect(&m_desk, &Desk::batchChanged, this, &PendingPage::followBatch);
    const auto change = [this](Batch::State to) {
        return [this, to](const QString &id) { m_desk.changeBatch(id, to); };
    };
    connect(m_batch, &BatchPage::pauseWanted, &m_desk, change(Batch::State::Paused));
    connect(m_batch, &BatchPage::goOnWanted, &m_desk, change(Batch::State::Running));
    connect(m_batch, &BatchPage::stopWanted, &m_desk, change(Batch::State::Stopped));
    connect(m_batch, &BatchPage::fileWanted, this, &PendingPage::saveResults);
    connect(m_batch, &BatchPage::openWanted, this, &DeskPage::orderWanted);
    connect(m_batch, &BatchPage::backWanted, this, [this] {
        showView({});
        takeFocus();
    });
    const auto find = [this](const QString &ace) { return m_desk.domains()->find(ace); };
    // Of all its orders, also while the page has some of them only.
    const auto orders = [this] { return m_desk.batchOrders(m_batch->id()); };
    connect(m_batch, &BatchPage::reverseWanted, this,
            [this, orders, find] { planAgain(reversePlan(orders(), find)); });
    connect(m_batch, &BatchPage::restWanted, this,
            [this, orders, find] { planAgain(restPlan(orders(), find)); });
}

void PendingPage::showBatch(const QString &batchId, const QStringList &leftOut)
{
    constexpr qsizetype mostTold = 3;
    m_inBatch = m_desk.batchOrderIds(batchId);
    m_taken = 0;
    m_batch->setBatch(m_desk.batch(batchId), takeUnshown());
    fillBatch();
    if (!leftOut.isEmpty())
        m_batch->setNote(tr("%n name(s) left out", nullptr, int(leftOut.size())),
                         leftOut.mid(0, mostTold).join(u'\n'));
    m_stack->setCurrentWidget(m_batch);
    refreshBatch();
    m_batch->setFocus();
}

QList<Order> PendingPage::takeUnshown()
{
    constexpr qsizetype atOnce = 2'000; // more would be felt
    const qsizetype end = std::min(m_taken + atOnce, m_inBatch.size());
    QList<Order> result;
    for (; m_taken < end; ++m_taken) {
        if (const auto order = m_desk.order(m_inBatch.at(m_taken)))
            result.append(*order);
    }
    return result;
}

void PendingPage::fillBatch()
{
    m_batch->addOrders(takeUnshown());
    if (m_taken < m_inBatch.size())
        return m_fill.start(1);
    m_fill.stop();
    refreshBatch(); // what stands last may be what was refused
}

void PendingPage::followBatch(const QString &id)
{
    if (id == m_batch->id() && !m_refresh.isActive())
        m_refresh.start();
}

void PendingPage::refreshBatch()
{
    const BatchProgress now = m_desk.batch(m_batch->id());
    m_batch->setProgress(now);
    m_batchFacts->setBatch(now, m_batch->orders());
}

void PendingPage::saveResults()
{
    const BatchProgress batch = m_desk.batch(m_batch->id());
    const QString system = badgeWord(systemLook(m_desk.endpoint().system));
    auto *dialog = new QFileDialog(this, tr("Result file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->selectFile(resultfile::name(system, m_desk.facts().account, batch.batch.placedAt));
    connect(dialog, &QFileDialog::fileSelected, this, [this, system](const QString &path) {
        const QList<Order> orders = m_desk.batchOrders(m_batch->id());
        const QString trouble = resultfile::save(path, resultfile::text(orders, system));
        if (!trouble.isEmpty())
            m_batch->setNote(tr("No result file"), trouble);
    });
    dialog->open();
}

void PendingPage::planAgain(const ModePlan &plan)
{
    if (plan.names.isEmpty()) {
        m_batch->setNote(tr("Nothing to plan"),
                         tr("Each name has another mode now than this plan set, or the mode it had "
                            "before is not known, or was “renew once”, which is never set back."));
        return;
    }
    Q_EMIT operationWanted(*Catalogue::find(SetDomainRenewalMode::command),
                           {.names = plan.names, .back = plan.modes});
}

void PendingPage::showOrder(const QString &orderId)
{
    const auto order = m_desk.order(orderId);
    if (!order)
        return;
    m_view->showOrder(orderId);
    m_order->setNow(m_desk.clock().now());
    m_order->setOrder(*order);
    m_stack->setCurrentWidget(m_order);
    follow(*order);
    m_order->setFocus();
}

void PendingPage::follow(const Order &order)
{
    if (order.batch == m_batch->id() && !order.batch.isEmpty())
        m_batch->follow(order);
    const bool open = m_stack->currentWidget() == m_order && m_order->order();
    if (open && m_order->order()->id == order.id)
        m_order->setOrder(order);
    const QString shown = open ? m_order->order()->id : m_view->currentOrder();
    if (order.id != shown)
        return;
    m_order->setNextLook(m_desk.nextLook(order.id));
    m_facts->setNow(m_desk.clock().now());
    m_facts->setOrder(order);
}

void PendingPage::takeFocus()
{
    if (m_stack->currentWidget() != m_view)
        m_stack->currentWidget()->setFocus();
    else
        m_view->takeFocus();
}

void PendingPage::showView(const QString &)
{
    m_stack->setCurrentWidget(m_view);
}

void PendingPage::setFactsShown(bool shown)
{
    m_side->setVisible(shown);
}

void PendingPage::showCounts()
{
    const PendingModel &pending = *m_desk.pending();
    const auto open = pending.count(PendingModel::AllSegment);
    Q_EMIT countChanged(u"pending"_s, open ? QLocale().toString(open) : QString(),
                        pending.count(PendingModel::ForYouSegment) ? Tone::Attention : Tone::Muted);
}

} // namespace kz
