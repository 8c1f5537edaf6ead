#include "model/answermodel.h"

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// An answer may announce more than it brings, and rows times columns is more than its length:
/// cells are made when they are looked at, and of what nobody can look through a part is enough.
constexpr qsizetype mostColumns = 200;
constexpr qsizetype mostFacts = 200;

QString textOf(const Reply::Property &property, qsizetype at)
{
    const auto value = property.values.at(at);
    return value ? *value : AnswerModel::tr("(no value)");
}

QString nameOf(const Reply::Property &property, qsizetype at)
{
    return property.values.size() > 1 ? u"%1 [%2]"_s.arg(property.name, QString::number(at))
                                      : property.name;
}

} // namespace

void AnswerModel::setReply(const Reply &reply)
{
    beginResetModel();
    m_reply = reply;
    m_heads.clear();
    m_columns.clear();
    m_values.clear();
    m_facts.clear();
    const QStringList announced = reply.values(u"column");
    for (const QString &column : announced) {
        const QString name = Reply::normalName(column);
        if (m_columns.contains(name) || m_columns.size() == mostColumns)
            continue;
        m_heads.append(column);
        m_columns.append(name);
    }
    m_list = !m_columns.isEmpty();
    if (m_list)
        m_rows = int(reply.rows(m_columns));
    else
        m_heads = {tr("Property"), tr("Value")};
    for (auto it = reply.properties.cbegin(); it != reply.properties.cend(); ++it) {
        if (m_list && (m_columns.contains(it.key()) || it.key() == "COLUMN"_L1))
            continue;
        for (qsizetype at = 0; at < it->values.size(); ++at) {
            if (m_list && m_facts.size() < mostFacts)
                m_facts.append(nameOf(*it, at) + u": "_s + textOf(*it, at));
            else if (!m_list)
                m_values.append({it.key(), at});
        }
    }
    if (!m_list)
        m_rows = int(m_values.size());
    endResetModel();
}

QString AnswerModel::cell(int row, int column) const
{
    if (m_list)
        return textOf(m_reply.properties.value(m_columns.at(column)), row);
    const auto &[name, at] = m_values.at(row);
    const Reply::Property property = m_reply.properties.value(name);
    return column == 0 ? nameOf(property, at) : textOf(property, at);
}

void AnswerModel::clear()
{
    setReply({});
}

QString AnswerModel::asText() const
{
    QStringList lines{m_heads.join(u'\t')};
    for (int row = 0; row < m_rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cell(row, column));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cell(index.row(), index.column());
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_heads.value(section);
}

} // namespace kz
