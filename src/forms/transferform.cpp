#include "forms/transferform.h"

#include "forms/contactpicker.h"
#include "forms/formtext.h"
#include "registry/transfer.h"
#include "ui_transferform.h"

#include "look/icons.h"

namespace kz {

using namespace Qt::StringLiterals;
using Field = TransferDomain::Field;

namespace {

/// No .kz name is older than the zone itself; the first day stands for "not looked up".
constexpr QDate notLookedUp = QDate::fromJulianDay(2449615);

} // namespace

TransferForm::TransferForm(QWidget *parent)
    : NameForm(parent)
    , m_ui(std::make_unique<Ui::TransferForm>())
    , m_today(QDate::currentDate())
{
    m_ui->setupUi(this);
    dressLabels(*this);
    adopt(partsOf(*m_ui));
    m_ui->askSite->setIcon(icon("search"_L1));
    m_ui->askSite->setToolTip(
        tr("Asks the DNS for addresses, and port 443 of each for a certificate. No page is "
           "fetched."));
    m_ui->showCode->setIcon(icon("eye"_L1));
    m_ui->showCode->setCheckable(true);
    m_ui->locked->addItem(tr("Not looked up"), QString());
    m_ui->locked->addItem(tr("Off, the name may leave"), u"0"_s);
    m_ui->locked->addItem(tr("On"), u"1"_s);
    m_ui->created->setMinimumDate(notLookedUp);
    m_ui->created->setSpecialValueText(tr("Not looked up"));
    m_ui->created->setDate(notLookedUp);
    m_ui->created->setCalendarPopup(true);
    m_ui->transferLock->addItem(tr("As the account says"), QString());
    m_ui->transferLock->addItem(tr("On"), u"1"_s);
    m_ui->transferLock->addItem(tr("Off"), u"0"_s);

    bindDomain();
    bind(Field::auth, m_ui->auth, m_ui->authVerdict);
    setSecret(m_ui->auth);
    setLive(m_ui->auth);
    bind(Field::locked, m_ui->locked, m_ui->lockedVerdict);
    bind(Field::created, m_ui->created, m_ui->createdVerdict);
    bind(codeFresh, m_ui->codeFresh, nullptr);
    bind(dataCurrent, m_ui->dataCurrent, nullptr);
    bindContacts();
    bindServers();
    bindTaxId();
    bind(Field::transferLock, m_ui->transferLock, m_ui->transferLockVerdict);
    bindDeclarations();

    connect(m_ui->domain, &QLineEdit::textChanged, this, &TransferForm::nameChanged);
    connect(m_ui->askSite, &QPushButton::clicked, this, [this] { Q_EMIT siteWanted(domain()); });
    connect(m_ui->showCode, &QPushButton::toggled, m_ui->auth, &SecretEdit::setShown);
    connect(m_ui->auth, &QLineEdit::textChanged, this, &TransferForm::showCode);
    connect(m_ui->locked, &QComboBox::currentIndexChanged, this, &TransferForm::showLock);
    nameChanged();
    showCode();
    showLock();
    ownerChanged();
    judgeAgain();
}

TransferForm::~TransferForm() = default;

void TransferForm::setToday(const QDate &today)
{
    m_today = today;
    m_ui->created->setMaximumDate(today);
    judgeAgain();
}

void TransferForm::nameChanged()
{
    if (domain().ace() != m_siteOf)
        setRemarks(Field::domain, {});
    m_ui->askSite->setEnabled(!nameBlocks());
}

void TransferForm::showSite(const QString &aceName, const QList<Remark> &remarks)
{
    if (aceName != domain().ace())
        return;
    m_siteOf = aceName;
    setRemarks(Field::domain, remarks);
}

QString TransferForm::shortName(const Problem &problem) const
{
    // A problem about the code never holds it, so that it looks empty.
    switch (problem.rule) {
    case Rule::T6AuthCodeMissing:
    case Rule::T6bAuthCodeAdvised:
        return tr("Auth code not filled in");
    case Rule::T6eCodeBlanks:
        return tr("Auth code: a blank to decide about");
    default:
        return NameForm::shortName(problem);
    }
}

QString TransferForm::cureText(const Problem &problem) const
{
    // The code itself is shown on demand only.
    return problem.rule == Rule::T6eCodeBlanks ? tr("Remove the blank")
                                               : NameForm::cureText(problem);
}

void TransferForm::cure(const Problem &problem, QWidget *editor)
{
    if (problem.rule != Rule::T6eCodeBlanks)
        return NameForm::cure(problem, editor);
    m_ui->auth->setFocus(Qt::OtherFocusReason);
    m_ui->auth->setText(m_ui->auth->text().trimmed());
}

void TransferForm::showCode()
{
    QList<Remark> remarks;
    const QString code = m_ui->auth->text();
    if (!code.isEmpty()) {
        m_restored = false;
        remarks.append({Remark::Note, SecretEdit::described(code)});
        remarks.append({Remark::Note,
                        tr("Whether it is right shows only when the registrar answers: names in "
                           ".kz cannot be checked beforehand.")});
    } else if (m_restored) {
        remarks.append({Remark::Note,
                        tr("The draft left the code out: codes are kept nowhere. Type it again.")});
    }
    setRemarks(Field::auth, remarks);
}

void TransferForm::showLock()
{
    const bool known = !m_ui->locked->currentData().toString().isEmpty();
    setRemarks(QString(Field::locked),
               known ? QList<Remark>{}
                     : QList<Remark>{{Remark::Note,
                                      tr("Locked names are refused. Only the present registrar "
                                         "takes the lock off.")}});
}

TransferDomain TransferForm::draft() const
{
    TransferDomain result;
    result.domain = domain();
    result.auth = m_ui->auth->text(); // byte for byte
    result.owner = m_ui->owner->handle();
    result.admin = m_ui->admin->handle();
    result.tech = m_ui->tech->handle();
    result.billing = m_ui->billing->handle();
    result.nameServers = nameServers();
    result.taxId = TaxId::fromUser(m_ui->taxId->text());
    const auto flag = [](const QComboBox *box) {
        const QString word = box->currentData().toString();
        return word.isEmpty() ? std::nullopt : std::optional(word == u"1"_s);
    };
    result.transferLock = flag(m_ui->transferLock);
    result.ownerData = m_ui->owner->contact();
    result.locked = flag(m_ui->locked);
    if (m_ui->created->date() != notLookedUp)
        result.created = m_ui->created->date();
    result.today = m_today;
    result.contentAcknowledged = m_ui->content->isChecked();
    result.hostingAcknowledged = m_ui->hosting->isChecked();
    return result;
}

QString TransferForm::command() const
{
    return TransferDomain::command;
}

QString TransferForm::act() const
{
    return tr("Send transfer order");
}

Problems TransferForm::problems() const
{
    Problems problems = draft().check();
    // The rules judge the name; here each has an editor of its own.
    for (Problem &problem : problems) {
        if (problem.rule == Rule::T6dLocked)
            problem.field = Field::locked;
        else if (problem.rule == Rule::T7SixtyDays)
            problem.field = Field::created;
    }
    return problems;
}

Result<QList<Request>, Problems> TransferForm::requests() const
{
    // Ticks are given under the editors, the operation knows the parameters.
    Problems accepted = ticked();
    for (Problem &problem : accepted) {
        if (problem.field == Field::locked || problem.field == Field::created)
            problem.field = Field::domain;
    }
    const Result<Valid<TransferDomain>, Problems> sealed = validate(draft(), accepted);
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{request(*sealed)};
}

QList<ReviewRow> TransferForm::review() const
{
    const TransferDomain order = draft();
    const Params params = order.params();
    QList<ReviewRow> rows = domainRows(params);
    if (!order.auth.isEmpty())
        rows.append({tr("Auth code"), SecretEdit::described(order.auth),
                     tr("as typed, not shown here"), false});
    rows += contactRows() + serverRows(params) + taxRows(params);
    if (order.transferLock)
        rows.append({tr("Transfer lock"), m_ui->transferLock->currentText(),
                     params.value(QString(Field::transferLock))});
    return rows;
}

QList<QPair<Verdict, QString>> TransferForm::stillOpen() const
{
    QList<QPair<Verdict, QString>> lines = NameForm::stillOpen();
    const auto remind = [&lines](bool open, const QString &words) {
        if (open)
            lines.append({Verdict::Info, words});
    };
    remind(!draft().locked, tr("Lock not looked up"));
    remind(!draft().created.isValid(), tr("Age not looked up: 60 days"));
    remind(!m_ui->codeFresh->isChecked(), tr("Code: is it fresh?"));
    remind(!m_ui->dataCurrent->isChecked(), tr("Contacts and servers: of today?"));
    return lines;
}

void TransferForm::setValues(const QMap<QString, QString> &values)
{
    m_restored = m_ui->auth->text().isEmpty();
    NameForm::setValues(values);
    showCode();
    showLock();
}

} // namespace kz
