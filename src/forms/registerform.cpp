#include "forms/registerform.h"

#include "forms/formtext.h"
#include "ui_registerform.h"

#include "look/icons.h"
#include "look/kind.h"
#include "look/metrics.h"
#include "registry/term.h"

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;
using Field = AddDomain::Field;

namespace {

// Long enough to finish a word, short enough not to be waited for.
constexpr int askAfter = 600;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

RegisterForm::RegisterForm(QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::RegisterForm>())
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->checkAgain->setIcon(icon("search"_L1));
    setKind(m_ui->sameForAll, Kind::Quiet);
    m_ui->taxId->setFont(typeFont(Type::Mono));
    m_ui->webServer->setFont(typeFont(Type::Mono));
    m_ui->taxIdRead->setFont(typeFont(Type::Mono));
    m_ui->years->setRange(minYears, maxYears);
    m_ui->webServer->setPlaceholderText(tr("Addresses, blanks between"));
    m_ui->transferLock->addItem(tr("As the account says"), QString());
    m_ui->transferLock->addItem(tr("On"), u"1"_s);
    m_ui->transferLock->addItem(tr("Off"), u"0"_s);
    setAccountMode({});

    const auto years = [this](int count) {
        // The spin box writes the number itself.
        const QString all = count == 1 ? tr("1 year") : tr("%n years", nullptr, count);
        m_ui->years->setSuffix(QString(all).remove(QString::number(count)));
    };
    connect(m_ui->years, &QSpinBox::valueChanged, this, years);
    years(1);

    bindAll();
    m_askLater.setSingleShot(true);
    m_askLater.setInterval(askAfter);
    connect(&m_askLater, &QTimer::timeout, this, [this] {
        if (!nameBlocks())
            Q_EMIT availabilityWanted(draft().domain);
    });
    connect(m_ui->domain, &QLineEdit::textChanged, this, &RegisterForm::nameChanged);
    connect(m_ui->checkAgain, &QPushButton::clicked, this,
            [this] { Q_EMIT availabilityWanted(draft().domain); });
    connect(m_ui->taxId, &QLineEdit::textChanged, this,
            [this] { m_ui->taxIdRead->setText(TaxId::fromUser(m_ui->taxId->text()).grouped()); });
    connect(m_ui->owner, &ContactPicker::valueChanged, this, &RegisterForm::ownerChanged);
    connect(m_ui->owner, &ContactPicker::contactsChanged, this, &RegisterForm::ownerChanged);
    connect(m_ui->sameForAll, &QPushButton::clicked, this, &RegisterForm::sameForAll);
    connect(m_ui->servers, &NameServersEdit::rowsChanged, this, &RegisterForm::bindServers);
    connect(m_ui->servers, &NameServersEdit::removing, this, [this](QLineEdit *gone) {
        const bool empty = gone->text().isEmpty();
        unbind(gone);
        if (!empty)
            QMetaObject::invokeMethod(this, &RegisterForm::touch, Qt::QueuedConnection);
    });
    nameChanged();
    ownerChanged();
    judgeAgain();
}

RegisterForm::~RegisterForm() = default;

void RegisterForm::bindAll()
{
    bind(Field::domain, m_ui->domain, m_ui->domainVerdict);
    setLive(m_ui->domain);
    bind(Field::years, m_ui->years, m_ui->yearsVerdict);
    bind(Field::renewalMode, m_ui->renewalMode, m_ui->renewalModeVerdict);
    const QList<QPair<QLatin1StringView, ContactPicker *>> contacts = {
        {Field::owner, m_ui->owner},
        {Field::admin, m_ui->admin},
        {Field::tech, m_ui->tech},
        {Field::billing, m_ui->billing}};
    bind(Field::owner, m_ui->owner, m_ui->ownerVerdict);
    bind(Field::admin, m_ui->admin, m_ui->adminVerdict);
    bind(Field::tech, m_ui->tech, m_ui->techVerdict);
    bind(Field::billing, m_ui->billing, m_ui->billingVerdict);
    for (const auto &[field, picker] : contacts) {
        connect(picker, &ContactPicker::newContactWanted, this,
                [this, field = QString(field)](const QString &typed) {
                    Q_EMIT newContactWanted(field, typed);
                });
        connect(picker, &ContactPicker::valueChanged, this, &RegisterForm::showSame);
    }
    bindServers();
    bind(Field::taxId, m_ui->taxId, m_ui->taxIdVerdict);
    bind(Field::webServer, m_ui->webServer, m_ui->webServerVerdict);
    bind(Field::transferLock, m_ui->transferLock, m_ui->transferLockVerdict);
    bind(Field::comment, m_ui->comment, m_ui->commentVerdict);
    bind(Field::hosting, m_ui->hosting, m_ui->hostingVerdict);
    bind(Field::content, m_ui->content, m_ui->contentVerdict);
    // A declaration is made for one order, never kept.
    setSecret(m_ui->hosting);
    setSecret(m_ui->content);

    setTabOrder(m_ui->sameForAll, m_ui->servers->editor(0));
    setTabOrder(m_ui->servers->setsButton(), m_ui->taxId);
}

void RegisterForm::bindServers()
{
    for (int row = 0; row < m_ui->servers->count(); ++row) {
        bind(Field::nameServers + QString::number(m_ui->servers->indexOf(row)),
             m_ui->servers->editor(row), m_ui->servers->verdict(row));
    }
    judgeAgain();
}

void RegisterForm::setContacts(QAbstractItemModel *contacts)
{
    m_ui->owner->setContacts(contacts);
    for (ContactPicker *picker : otherContacts())
        picker->setContacts(contacts);
    ownerChanged();
}

void RegisterForm::setAccountMode(const RenewalMode &mode)
{
    m_accountMode = mode;
    const QVariant chosen = m_ui->renewalMode->currentData();
    const QSignalBlocker quiet(m_ui->renewalMode);
    m_ui->renewalMode->clear();
    m_ui->renewalMode->addItem(modeText(RenewalMode::Default, mode),
                               RenewalMode(RenewalMode::Default).token());
    for (const RenewalMode &settable : settableModes()) {
        if (settable.known() != RenewalMode::Default)
            m_ui->renewalMode->addItem(text(settable), settable.token());
    }
    m_ui->renewalMode->setCurrentIndex(std::max(0, m_ui->renewalMode->findData(chosen)));
}

void RegisterForm::setSystemName(const QString &name)
{
    m_system = name;
}

void RegisterForm::showAvailability(const DomainName &name, Availability state,
                                    const QString &words, const QTime &time)
{
    if (name.ace() != draft().domain.ace())
        return;
    m_askedFor = name.ace();
    const QString at = time.toString(u"HH:mm"_s);
    const QString place = m_system.isEmpty() ? at : tr("%1 on %2").arg(at, m_system);
    QList<Remark> remarks;
    switch (state) {
    case Availability::Unknown:
        break;
    case Availability::Checking:
        remarks = {{Remark::Note, tr("Asking the registrar whether the name is free…")}};
        break;
    case Availability::Free:
        remarks = {{Remark::Good,
                    tr("Free when checked at %1. A check does not reserve the name.").arg(place)}};
        break;
    case Availability::Taken:
        remarks = {{Remark::Bad, tr("Taken when checked at %1. Choose another name.").arg(place)}};
        if (!words.isEmpty())
            remarks.append({Remark::Note, tr("The registrar says: %1").arg(words)});
        break;
    case Availability::Error:
        remarks = {{Remark::Note, tr("Not known whether the name is free: %1").arg(words)}};
        break;
    }
    setRemarks(Field::domain, remarks);
}

void RegisterForm::chooseContact(const QString &field, const Contact &contact)
{
    if (auto *picker = qobject_cast<ContactPicker *>(editor(field)))
        picker->choose(contact);
}

AddDomain RegisterForm::draft() const
{
    AddDomain result;
    result.domain = DomainName::fromUser(m_ui->domain->text());
    result.years = m_ui->years->value();
    result.owner = m_ui->owner->handle();
    result.admin = m_ui->admin->handle();
    result.tech = m_ui->tech->handle();
    result.billing = m_ui->billing->handle();
    for (const QString &typed : m_ui->servers->typed())
        result.nameServers.append(NameServer::fromUser(typed));
    result.taxId = TaxId::fromUser(m_ui->taxId->text());
    result.renewalMode = RenewalMode::fromToken(m_ui->renewalMode->currentData().toString());
    const QString lock = m_ui->transferLock->currentData().toString();
    if (!lock.isEmpty())
        result.transferLock = lock == u"1"_s;
    result.comment = m_ui->comment->text().trimmed();
    result.ownerData = m_ui->owner->contact();
    result.webServer = m_ui->webServer->text();
    result.contentAcknowledged = m_ui->content->isChecked();
    result.hostingAcknowledged = m_ui->hosting->isChecked();
    return result;
}

QString RegisterForm::command() const
{
    return AddDomain::command;
}

QString RegisterForm::title() const
{
    const DomainName name = DomainName::fromUser(m_ui->domain->text());
    return name.unicode().isEmpty() ? name.typed() : name.unicode();
}

QString RegisterForm::act() const
{
    return tr("Send registration order");
}

Problems RegisterForm::problems() const
{
    return draft().check();
}

Result<QList<Request>, Problems> RegisterForm::requests() const
{
    const Result<Valid<AddDomain>, Problems> sealed = validate(draft(), ticked());
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{request(*sealed)};
}

void RegisterForm::setValues(const QMap<QString, QString> &values)
{
    int servers = minNameServers;
    while (values.contains(Field::nameServers + QString::number(servers)))
        ++servers;
    m_ui->servers->setCount(servers);
    Form::setValues(values);
    ownerChanged();
}

QString RegisterForm::words(const Problem &problem) const
{
    const auto *picker = qobject_cast<const ContactPicker *>(editor(problem.field));
    if (picker == nullptr || problem.rule != Rule::X3Missing)
        return Form::words(problem);
    return picker->value().isEmpty()
        ? tr("No contact is chosen. Type part of a handle, name, mail or company.")
        : tr("“%1” is no handle. Choose a contact from the list, or make a new one.")
              .arg(picker->value());
}

void RegisterForm::nameChanged()
{
    const DomainName name = DomainName::fromUser(m_ui->domain->text());
    if (name.ace() != m_askedFor) {
        m_askedFor.clear();
        setRemarks(Field::domain, {});
    }
    const bool asks = !nameBlocks();
    m_ui->checkAgain->setEnabled(asks);
    if (asks && m_askedFor.isEmpty())
        m_askLater.start();
    else
        m_askLater.stop();
}

void RegisterForm::ownerChanged()
{
    const std::optional<Contact> owner = m_ui->owner->contact();
    const bool none = m_ui->owner->value().isEmpty();
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
    m_ui->companyHint->setText(hint);
    m_ui->taxIdLabel->setText(taxLabel);
    m_ui->taxId->setAccessibleName(withoutMnemonic(taxLabel));
    showSame();
    judgeAgain();
}

void RegisterForm::sameForAll()
{
    const std::optional<Contact> owner = m_ui->owner->contact();
    for (ContactPicker *picker : otherContacts()) {
        if (!picker->value().isEmpty())
            continue;
        if (owner)
            picker->choose(*owner);
        else
            picker->setValue(m_ui->owner->value());
    }
    m_ui->servers->editor(0)->setFocus(Qt::OtherFocusReason);
}

void RegisterForm::showSame()
{
    bool someEmpty = false;
    for (const ContactPicker *picker : otherContacts())
        someEmpty = someEmpty || picker->value().isEmpty();
    m_ui->sameForAll->setVisible(someEmpty && !m_ui->owner->handle().isEmpty());
}

bool RegisterForm::nameBlocks() const
{
    const DomainName name = DomainName::fromUser(m_ui->domain->text());
    return name.ace().isEmpty() || worst(judge(name, Field::domain)) == Verdict::Block;
}

QList<ContactPicker *> RegisterForm::otherContacts() const
{
    return {m_ui->admin, m_ui->tech, m_ui->billing};
}

} // namespace kz
