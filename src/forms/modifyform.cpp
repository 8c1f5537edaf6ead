#include "forms/modifyform.h"

#include "forms/contactchoices.h"
#include "forms/formtext.h"
#include "look/icons.h"
#include "look/kind.h"
#include "look/metrics.h"
#include "operations/tradedomain.h"
#include "registry/anytext.h"
#include "ui_modifyform.h"

#include <QAbstractItemModel>
#include <QPushButton>

#include <utility>

namespace kz {

using namespace Qt::StringLiterals;
using Field = ModifyDomain::Field;

namespace {

constexpr int lockPause = 30; // days, CentralNic knowledge base, transfer lock

QString first(const std::optional<QStringList> &handles)
{
    return handles ? handles->value(0) : QString();
}

QString lockToken(const std::optional<bool> &lock)
{
    return !lock ? QString() : *lock ? u"1"_s : u"0"_s;
}

} // namespace

ModifyForm::ModifyForm(const DomainName &name, const QDate &today, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::ModifyForm>())
    , m_name(name)
    , m_today(today)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->unread->clear();
    m_ui->domain->setText(name.unicode());
    for (QLineEdit *shown : {m_ui->domain, m_ui->owner})
        shown->setFocusPolicy(Qt::ClickFocus); // Tab goes to what can be changed
    m_ui->transferLock->addItem(tr("On"), u"1"_s);
    m_ui->transferLock->addItem(tr("Off"), u"0"_s);
    m_ui->transferLock->setPlaceholderText(tr("Not stated by the registrar"));
    m_ui->transferLock->setCurrentIndex(-1);
    bindAll();
    connect(m_ui->servers, &NameServersEdit::rowsChanged, this, &ModifyForm::bindServers);
    connect(m_ui->servers, &NameServersEdit::removing, this, [this](QLineEdit *gone) {
        unbind(gone);
        QMetaObject::invokeMethod(this, &ModifyForm::touch, Qt::QueuedConnection);
    });
    connect(this, &Form::judged, this, &ModifyForm::showRemarks);
    setReady(false);
    judgeAgain();
}

ModifyForm::~ModifyForm() = default;

QList<ContactPicker *> ModifyForm::pickers() const
{
    return {m_ui->admin, m_ui->tech, m_ui->billing};
}

void ModifyForm::bindAll()
{
    bind(Field::domain, m_ui->domain, m_ui->domainVerdict);
    bind(Field::owner, m_ui->owner, m_ui->ownerVerdict);
    bindServers();
    bind(Field::admin, m_ui->admin, m_ui->adminVerdict);
    bind(Field::tech, m_ui->tech, m_ui->techVerdict);
    bind(Field::billing, m_ui->billing, m_ui->billingVerdict);
    bind(Field::transferLock, m_ui->transferLock, m_ui->transferLockVerdict);
    bind(Field::comment, m_ui->comment, m_ui->commentVerdict);
    const QLatin1StringView fields[]{Field::admin, Field::tech, Field::billing};
    for (int i = 0; i < 3; ++i) {
        ContactPicker *picker = pickers().at(i);
        const QString field = fields[i];
        connect(picker, &ContactPicker::contactsChanged, this, &ModifyForm::judgeAgain);
        connect(picker, &ContactPicker::newContactWanted, this,
                [this, field](const QString &typed) { Q_EMIT newContactWanted(field, typed); });
    }
    m_ui->changeOwner->setIcon(icon("trade"_L1));
    connect(m_ui->changeOwner, &QPushButton::clicked, this,
            [this] { Q_EMIT operationWanted(TradeDomain::command); });
    setTabOrder(m_ui->owner, m_ui->changeOwner);
    setTabOrder(m_ui->changeOwner, m_ui->servers->editor(0));
    setTabOrder(m_ui->servers->addButton(), m_ui->admin);
}

void ModifyForm::bindServers()
{
    for (int row = 0; row < m_ui->servers->count(); ++row) {
        bind(Field::nameServers + QString::number(m_ui->servers->indexOf(row)),
             m_ui->servers->editor(row), m_ui->servers->verdict(row));
    }
    judgeAgain();
}

void ModifyForm::setContacts(QAbstractItemModel *contacts)
{
    m_contacts = contacts;
    for (ContactPicker *picker : pickers())
        picker->setContacts(contacts);
    judgeAgain();
}

void ModifyForm::chooseContact(const QString &field, const Contact &contact)
{
    if (auto *picker = qobject_cast<ContactPicker *>(editor(field)))
        picker->choose(contact);
}

void ModifyForm::setReady(bool ready)
{
    m_read = ready;
    for (QWidget *part :
         {m_ui->serversSection, m_ui->contactsSection, m_ui->lockSection, m_ui->noteSection})
        part->setEnabled(ready);
}

void ModifyForm::readAgain()
{
    setReady(false);
    m_failed = false;
    m_ui->unread->clear();
    judgeAgain();
    Q_EMIT readWanted(m_name);
}

void ModifyForm::showRead(const StatusDomain::Outcome &shown)
{
    setReady(true);
    fill(shown.record);
    m_before = shown.record;
    m_ui->owner->setText(person(m_before.owner.value_or(QString())));
    m_ui->owner->setPlaceholderText(tr("Not stated by the registrar"));
    m_ui->owner->setCursorPosition(0);
    judgeAgain();
    // Not as if somebody had left the name: nothing is wrong with it.
    if (m_ui->domain->hasFocus())
        m_ui->servers->editor(0)->setFocus(Qt::ActiveWindowFocusReason);
}

void ModifyForm::showUnread(const DomainName &, const QString &why)
{
    m_failed = true;
    m_ui->unread->say(Message::Level::Danger, tr("%1 could not be read").arg(m_name.unicode()),
                      why);
    QPushButton *again = m_ui->unread->addButton(tr("Try &again"), "renew"_L1);
    again->setObjectName(u"readAgain"_s);
    connect(again, &QPushButton::clicked, this, &ModifyForm::readAgain);
    judgeAgain();
}

void ModifyForm::fill(const DomainRecord &shown)
{
    const QStringList had = m_before.nameServers.value_or(QStringList());
    if (m_ui->servers->typed() == had) {
        const QStringList hosts = shown.nameServers.value_or(QStringList());
        m_ui->servers->setCount(int(hosts.size()));
        for (int row = 0; row < m_ui->servers->count(); ++row) {
            m_ui->servers->editor(row)->setText(hosts.value(row));
            m_ui->servers->editor(row)->setCursorPosition(0);
        }
    }
    const std::pair<const std::optional<QStringList> &, const std::optional<QStringList> &>
        contacts[]{{m_before.admin, shown.admin},
                   {m_before.tech, shown.tech},
                   {m_before.billing, shown.billing}};
    for (int i = 0; i < 3; ++i) {
        if (pickers().at(i)->value() == first(contacts[i].first))
            pickers().at(i)->setValue(first(contacts[i].second));
    }
    QComboBox *lock = m_ui->transferLock;
    if (lock->currentData().toString() == lockToken(m_before.transferLock))
        lock->setCurrentIndex(lock->findData(lockToken(shown.transferLock)));
    if (m_ui->comment->text() == m_before.comment)
        m_ui->comment->setText(shown.comment);
}

ModifyDomain ModifyForm::draft() const
{
    ModifyDomain change{.domain = m_name, .before = m_before};
    if (!m_read)
        return change;
    QList<NameServer> servers;
    QStringList hosts;
    for (const QString &typed : m_ui->servers->typed()) {
        servers.append(NameServer::fromUser(typed));
        hosts.append(servers.last().host);
    }
    QStringList had = hostsOf(m_before);
    hosts.sort();
    had.sort();
    if (hosts != had)
        change.nameServers = servers;
    const auto handle = [](const ContactPicker *picker, const std::optional<QStringList> &before) {
        const QString now = picker->handle().isEmpty() ? picker->value() : picker->handle();
        return now.trimmed() == first(before) ? std::nullopt : std::optional(now.trimmed());
    };
    change.admin = handle(m_ui->admin, m_before.admin);
    change.tech = handle(m_ui->tech, m_before.tech);
    change.billing = handle(m_ui->billing, m_before.billing);
    const QString lock = m_ui->transferLock->currentData().toString();
    if (!lock.isEmpty() && lock != lockToken(m_before.transferLock))
        change.transferLock = lock == "1"_L1;
    if (m_ui->comment->text().trimmed() != m_before.comment)
        change.comment = m_ui->comment->text();
    return change;
}

Problems ModifyForm::problems() const
{
    if (!m_read)
        return {{QString(Field::domain), Rule::X3Missing, m_name.unicode(), u"unread"_s}};
    const ModifyDomain change = draft();
    Problems result = change.check();
    if (result.isEmpty() && !change.changesAnything())
        result.append({QString(Field::domain), Rule::X3Missing, m_name.unicode()});
    return result;
}

Result<QList<Request>, Problems> ModifyForm::requests() const
{
    if (!open().isEmpty())
        return Failure{problems()};
    QList<Request> result;
    for (const ModifyDomain &group : draft().perGroup()) {
        const Result<Valid<ModifyDomain>, Problems> sealed = validate(group, ticked());
        if (!sealed)
            return Failure{sealed.error()};
        result.append(request(*sealed));
    }
    return result;
}

QString ModifyForm::words(const Problem &problem) const
{
    if (problem.field != Field::domain || problem.rule != Rule::X3Missing)
        return Form::words(problem);
    if (m_read)
        return tr("Nothing is changed yet.");
    return m_failed ? tr("The name must be read before it is changed. Try again.")
                    : tr("The name is being read from the registrar.");
}

QString ModifyForm::person(const QString &handle) const
{
    for (int row = 0; m_contacts && row < m_contacts->rowCount(); ++row) {
        const auto contact = m_contacts->index(row, 0).data(contactRole).value<Contact>();
        if (contact.handle.compare(handle, Qt::CaseInsensitive) == 0)
            return u"%1, %2"_s.arg(contact.handle, contact.displayName());
    }
    return handle;
}

void ModifyForm::showRemarks()
{
    if (!m_read)
        return;
    const ModifyDomain change = draft();
    setRemarks(QString(Field::owner),
               {{Remark::Note, tr("Only a trade changes the owner of a .kz name.")}});
    const auto now = [this](QLatin1StringView field, bool changes, const QString &value) {
        const QString had = value.isEmpty() ? tr("Nothing") : value;
        setRemarks(QString(field),
                   changes ? QList<Remark>{{Remark::Note, tr("Now: %1").arg(had)}}
                           : QList<Remark>());
    };
    now(Field::admin, change.admin.has_value(), person(first(m_before.admin)));
    now(Field::tech, change.tech.has_value(), person(first(m_before.tech)));
    now(Field::billing, change.billing.has_value(), person(first(m_before.billing)));
    now(Field::comment, change.comment.has_value(), m_before.comment);

    QList<Remark> lock;
    if (change.transferLock == false)
        lock.append({Remark::Note,
                     tr("The lock comes back on %1, 30 days after it was taken off, if the name "
                        "has not left by then.")
                         .arg(dateText(m_today.addDays(lockPause)))});
    else if (!change.transferLock && m_before.transferLock == false)
        lock.append(
            {Remark::Note,
             m_before.lockReturns.isKnown()
                 ? tr("The lock comes back on %1.").arg(dateText(m_before.lockReturns.utc().date()))
                 : tr("The lock comes back 30 days after it was taken off. The registrar "
                      "does not state the day.")});
    setRemarks(QString(Field::transferLock), lock);
}

} // namespace kz
