#include "views/hostfacts.h"

#include "look/button.h"
#include "look/factsgrid.h"
#include "look/message.h"
#include "model/words.h"
#include "registry/nameserver.h"
#include "views/answerlook.h"
#include "views/panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// So many names are shown; the list of names has all.
constexpr qsizetype mostNames = 8;

} // namespace

HostFactsPanel::HostFactsPanel(QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::LeftEdge, parent)
    , m_kind(new Label({}, Type::Small, Tone::Muted, this))
    , m_title(wrappedLabel({}, Type::Title, Tone::Ink, this))
    , m_message(new Message(this))
    , m_facts(new FactsGrid(this))
{
    QVBoxLayout *lines = scrollingLines(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_kind);
    top->addStretch(1);
    QPushButton *hide = newButton(tr("Hide"), {}, Kind::Quiet, this);
    hide->setAccessibleDescription(tr("Hides the facts about the server"));
    top->addWidget(hide);
    lines->addLayout(top);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setBreaksWords(true);
    lines->addWidget(m_title);
    lines->addWidget(m_message);
    lines->addWidget(m_facts);
    lines->addStretch(1);
    connect(hide, &QPushButton::clicked, this, &HostFactsPanel::hideWanted);
    showNothing();
}

void HostFactsPanel::begin(const QString &kind, const QString &title)
{
    m_server.reset();
    m_set.reset();
    m_answers.clear();
    m_kind->setText(kind);
    m_title->setText(title);
    m_message->clear();
    m_facts->clear();
}

void HostFactsPanel::showNothing()
{
    begin(tr("Name server"), tr("Nothing is selected"));
}

void HostFactsPanel::showServer(const HostFacts &facts)
{
    // Rebuilt only when it changed: a selection in a value survives the readings of others.
    if (m_server == facts)
        return;
    const HostRecord &record = facts.record;
    const QString people = DomainName::fromRegistrar(record.host).unicode();
    begin(tr("Name server"), people);
    m_server = facts;
    if (people != record.host)
        m_facts->addWide(wrappedLabel(record.host, Type::Mono, Tone::Muted, this));
    if (!facts.parentHeld)
        m_message->say(Message::Level::Attention,
                       tr("%1 is not in the list of names").arg(facts.parent.unicode()),
                       tr("If the name has left the account, the server may go with it."));
    m_facts->addHeading(tr("Addresses"));
    if (!record.addresses)
        m_facts->addFact({}, notReadYet(), Type::Body, Tone::Muted);
    else if (record.addresses->isEmpty())
        m_facts->addFact({}, tr("None"), Type::Body, Tone::Muted);
    else
        for (const QString &address : *record.addresses)
            m_facts
                ->addFact(address.contains(u':') ? u"IPv6"_s : u"IPv4"_s,
                          tidyAddresses({address}).join(QString()), Type::Mono)
                ->setToolTip(address);
    addAnswers({{record.host, facts.answer}});
    addNames(facts);
    m_facts->addHeading(tr("The registrar says"));
    m_facts->addFact(tr("Status"), record.status ? record.status->join(u'\n') : notReadYet(),
                     Type::Body, record.status ? Tone::Ink : Tone::Muted);
    const bool read = record.readAt.isKnown();
    for (const auto &[label, date] :
         {std::pair{tr("Created"), record.created}, {tr("Changed"), record.updated}}) {
        m_facts
            ->addFact(label,
                      date.isKnown() ? dateText(date.utc().toLocalTime().date())
                                     : dateText(date, read),
                      Type::Body, date.isKnown() ? Tone::Ink : Tone::Muted)
            ->setToolTip(exactText(date));
    }
    m_facts->addFact(tr("Read"), read ? timeText(record.readAt.utc()) : notReadYet(), Type::Body,
                     read ? Tone::Ink : Tone::Muted);
}

void HostFactsPanel::addNames(const HostFacts &facts)
{
    m_facts->addHeading(tr("Used by"));
    if (facts.usedBy.isEmpty())
        m_facts->addFact({}, tr("No name of the account"), Type::Body, Tone::Muted);
    for (const QString &ace : facts.usedBy.first(std::min(mostNames, facts.usedBy.size()))) {
        QPushButton *name = newButton(DomainName::fromRegistrar(ace).unicode(), "chevron-right"_L1,
                                      Kind::Nav, this);
        name->setAccessibleDescription(tr("Shows the name in the list"));
        m_facts->addWide(name);
        connect(name, &QPushButton::clicked, this, [this, ace] { Q_EMIT domainWanted(ace); });
    }
    if (facts.usedBy.size() > mostNames) {
        QPushButton *all = newButton(tr("Show all %n names", nullptr, int(facts.usedBy.size())),
                                     "domains"_L1, Kind::Quiet, this);
        all->setObjectName(u"showAllNames"_s);
        m_facts->addWide(all);
        connect(all, &QPushButton::clicked, this,
                [this, host = facts.record.host] { Q_EMIT namesWanted(host); });
    }
    if (facts.namesUnread > 0)
        m_facts->addWide(wrappedLabel(
            tr("The servers of %n name(s) are not read yet.", nullptr, int(facts.namesUnread)),
            Type::Small, Tone::Muted, this));
}

void HostFactsPanel::addAnswers(const QList<QPair<QString, HostAnswer>> &answers)
{
    m_facts->addHeading(answers.size() == 1 ? tr("Does it answer?") : tr("Do they answer?"));
    QStringList hosts;
    bool asking = false;
    for (const auto &[host, answer] : answers) {
        hosts.append(host);
        asking = asking || answer.kind == HostAnswer::Asking;
        Label *line = wrappedLabel(answer.at.isValid() ? sentence(host, answer)
                                       : answers.size() == 1
                                       ? text(answer.kind)
                                       : tr("%1: %2", "host, answer").arg(host, text(answer.kind)),
                                   Type::Body, toneOf(answer.kind), this);
        line->setBreaksWords(true);
        if (answer.at.isValid())
            line->setToolTip(exactText(answer.at));
        m_facts->addWide(line);
    }
    QPushButton *ask = newButton(tr("Ask now"), "search"_L1, Kind::Plain, this);
    ask->setObjectName(u"askServers"_s);
    ask->setEnabled(!asking);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(ask);
    layout->addStretch(1);
    m_facts->addWide(row);
    connect(ask, &QPushButton::clicked, this, [this, hosts] { Q_EMIT askWanted(hosts); });
}

void HostFactsPanel::showSet(const Template &set, const QList<QPair<QString, HostAnswer>> &answers)
{
    if (m_set == set && m_answers == answers)
        return;
    begin(tr("Set of name servers"), set.name);
    m_set = set;
    m_answers = answers;
    m_facts->addHeading(tr("Servers, in this order"));
    int number = 0;
    for (const QString &server : set.values)
        m_facts->addFact(QString::number(++number), server, Type::Mono);
    addAnswers(answers);
    m_facts->addHeading(tr("Kept"));
    m_facts->addFact(tr("Saved"), dateText(set.savedAt.toLocalTime().date()))
        ->setToolTip(exactText(set.savedAt));
}

} // namespace kz
