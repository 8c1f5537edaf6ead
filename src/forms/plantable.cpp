#include "forms/plantable.h"

#include "forms/checkcelldelegate.h"
#include "forms/formtext.h"
#include "look/celldelegate.h"
#include "look/colours.h"
#include "look/metrics.h"
#include "registry/anytext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 30; // days: from here on a lapse is danger, not only attention

QString shortDate(const QDate &date, const QDate &today)
{
    const bool near = today.daysTo(date) >= 0 && today.daysTo(date) < 330;
    return near ? QLocale().toString(date, u"d MMM"_s) : shortDateText(date);
}

QString lapseWords(const QDate &date, const QDate &today)
{
    if (!date.isValid())
        return PlanTable::tr("Lapses, date not read yet");
    const qint64 days = today.daysTo(date);
    QString when;
    if (days < 0)
        when = PlanTable::tr("a date that has passed");
    else if (days == 0)
        when = PlanTable::tr("today");
    else if (days == 1)
        when = PlanTable::tr("tomorrow");
    else
        when = PlanTable::tr("in %n days", nullptr, int(days));
    return PlanTable::tr("Lapses %1, %2").arg(shortDateText(date), when);
}

} // namespace

ModeChange modeChange(const DomainRecord &name, const RenewalMode &to,
                      const RenewalMode &accountMode, const QDate &today)
{
    ModeChange result;
    result.date = name.renews.utc().date();
    result.differs = !(name.mode == to);
    const RenewalMode before = name.mode.effective(accountMode);
    const RenewalMode after = to.effective(accountMode);
    const QString date =
        result.date.isValid() ? shortDate(result.date, today) : PlanTable::tr("date not read yet");
    result.effect = after.lapses()                               ? ModeChange::Lapses
        : before.lapses()                                        ? ModeChange::Renews
        : result.differs && to.known() == RenewalMode::RenewOnce ? ModeChange::Renews
                                                                 : ModeChange::Same;
    if (to.known() == RenewalMode::Unset) {
        result.words.clear();
    } else if (after.lapses()) {
        result.words = lapseWords(result.date, today);
        result.warning = PlanTable::tr("Once it is gone it cannot be restored.");
    } else if (after.known() == RenewalMode::Default || after.known() == RenewalMode::Unset) {
        result.words = PlanTable::tr("Follows the account, whose mode is not read yet");
    } else if (before.lapses()) {
        result.words = PlanTable::tr("%1: lapse → renewal", "date first").arg(date);
    } else if (before.known() == RenewalMode::RenewOnce
               && after.known() == RenewalMode::AutoRenew) {
        result.words = result.date.isValid()
            ? PlanTable::tr("Renews after %1 too").arg(result.date.year())
            : PlanTable::tr("Renews later too, date not read yet");
    } else if (after.known() == RenewalMode::RenewOnce) {
        result.words = PlanTable::tr("%1: renews once, then as the account says").arg(date);
    } else if (before.known() == RenewalMode::Unset || before.known() == RenewalMode::Other) {
        result.words = PlanTable::tr("%1: renews").arg(date);
    } else {
        result.words = PlanTable::tr("Renews as before");
    }
    if (!result.differs)
        result.words = PlanTable::tr("Has this mode already. %1").arg(result.words);
    return result;
}

PlanTable::PlanTable(QWidget *parent)
    : TableView(parent)
{
    m_model.setColumnCount(ColumnCount);
    m_model.setHorizontalHeaderLabels(
        {QString(), tr("Name"), tr("Now"), tr("After"), tr("Change")});
    setModel(&m_model);
    setItemDelegateForColumn(Pick, new CheckCellDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(&m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (!m_filling && item->column() == Pick && count() != m_shown) {
            m_shown = count();
            m_filling = true;
            showRow(item->row());
            m_filling = false;
            Q_EMIT countChanged();
        }
    });
}

void PlanTable::assign(const QList<DomainRecord> &names, const RenewalMode &accountMode,
                       const QDate &today)
{
    m_names = names;
    m_accountMode = accountMode;
    m_today = today;
    m_model.removeRows(0, m_model.rowCount());
    for (const DomainRecord &name : names) {
        auto *pick = new QStandardItem;
        pick->setCheckable(true);
        pick->setCheckState(Qt::Checked);
        pick->setAccessibleText(name.name.unicode());
        auto *first = new QStandardItem(name.name.unicode());
        first->setToolTip(name.name.ace());
        auto *now = new QStandardItem(modeText(name.mode, accountMode));
        now->setData(int(Tone::Muted), ToneRole);
        QList<QStandardItem *> row{pick, first, now, new QStandardItem, new QStandardItem};
        const auto zone = name.name.unicode().size() - name.name.label().size();
        first->setData(int(zone), MutedTailRole);
        for (QStandardItem *item : row)
            item->setEditable(false);
        m_model.appendRow(row);
    }
    setMode({});
    resizeColumnsToContents();
    setColumnWidth(Pick, dp(20 + 18 + 8));
    setColumnWidth(Name, std::max(columnWidth(Name), dp(160)));
    setColumnWidth(After, std::max(columnWidth(After), dp(120)));
    setColumnWidth(Now, std::max(columnWidth(Now), dp(120)));
    const int rows = std::clamp(int(names.size()), 3, 10);
    setMinimumHeight(horizontalHeader()->sizeHint().height() + rows * CellDelegate::rowHeight()
                     + 2 * frameWidth());
}

void PlanTable::setMode(const RenewalMode &mode)
{
    m_filling = true; // counting after each row would take the square of the rows
    m_changes.clear();
    m_mode = mode;
    for (int row = 0; row < int(m_names.size()); ++row) {
        m_changes.append(modeChange(m_names[row], mode, m_accountMode, m_today));
        m_model.item(row, Pick)->setEnabled(m_changes.last().differs);
        showRow(row);
    }
    m_filling = false;
    m_shown = count();
    Q_EMIT countChanged();
}

void PlanTable::showRow(int row)
{
    const ModeChange &change = m_changes[row];
    const bool known = m_mode.known() != RenewalMode::Unset;
    const bool left = change.differs && m_model.item(row, Pick)->checkState() != Qt::Checked;
    m_model.item(row, After)->setText(known && !left ? modeText(m_mode, m_accountMode) : QString());
    Tone tone = Tone::Ink;
    if (left || change.effect == ModeChange::Same)
        tone = Tone::Muted;
    else if (change.effect == ModeChange::Lapses)
        tone = change.date.isValid() && m_today.daysTo(change.date) <= soon ? Tone::Danger
                                                                            : Tone::Attention;
    QString all = left ? tr("Left out") : change.words;
    QStandardItem *words = m_model.item(row, Change);
    words->setText(all);
    words->setData(int(tone), ToneRole);
    if (!left && !change.warning.isEmpty())
        all += u". "_s + change.warning;
    words->setToolTip(all);
    words->setAccessibleText(all);
}

QList<int> PlanTable::chosen() const
{
    QList<int> result;
    for (int row = 0; row < int(m_changes.size()); ++row) {
        if (m_changes[row].differs && m_model.item(row, Pick)->checkState() == Qt::Checked)
            result.append(row);
    }
    return result;
}

void PlanTable::setChosen(int row, bool on)
{
    m_model.item(row, Pick)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
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
    for (const int row : rows) {
        if (m_changes[row].differs)
            setChosen(row, m_model.item(row, Pick)->checkState() != Qt::Checked);
    }
}

} // namespace kz
