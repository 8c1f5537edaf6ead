#include "model/zonemodel.h"

#include <numeric>

namespace kz {

void ZoneModel::show(const QList<ZoneRule> &rules)
{
    merge(m_rules, rules, [](const ZoneRule &rule) {
        return QString::number(int(rule.isHead)) + QString::number(int(rule.asItCame)) + rule.title;
    });
}

QString ZoneModel::asText(const QList<int> &rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(cellText(column, m_rules.at(row)));
        lines.append(m_rules.at(row).isHead ? cells.first() : cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString ZoneModel::asText() const
{
    QList<int> rows(m_rules.size());
    std::iota(rows.begin(), rows.end(), 0);
    return asText(rows);
}

int ZoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int ZoneModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ZoneModel::cellText(int column, const ZoneRule &rule) const
{
    switch (Column(column)) {
    case Title:
        return rule.title;
    case Registrar:
        return rule.registrar;
    case Ours:
        return rule.ours;
    case Account:
        return rule.account;
    case Verdict:
        break;
    case ColumnCount:
        return {};
    }
    switch (rule.verdict) {
    case ZoneRule::Agrees:
        return tr("Agrees");
    case ZoneRule::Differs:
        return tr("Differs");
    case ZoneRule::NotStated:
        return tr("Not stated", "by the registrar");
    case ZoneRule::Open:
        break;
    }
    return {};
}

QVariant ZoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ZoneRule &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.column(), rule);
    case Qt::ToolTipRole:
        return rule.isHead ? QVariant() : cellText(index.column(), rule);
    case Qt::AccessibleTextRole:
        return rule.isHead
            ? rule.title
            : tr("%1: %2", "title of a column, its value")
                  .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                       cellText(index.column(), rule));
    case RuleRole:
        return QVariant::fromValue(rule);
    default:
        return {};
    }
}

QVariant ZoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Title:
        return tr("Rule");
    case Registrar:
        return tr("The registrar says");
    case Ours:
        return tr("KZ Desk goes by");
    case Account:
        return tr("This account");
    case Verdict:
        return tr("Compared");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ZoneModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_rules.at(index.row()).isHead ? Qt::NoItemFlags
                                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace kz
