#include "views/forecastview.h"

#include "look/message.h"
#include "look/metrics.h"
#include "look/pagehead.h"
#include "look/tableview.h"
#include "model/forecastmodel.h"
#include "model/words.h"
#include "views/emptypage.h"
#include "views/forecastcells.h"
#include "views/keepselection.h"
#include "views/listframe.h"

#include <QHeaderView>
#include <QPushButton>

#include <array>

namespace kz {

using namespace Qt::StringLiterals;

ForecastView::ForecastView(ForecastModel *model, int days, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_cells(new ForecastCells(this))
    , m_days(days)
    , m_head(new PageHead(tr("Forecast"), this))
    , m_read(m_head->addButton(tr("Read again"), "renew"_L1))
    , m_message(new Message(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyPage(this))
{
    m_read->setObjectName(u"readForecast"_s);
    m_cells->setSourceModel(model);
    m_table->setModel(m_cells);
    m_table->setAccessibleName(tr("Coming renewals"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    const std::array widths{250, 240, 110, 130, 150};
    for (int column = 0; column < ForecastModel::ColumnCount; ++column)
        header->resizeSection(column, dp(widths[std::size_t(column)]));
    header->setSectionResizeMode(ForecastModel::Name, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    new KeepSelection(m_table, [this](int row) {
        return m_model->index(row, 0)
            .data(ForecastModel::RowRole)
            .value<Forecast::Row>()
            .charge.domain.ace();
    });

    layOut(this, {.head = m_head, .notice = m_message, .rows = {m_table, m_empty}});

    connect(m_read, &QPushButton::clicked, this, &ForecastView::readWanted);
    connect(m_empty, &EmptyPage::verbWanted, this, &ForecastView::readWanted);
    connect(m_table, &TableView::opened, this, &ForecastView::open);
    showVerdict({});
}

void ForecastView::setReading(bool reading)
{
    m_reading = reading;
    m_known = m_known || !reading;
    m_read->setEnabled(!reading);
}

void ForecastView::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
}

void ForecastView::showVerdict(const QString &balance)
{
    const Forecast &forecast = m_model->forecast();
    const bool any = !forecast.rows.isEmpty();
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_message->clear();
    QStringList facts{tr("next %n days", nullptr, m_days)};
    if (forecast.total.isKnown())
        facts.append(tr("%1 in all", "an amount").arg(text(forecast.total)));
    if (!balance.isEmpty())
        facts.append(tr("balance %1").arg(balance));
    m_head->setFact(facts.join(u" · "_s));

    if (!m_trouble.isEmpty()) {
        m_message->say(Message::Level::Attention, tr("The forecast could not be read."), m_trouble);
    } else if (forecast.lost > 0) {
        const QString day = dateText(forecast.firstLost, true);
        m_message->say(
            Message::Level::Danger,
            tr("The balance does not cover %n name(s): the first is lost on %1.", nullptr,
               forecast.lost)
                .arg(day),
            tr("%1 are missing. A name that the balance does not cover on its renewal date expires "
               "at once and cannot be restored. Money paid in before that day saves it.",
               "an amount")
                .arg(text(forecast.missing)));
    } else if (forecast.unknown > 0) {
        m_message->say(
            Message::Level::Info,
            tr("For %n name(s) the registrar states no price.", nullptr, forecast.unknown),
            tr("Whether the balance covers them is not known."));
    }
    if (any)
        return;
    if (m_reading || !m_known) {
        m_empty->say(tr("Not read yet."),
                     m_reading ? tr("The registrar is being asked what will renew.")
                               : tr("What will renew stands here once the registrar was asked."));
        m_empty->setVerb(m_reading ? QString() : tr("Read"));
    } else if (!m_trouble.isEmpty()) {
        m_empty->say(tr("Nothing was read."), m_trouble);
        m_empty->setVerb(tr("Try again"));
    } else {
        m_empty->say(
            tr("Nothing renews in the next %n days.", nullptr, m_days),
            tr("Names that lapse are not charged: they stand under “Lapsing in 30 days”."));
        m_empty->setVerb({});
    }
}

void ForecastView::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT showDomainWanted(
            index.data(ForecastModel::RowRole).value<Forecast::Row>().charge.domain.ace());
}

} // namespace kz
