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

} // namespace

RegisterForm::RegisterForm(QWidget *parent)
    : NameForm(parent)
    , m_ui(std::make_unique<Ui::RegisterForm>())
{
    m_ui->setupUi(this);
    dressLabels(*this);
    adopt(partsOf(*m_ui));
    m_ui->checkAgain->setIcon(icon("search"_L1));
    m_ui->webServer->setFont(typeFont(Type::Mono));
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
    nameChanged();
    ownerChanged();
    judgeAgain();
}

RegisterForm::~RegisterForm() = default;

void RegisterForm::bindAll()
{
    bindDomain();
    bind(Field::years, m_ui->years, m_ui->yearsVerdict);
    bind(Field::renewalMode, m_ui->renewalMode, m_ui->renewalModeVerdict);
    bindContacts();
    bindServers();
    bindTaxId();
    bind(Field::webServer, m_ui->webServer, m_ui->webServerVerdict);
    bind(Field::transferLock, m_ui->transferLock, m_ui->transferLockVerdict);
    bind(Field::comment, m_ui->comment, m_ui->commentVerdict);
    bindDeclarations();
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

AddDomain RegisterForm::draft() const
{
    AddDomain result;
    result.domain = domain();
    result.years = m_ui->years->value();
    result.owner = m_ui->owner->handle();
    result.admin = m_ui->admin->handle();
    result.tech = m_ui->tech->handle();
    result.billing = m_ui->billing->handle();
    result.nameServers = nameServers();
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

void RegisterForm::nameChanged()
{
    const DomainName name = domain();
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

} // namespace kz
