#include "forms/renewform.h"

#include "forms/formtext.h"
#include "forms/renewtable.h"
#include "registry/anytext.h"
#include "ui_renewform.h"

#include <QPushButton>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;
using Field = RenewDomain::Field;

namespace {

constexpr int mostNamed = 5;

/// "a.kz, b.kz and 3 more".
QString listed(const QStringList &names)
{
    const QString first = names.mid(0, mostNamed).join(u", "_s);
    const int more = int(names.size()) - mostNamed;
    return more > 0 ? RenewForm::tr("%1 and %n more", nullptr, more).arg(first) : first;
}

} // namespace

RenewForm::RenewForm(const QList<DomainRecord> &names, const QDate &today, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::RenewForm>())
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->unread->clear();
    m_ui->years->setRange(minYears, maxYears);
    const auto years = [this](int count) {
        // The spin box writes the number itself.
        const QString all = count == 1 ? tr("1 year") : tr("%n years", nullptr, count);
        m_ui->years->setSuffix(QString(all).remove(QString::number(count)));
        m_ui->plan->setYears(count);
    };
    m_ui->plan->assign(names, today);
    connect(m_ui->years, &QSpinBox::valueChanged, this, years);
    years(m_ui->years->value());

    bind(Field::years, m_ui->years, m_ui->yearsVerdict);
    setLive(m_ui->years);
    bind(Field::expiration, m_ui->plan, m_ui->planVerdict);
    connect(m_ui->plan, &RenewTable::countChanged, this, [this] {
        readNext(); // of a name that was left out before
        showUnreadNames();
    });
    judgeAgain();
}

RenewForm::~RenewForm() = default;

void RenewForm::setLastRenewals(const QHash<QString, QDate> &byAce)
{
    m_ui->plan->setLastRenewals(byAce);
    judgeAgain();
}

void RenewForm::setYears(int years)
{
    m_ui->years->setValue(years);
}

RenewTable *RenewForm::plan() const
{
    return m_ui->plan;
}

QList<RenewDomain> RenewForm::drafts() const
{
    QList<RenewDomain> result;
    for (const int row : m_ui->plan->chosen())
        result.append(m_ui->plan->order(row));
    return result;
}

QList<int> RenewForm::rowsThat(int reading) const
{
    QList<int> rows = m_ui->plan->chosen();
    rows.removeIf([&](int row) { return m_ui->plan->reading(row) != reading; });
    return rows;
}

void RenewForm::readAgain()
{
    m_ui->plan->forget();
    m_reading = false;
    showUnreadNames();
    judgeAgain();
    readNext();
}

void RenewForm::readNext()
{
    const QList<int> waiting = rowsThat(RenewTable::Waiting);
    if (m_reading || waiting.isEmpty())
        return;
    m_reading = true; // one at a time: whoever leaves the form leaves no queue behind
    Q_EMIT readWanted(m_ui->plan->names()[waiting.first()].name);
}

void RenewForm::showRead(const StatusDomain::Outcome &shown)
{
    m_reading = false;
    m_ui->plan->showRead(shown.record);
    showUnreadNames();
    judgeAgain();
    readNext();
}

void RenewForm::showUnread(const DomainName &name, const QString &words)
{
    m_reading = false;
    m_ui->plan->showUnread(name.ace(), words);
    showUnreadNames();
    judgeAgain();
    readNext();
}

void RenewForm::showUnreadNames()
{
    const QList<int> failed = rowsThat(RenewTable::Failed);
    if (failed.isEmpty())
        return m_ui->unread->clear();
    const bool offered = !m_ui->unread->isEmpty();
    const QString why = m_ui->plan->whyUnread(failed.first());
    const QString first = m_ui->plan->names()[failed.first()].name.unicode();
    const int count = int(failed.size());
    m_ui->unread->say(Message::Level::Danger,
                      count == 1 ? tr("%1 could not be read").arg(first)
                                 : tr("%n names could not be read", nullptr, count),
                      why);
    if (offered)
        return;
    QPushButton *again = m_ui->unread->addButton(tr("Try &again"), "renew"_L1);
    again->setObjectName(u"readAgain"_s);
    connect(again, &QPushButton::clicked, this, &RenewForm::readAgain);
}

Problems RenewForm::problems() const
{
    // Names that break the same rule are told in one sentence, and decided with one tick.
    Problems result;
    QList<QStringList> names;
    for (const RenewDomain &order : drafts()) {
        for (const Problem &problem : order.check()) {
            const auto same =
                std::find_if(result.cbegin(), result.cend(), [&problem](const Problem &other) {
                    return other.rule == problem.rule;
                });
            const qsizetype at = same - result.cbegin();
            if (same == result.cend()) {
                result.append(problem);
                names.append(QStringList());
            }
            names[at].append(order.domain.unicode());
        }
    }
    if (m_ui->plan->names().size() > 1) {
        for (qsizetype i = 0; i < result.size(); ++i)
            result[i].detail = listed(names[i]);
    }
    for (Problem &problem : result) {
        if (problem.field == Field::domain)
            problem.field = Field::expiration;
    }
    if (m_ui->plan->count() == 0)
        result.append({QString(Field::expiration), Rule::X3Missing, {}});
    return result;
}

Result<QList<Request>, Problems> RenewForm::requests() const
{
    if (!open().isEmpty())
        return Failure{problems()};
    QList<Request> result;
    for (const RenewDomain &order : drafts()) {
        // Each warning was ticked for all names at once.
        const Result<Valid<RenewDomain>, Problems> sealed = validate(order, order.check());
        if (!sealed)
            return Failure{sealed.error()};
        result.append(request(*sealed));
    }
    return result;
}

QString RenewForm::words(const Problem &problem) const
{
    const bool many = m_ui->plan->names().size() > 1;
    switch (problem.rule) {
    case Rule::X3Missing:
        return tr("No name is ticked. Tick at least one.");
    case Rule::T4ExpirationYear:
        if (!rowsThat(RenewTable::Failed).isEmpty())
            return tr("The paid-until date must be read before the order. Try again, or clear the "
                      "box of the name.");
        if (!rowsThat(RenewTable::Waiting).isEmpty())
            return tr("The paid-until date is being read from the registrar.");
        return tr("The registrar states no paid-until date, so this name cannot be renewed from "
                  "here.");
    case Rule::T2TenYearsAhead:
        if (many)
            return tr("More than 10 years ahead: %1. Choose fewer years, or leave them out.")
                .arg(problem.detail);
        break;
    case Rule::T3SameDay:
        if (many)
            return tr("Registered or renewed today: %1. A renewal on the same day is usually "
                      "refused; wait until tomorrow.")
                .arg(problem.detail);
        break;
    case Rule::T5AutoRenewGrace:
        if (many)
            return tr("Just renewed by itself: %1. With this order a further term is paid.")
                .arg(problem.detail);
        break;
    default:
        break;
    }
    return Form::words(problem);
}

} // namespace kz
