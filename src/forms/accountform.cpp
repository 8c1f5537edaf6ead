#include "forms/accountform.h"

#include "forms/formtext.h"
#include "look/metrics.h"
#include "registry/transfer.h"
#include "ui_accountform.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;
using Field = ModifyRegistrar::Field;

namespace {

constexpr int mostUncounted = 10; // above, the number has to be typed

} // namespace

AccountForm::AccountForm(const NameList &names, const QDate &today, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::AccountForm>())
    , m_followers(names.withText(DomainColumns::Mode, RenewalMode(RenewalMode::Default).token())
                      .bySoonest())
    , m_transferFollowers(
          names.withText(DomainColumns::TransferMode, settableTransferModes().constFirst()))
    , m_today(today)
    , m_unread(int(names.withText(DomainColumns::Mode, {}).size()))
{
    m_ui->setupUi(this);
    dressLabels(*this);
    for (QLabel *note : {m_ui->modeMeans, m_ui->readNote}) {
        note->setFont(typeFont(Type::Small));
        note->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->lapses->clear();
    for (const RenewalMode &mode : accountModes())
        m_ui->renewalMode->addItem(text(mode), mode.token());
    for (const QString &mode : settableTransferModes())
        m_ui->transferMode->addItem(accountTransferText(mode), mode);
    for (QComboBox *box : {m_ui->renewalMode, m_ui->transferMode}) {
        box->setCurrentIndex(-1);
        box->setPlaceholderText(tr("Not read yet"));
    }
    for (QWidget *editor :
         {static_cast<QWidget *>(m_ui->renewalMode), static_cast<QWidget *>(m_ui->transferMode),
          static_cast<QWidget *>(m_ui->lowBalance)})
        editor->setEnabled(false);
    m_ui->followers->assignFollowers(m_followers, {}, m_today);

    bind(Field::renewalMode, m_ui->renewalMode, m_ui->renewalModeVerdict);
    bind(Field::transferMode, m_ui->transferMode, m_ui->transferModeVerdict);
    bind(Field::lowBalance, m_ui->lowBalance, m_ui->lowBalanceVerdict);
    bind(countField, m_ui->count, m_ui->countVerdict);
    setSecret(m_ui->count); // typed for this moment, never taken from a draft
    connect(m_ui->renewalMode, &QComboBox::currentIndexChanged, this,
            [this] { m_ui->followers->setMode(mode()); });
    connect(m_ui->transferMode, &QComboBox::currentIndexChanged, this,
            &AccountForm::showTransferMode);
    connect(this, &Form::judged, this, &AccountForm::showFollowers);
    judgeAgain();
}

AccountForm::~AccountForm() = default;

void AccountForm::setPresent(const StatusRegistrar::Outcome &present)
{
    m_present = present;
    m_ui->readNote->hide();
    m_ui->followers->assignFollowers(m_followers, present.renewalMode, m_today);
    for (QWidget *editor :
         {static_cast<QWidget *>(m_ui->renewalMode), static_cast<QWidget *>(m_ui->transferMode),
          static_cast<QWidget *>(m_ui->lowBalance)})
        editor->setEnabled(true);
    for (QComboBox *box : {m_ui->renewalMode, m_ui->transferMode})
        box->setPlaceholderText(tr("Not stated by the registrar"));
    m_ui->renewalMode->setCurrentIndex(m_ui->renewalMode->findData(present.renewalMode.token()));
    m_ui->transferMode->setCurrentIndex(
        m_ui->transferMode->findData(present.transferMode.toUpper()));
    m_ui->lowBalance->setText(present.lowBalance);
    m_ui->followers->setMode(mode());
    judgeAgain();
}

void AccountForm::setUnread(const QString &why)
{
    m_ui->readNote->setText(why);
    m_ui->readNote->show();
}

RenewalMode AccountForm::mode() const
{
    return RenewalMode::fromToken(m_ui->renewalMode->currentData().toString());
}

QList<ModifyRegistrar> AccountForm::drafts() const
{
    QList<ModifyRegistrar> result;
    if (!m_present)
        return result;
    const auto add = [&](QLatin1StringView field, const QString &value, const QString &was) {
        if (value != was && !value.isEmpty())
            result.append(
                {.field = field, .value = value, .account = m_present->account, .was = was});
    };
    add(Field::renewalMode, mode().token(), m_present->renewalMode.token());
    add(Field::transferMode, m_ui->transferMode->currentData().toString(),
        m_present->transferMode.toUpper());
    add(Field::lowBalance, m_ui->lowBalance->text().trimmed(), m_present->lowBalance);
    return result;
}

bool AccountForm::changesMode() const
{
    return m_present && mode().known() != RenewalMode::Unset && !(mode() == m_present->renewalMode);
}

int AccountForm::following() const
{
    return changesMode() ? m_ui->followers->count() : 0;
}

int AccountForm::lapsing() const
{
    return changesMode() && mode().lapses() ? following() : 0;
}

QString AccountForm::command() const
{
    return ModifyRegistrar::command;
}

QString AccountForm::title() const
{
    return m_present ? m_present->account : QString();
}

QString AccountForm::act() const
{
    return following() > 0 ? tr("Set the default of %n name(s)", nullptr, following())
                           : tr("Set the defaults of the account");
}

Problems AccountForm::problems() const
{
    Problems result;
    const QList<ModifyRegistrar> orders = drafts();
    for (const ModifyRegistrar &order : orders)
        result += order.check();
    if (orders.isEmpty())
        result.append({QString(Field::renewalMode), Rule::X3Missing, {}});
    if (!countFits())
        result.append({QString(countField), Rule::X3Missing, m_ui->count->text()});
    return result;
}

Result<QList<Request>, Problems> AccountForm::requests() const
{
    if (blocking() > 0)
        return Failure{problems()};
    QList<Request> result;
    for (const ModifyRegistrar &order : drafts()) {
        const auto sealed = validate(order, ticked());
        if (!sealed)
            return Failure{sealed.error()};
        result.append(request(*sealed));
    }
    return result;
}

QString AccountForm::costsLater() const
{
    return changesMode() ? m_ui->followers->costsLater() : QString();
}

QString AccountForm::label(const QString &field) const
{
    if (field == Field::renewalMode)
        return tr("Renewal mode");
    return field == Field::transferMode ? tr("Transfers out") : tr("Low balance warning");
}

QString AccountForm::shown(const QString &field, const QString &value) const
{
    if (value.isEmpty())
        return tr("Not stated by the registrar");
    if (field == Field::renewalMode)
        return text(RenewalMode::fromToken(value));
    return field == Field::transferMode ? accountTransferText(value) : value;
}

QList<ReviewRow> AccountForm::review() const
{
    QList<ReviewRow> rows;
    for (const ModifyRegistrar &order : drafts()) {
        rows.append({label(order.field), shown(order.field, order.was),
                     shown(order.field, order.value), true});
        if (order.field == Field::renewalMode) {
            const RenewalMode &now = m_present->renewalMode;
            for (qsizetype i = 0; i < m_followers.size(); ++i) {
                const DomainRecord name = m_followers.at(i);
                rows.append({name.name.unicode(), modeText(name.mode, now),
                             modeChange(name, mode(), now, m_today).words, false});
            }
        } else if (order.field == Field::transferMode) {
            for (qsizetype i = 0; i < m_transferFollowers.size(); ++i)
                rows.append({m_transferFollowers.name(i).unicode(), shown(order.field, order.was),
                             shown(order.field, order.value), false});
        }
    }
    return rows;
}

QString AccountForm::heading() const
{
    return tr("Account defaults");
}

QString AccountForm::reviewTitle() const
{
    return tr("Review: defaults of the account %1").arg(title());
}

QList<Stage> AccountForm::stages() const
{
    return {
        {tr("You send the order"), tr("One command for each default that changes.")},
        {tr("The registrar notes it"),
         tr("Names with a mode of their own keep it. All others follow at once, in all zones.")},
        {tr("KZ Desk reads the account again"), tr("Only then does it show the new default.")}};
}

QString AccountForm::finality() const
{
    QStringList sentences;
    if (lapsing() > 0)
        sentences.append(tr("%n name(s) follow the account and will lapse on their renewal dates. "
                            "Once a name is gone it cannot be restored.",
                            nullptr, lapsing()));
    if (const QString words = openTransfers(); !words.isEmpty())
        sentences.append(words);
    return sentences.join(u' ');
}

QString AccountForm::openTransfers() const
{
    const bool opens = m_present && m_ui->transferMode->currentData() == u"AUTOAPPROVE"_s
        && m_present->transferMode.toUpper() != "AUTOAPPROVE"_L1;
    if (!opens || m_transferFollowers.isEmpty())
        return {};
    return tr("Nobody is asked any more before %n name(s) leave: whoever has the auth code can "
              "take the name away at once.",
              nullptr, int(m_transferFollowers.size()));
}

void AccountForm::showTransferMode()
{
    QList<Remark> remarks;
    const QString mode = m_ui->transferMode->currentData().toString();
    if (const QString words = openTransfers(); !words.isEmpty())
        remarks.append({Remark::Doubt, words});
    else if (mode == settableTransferModes().constFirst())
        remarks.append(
            {Remark::Note, tr("What this does with a request is not stated by the registrar.")});
    setRemarks(QString(Field::transferMode), remarks);
}

QString AccountForm::words(const Problem &problem) const
{
    if (problem.field == countField)
        return tr("Type %1, the number of names that will lapse.").arg(lapsing());
    if (problem.field == Field::renewalMode && problem.rule == Rule::X3Missing)
        return m_present ? tr("Nothing would change. Choose another default.")
                         : tr("The account is not read yet.");
    return Form::words(problem);
}

void AccountForm::showFollowers()
{
    const int count = int(m_followers.size());
    m_ui->followersLabel->setText(tr("%n &name(s) that follow it", nullptr, count));
    QString means =
        tr("What “Account default” means for names without a mode of their own, in all zones.");
    if (m_unread > 0)
        means += u' '
            + tr("Of %n name(s) the mode is not read yet: they may follow it, too.", nullptr,
                 m_unread);
    m_ui->modeMeans->setText(means);
    m_ui->countBox->setVisible(lapsing() > mostUncounted);
    if (lapsing() == 0)
        m_ui->lapses->clear();
    else
        m_ui->lapses->say(Message::Level::Danger, tr("%n name(s) will lapse", nullptr, lapsing()),
                          tr("On the renewal date of each. Once a name is gone it cannot be "
                             "restored."));
}

bool AccountForm::countFits() const
{
    const int count = lapsing();
    return count <= mostUncounted || m_ui->count->text().trimmed() == QString::number(count);
}

} // namespace kz
