#include "views/domainfacts.h"

#include "look/button.h"
#include "look/clip.h"
#include "look/factsgrid.h"
#include "look/message.h"
#include "look/pill.h"
#include "registry/hosting.h"
#include "registry/transfer.h"
#include "views/hostingfacts.h"
#include "views/noteslist.h"
#include "views/orderwords.h"
#include "views/panel.h"
#include "views/renewalfacts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// A name that lapses within so many days is a danger, later a matter of attention.
constexpr int soonDays = 30;
/// So many orders of a name are shown; Activity has all.
constexpr int historyLength = 6;

QString shortStamp(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return QLocale().toString(local, u"d MMM, HH:mm");
}

Tone toneOfStatus(const QString &status)
{
    return status.compare("ACTIVE"_L1, Qt::CaseInsensitive) == 0 ? Tone::Ok : Tone::Info;
}

/// The words of the registrar that no pill says already.
QStringList moreStatus(const DomainRecord &record)
{
    QStringList more = record.status.value_or(QStringList()).mid(1);
    if (record.transferLock == true)
        more.removeAll(u"clientTransferProhibited"_s);
    return more;
}

} // namespace

DomainFacts::DomainFacts(DomainModel *domains, ContactModel *contacts, ActivityModel *activity,
                         QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::LeftEdge, parent)
    , m_domains(domains)
    , m_contacts(contacts)
    , m_activity(activity)
    , m_selected(new Label({}, Type::Small, Tone::Muted, this))
    , m_title(wrappedLabel({}, Type::Title, Tone::Ink, this))
    , m_aceLabel(new Label({}, Type::Mono, Tone::Muted, this))
    , m_copy(newButton(tr("Copy"), "copy"_L1, Kind::Quiet, this))
    , m_pills(new QHBoxLayout)
    , m_message(new Message(this))
    , m_notes(new NotesList(this))
    , m_facts(new FactsGrid(this))
{
    QVBoxLayout *lines = scrollingLines(this);
    m_content = lines->parentWidget();
    auto *top = new QHBoxLayout;
    top->addWidget(m_selected);
    top->addStretch(1);
    QPushButton *hide = newButton(tr("Hide"), {}, Kind::Quiet, this);
    hide->setAccessibleDescription(tr("Hides the facts about the name"));
    top->addWidget(hide);
    auto *head = new QVBoxLayout;
    head->setSpacing(dp(1)); // the buttons in it bring room of their own
    head->addLayout(top);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setBreaksWords(true);
    head->addWidget(m_title);
    auto *aceRow = new QHBoxLayout;
    aceRow->setSpacing(dp(4));
    m_aceLabel->setElided(true);
    aceRow->addWidget(m_aceLabel);
    aceRow->addWidget(m_copy);
    aceRow->addStretch(1);
    m_copy->setAccessibleDescription(tr("Copies the ACE name"));
    head->addLayout(aceRow);
    lines->addLayout(head);
    m_pills->setSpacing(dp(6));
    lines->addLayout(m_pills);
    lines->addWidget(m_message);
    lines->addWidget(m_notes);
    lines->addWidget(m_facts);
    lines->addStretch(1);

    connect(hide, &QPushButton::clicked, this, &DomainFacts::hideWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyCells(m_ace); });
    // Of a plan thousands of other names change, one after another.
    connect(domains, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (first.row() != last.row() || m_domains->record(first.row()).name.ace() == m_ace)
                    refresh();
            });
    connect(activity, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (first.row() != last.row()
                    || first.data(ActivityModel::ObjectRole).toString() == m_ace)
                    refresh();
            });
    connect(contacts, &QAbstractItemModel::dataChanged, this, &DomainFacts::refresh);
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(domains), static_cast<QAbstractItemModel *>(contacts),
          static_cast<QAbstractItemModel *>(activity)}) {
        connect(model, &QAbstractItemModel::modelReset, this, &DomainFacts::refresh);
        connect(model, &QAbstractItemModel::rowsInserted, this, &DomainFacts::refresh);
    }
    connect(domains, &DomainModel::countsChanged, this, &DomainFacts::refresh);
    refresh();
}

void DomainFacts::setName(const QString &ace)
{
    if (ace == m_ace)
        return;
    m_ace = ace;
    m_hosting = {};
    refresh();
}

void DomainFacts::setSelectedCount(int count)
{
    m_selected->setText(count > 1 ? tr("1 of %n selected", "", count) : tr("Name"));
}

void DomainFacts::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void DomainFacts::setHosting(const HostingAnswer &answer)
{
    m_hosting = answer;
    refresh();
}

void DomainFacts::setBook(NoteBook *book)
{
    m_notes->setBook(book);
    connect(book, &NoteBook::changed, this, &DomainFacts::refresh);
    refresh();
}

void DomainFacts::refresh()
{
    const std::optional<NameFacts> facts = m_domains->facts(m_ace);
    m_title->setText(facts ? facts->record.name.unicode() : tr("No name is selected"));
    m_aceLabel->setVisible(facts.has_value());
    m_copy->setVisible(facts.has_value());
    m_notes->setSubject(facts ? noteSubject(m_ace) : NoteSubject());
    if (!facts) {
        fillWithAll();
        return;
    }
    Shown now{.facts = *facts,
              .history = m_activity->ordersOf(m_ace),
              .accountMode = m_domains->accountMode(),
              .today = m_domains->today(),
              .contacts = {},
              .notSeen = m_domains->isNotSeen(facts->record),
              .readOnly = m_readOnly,
              .hosting = m_hosting,
              .server = m_notes->book() ? m_notes->book()->serverOf(m_ace) : std::nullopt};
    const DomainRecord &record = facts->record;
    for (const auto &list : {std::optional(QStringList{record.owner.value_or(QString())}),
                             record.admin, record.tech, record.billing}) {
        for (const QString &handle : list.value_or(QStringList()))
            now.contacts.append(contactText(handle));
    }
    // Rebuilt only when it changed: a selection in a value survives the readings of other names.
    if (m_shown == now)
        return;
    m_shown = now;
    fill(*facts);
}

void DomainFacts::fillWithAll()
{
    const Totals now{.groups = m_domains->renewals(),
                     .accountMode = m_domains->accountMode(),
                     .today = m_domains->today()};
    if (!m_shown && m_totals == now)
        return;
    m_shown.reset();
    m_totals = now;
    m_message->clear();
    showPills({});
    m_facts->clear();
    if (!now.groups.isEmpty())
        addRenewals(*m_facts, now.groups, now.accountMode, now.today);
}

void DomainFacts::fill(const NameFacts &facts)
{
    const DomainRecord &record = facts.record;
    const bool read = record.readAt.isKnown();
    m_aceLabel->setText(record.name.ace());
    showPills(facts);
    showMessage(facts);
    m_facts->clear();
    m_facts->addHeading(tr("Dates"));
    const auto date = [&](const QString &label, const Instant &instant) {
        const QString words = instant.isKnown() ? dateText(instant.utc().toLocalTime().date())
                                                : dateText(instant, read);
        Label *value =
            m_facts->addFact(label, words, Type::Body, instant.isKnown() ? Tone::Ink : Tone::Muted);
        value->setToolTip(instant.raw().isEmpty() ? words : exactText(instant));
    };
    date(tr("Renewal date"), record.renews);
    date(tr("Expiry (registry)"), record.expires);
    date(tr("Paid until"), record.paidUntil);
    date(tr("Created"), record.created);
    if (record.transferLock == false)
        date(tr("Lock comes back"), record.lockReturns);
    m_facts->addFact(tr("Renewal mode"), modeText(record.mode, m_domains->accountMode()));
    if (const QStringList more = moreStatus(record); !more.isEmpty())
        m_facts->addFact(tr("Status"), more.join(u'\n'), Type::Mono);
    showContacts(record);
    m_facts->addHeading(tr("Name servers"));
    if (!record.nameServers) {
        m_facts->addFact(QString(), notReadYet(), Type::Body, Tone::Muted);
    } else {
        int number = 0;
        for (const QString &server : *record.nameServers)
            m_facts->addFact(QString::number(++number), server, Type::Mono);
    }
    showHosting();
    showTransfer(record);
    showHistory();
    m_facts->addHeading(tr("Reading"));
    Label *readAt =
        m_facts->addFact(tr("Read"), read ? shortStamp(record.readAt.utc()) : notReadYet(),
                         Type::Body, read ? Tone::Ink : Tone::Muted);
    readAt->setToolTip(exactText(record.readAt));
}

void DomainFacts::showMessage(const NameFacts &facts)
{
    const DomainRecord &record = facts.record;
    m_message->clear();
    const WhatNext next = whatNext(record, m_domains->accountMode(), m_domains->today());
    if (next.kind != WhatNext::Lapses)
        return;
    const QString mode = text(record.mode.effective(m_domains->accountMode())).toLower();
    const QString why = record.mode.known() == RenewalMode::Default
        ? tr("Set to the account's default, which is %1.").arg(mode)
        : tr("Set to %1.", "a renewal mode").arg(mode);
    const bool soon = !next.date.isValid() || next.days <= soonDays;
    m_message->say(soon ? Message::Level::Danger : Message::Level::Attention, longSentence(next),
                   tr("%1 Once it is gone it cannot be restored.", "a sentence before").arg(why));
    QPushButton *renew = m_message->addButton(tr("Let it renew…"), "renew"_L1);
    renew->setEnabled(!m_readOnly);
    if (m_readOnly)
        renew->setToolTip(tr("This window is read-only: nothing is sent."));
    connect(renew, &QPushButton::clicked, this, [this] {
        if (const auto now = m_domains->find(m_ace))
            Q_EMIT modeWanted({*now}, RenewalMode::AutoRenew);
    });
}

void DomainFacts::showPills(const NameFacts &facts)
{
    while (QLayoutItem *item = m_pills->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const DomainRecord &record = facts.record;
    if (record.name.isEmpty())
        return;
    const auto add = [this](const PillText &pill, const QString &why) {
        auto *widget = new Pill(pill, m_content);
        widget->setToolTip(why);
        m_pills->addWidget(widget);
    };
    if (!record.status) {
        add({tr("Status not read"), Tone::Info, u"info"_s}, notReadYet());
    } else {
        // One pill; all words of the registrar stand among the facts, where there is room.
        const QString status = record.status->value(0);
        const Tone tone = toneOfStatus(status);
        if (!status.isEmpty())
            add({calmed(status), tone, tone == Tone::Ok ? u"ok"_s : u"info"_s},
                record.status->join(u'\n'));
    }
    if (record.transferLock) {
        add(*record.transferLock ? PillText{tr("Locked"), Tone::Info, u"lock"_s}
                                 : PillText{tr("Unlocked"), Tone::Attention, u"unlock"_s},
            *record.transferLock ? tr("The transfer lock is on.")
                                 : tr("The transfer lock is off."));
    }
    if (m_domains->isNotSeen(record))
        add({tr("Not in the list"), Tone::Attention, u"attention"_s},
            tr("Not seen in the registrar's list since %1.").arg(exactText(record.listedAt)));
    m_pills->addStretch(1);
}

void DomainFacts::showContacts(const DomainRecord &record)
{
    m_facts->addHeading(tr("Contacts"));
    QStringList handles;
    QStringList labels;
    const auto collect = [&](const QString &label, const std::optional<QStringList> &list) {
        const QString joined = list ? list->join(u'\n') : QString();
        const qsizetype known = list ? handles.indexOf(joined) : -1;
        if (known > 0) {
            // One line for roles that the same person has; the owner stands alone.
            labels[known] =
                tr("%1, %2", "two roles of one contact").arg(labels[known], label.toLower());
            return;
        }
        labels.append(label);
        handles.append(joined);
    };
    collect(tr("Owner"), record.owner ? std::optional(QStringList{*record.owner}) : std::nullopt);
    collect(tr("Admin"), record.admin);
    collect(tr("Tech"), record.tech);
    collect(tr("Billing"), record.billing);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (handles.at(i).isEmpty()) {
            m_facts->addFact(labels.at(i), record.readAt.isKnown() ? notStated() : notReadYet(),
                             Type::Body, Tone::Muted);
            continue;
        }
        QStringList lines;
        for (const QString &handle : handles.at(i).split(u'\n'))
            lines.append(contactText(handle));
        m_facts->addFact(labels.at(i), lines.join(u'\n'));
    }
}

void DomainFacts::showHosting()
{
    m_facts->addHeading(tr("Where its site stands"));
    const QPushButton *ask = addHosting(*m_facts, m_hosting);
    connect(ask, &QPushButton::clicked, this, [this] { Q_EMIT hostingWanted(m_ace); });
    if (m_notes->book())
        showServer();
}

/// What staff noted of the server, which no lookup can tell, and what the rules say of it.
void DomainFacts::showServer()
{
    const ServerNotes server = m_shown->server ? *m_shown->server->server : ServerNotes();
    const auto fact = [this](const QString &label, const QString &value) {
        if (!value.isEmpty())
            m_facts->addFact(label, value)->setToolTip(exactText(m_shown->server->at));
    };
    fact(tr("Noted place"), placeText(server));
    fact(tr("Purpose", "of a site"), server.purpose);
    for (const Problem &problem : judgeNotes(server, "DOMAIN"_L1))
        m_facts->addWide(wrappedLabel(kz::text(problem), Type::Small, Tone::Muted, this));
}

void DomainFacts::showTransfer(const DomainRecord &record)
{
    m_facts->addHeading(tr("Leaving for another registrar"));
    m_facts->addFact(tr("Transfer mode"), transferModeText(record.transferMode), Type::Body,
                     record.transferMode.isEmpty() ? Tone::Muted : Tone::Ink);
    QPushButton *code = newButton(tr("Auth code…"), "key"_L1, Kind::Nav, this);
    code->setObjectName(u"authCodeButton"_s);
    m_facts->addWide(code);
    connect(code, &QPushButton::clicked, this, [this] { Q_EMIT authCodeWanted(m_ace); });
}

void DomainFacts::showHistory()
{
    if (m_shown->history.isEmpty())
        return;
    m_facts->addHeading(tr("History"));
    for (const Order &order :
         m_shown->history.first(qMin(m_shown->history.size(), qsizetype(historyLength)))) {
        const QString words = tr("%1: %2", "what was ordered, its state")
                                  .arg(orderTitle(order), orderStateText(order));
        m_facts->addFact(shortStamp(order.placedAt), words)
            ->setToolTip(tr("Order %1, %2, %3", "number, user, time")
                             .arg(order.number, order.user, exactText(order.placedAt)));
    }
    QPushButton *open = newButton(tr("Show the last order"), "chevron-right"_L1, Kind::Nav, this);
    m_facts->addWide(open);
    connect(open, &QPushButton::clicked, this,
            [this, id = m_shown->history.constFirst().id] { Q_EMIT orderWanted(id); });
}

QString DomainFacts::contactText(const QString &handle) const
{
    const std::optional<Contact> contact = m_contacts->byHandle(handle);
    if (!contact)
        return handle;
    const QString more =
        contact->country.isEmpty() ? handle : u"%1 · %2"_s.arg(handle, contact->country);
    return contact->displayName() == handle ? more : u"%1\n%2"_s.arg(contact->displayName(), more);
}

} // namespace kz
