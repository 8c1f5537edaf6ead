#pragma once

#include "sandbox/commands.h"

namespace kz::sandbox {

/// A list command's answer in the making: cuts the window, adds the counts, writes the columns.
///
/// Rows are made only inside the window, so that a list of a whole zone costs a page.
template <typename Row>
class Listing
{
public:
    using Cell = std::function<QString(const Row &)>;

    void add(const QString &column, const Cell &cell) { m_columns.push_back({column, cell}); }
    /// A name for ORDERBY; the key sorts as text.
    void orderBy(const QString &token, const Cell &key) { m_keys[token] = key; }

    Answer answer(const Call &call, std::vector<const Row *> rows) const;

private:
    std::vector<std::pair<QString, Cell>> m_columns;
    std::map<QString, Cell> m_keys;
};

/// FIRST and LIMIT of a list call, or why they cannot be used.
struct Window
{
    int first = 0;
    int limit = 1000;
    std::optional<Answer> refused = {};
};
Window readWindow(const Call &call);
/// count, first, last, limit and total, as recorded for every edge.
void writeWindow(Answer &answer, const Window &window, qsizetype count, qsizetype total);

/// MINDATE and MAXDATE; a date that cannot be read is refused.
struct Period
{
    Instant from = std::numeric_limits<Instant>::min();
    Instant to = std::numeric_limits<Instant>::max();
    std::optional<Answer> refused = {};

    bool holds(Instant instant) const { return instant >= from && instant <= to; }
};
Period readPeriod(const Call &call);

/// Whether a filter parameter is absent, empty, or fits the text.
inline bool passes(const Call &call, QLatin1StringView parameter, const QString &text)
{
    const QString pattern = call.value(parameter);
    return pattern.isEmpty() || fits(pattern, text);
}

template <typename Row>
Answer Listing<Row>::answer(const Call &call, std::vector<const Row *> rows) const
{
    const Window window = readWindow(call);
    if (window.refused)
        return *window.refused;
    const QString order = call.value(QLatin1StringView("ORDERBY")).toUpper();
    if (!order.isEmpty()) {
        const auto key = m_keys.find(order);
        if (key == m_keys.end())
            return refusal(541, QStringLiteral("ORDERBY"));
        std::vector<std::pair<QString, const Row *>> keyed;
        keyed.reserve(rows.size());
        for (const Row *row : rows)
            keyed.emplace_back(key->second(*row), row);
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        std::transform(keyed.begin(), keyed.end(), rows.begin(),
                       [](const auto &pair) { return pair.second; });
    }
    if (call.value(QLatin1StringView("ORDER")).toUpper() == QLatin1StringView("DESC"))
        std::reverse(rows.begin(), rows.end());

    Answer answer = refusal(200);
    const auto total = qsizetype(rows.size());
    const qsizetype from = std::min<qsizetype>(window.first, total);
    const qsizetype to = std::min<qsizetype>(from + window.limit, total);
    for (const auto &[name, cell] : m_columns)
        answer.table.columns.append(name);
    answer.properties[QStringLiteral("column")] = answer.table.columns;
    for (qsizetype i = from; i < to; ++i) {
        QStringList cells;
        for (const auto &[name, cell] : m_columns)
            cells.append(cell(*rows[size_t(i)]));
        answer.table.rows.push_back(std::move(cells));
    }
    writeWindow(answer, window, to - from, total);
    return answer;
}

} // namespace kz::sandbox
