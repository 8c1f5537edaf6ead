#include "model/answermodel.h"

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

void AnswerModel::setReply(const Reply &reply)
{
    beginResetModel();
    m_heads.clear();
    m_rows.clear();
    m_facts.clear();
    const QStringList announced = reply.values(u"column");
    m_list = !announced.isEmpty();
    QStringList columns;
    for (const QString &column : announced)
        columns.append(Reply::normalName(column));
    const auto cell = [](const Reply::Property &property, qsizetype row) {
        const auto value = property.values.value(row);
        return value ? *value : tr("(no value)");
    };
    if (m_list) {
        m_heads = announced;
        const qsizetype rows = reply.rows(announced);
        for (qsizetype row = 0; row < rows; ++row) {
            QStringList cells;
            for (const QString &column : std::as_const(columns))
                cells.append(cell(reply.properties.value(column), row));
            m_rows.append(cells);
        }
    } else {
        m_heads = {tr("Property"), tr("Value")};
    }
    for (auto it = reply.properties.cbegin(); it != reply.properties.cend(); ++it) {
        if (m_list && (columns.contains(it.key()) || it.key() == "COLUMN"_L1))
            continue;
        for (qsizetype at = 0; at < it->values.size(); ++at) {
            const QString name =
                it->values.size() > 1 ? u"%1 [%2]"_s.arg(it->name).arg(at) : it->name;
            if (m_list)
                m_facts.append(name + u": "_s + cell(*it, at));
            else
                m_rows.append({name, cell(*it, at)});
        }
    }
    endResetModel();
}

void AnswerModel::clear()
{
    setReply({});
}

QString AnswerModel::asText() const
{
    QStringList lines{m_heads.join(u'\t')};
    for (const QStringList &row : m_rows)
        lines.append(row.join(u'\t'));
    return lines.join(u'\n');
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows.at(index.row()).value(index.column());
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_heads.value(section);
}

} // namespace kz
