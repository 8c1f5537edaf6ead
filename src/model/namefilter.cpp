#include "model/namefilter.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

struct NameFilter::Node
{
    enum Kind { Word, All, One, Not };
    Kind kind = Word;
    NameTerm term = {};
    QList<Node> parts = {};
};

namespace {

using Node = NameFilter::Node;

/// So many words are kept with what they found.
constexpr qsizetype mostFound = 12;
/// Below this part of all names it is quicker to look at each than to scan.
constexpr qsizetype fewOfAll = 16;
/// Deeper brackets are words: no person types them.
constexpr int deepest = 50;

QStringList wordsOf(const QString &typed)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const QChar c : typed) {
        if (c.isSpace()) {
            end();
        } else if (c == u'(' || c == u')') {
            end();
            words.append(QString(c));
        } else {
            word.append(c);
        }
    }
    end();
    return words;
}

/// While a filter is typed it is often not finished: what is missing is left out.
class Reader
{
public:
    explicit Reader(const QString &typed)
        : m_words(wordsOf(typed))
    { }

    /// Words with OR between them, up to a closing bracket that has an opening one.
    std::optional<Node> one(int depth = 0)
    {
        QList<Node> parts;
        do {
            if (auto part = all(depth))
                parts.append(*part);
        } while (take(u"OR"_s));
        return joined(Node::One, parts);
    }
    bool atEnd() const { return m_at == m_words.size(); }

private:
    std::optional<Node> all(int depth)
    {
        QList<Node> parts;
        while (!atEnd() && word() != "OR"_L1 && (depth == 0 || word() != ")"_L1)) {
            if (take(u"AND"_s) || (depth == 0 && take(u")"_s)))
                continue;
            if (auto part = single(depth))
                parts.append(*part);
        }
        return joined(Node::All, parts);
    }

    std::optional<Node> single(int depth)
    {
        bool turns = false;
        while (take(u"NOT"_s))
            turns = !turns;
        if (turns)
            return turned(single(depth));
        if (atEnd() || word() == ")"_L1 || word() == "OR"_L1)
            return std::nullopt;
        if (depth < deepest && take(u"("_s)) {
            auto inside = one(depth + 1);
            take(u")"_s);
            return inside;
        }
        const QString own = m_words.at(m_at++);
        if (own == "-"_L1) // typed in front of a bracket, or of nothing yet
            return !atEnd() && word() == "("_L1 ? turned(single(depth)) : std::nullopt;
        if (own.startsWith(u'-'))
            return turned(Node{.term = NameTerm::fromText(own.sliced(1))});
        return Node{.term = NameTerm::fromText(own)};
    }

    static std::optional<Node> turned(std::optional<Node> node)
    {
        return node ? std::optional(Node{.kind = Node::Not, .parts = {*node}}) : std::nullopt;
    }
    static std::optional<Node> joined(Node::Kind kind, const QList<Node> &parts)
    {
        if (parts.isEmpty())
            return std::nullopt;
        return parts.size() == 1 ? parts.constFirst() : Node{.kind = kind, .parts = parts};
    }
    const QString &word() const { return m_words.at(m_at); }
    bool take(const QString &wanted)
    {
        const bool there = !atEnd() && word() == wanted;
        m_at += there ? 1 : 0;
        return there;
    }

    QStringList m_words;
    qsizetype m_at = 0;
};

bool nodeFits(const Node &node, const Portfolio &names, int slot, const QDate &today)
{
    const auto fitting = [&](const Node &part) { return nodeFits(part, names, slot, today); };
    switch (node.kind) {
    case Node::All:
        return std::all_of(node.parts.begin(), node.parts.end(), fitting);
    case Node::One:
        return std::any_of(node.parts.begin(), node.parts.end(), fitting);
    case Node::Not:
        return !fitting(node.parts.constFirst());
    case Node::Word:
        break;
    }
    return node.term.fits(names, slot, today);
}

bool nodeLooksAt(const Node &node, NameTerm::Field field)
{
    return node.kind == Node::Word
        ? node.term.field == field
        : std::any_of(node.parts.begin(), node.parts.end(),
                      [field](const Node &part) { return nodeLooksAt(part, field); });
}

} // namespace

NameFilter::NameFilter(const QString &typed)
{
    if (const auto root = Reader(typed).one())
        m_root = std::make_shared<const Node>(*root);
}

bool NameFilter::looksAt(NameTerm::Field field) const
{
    return m_root && nodeLooksAt(*m_root, field);
}

RowSet NameFilter::rows(const Portfolio &names, const QDate &today)
{
    return m_root ? rows(*m_root, names, today) : RowSet(names.size(), true);
}

bool NameFilter::fits(const Portfolio &names, int slot, const QDate &today) const
{
    return !m_root || nodeFits(*m_root, names, slot, today);
}

RowSet NameFilter::rows(const Node &node, const Portfolio &names, const QDate &today)
{
    if (node.kind == Node::Word)
        return rows(node.term, names, today);
    RowSet result = rows(node.parts.constFirst(), names, today);
    for (qsizetype i = 1; i < node.parts.size(); ++i) {
        if (node.kind == Node::All)
            result &= rows(node.parts.at(i), names, today);
        else
            result |= rows(node.parts.at(i), names, today);
    }
    if (node.kind == Node::Not)
        result.invert();
    return result;
}

RowSet NameFilter::rows(const NameTerm &term, const Portfolio &names, const QDate &today)
{
    const Found *wider = nullptr;
    m_found.removeIf([&names](const Found &found) { return found.rows.size() != names.size(); });
    for (const Found &found : std::as_const(m_found)) {
        if (found.term == term)
            return found.rows;
        if (term.narrows(found.term))
            wider = &found; // the newest is the longest
    }
    RowSet result(names.size());
    if (wider && wider->rows.count() <= names.size() / fewOfAll) {
        wider->rows.each([&](qsizetype slot) {
            if (term.fits(names, int(slot), today))
                result.insert(slot);
        });
    } else {
        result = term.rows(names, today);
    }
    if (m_found.size() == mostFound)
        m_found.removeFirst();
    m_found.append({term, result});
    return result;
}

} // namespace kz
