#include "views/transferfacts.h"

#include "look/button.h"
#include "look/factsgrid.h"
#include "look/label.h"
#include "look/pill.h"
#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "model/words.h"
#include "registry/transfer.h"
#include "views/noteslist.h"
#include "views/panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

TransferFactsPanel::TransferFactsPanel(DomainModel *domains, ContactModel *contacts,
                                       QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::LeftEdge, parent)
    , m_domains(domains)
    , m_contacts(contacts)
    , m_kind(new Label(tr("Transfer out"), Type::Small, Tone::Muted, this))
    , m_title(wrappedLabel({}, Type::Title, Tone::Ink, this))
    , m_pill(new Pill(this))
    , m_notes(new NotesList(this))
    , m_facts(new FactsGrid(this))
{
    QVBoxLayout *lines = scrollingLines(this);
    lines->addWidget(m_kind);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setBreaksWords(true);
    lines->addWidget(m_title);
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_pill);
    pills->addStretch(1);
    lines->addLayout(pills);
    lines->addSpacing(dp(4));
    lines->addWidget(m_notes);
    lines->addWidget(m_facts);
    lines->addSpacing(dp(12));
    lines->addWidget(new Label(tr("Your answer"), Type::Bold, Tone::Ink, this));
    for (const QString &sentence :
         {tr("Approve: the name leaves this account and its renewal is no longer yours."),
          tr("Deny: it stays. The owner may ask again."),
          tr("No answer: what the registry does then is not stated by the registrar.")})
        lines->addWidget(wrappedLabel(sentence, Type::Body, Tone::Muted, this));
    m_deny = newButton(tr("Deny transfer…"), "block"_L1, Kind::Plain, this);
    m_deny->setObjectName(u"denyTransfer"_s);
    m_approve = newButton(tr("Approve transfer out…"), "transfer-out"_L1, Kind::Danger, this);
    m_approve->setObjectName(u"approveTransfer"_s);
    lines->addWidget(m_deny);
    lines->addWidget(m_approve);
    lines->addStretch(1);
    connect(m_deny, &QPushButton::clicked, this, &TransferFactsPanel::denyWanted);
    connect(m_approve, &QPushButton::clicked, this, &TransferFactsPanel::approveWanted);
}

void TransferFactsPanel::setReadOnly(bool readOnly)
{
    for (QPushButton *button : {m_deny, m_approve}) {
        button->setEnabled(!readOnly);
        button->setToolTip(readOnly ? tr("This window is read-only. Nothing is sent.") : QString());
    }
}

void TransferFactsPanel::setTransfers(const QList<ForeignTransfer> &transfers,
                                      const QString &accountMode, const QDate &today)
{
    m_facts->clear();
    if (transfers.isEmpty())
        return;
    const ForeignTransfer &first = transfers.constFirst();
    m_kind->setText(transfers.size() == 1
                        ? tr("Transfer out")
                        : tr("Transfer out, 1 of %n selected", nullptr, int(transfers.size())));
    m_title->setText(first.name.unicode());
    m_notes->setSubject(noteSubject(first.name.ace()));
    m_pill->setPill({first.executes.isKnown()
                         ? tr("Answer by %1", "a date")
                               .arg(shortDateText(first.executes.utc().toLocalTime().date()))
                         : tr("Your answer"),
                     Tone::Attention, u"attention"_s});
    const auto fact = [this](const QString &label, const QString &value) {
        m_facts->addFact(label, value.isEmpty() ? notStated() : value, Type::Body,
                         value.isEmpty() ? Tone::Muted : Tone::Ink);
    };
    fact(tr("Asked by"), first.gaining);
    fact(tr("Asked on"),
         first.requested.isKnown() ? dateText(first.requested, true) : dateText(first.date, true));
    m_facts->addFact(tr("Deadline"), deadlineText(first, today));
    fact(tr("Status"), first.status);
    fact(tr("Allowed answers"), transferAnswersText(first.answers));
    if (const auto record = m_domains->find(first.name.ace()))
        addName(*record);
    m_facts->addFact(tr("Account's mode"), accountTransferText(accountMode), Type::Body,
                     accountMode.isEmpty() ? Tone::Muted : Tone::Ink);
    for (const QString &line : first.further)
        m_facts->addFact(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
}

void TransferFactsPanel::addName(const DomainRecord &record)
{
    const QString handle = record.owner.value_or(QString());
    const auto owner = m_contacts->byHandle(handle);
    m_facts->addFact(tr("Owner"),
                     owner                  ? owner->displayName() + u'\n' + handle
                         : handle.isEmpty() ? notReadYet()
                                            : handle);
    if (owner)
        m_facts->addFact(tr("Owner's mail"), owner->email.isEmpty() ? notStated() : owner->email);
    const bool read = record.readAt.isKnown();
    m_facts->addFact(tr("Renews"), dateText(record.renews, read));
    m_facts->addFact(tr("Paid until"), dateText(record.paidUntil, read));
    m_facts->addFact(tr("Lock"),
                     !record.transferLock       ? notReadYet()
                         : *record.transferLock ? tr("On", "transfer lock")
                                                : tr("Off", "transfer lock"));
    if (record.transferLock == false)
        m_facts->addFact(tr("Lock comes back"), dateText(record.lockReturns, read));
}

} // namespace kz
