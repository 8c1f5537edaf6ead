#include "forms/planmodel.h"

#include "forms/formtext.h"
#include "look/celldelegate.h"
#include "look/colours.h"
#include "registry/anytext.h"

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
        return PlanModel::tr("Lapses, date not read yet");
    const qint64 days = today.daysTo(date);
    QString when;
    if (days < 0)
        when = PlanModel::tr("a date that has passed");
    else if (days == 0)
        when = PlanModel::tr("today");
    else if (days == 1)
        when = PlanModel::tr("tomorrow");
    else
        when = PlanModel::tr("in %n days", nullptr, int(days));
    return PlanModel::tr("Lapses %1, %2").arg(shortDateText(date), when);
}

/// Everything but the words, which take most of the time.
ModeChange judgedChange(const RenewalMode &from, const QDate &renews, const RenewalMode &to,
                        const RenewalMode &accountMode)
{
    ModeChange result;
    result.date = renews;
    result.differs = !(from == to);
    const RenewalMode before = from.effective(accountMode);
    const RenewalMode after = to.effective(accountMode);
    result.effect = after.lapses()                               ? ModeChange::Lapses
        : before.lapses()                                        ? ModeChange::Renews
        : result.differs && to.known() == RenewalMode::RenewOnce ? ModeChange::Renews
                                                                 : ModeChange::Same;
    return result;
}

} // namespace

ModeChange modeChange(const DomainRecord &name, const RenewalMode &to,
                      const RenewalMode &accountMode, const QDate &today)
{
    ModeChange result = judgedChange(name.mode, name.renews.utc().date(), to, accountMode);
    const RenewalMode before = name.mode.effective(accountMode);
    const RenewalMode after = to.effective(accountMode);
    const QString date =
        result.date.isValid() ? shortDate(result.date, today) : PlanModel::tr("date not read yet");
    if (to.known() == RenewalMode::Unset) {
        result.words.clear();
    } else if (after.lapses()) {
        result.words = lapseWords(result.date, today);
        result.warning = PlanModel::tr("Once it is gone it cannot be restored.");
    } else if (after.known() == RenewalMode::Default || after.known() == RenewalMode::Unset) {
        result.words = PlanModel::tr("Follows the account, whose mode is not read yet");
    } else if (before.lapses()) {
        result.words = PlanModel::tr("%1: lapse → renewal", "date first").arg(date);
    } else if (before.known() == RenewalMode::RenewOnce
               && after.known() == RenewalMode::AutoRenew) {
        result.words = result.date.isValid()
            ? PlanModel::tr("Renews after %1 too").arg(result.date.year())
            : PlanModel::tr("Renews later too, date not read yet");
    } else if (after.known() == RenewalMode::RenewOnce) {
        result.words = PlanModel::tr("%1: renews once, then as the account says").arg(date);
    } else if (before.known() == RenewalMode::Unset || before.known() == RenewalMode::Other) {
        result.words = PlanModel::tr("%1: renews").arg(date);
    } else {
        result.words = PlanModel::tr("Renews as before");
    }
    if (!result.differs)
        result.words = PlanModel::tr("Has this mode already. %1").arg(result.words);
    return result;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Now:
        return tr("Now");
    case After:
        return tr("After");
    case Change:
        return tr("Change");
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Pick)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Pick && !differs(index.row()))
        flags &= ~Qt::ItemIsEnabled;
    return flags;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const DomainRecord name = m_names.at(row);
    switch (Column(index.column())) {
    case Pick:
        if (role == Qt::CheckStateRole)
            return int(m_rows.at(row).ticked ? Qt::Checked : Qt::Unchecked);
        return role == Qt::AccessibleTextRole ? QVariant(name.name.unicode()) : QVariant();
    case Name:
        if (role == Qt::ToolTipRole)
            return name.name.ace();
        if (role == MutedTailRole)
            return name.name.unicode().size() - name.name.label().size();
        return role == Qt::DisplayRole ? QVariant(name.name.unicode()) : QVariant();
    case Now:
        if (role == ToneRole)
            return int(Tone::Muted);
        return role == Qt::DisplayRole ? QVariant(modeText(name.mode, m_accountMode)) : QVariant();
    case After:
        return role == Qt::DisplayRole ? QVariant(after(row)) : QVariant();
    case Change:
        return changeCell(row, role);
    case ColumnCount:
        break;
    }
    return {};
}

QString PlanModel::after(int row) const
{
    const RenewalMode &to = mode(row);
    if (to.known() == RenewalMode::Unset || (differs(row) && !isChosen(row)))
        return {};
    return m_followers ? modeText(RenewalMode::Default, to) : modeText(to, m_accountMode);
}

QVariant PlanModel::changeCell(int row, int role) const
{
    const bool left = differs(row) && !isChosen(row);
    if (role == ToneRole) {
        if (left || effect(row) == ModeChange::Same)
            return int(Tone::Muted);
        if (effect(row) != ModeChange::Lapses)
            return int(Tone::Ink);
        const bool near = date(row).isValid() && m_today.daysTo(date(row)) <= soon;
        return int(near ? Tone::Danger : Tone::Attention);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (left)
        return tr("Left out");
    const ModeChange change = modeChange(m_names.at(row), mode(row), m_accountMode, m_today);
    return role == Qt::DisplayRole || change.warning.isEmpty()
        ? change.words
        : QString(change.words + u". "_s + change.warning);
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.column() != Pick || role != Qt::CheckStateRole || !differs(index.row()))
        return false;
    setChosen(index.row(), value.toInt() == Qt::Checked);
    return true;
}

void PlanModel::setChosen(int row, bool on)
{
    Row &changed = m_rows[row];
    if (changed.ticked == on)
        return;
    changed.ticked = on;
    if (changed.differs)
        m_count += on ? 1 : -1;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (changed.differs)
        Q_EMIT countChanged();
}

void PlanModel::toggle(const QList<int> &rows)
{
    const int before = m_count;
    bool changed = false;
    for (const int row : rows) {
        if (!differs(row))
            continue;
        changed = true;
        m_rows[row].ticked = !m_rows[row].ticked;
        m_count += m_rows[row].ticked ? 1 : -1;
    }
    if (rows.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    Q_EMIT dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
    if (m_count != before)
        Q_EMIT countChanged();
    else if (changed)
        Q_EMIT othersChosen();
}

void PlanModel::assign(const NameList &names, const RenewalMode &accountMode, const QDate &today,
                       bool followers)
{
    beginResetModel();
    m_names = names;
    m_accountMode = accountMode;
    m_today = today;
    m_followers = followers;
    m_rows.clear();
    m_rows.resize(names.size());
    endResetModel();
    setModes(QList<RenewalMode>(names.size()));
}

void PlanModel::setModes(const QList<RenewalMode> &modes)
{
    m_count = 0;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        Row &planned = m_rows[row];
        const ModeChange judged =
            judgedChange(m_names.mode(row), m_names.renewsOn(row), modes.at(row), m_accountMode);
        planned.to = modes.at(row);
        planned.effect = judged.effect;
        planned.differs = judged.differs && !(m_followers && planned.to == m_accountMode);
        planned.date = judged.date;
        m_count += isChosen(row);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT countChanged();
}

QList<int> PlanModel::chosen() const
{
    QList<int> result;
    result.reserve(m_count);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (isChosen(row))
            result.append(row);
    }
    return result;
}

} // namespace kz
