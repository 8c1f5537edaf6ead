#include "app/forecastpage.h"

#include "look/tableview.h"
#include "model/desk.h"
#include "model/forecastmodel.h"
#include "views/forecastview.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// How far the forecast looks: two months, so that money can still be moved.
constexpr int days = 60;

} // namespace

ForecastPage::ForecastPage(Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_desk(desk)
    , m_model(new ForecastModel(this))
    , m_view(new ForecastView(m_model, days, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &ForecastView::readWanted, this, &ForecastPage::read);
    connect(m_view, &ForecastView::showDomainWanted, this, &DeskPage::domainWanted);
    connect(&desk, &Desk::factsChanged, this, &ForecastPage::show);
    connect(&desk, &Desk::timeChanged, this, &ForecastPage::show);
}

void ForecastPage::takeFocus()
{
    if (m_view->table()->isVisible())
        m_view->table()->setFocus();
    else
        m_view->setFocus();
}

void ForecastPage::showView(const QString &)
{
    read();
}

void ForecastPage::read()
{
    if (m_reading || !m_desk.isSignedIn())
        return;
    m_reading = true;
    m_fresh.clear();
    m_view->setReading(true);
    m_desk.readAccount();
    readPage({});
    show();
}

void ForecastPage::readPage(const Paging &paging)
{
    const auto question = validate(QueryUpcomingAccountingList{.days = days, .paging = paging});
    if (!question)
        return;
    using Outcome = QueryUpcomingAccountingList::Outcome;
    m_desk.ask<QueryUpcomingAccountingList>(
        *question, this, [this](const ApiResult<Outcome> &answer) {
            if (answer) {
                m_fresh.append(answer->rows);
                if (answer->page.hasMore() && !answer->rows.isEmpty())
                    return readPage(answer->page.next());
                m_charges = std::exchange(m_fresh, {});
            }
            m_reading = false;
            m_view->setReading(false);
            m_view->setTrouble(answer ? QString() : text(answer.error()));
            show();
        });
}

void ForecastPage::show()
{
    const Amount &balance = m_desk.facts().balance;
    m_model->show(forecast(balance, m_charges), m_desk.clock().today());
    m_view->showVerdict(balance.isKnown() ? text(balance) : QString());
    showCounts();
}

void ForecastPage::showCounts()
{
    const int lost = m_model->forecast().lost;
    Q_EMIT countChanged(u"forecast"_s, lost ? QLocale().toString(lost) : QString(),
                        lost ? Tone::Danger : Tone::Muted);
}

} // namespace kz
