#include "views/activityfacts.h"

#include "look/button.h"
#include "look/codebox.h"
#include "look/factsgrid.h"
#include "look/message.h"
#include "look/pill.h"
#include "model/activitymodel.h"
#include "views/noteslist.h"
#include "views/orderwords.h"
#include "views/panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

ActivityFacts::ActivityFacts(QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::LeftEdge, parent)
    , m_kind(new Label({}, Type::Small, Tone::Muted, this))
    , m_title(wrappedLabel({}, Type::Title, Tone::Ink, this))
    , m_pill(new Pill(this))
    , m_message(new Message(this))
    , m_notes(new NotesList(this))
    , m_facts(new FactsGrid(this))
    , m_words(new CodeBox(tr("The registrar's own words"), this))
    , m_command(new CodeBox(tr("Command"), this))
    , m_open(newButton(tr("Show the order"), "chevron-right"_L1, Kind::Plain, this))
{
    QVBoxLayout *lines = scrollingLines(this);
    lines->addWidget(m_kind);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(m_title);
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_pill);
    pills->addStretch(1);
    lines->addLayout(pills);
    lines->addWidget(m_message);
    lines->addWidget(m_notes);
    lines->addWidget(m_facts);
    lines->addWidget(m_open, 0, Qt::AlignLeft);
    lines->addSpacing(dp(4));
    lines->addWidget(m_words);
    lines->addWidget(m_command);
    lines->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_batch.isEmpty())
            Q_EMIT openWanted(m_order);
        else
            Q_EMIT batchWanted(m_batch);
    });
    setEntry({});
}

void ActivityFacts::setEntry(const QModelIndex &index)
{
    m_order.clear();
    m_batch.clear();
    m_facts->clear();
    m_message->clear();
    m_pill->setPill({});
    const bool order = index.data(ActivityModel::OrderRole).isValid();
    const bool event = index.data(ActivityModel::EventRole).isValid();
    const bool batch = index.data(ActivityModel::BatchRole).isValid();
    m_open->setVisible(order || batch);
    m_open->setText(batch ? tr("Show the plan") : tr("Show the order"));
    m_command->setVisible(order);
    m_words->setVisible(false);
    const bool note = index.data(ActivityModel::NoteRole).isValid();
    if (!order && !event && !note)
        m_notes->setSubject({});
    if (note)
        return showNote(index);
    if (order)
        return showOrder(index);
    if (event)
        return showSeen(index);
    if (batch)
        return showBatch(index);
    m_kind->setText({});
    m_title->setText(tr("Nothing is selected"));
}

void ActivityFacts::showOrder(const QModelIndex &index)
{
    const auto order = index.data(ActivityModel::OrderRole).value<Order>();
    m_order = order.id;
    m_kind->setText(orderTitle(order));
    m_title->setText(orderObject(order));
    m_notes->setSubject(noteSubject(order));
    m_pill->setPill(statePill(order));
    const OrderFace now = face(order);
    if (now.tone == Tone::Danger)
        m_message->say(Message::Level::Danger, now.headline, now.sentence);
    else if (now.tone == Tone::Attention)
        m_message->say(Message::Level::Attention, now.headline, now.sentence);
    else if (now.tone == Tone::Unknown)
        m_message->say(Message::Level::Unknown, now.headline, now.sentence);
    m_facts->addFact(tr("Order"), order.number);
    m_facts->addFact(tr("By"), order.user);
    QList<Order::State> told;
    for (const Order::Step &step : order.steps) {
        if (!told.isEmpty() && told.constLast() == step.state)
            continue; // a look without news
        told.append(step.state);
        m_facts->addFact(text(step.state), timeText(step.at))->setToolTip(exactText(step.at));
    }
    const QString words = registrarWords(order);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_command->setText(commandText(order.request));
}

void ActivityFacts::showBatch(const QModelIndex &index)
{
    const auto batch = index.data(ActivityModel::BatchRole).value<BatchProgress>();
    m_batch = batch.batch.id;
    m_kind->setText(tr("Plan"));
    m_title->setText(batch.title);
    m_facts->addFact(tr("By"), batch.batch.user);
    m_facts->addFact(tr("Time"), exactText(batch.batch.placedAt));
    m_facts->addFact(tr("Orders"), text(batch));
}

void ActivityFacts::showNote(const QModelIndex &index)
{
    const NoteSubject subject = noteSubject(index.data(ActivityModel::NoteRole).value<Note>());
    m_kind->setText(tr("Note"));
    m_title->setText(subject.title);
    m_notes->setSubject(subject);
}

void ActivityFacts::showSeen(const QModelIndex &index)
{
    const auto event = index.data(ActivityModel::EventRole).value<SeenEvent>();
    m_kind->setText(tr("Event of the registrar"));
    m_notes->setSubject(noteSubject(event.object));
    m_title->setText(event.object.isEmpty() ? event.subclass
                                            : DomainName::fromRegistrar(event.object).unicode());
    m_facts->addFact(tr("Class"), event.eventClass);
    m_facts->addFact(tr("Subclass"), event.subclass);
    m_facts->addFact(tr("Time"), exactText(Instant::fromRegistrar(event.date)));
    m_facts->addFact(tr("Event id"), event.id);
    QStringList lines = event.data;
    if (!event.info.isEmpty())
        lines.prepend(event.info);
    m_words->setText(lines.join(u'\n'));
    m_words->setVisible(!lines.isEmpty());
}

} // namespace kz
