#include "views/contactfacts.h"

#include "look/button.h"
#include "look/clip.h"
#include "look/factsgrid.h"
#include "look/message.h"
#include "look/pill.h"
#include "model/words.h"
#include "views/panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// So many names are shown; the list of names has all.
constexpr qsizetype mostNames = 6;
/// An unused handle that goes within so many days asks for attention.
constexpr int soonDays = 30;

QString yesNo(const std::optional<bool> &flag)
{
    if (!flag)
        return notStated();
    return *flag ? ContactFacts::tr("Yes") : ContactFacts::tr("No");
}

} // namespace

ContactFacts::ContactFacts(ContactModel *contacts, QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::LeftEdge, parent)
    , m_contacts(contacts)
    , m_title(wrappedLabel({}, Type::Title, Tone::Ink, this))
    , m_handleLabel(new Label({}, Type::Mono, Tone::Muted, this))
    , m_copy(newButton(tr("Copy"), "copy"_L1, Kind::Quiet, this))
    , m_pill(new Pill(this))
    , m_message(new Message(this))
    , m_facts(new FactsGrid(this))
{
    QVBoxLayout *lines = scrollingLines(this);
    auto *top = new QHBoxLayout;
    top->addWidget(new Label(tr("Contact"), Type::Small, Tone::Muted, this));
    top->addStretch(1);
    QPushButton *hide = newButton(tr("Hide"), {}, Kind::Quiet, this);
    hide->setAccessibleDescription(tr("Hides the facts about the contact"));
    top->addWidget(hide);
    lines->addLayout(top);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setBreaksWords(true);
    lines->addWidget(m_title);
    auto *handleRow = new QHBoxLayout;
    handleRow->setSpacing(dp(4));
    handleRow->addWidget(m_handleLabel);
    handleRow->addWidget(m_copy);
    handleRow->addStretch(1);
    m_copy->setAccessibleDescription(tr("Copies the handle"));
    lines->addLayout(handleRow);
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_pill);
    pills->addStretch(1);
    lines->addLayout(pills);
    lines->addWidget(m_message);
    lines->addWidget(m_facts);
    lines->addStretch(1);

    connect(hide, &QPushButton::clicked, this, &ContactFacts::hideWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyCells(m_handle); });
    connect(contacts, &QAbstractItemModel::dataChanged, this, &ContactFacts::refresh);
    connect(contacts, &QAbstractItemModel::modelReset, this, &ContactFacts::refresh);
    connect(contacts, &QAbstractItemModel::rowsInserted, this, &ContactFacts::refresh);
    connect(contacts, &QAbstractItemModel::rowsRemoved, this, &ContactFacts::refresh);
    refresh();
}

void ContactFacts::setHandle(const QString &handle)
{
    if (handle == m_handle)
        return;
    m_handle = handle;
    m_uses.clear();
    m_whole = false;
    refresh();
}

void ContactFacts::setUses(const QList<ContactUse> &uses, bool whole)
{
    if (uses == m_uses && whole == m_whole)
        return;
    m_uses = uses;
    m_whole = whole;
    refresh();
}

void ContactFacts::refresh()
{
    const std::optional<Contact> contact = m_contacts->byHandle(m_handle);
    m_title->setText(contact ? contact->displayName() : tr("No contact is selected"));
    m_handleLabel->setVisible(contact.has_value());
    m_handleLabel->setText(m_handle);
    m_copy->setVisible(contact.has_value());
    m_facts->setVisible(contact.has_value());
    m_facts->clear();
    m_message->clear();
    m_pill->setPill({});
    if (!contact)
        return;
    if (m_contacts->isUnused(*contact))
        m_pill->setPill({tr("Unused", "a contact"), Tone::Info, u"info"_s});
    showMessage(*contact);
    showUses();
    showData(*contact);
}

void ContactFacts::showMessage(const Contact &contact)
{
    const auto differences = m_contacts->compared(m_handle);
    if (differences && !differences->isEmpty()) {
        QStringList words;
        for (const ContactModel::Difference &difference : *differences) {
            if (!words.contains(difference.words))
                words.append(difference.words);
        }
        m_message->say(Message::Level::Attention, tr("The registry shows other data."),
                       tr("A change of the handle does not reach the registry of .kz. The "
                          "registrar says: %1")
                           .arg(words.join(u"; "_s)));
        return;
    }
    const QDate goes = QDate::fromString(contact.deletes, Qt::ISODate);
    if (!m_contacts->isUnused(contact) || !goes.isValid())
        return;
    const qint64 days = m_contacts->today().daysTo(goes);
    m_message->say(days <= soonDays ? Message::Level::Attention : Message::Level::Info,
                   tr("Goes %1, %2", "a date; in 12 days").arg(dateText(goes), daysText(days)),
                   tr("The registrar deletes a handle that no name has used for 120 days."));
}

void ContactFacts::showUses()
{
    const QList<DomainName> names = namesOf(m_uses);
    m_facts->addHeading(names.isEmpty() ? tr("Used by")
                                        : tr("Used by %n name(s)", "", int(names.size())));
    if (names.isEmpty()) {
        m_facts->addFact({}, m_whole ? tr("No name") : notReadYet(), Type::Body, Tone::Muted);
        return;
    }
    for (const DomainName &name : names.first(std::min(names.size(), mostNames))) {
        QPushButton *line = newButton(u"%1 · %2"_s.arg(name.unicode(), rolesText(m_uses, name)),
                                      "chevron-right"_L1, Kind::Nav, this);
        line->setToolTip(name.ace());
        line->setAccessibleDescription(tr("Shows the name"));
        m_facts->addWide(line);
        connect(line, &QPushButton::clicked, this,
                [this, ace = name.ace()] { Q_EMIT domainWanted(ace); });
    }
    if (names.size() <= mostNames)
        return;
    m_facts->addWide(new Label(tr("and %n more", "names", int(names.size() - mostNames)),
                               Type::Body, Tone::Muted, this));
}

void ContactFacts::showData(const Contact &contact)
{
    const auto fact = [this](const QString &label, const QString &value, Type type = Type::Body) {
        if (!value.isEmpty())
            m_facts->addFact(label, value, type);
    };
    m_facts->addHeading(tr("Data"));
    fact(tr("Organisation"), contact.organization);
    QStringList person{contact.title, contact.firstName, contact.middleName, contact.lastName};
    person.removeAll(QString());
    fact(tr("Person"), person.join(u' '));
    QStringList place{contact.street};
    place.append(QString(contact.zip + u' ' + contact.city).trimmed());
    place << contact.state << contact.country;
    place.removeAll(QString());
    fact(tr("Address"), place.join(u'\n'));
    fact(tr("E-mail"), contact.email);
    fact(tr("Phone"), contact.phone, Type::Mono);
    fact(tr("Fax"), contact.fax, Type::Mono);
    m_facts->addHeading(tr("Handle"));
    fact(tr("Created"), dateText(contact.created, true));
    fact(tr("Validated"), yesNo(contact.validated));
    fact(tr("Verified"), yesNo(contact.verified));
    fact(tr("Registrar's word"), contact.status, Type::Mono);
    const auto differences = m_contacts->compared(m_handle);
    fact(tr("Registry"),
         !differences                 ? tr("Not compared yet")
             : differences->isEmpty() ? tr("No difference stated")
                                      : tr("Shows other data"));
}

} // namespace kz
