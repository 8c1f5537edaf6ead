#include "views/inboxfacts.h"

#include "look/button.h"
#include "look/codebox.h"
#include "look/factsgrid.h"
#include "look/message.h"
#include "model/eventwords.h"
#include "model/inboxmodel.h"
#include "model/words.h"
#include "registry/domainname.h"
#include "registry/instant.h"
#include "views/panel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

Message::Level levelOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Attention:
        return Message::Level::Attention;
    case EventKind::Failed:
        return Message::Level::Danger;
    default:
        return Message::Level::Info;
    }
}

} // namespace

InboxFacts::InboxFacts(QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::LeftEdge, parent)
    , m_kind(new Label({}, Type::Small, Tone::Muted, this))
    , m_title(wrappedLabel({}, Type::Title, Tone::Ink, this))
    , m_message(new Message(this))
    , m_showObject(newButton({}, "chevron-right"_L1, Kind::Plain, this))
    , m_showOrder(newButton(tr("Show the order"), "chevron-right"_L1, Kind::Plain, this))
    , m_facts(new FactsGrid(this))
    , m_words(new CodeBox(tr("The registrar's own words"), this))
    , m_note(wrappedLabel(tr("Done moves an event to the registrar's history, for everybody who "
                             "uses the account: colleagues and other programs are not told of it "
                             "any more."),
                          Type::Small, Tone::Muted, this))
{
    QVBoxLayout *lines = scrollingLines(this);
    lines->addWidget(m_kind);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setBreaksWords(true);
    lines->addWidget(m_title);
    lines->addWidget(m_message);
    lines->addWidget(m_words);
    lines->addWidget(m_showObject, 0, Qt::AlignLeft);
    lines->addWidget(m_showOrder, 0, Qt::AlignLeft);
    lines->addWidget(m_facts);
    lines->addSpacing(dp(4));
    lines->addWidget(m_note);
    lines->addStretch(1);
    m_showObject->setObjectName(u"showObject"_s);
    m_showOrder->setObjectName(u"showOrder"_s);
    connect(m_showObject, &QPushButton::clicked, this, [this] {
        if (!m_name.isEmpty())
            Q_EMIT nameWanted(m_name);
        else
            Q_EMIT handleWanted(m_handle);
    });
    connect(m_showOrder, &QPushButton::clicked, this, [this] { Q_EMIT orderWanted(m_order); });
    setEvent({});
}

void InboxFacts::setEvent(const QModelIndex &index)
{
    m_facts->clear();
    m_message->clear();
    const QVariant value = index.data(InboxModel::EventRole);
    const auto event = value.value<SeenEvent>();
    const QVariant order = index.data(InboxModel::OrderRole);
    m_name = value.isValid() && isAboutName(event) ? DomainName::fromRegistrar(event.object).ace()
                                                   : QString();
    m_handle = value.isValid() && isAboutHandle(event) ? event.object : QString();
    m_order = order.isValid() ? order.value<Order>().id : QString();
    m_showObject->setVisible(!m_name.isEmpty() || !m_handle.isEmpty());
    m_showObject->setText(m_name.isEmpty() ? tr("Show the contact") : tr("Show the name"));
    m_showOrder->setVisible(!m_order.isEmpty());
    m_note->setVisible(value.isValid() && !event.doneAt.isValid());
    const QString own = ownWords(event);
    m_words->setText(own);
    m_words->setVisible(!own.isEmpty());
    if (!value.isValid()) {
        m_kind->setText({});
        m_title->setText(tr("Nothing is selected"));
        return;
    }
    m_kind->setText(tr("Event of the registrar"));
    const QString about = aboutText(event);
    m_title->setText(about.isEmpty() ? tr("The account") : about);
    const EventWords said = kz::words(event);
    const auto kind = EventKind(index.data(InboxModel::KindRole).toInt());
    m_message->say(event.doneAt.isValid() ? Message::Level::Info : levelOf(kind), said.title,
                   said.sentence);
    if (order.isValid()) {
        const auto its = order.value<Order>();
        m_facts->addFact(tr("Order"), its.number)
            ->setToolTip(tr("Found by name, kind and time: the registrar does not state it"));
        m_facts->addFact({}, orderTitle(its));
        m_facts->addFact({}, orderStateText(its));
    }
    const Instant at = Instant::fromRegistrar(event.date);
    m_facts
        ->addFact(tr("Received"),
                  at.isKnown()
                      ? dateText(at.utc().toLocalTime().date()) + u'\n' + timeText(at.utc())
                      : event.date)
        ->setToolTip(exactText(at));
    if (event.readAt.isValid())
        m_facts->addFact(tr("Read"), event.readBy + u'\n' + timeText(event.readAt))
            ->setToolTip(exactText(event.readAt));
    if (event.doneAt.isValid())
        m_facts
            ->addFact(tr("Done"),
                      event.doneBy.isEmpty() ? tr("By somebody else who uses the account")
                                             : event.doneBy + u'\n' + timeText(event.doneAt))
            ->setToolTip(exactText(event.doneAt));
    m_facts->addFact(tr("Class"), event.eventClass, Type::Mono)->setBreaksWords(true);
    m_facts->addFact(tr("Subclass"), event.subclass, Type::Mono)->setBreaksWords(true);
    m_facts->addFact(tr("Event id"), event.id, Type::Mono)->setBreaksWords(true);
    if (own.isEmpty())
        m_facts->addWide(
            wrappedLabel(tr("Its own words could not be read."), Type::Small, Tone::Muted, this));
}

} // namespace kz
