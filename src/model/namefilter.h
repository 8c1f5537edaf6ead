#pragma once

#include "model/nameterm.h"

#include <QList>

#include <memory>

namespace kz {

/// What is typed to find names: words that stand anywhere in what a row says. All of them are
/// wanted, unless OR stands between two; NOT, or "-" in front of a word, turns it round, and
/// brackets group. A column in front of a word looks there only: "mode:autodelete", "days<30",
/// "owner:…", "ns:…", "pending:yes", "lock:off", "note:yes". Case does not matter, but that OR, AND
/// and NOT are capitals.
class NameFilter
{
public:
    explicit NameFilter(const QString &typed = {});
    bool isEmpty() const { return !m_root; }

    /// Whether one of the words is for that column.
    bool looksAt(NameTerm::Field field) const;

    /// The slots of all names that fit.
    RowSet rows(const Portfolio &names, const QDate &today);
    /// Whether one name fits.
    bool fits(const Portfolio &names, int slot, const QDate &today) const;

    /// What the filter before this one found is used again: words that are longer now are looked
    /// for only there. Only while the names are the same.
    void remember(const NameFilter &before) { m_found = before.m_found; }
    void forget() { m_found.clear(); }

    struct Node; ///< of the tree of words
private:
    struct Found
    {
        NameTerm term;
        RowSet rows;
    };
    RowSet rows(const Node &node, const Portfolio &names, const QDate &today);
    RowSet rows(const NameTerm &term, const Portfolio &names, const QDate &today);

    std::shared_ptr<const Node> m_root;
    QList<Found> m_found; ///< oldest first
};

} // namespace kz
