#include "forms/contactchangeform.h"

#include "forms/facttable.h"
#include "ui_contactform.h"

#include <QMap>
#include <QPushButton>

namespace kz {

using namespace Qt::StringLiterals;
using Field = ModifyContact::Field;

namespace {

/// What the form can show: country codes are chosen in capitals.
Contact shownAs(Contact contact)
{
    contact.country = contact.country.trimmed().toUpper();
    return contact;
}

} // namespace

ContactChangeForm::ContactChangeForm(const Contact &contact, const QList<ContactUse> &uses,
                                     QWidget *parent)
    : ContactForm(parent)
    , m_before(shownAs(contact))
    , m_uses(uses)
{
    ui().moreSection->hide();
    ui().usesSection->show();
    ui().whoSection->setFirst(false);
    ui().uses->setHeads({tr("Name", "heading: domain name"), tr("Role", "heading")});
    bind(Field::handle, ui().uses, ui().usesVerdict);
    fill(m_before);
    showUses();
    sayOnTop(Message::Level::Info, tr("The handle is being read."),
             tr("What the registrar shows now stands here in a moment."));
    connect(this, &Form::edited, this, &ContactChangeForm::showOnceChanged);
    judgeAgain();
}

void ContactChangeForm::setShown(const Contact &contact)
{
    const Contact fresh = shownAs(contact);
    Contact now = typed();
    for (const ContactDatum &datum : contactData()) {
        if (now.*datum.value == m_before.*datum.value)
            now.*datum.value = fresh.*datum.value;
    }
    if (now.street == m_before.street)
        now.street = fresh.street;
    m_before = fresh;
    m_read = true;
    fill(now);
    Message &wayOut = sayOnTop(
        Message::Level::Info, tr("For other data at the registry, make a new handle."),
        tr("A change of %1 stays with the registrar. A new handle reaches the registry when the "
           "names get it: by modifying them, for the owner by a change of owner.")
            .arg(m_before.handle));
    connect(wayOut.addButton(tr("Copy into a new handle…"), "copy"_L1), &QPushButton::clicked, this,
            [this] { Q_EMIT operationWanted(AddContact::command); });
    judgeAgain();
    showOnceChanged();
}

void ContactChangeForm::setUses(const QList<ContactUse> &uses)
{
    m_uses = uses;
    showUses();
    judgeAgain();
    showOnceChanged();
}

/// What a change touches is said with the first one, also where nobody has been; before that there
/// is nothing to blame anybody for.
void ContactChangeForm::showOnceChanged()
{
    if (m_read && !m_shownAll && !change().changed().isEmpty()) {
        m_shownAll = true;
        showAll();
    }
}

void ContactChangeForm::setTrouble(const QString &sentence)
{
    Message &trouble =
        sayOnTop(Message::Level::Attention, tr("The handle could not be read."), sentence);
    connect(trouble.addButton(tr("Read again"), "renew"_L1), &QPushButton::clicked, this,
            &ContactChangeForm::freshWanted);
}

void ContactChangeForm::showUses()
{
    QList<FactTable::Row> rows;
    for (const DomainName &name : namesOf(m_uses)) {
        rows.append({{name.unicode(), rolesText(m_uses, name)}});
    }
    if (rows.isEmpty())
        rows.append({{tr("No name uses it."), QString()}, Tone::Muted});
    ui().uses->setRows(rows);
}

ModifyContact ContactChangeForm::change() const
{
    ModifyContact result{.contact = typed(), .before = m_before, .uses = m_uses};
    result.contact.handle = m_before.handle;
    return result;
}

QString ContactChangeForm::act() const
{
    return tr("Change the contact");
}

QString ContactChangeForm::heading() const
{
    return m_before.displayName() == m_before.handle
        ? tr("Change %1").arg(m_before.handle)
        : tr("Change %1 · %2", "a handle, its name").arg(m_before.handle, m_before.displayName());
}

Problems ContactChangeForm::problems() const
{
    if (!m_read)
        return {{QString(Field::handle), Rule::X3Missing, {}}};
    return change().check();
}

Result<QList<Request>, Problems> ContactChangeForm::requests() const
{
    if (!m_read)
        return Failure{problems()};
    const Result<Valid<ModifyContact>, Problems> sealed = validate(change(), ticked());
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{request(*sealed)};
}

QList<ReviewRow> ContactChangeForm::review() const
{
    QMap<QString, QString> before;
    for (const ContactDatum &datum : contactData())
        before.insert(QString(datum.field), m_before.*datum.value);
    for (qsizetype i = 0; i < m_before.street.size(); ++i)
        before.insert(Field::street + QString::number(i), m_before.street[i]);
    QList<ReviewRow> rows;
    const Params params = change().params();
    for (const Param &param : params.list()) {
        const QWidget *from = editor(param.name);
        if (from == nullptr || param.name == Field::handle)
            continue;
        const QString old = before.value(param.name);
        rows.append({from->accessibleName(), old.isEmpty() ? tr("(empty)") : old,
                     param.value.isEmpty() ? tr("(empty)") : param.value, old != param.value});
    }
    return rows;
}

QList<Stage> ContactChangeForm::stages() const
{
    return {{tr("The registrar changes the handle"), tr("At once, for every name that uses it.")},
            {tr("The registry of .kz is not told"),
             tr("It goes on showing the old data. The list of contacts then says that the handle "
                "differs.")}};
}

QString ContactChangeForm::words(const Problem &problem) const
{
    if (problem.field == Field::handle && problem.rule == Rule::X3Missing)
        return m_read ? tr("Nothing is changed yet.")
                      : tr("What the registrar shows now is not read yet.");
    return ContactForm::words(problem);
}

} // namespace kz
