#include "app/inboxpage.h"

#include "app/eventopening.h"
#include "app/factsplitter.h"
#include "look/icons.h"
#include "look/searchfield.h"
#include "model/desk.h"
#include "model/eventwords.h"
#include "model/inboxmodel.h"
#include "views/inboxfacts.h"
#include "views/inboxview.h"

#include <QAction>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

InboxPage::InboxPage(Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_desk(desk)
    , m_view(new InboxView(desk.inbox(), this))
    , m_facts(new InboxFacts(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FactsSplitter(m_view, m_facts, this));
    m_reading.setSingleShot(true);
    m_reading.setInterval(1s);
    addVerbs();
    connect(m_view, &InboxView::readWanted, &desk, &Desk::readEvents);
    connect(m_view, &InboxView::openWanted, this, &InboxPage::open);
    connect(m_view, &InboxView::currentChanged, this, &InboxPage::showFacts);
    connect(m_view, &InboxView::selectionChanged, this, &DeskPage::selectionChanged);
    connect(&m_reading, &QTimer::timeout, this, &InboxPage::read);
    connect(m_facts, &InboxFacts::nameWanted, this, &DeskPage::domainWanted);
    connect(m_facts, &InboxFacts::handleWanted, this, &DeskPage::contactWanted);
    connect(m_facts, &InboxFacts::orderWanted, this, &DeskPage::orderWanted);
    connect(desk.inbox(), &InboxModel::countsChanged, this, &InboxPage::showCounts);
}

void InboxPage::addVerbs()
{
    const auto isOpen = [](const SeenEvent &event) { return !event.doneAt.isValid(); };
    const auto isRead = [](const SeenEvent &event) { return event.readAt.isValid(); };
    const auto add = [this](QLatin1StringView picture, const QString &words, auto fits, auto act) {
        auto *action = new QAction(icon(picture), words, this);
        connect(action, &QAction::triggered, this, act);
        connect(this, &DeskPage::selectionChanged, action, [this, action, fits] {
            const QList<SeenEvent> events = m_view->chosen();
            action->setEnabled(std::any_of(events.cbegin(), events.cend(), fits));
        });
        m_view->addVerb(action);
        return action;
    };
    const auto mark = [this](EventMark to) {
        return [this, to] {
            QStringList ids;
            for (const SeenEvent &event : m_view->chosen())
                ids.append(event.id);
            m_reading.stop();
            m_desk.markEvents(ids, to);
        };
    };
    QAction *done = add(
        "tick"_L1, tr("Mark as done…"),
        [this, isOpen](const SeenEvent &event) { return !m_desk.isReadOnly() && isOpen(event); },
        [this] { markDone(); });
    done->setShortcut(QKeySequence::Delete);
    done->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    done->setToolTip(tr("Moves the events to the registrar's history, for everybody who uses the "
                        "account (Delete)"));
    add(
        "eye"_L1, tr("Mark as read"), [isRead](const SeenEvent &event) { return !isRead(event); },
        mark(EventMark::Read));
    add("mail"_L1, tr("Mark as new"), isRead, mark(EventMark::Unread));
    Q_EMIT selectionChanged();
}

Subjects InboxPage::selection() const
{
    QStringList ids;
    for (const SeenEvent &event : m_view->chosen())
        ids.append(event.id);
    Subjects subjects;
    for (const EventDoneForm::Letter &letter : lettersOf(m_desk, ids))
        subjects.events.append(letter.stake.id);
    return subjects;
}

void InboxPage::takeFocus()
{
    m_view->takeFocus();
}

void InboxPage::find()
{
    m_view->search()->setFocus(Qt::ShortcutFocusReason);
}

void InboxPage::showView(const QString &)
{
    if (m_desk.isSignedIn())
        m_desk.readEvents();
}

void InboxPage::setFactsShown(bool shown)
{
    m_factsShown = shown;
    m_facts->setVisible(shown);
}

void InboxPage::showCounts()
{
    const InboxModel &inbox = *m_desk.inbox();
    const auto fresh = inbox.count(InboxModel::New);
    Q_EMIT countChanged(u"inbox"_s, fresh ? QLocale().toString(fresh) : QString(),
                        fresh && inbox.asking() ? Tone::Attention : Tone::Muted);
}

void InboxPage::showFacts()
{
    const QModelIndex index = m_view->current();
    m_facts->setEvent(index);
    const auto event = index.data(InboxModel::EventRole).value<SeenEvent>();
    // What nobody can see is not read, and what was marked as new stays so while it is in front.
    if (event.id.isEmpty() || !isVisible() || !m_factsShown) {
        m_inFront.clear();
        return m_reading.stop();
    }
    if (event.id == m_inFront)
        return;
    m_inFront = event.id;
    if (event.readAt.isValid())
        m_reading.stop();
    else
        m_reading.start();
}

void InboxPage::read()
{
    const QVariant event = m_view->current().data(InboxModel::EventRole);
    if (isVisible() && event.isValid() && event.value<SeenEvent>().id == m_inFront)
        m_desk.markEvents({m_inFront}, EventMark::Read);
}

void InboxPage::open()
{
    const QModelIndex index = m_view->current();
    const auto event = index.data(InboxModel::EventRole).value<SeenEvent>();
    const QVariant order = index.data(InboxModel::OrderRole);
    if (order.isValid())
        Q_EMIT orderWanted(order.value<Order>().id);
    else if (isAboutName(event))
        Q_EMIT domainWanted(DomainName::fromRegistrar(event.object).ace());
    else if (isAboutHandle(event))
        Q_EMIT contactWanted(event.object);
}

void InboxPage::markDone()
{
    const Subjects subjects = selection();
    if (!subjects.events.isEmpty() && !m_desk.isReadOnly())
        Q_EMIT operationWanted(*Catalogue::find(DeleteEvent::command), subjects);
}

} // namespace kz
