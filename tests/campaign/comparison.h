#pragma once

#include "campaign/decisions.h"
#include "campaign/ledgerbook.h"
#include "campaign/registrarbook.h"
#include "campaign/registrarprocess.h"
#include "campaign/tally.h"

namespace kz::campaign {

/// Something on which the three books do not agree.
struct Difference
{
    enum class Kind { Doubled, Lost, Invented, Open, Shown };
    Kind kind = Kind::Lost;
    QString what = {};
    QString story = {};
};
QString word(Difference::Kind kind);

/// The three books side by side.
class Comparison
{
public:
    Comparison(const Decisions &decisions, const QMap<QString, Entry> &ledger,
               const QList<Applied> &book, const Tally &tally);

    /// Staff's decisions against the ledger: each that was placed is there, and nothing else is.
    void compareDecisions();
    /// The ledger against the registrar's book: each order was applied as often as it says.
    void compareBook();
    /// What the desk shows after its final start against the ledger and the registrar.
    void compareShown(const QJsonObject &shown, RegistrarProcess &registrar);

    const QList<Difference> &differences() const { return m_differences; }
    /// How many orders ended in each state.
    QMap<QString, int> states() const;

private:
    void assign();
    void report(Difference::Kind kind, const QString &what, const QString &order = {});
    QString story(const QString &order) const;
    void compareOrders(const QJsonObject &shown);
    void compareNames(const QJsonObject &shown, RegistrarProcess &registrar);
    void compareRest(const QJsonObject &shown, RegistrarProcess &registrar);

    const Decisions &m_decisions;
    const QMap<QString, Entry> &m_ledger;
    const QList<Applied> &m_book;
    const Tally &m_tally;
    QMap<QString, QList<Applied>> m_applied; ///< lines of the book by order
    QList<Applied> m_nobodys; ///< lines that belong to no order
    QList<Difference> m_differences;
};

} // namespace kz::campaign
