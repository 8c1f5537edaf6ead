#include "forms/renewalmodeform.h"

#include "forms/formtext.h"
#include "registry/anytext.h"
#include "ui_renewalmodeform.h"

#include "look/metrics.h"
#include "registry/term.h"

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;
using Field = SetDomainRenewalMode::Field;

namespace {

constexpr int mostUncounted = 10; // above, the number has to be typed
constexpr int mostNamed = 5;
constexpr int soon = 30; // days
const QString backToken = u"(back)"_s; // no mode of the registrar

QString meaning(const RenewalMode &mode, const RenewalMode &accountMode)
{
    switch (mode.known()) {
    case RenewalMode::AutoRenew:
        return RenewalModeForm::tr("The registrar renews the name each time it is due and takes "
                                   "the price from the balance.");
    case RenewalMode::AutoDelete:
    case RenewalMode::AutoExpire:
        return RenewalModeForm::tr("The name is lost on its renewal date. For .kz there is no "
                                   "grace and no way to restore it.");
    case RenewalMode::RenewOnce:
        return RenewalModeForm::tr("The registrar renews the name once, on its next renewal date, "
                                   "for one year. After that the mode of the account applies.");
    case RenewalMode::Default:
        return accountMode.known() == RenewalMode::Unset
            ? RenewalModeForm::tr("The mode of the account applies. It is not read yet.")
            : RenewalModeForm::tr("The mode of the account applies: %1.").arg(text(accountMode));
    case RenewalMode::Unset:
    case RenewalMode::Other:
        break;
    }
    return RenewalModeForm::tr("Choose what happens to the names on their renewal dates.");
}

} // namespace

RenewalModeForm::RenewalModeForm(const NameList &names, const RenewalMode &accountMode,
                                 const QDate &today, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::RenewalModeForm>())
    , m_today(today)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->modeMeans->setFont(typeFont(Type::Small));
    m_ui->modeMeans->setForegroundRole(QPalette::PlaceholderText);
    m_ui->lapses->clear();
    m_ui->renewalMode->setPlaceholderText(tr("Choose a mode"));
    for (const RenewalMode &settable : settableModes())
        m_ui->renewalMode->addItem(modeText(settable, accountMode), settable.token());
    m_ui->renewalMode->setCurrentIndex(-1);
    m_ui->plan->assign(names, accountMode, today);

    bind(Field::mode, m_ui->renewalMode, m_ui->renewalModeVerdict);
    bind(Field::domain, m_ui->plan, m_ui->planVerdict);
    bind(countField, m_ui->count, m_ui->countVerdict);
    setSecret(m_ui->count); // typed for this moment, never taken from a draft
    connect(m_ui->renewalMode, &QComboBox::currentIndexChanged, this, &RenewalModeForm::planModes);
    connect(m_ui->plan, &PlanTable::othersChosen, this, [this] { touch(); });
    connect(this, &Form::judged, this, &RenewalModeForm::showPlan);
    judgeAgain();
}

RenewalModeForm::~RenewalModeForm() = default;

void RenewalModeForm::setMode(const RenewalMode &mode)
{
    m_ui->renewalMode->setCurrentIndex(m_ui->renewalMode->findData(mode.token()));
}

RenewalMode RenewalModeForm::mode() const
{
    return goesBack() ? RenewalMode()
                      : RenewalMode::fromToken(m_ui->renewalMode->currentData().toString());
}

void RenewalModeForm::offerBack(const QList<RenewalMode> &modes)
{
    m_back = modes;
    m_ui->renewalMode->addItem(tr("As each name was before the plan"), backToken);
    m_ui->renewalMode->setCurrentIndex(m_ui->renewalMode->count() - 1);
}

bool RenewalModeForm::goesBack() const
{
    return m_ui->renewalMode->currentData().toString() == backToken;
}

void RenewalModeForm::planModes()
{
    if (goesBack())
        m_ui->plan->setModes(m_back);
    else
        m_ui->plan->setMode(mode());
}

PlanTable *RenewalModeForm::plan() const
{
    return m_ui->plan;
}

SetDomainRenewalMode RenewalModeForm::draft(int row) const
{
    const DomainRecord name = m_ui->plan->names().at(row);
    return {.domain = name.name,
            .mode = m_ui->plan->rows().mode(row),
            .was = name.mode,
            .accountMode = m_ui->plan->accountMode(),
            .renews = name.renews};
}

QList<SetDomainRenewalMode> RenewalModeForm::drafts() const
{
    QList<SetDomainRenewalMode> result;
    for (const int row : m_ui->plan->chosen())
        result.append(draft(row));
    return result;
}

QList<int> RenewalModeForm::lapsingRows() const
{
    const PlanModel &plan = m_ui->plan->rows();
    QList<int> rows = plan.chosen();
    rows.removeIf([&plan](int row) { return plan.effect(row) != ModeChange::Lapses; });
    // The first to go stands first; what has no date yet stands last.
    std::stable_sort(rows.begin(), rows.end(), [&plan](int one, int other) {
        const QDate a = plan.date(one);
        const QDate b = plan.date(other);
        return a.isValid() && (!b.isValid() || a < b);
    });
    return rows;
}

int RenewalModeForm::lapsing() const
{
    const PlanModel &plan = m_ui->plan->rows();
    int count = 0;
    for (int row = 0; row < plan.rowCount(); ++row)
        count += plan.isChosen(row) && plan.effect(row) == ModeChange::Lapses;
    return count;
}

QString RenewalModeForm::lapseWords() const
{
    const QList<int> rows = lapsingRows();
    if (rows.isEmpty())
        return {};
    QStringList named;
    for (const int row : rows.first(std::min<qsizetype>(rows.size(), mostNamed))) {
        const QDate date = m_ui->plan->rows().date(row);
        const QString name = m_ui->plan->names().name(row).unicode();
        named.append(date.isValid() ? tr("%1 on %2").arg(name, shortDateText(date))
                                    : tr("%1, date not read yet").arg(name));
    }
    const int more = int(rows.size() - named.size());
    QString list = named.join(u"; "_s);
    if (more == 1)
        list = tr("%1; and one more").arg(list);
    else if (more > 1)
        list = tr("%1; and %n more", nullptr, more).arg(list);
    return tr("%1. Once a name is gone it cannot be restored.").arg(list);
}

QString RenewalModeForm::command() const
{
    return SetDomainRenewalMode::command;
}

QString RenewalModeForm::title() const
{
    const NameList &names = m_ui->plan->names();
    if (names.size() == 1)
        return names.name(0).unicode();
    return tr("%n names", nullptr, int(names.size()));
}

QString RenewalModeForm::act() const
{
    const int count = m_ui->plan->count();
    if (goesBack())
        return tr("Set %n name(s) back", nullptr, count);
    const QString to = text(mode());
    if (count == 1)
        return tr("Set one name to %1").arg(to);
    return tr("Set %n names to %1", nullptr, count).arg(to);
}

Problems RenewalModeForm::problems() const
{
    // What a rule says of one mode it says of all names that get it; when each name lapses stands
    // in its row and in the sentence below. requests() seals each order by itself.
    Problems result = goesBack() ? Problems() : judgeRenewalMode(mode(), Field::mode);
    if (m_ui->plan->count() == 0 && result.isEmpty())
        result.append({QString(Field::domain), Rule::X3Missing, {}});
    if (!countFits())
        result.append({QString(countField), Rule::X3Missing, m_ui->count->text()});
    return result;
}

qsizetype RenewalModeForm::orderCount() const
{
    return m_ui->plan->count();
}

Result<QList<Request>, Problems> RenewalModeForm::requests() const
{
    return requestsPart(0, orderCount());
}

Result<QList<Request>, Problems> RenewalModeForm::requestsPart(qsizetype from, qsizetype most) const
{
    if (blocking() > 0)
        return Failure{problems()};
    QList<Request> result;
    for (const int row : m_ui->plan->chosen().mid(from, most)) {
        const Result<Valid<SetDomainRenewalMode>, Problems> sealed = validate(draft(row), ticked());
        if (!sealed)
            return Failure{sealed.error()};
        result.append(request(*sealed));
    }
    return result;
}

QList<ReviewRow> RenewalModeForm::review() const
{
    return reviewPart(0, orderCount());
}

QList<ReviewRow> RenewalModeForm::reviewPart(qsizetype from, qsizetype most) const
{
    QList<ReviewRow> rows;
    for (const int row : m_ui->plan->chosen().mid(from, most)) {
        const DomainRecord name = m_ui->plan->names().at(row);
        rows.append({name.name.unicode(), modeText(name.mode, m_ui->plan->accountMode()),
                     modeText(m_ui->plan->rows().mode(row), m_ui->plan->accountMode()), false});
    }
    return rows;
}

QString RenewalModeForm::words(const Problem &problem) const
{
    if (problem.field == countField)
        return tr("Type %1, the number of names that will lapse.").arg(lapsing());
    if (problem.field == Field::domain && problem.rule == Rule::X3Missing)
        return tr("No name would change. Tick at least one that has another mode now.");
    if (problem.field == Field::mode && mode().known() == RenewalMode::Unset)
        return tr("Choose a mode.");
    return Form::words(problem);
}

void RenewalModeForm::showPlan()
{
    m_ui->modeMeans->setText(goesBack() ? tr("Each name gets back the mode that it had before.")
                                        : meaning(mode(), m_ui->plan->accountMode()));
    const QList<int> rows = lapsingRows();
    m_ui->countBox->setVisible(rows.size() > mostUncounted);
    if (rows.isEmpty()) {
        m_ui->lapses->clear();
        return;
    }
    const bool urgent = std::any_of(rows.begin(), rows.end(), [this](int row) {
        const QDate date = m_ui->plan->rows().date(row);
        return date.isValid() && m_today.daysTo(date) <= soon;
    });
    const int count = int(rows.size());
    m_ui->lapses->say(urgent ? Message::Level::Danger : Message::Level::Attention,
                      count == 1 ? tr("One name will lapse")
                                 : tr("%n names will lapse", nullptr, count),
                      lapseWords());
}

bool RenewalModeForm::countFits() const
{
    const int count = lapsing();
    return count <= mostUncounted || m_ui->count->text().trimmed() == QString::number(count);
}

} // namespace kz
