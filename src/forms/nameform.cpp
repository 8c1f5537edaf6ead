#include "forms/nameform.h"

#include "forms/contactpicker.h"
#include "forms/nameserversedit.h"
#include "look/kind.h"
#include "look/metrics.h"
#include "registry/taxid.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kz {

using namespace Qt::StringLiterals;

void NameForm::adopt(const Parts &parts)
{
    m_parts = parts;
    setKind(m_parts.sameForAll, Kind::Quiet);
    m_parts.taxId.editor->setFont(typeFont(Type::Mono));
    m_parts.taxIdRead->setFont(typeFont(Type::Mono));
    connect(m_parts.taxId.editor, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_parts.taxIdRead->setText(TaxId::fromUser(text).grouped());
    });
    connect(m_parts.owner.editor, &ContactPicker::valueChanged, this, &NameForm::ownerChanged);
    connect(m_parts.owner.editor, &ContactPicker::contactsChanged, this, &NameForm::ownerChanged);
    connect(m_parts.sameForAll, &QPushButton::clicked, this, &NameForm::sameForAll);
    connect(m_parts.servers, &NameServersEdit::rowsChanged, this, &NameForm::bindServers);
    QPushButton *ask = m_parts.servers->askButton();
    ask->show();
    connect(ask, &QPushButton::clicked, this,
            [this] { Q_EMIT serversWanted(domain(), nameServers()); });
    connect(this, &Form::judged, this, &NameForm::showServers);
    connect(m_parts.servers, &NameServersEdit::removing, this, [this](QLineEdit *gone) {
        const bool empty = gone->text().isEmpty();
        unbind(gone);
        if (!empty)
            QMetaObject::invokeMethod(this, &NameForm::touch, Qt::QueuedConnection);
    });
}

void NameForm::bindDomain()
{
    bind(Names::domain, m_parts.domain.editor, m_parts.domain.verdict);
    setLive(m_parts.domain.editor);
}

void NameForm::bindContacts()
{
    const QList<QPair<QLatin1StringView, Part<ContactPicker>>> contacts = {
        {Names::owner, m_parts.owner},
        {Names::admin, m_parts.admin},
        {Names::tech, m_parts.tech},
        {Names::billing, m_parts.billing}};
    for (const auto &[field, part] : contacts) {
        bind(field, part.editor, part.verdict);
        connect(part.editor, &ContactPicker::newContactWanted, this,
                [this, field = QString(field)](const QString &typed) {
                    Q_EMIT newContactWanted(field, typed);
                });
        connect(part.editor, &ContactPicker::valueChanged, this, &NameForm::showSame);
    }
}

void NameForm::bindServers()
{
    for (int row = 0; row < m_parts.servers->count(); ++row) {
        bind(Names::nameServers + QString::number(m_parts.servers->indexOf(row)),
             m_parts.servers->editor(row), m_parts.servers->verdict(row));
    }
    judgeAgain();
}

void NameForm::bindTaxId()
{
    bind(Names::taxId, m_parts.taxId.editor, m_parts.taxId.verdict);
    setTabOrder(m_parts.sameForAll, m_parts.servers->editor(0));
    setTabOrder(m_parts.servers->askButton(), m_parts.taxId.editor);
}

void NameForm::bindDeclarations()
{
    bind(Names::hosting, m_parts.hosting.editor, m_parts.hosting.verdict);
    bind(Names::content, m_parts.content.editor, m_parts.content.verdict);
    // A declaration is made for one order, never kept.
    setSecret(m_parts.hosting.editor);
    setSecret(m_parts.content.editor);
}

void NameForm::showServer(const QString &host, const QString &aceName, const Remark &remark)
{
    if (aceName != m_askedFor)
        m_asked.clear();
    m_askedFor = aceName;
    m_asked.insert(host, remark);
    showServers();
}

void NameForm::showServers()
{
    const NameServersEdit &servers = *m_parts.servers;
    const bool same = domain().ace() == m_askedFor;
    for (int row = 0; row < servers.count(); ++row) {
        const QString host = NameServer::fromUser(servers.editor(row)->text()).host;
        const auto said = m_asked.constFind(host);
        setRemarks(Names::nameServers + QString::number(servers.indexOf(row)),
                   same && said != m_asked.cend() ? QList<Remark>{*said} : QList<Remark>());
    }
    servers.askButton()->setEnabled(!nameBlocks() && !servers.typed().isEmpty());
}

void NameForm::setContacts(QAbstractItemModel *contacts)
{
    m_parts.owner.editor->setContacts(contacts);
    for (ContactPicker *picker : otherContacts())
        picker->setContacts(contacts);
    ownerChanged();
}

void NameForm::chooseContact(const QString &field, const Contact &contact)
{
    if (auto *picker = qobject_cast<ContactPicker *>(editor(field)))
        picker->choose(contact);
}

QString NameForm::title() const
{
    const DomainName name = domain();
    return name.unicode().isEmpty() ? name.typed() : name.unicode();
}

void NameForm::setValues(const QMap<QString, QString> &values)
{
    int servers = minNameServers;
    while (values.contains(Names::nameServers + QString::number(servers)))
        ++servers;
    m_parts.servers->setCount(servers);
    Form::setValues(values);
    ownerChanged();
}

DomainName NameForm::domain() const
{
    return DomainName::fromUser(m_parts.domain.editor->text());
}

bool NameForm::nameBlocks() const
{
    const DomainName name = domain();
    return name.ace().isEmpty() || worst(judge(name, Names::domain)) == Verdict::Block;
}

QList<NameServer> NameForm::nameServers() const
{
    QList<NameServer> servers;
    for (const QString &typed : m_parts.servers->typed())
        servers.append(NameServer::fromUser(typed));
    return servers;
}

QString NameForm::words(const Problem &problem) const
{
    const auto *picker = qobject_cast<const ContactPicker *>(editor(problem.field));
    const bool missing = problem.rule == Rule::X3Missing || problem.rule == Rule::T6cContactMissing;
    if (picker == nullptr || !missing)
        return Form::words(problem);
    return picker->value().isEmpty()
        ? tr("No contact is chosen. Type part of a handle, name, mail or company.")
        : tr("“%1” is no handle. Choose a contact from the list, or make a new one.")
              .arg(picker->value());
}

void NameForm::ownerChanged()
{
    const ContactPicker &picker = *m_parts.owner.editor;
    const std::optional<Contact> owner = picker.contact();
    const bool none = picker.value().isEmpty();
    QString hint;
    QString taxLabel = tr("BIN or &IIN");
    switch (none ? TaxIdNeed::Optional : taxIdNeed(owner)) {
    case TaxIdNeed::Required:
        hint = tr("Required: the owner is a company in KZ.");
        taxLabel = tr("BIN or &IIN, required");
        break;
    case TaxIdNeed::Advised:
        hint = tr("Advised: the owner is a person in KZ.");
        break;
    case TaxIdNeed::Optional:
        hint =
            none ? tr("Needed when the owner is in KZ.") : tr("Optional: the owner is not in KZ.");
        break;
    case TaxIdNeed::Unknown:
        hint = tr("Needed when the owner is in KZ. The data of this handle is not read yet.");
        break;
    }
    m_parts.companyHint->setText(hint);
    m_parts.taxIdLabel->setText(taxLabel);
    m_parts.taxId.editor->setAccessibleName(taxLabel.remove(u'&'));
    showSame();
    judgeAgain();
}

void NameForm::sameForAll()
{
    const std::optional<Contact> owner = m_parts.owner.editor->contact();
    for (ContactPicker *picker : otherContacts()) {
        if (!picker->value().isEmpty())
            continue;
        if (owner)
            picker->choose(*owner);
        else
            picker->setValue(m_parts.owner.editor->value());
    }
    m_parts.servers->editor(0)->setFocus(Qt::OtherFocusReason);
}

void NameForm::showSame()
{
    bool someEmpty = false;
    for (const ContactPicker *picker : otherContacts())
        someEmpty = someEmpty || picker->value().isEmpty();
    m_parts.sameForAll->setVisible(someEmpty && !m_parts.owner.editor->handle().isEmpty());
}

QList<ContactPicker *> NameForm::otherContacts() const
{
    return {m_parts.admin.editor, m_parts.tech.editor, m_parts.billing.editor};
}

} // namespace kz
