#pragma once

#include "app/deskpage.h"
#include "operations/queryupcomingaccountinglist.h"

namespace kz {

class ForecastModel;
class ForecastView;

/// Reads what will be charged, whenever it is opened, and holds it against the balance.
class ForecastPage : public DeskPage
{
    Q_OBJECT
public:
    explicit ForecastPage(Desk &desk, QWidget *parent = nullptr);

    ForecastView *view() const { return m_view; }

    void takeFocus() override;
    void showView(const QString &id) override;
    void showCounts() override;

private:
    void read();
    void readPage(const Paging &paging);
    void show();

    Desk &m_desk;
    ForecastModel *m_model;
    ForecastView *m_view;
    QList<QueryUpcomingAccountingList::Row> m_charges;
    QList<QueryUpcomingAccountingList::Row> m_fresh; ///< of the reading under way
    bool m_reading = false;
};

} // namespace kz
