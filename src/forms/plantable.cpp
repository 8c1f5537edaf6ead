#include "forms/plantable.h"

#include "forms/checkcelldelegate.h"
#include "look/celldelegate.h"
#include "look/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace kz {

namespace {

/// What the longest mode needs: it is not the same in each language.
int modeRoom(const QFontMetrics &metrics, const RenewalMode &accountMode)
{
    int room = dp(96);
    for (const RenewalMode &mode : settableModes())
        room = std::max(room, metrics.horizontalAdvance(modeText(mode, accountMode)));
    return room + dp(24);
}

} // namespace

PlanTable::PlanTable(QWidget *parent)
    : TableView(parent)
    , m_plan(new PlanModel(this))
{
    setModel(m_plan);
    setItemDelegateForColumn(Pick, new CheckCellDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(m_plan, &PlanModel::countChanged, this, &PlanTable::countChanged);
    connect(m_plan, &PlanModel::othersChosen, this, &PlanTable::othersChosen);
}

void PlanTable::assign(const NameList &names, const RenewalMode &accountMode, const QDate &today)
{
    show(names, accountMode, today, false);
}

void PlanTable::assignFollowers(const NameList &names, const RenewalMode &accountMode,
                                const QDate &today)
{
    show(names, accountMode, today, true);
}

void PlanTable::show(const NameList &names, const RenewalMode &accountMode, const QDate &today,
                     bool followers)
{
    m_today = today;
    m_plan->assign(names, accountMode, today, followers);
    setColumnHidden(Pick, followers);
    setColumnHidden(PlanModel::Now, followers); // for all of them the same
    const int most = 200; // a look at each of thousands would be felt
    int nameRoom = dp(136);
    for (qsizetype i = 0; i < std::min<qsizetype>(names.size(), most); ++i)
        nameRoom = std::max(nameRoom, fontMetrics().horizontalAdvance(names.name(i).unicode()));
    setColumnWidth(Pick, dp(20 + 18 + 8));
    setColumnWidth(PlanModel::Name, std::min(nameRoom + dp(24), dp(260)));
    setColumnWidth(PlanModel::Now, modeRoom(fontMetrics(), accountMode));
    setColumnWidth(PlanModel::After, modeRoom(fontMetrics(), accountMode));
    const int rows = std::clamp(int(names.size()), 3, 10);
    setMinimumHeight(horizontalHeader()->sizeHint().height() + rows * CellDelegate::rowHeight()
                     + 2 * frameWidth());
}

void PlanTable::setMode(const RenewalMode &mode)
{
    m_plan->setModes(QList<RenewalMode>(names().size(), mode));
}

void PlanTable::setModes(const QList<RenewalMode> &modes)
{
    m_plan->setModes(modes);
}

QString PlanTable::costsLater() const
{
    const QList<int> rows = chosen();
    const bool any = std::any_of(rows.cbegin(), rows.cend(), [this](int row) {
        return m_plan->effect(row) != ModeChange::Lapses;
    });
    return any ? tr("A name that renews takes the price of that day from the balance.") : QString();
}

ModeChange PlanTable::change(int row) const
{
    return modeChange(names().at(row), m_plan->mode(row), accountMode(), m_today);
}

void PlanTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space) {
        TableView::keyPressEvent(event);
        return;
    }
    // The space bar means the rows, wherever in them the current cell is.
    QList<int> rows = selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    m_plan->toggle(rows);
}

} // namespace kz
