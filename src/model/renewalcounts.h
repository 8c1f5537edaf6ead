#pragma once

#include "model/portfolio.h"

#include <QDate>

namespace kz {

/// How many names have which renewal mode and renew in which month. Once all are counted, it is
/// kept up to date name by name.
class RenewalCounts
{
public:
    /// Names that share both.
    struct Group
    {
        RenewalMode::Known mode = RenewalMode::Unset; ///< as the registrar says it
        /// The first day of it, in the desk's own time. Invalid when no date of this century is
        /// known.
        QDate month = {};
        qsizetype names = 0;
        friend bool operator==(const Group &, const Group &) = default;
    };

    /// Those that hold names: month by month, and at last those without one.
    QList<Group> groups() const;

    /// Counts all, of another list.
    void assign(const Portfolio &names);
    /// Counts a name that is new or has changed.
    void count(const Portfolio &names, int slot);

private:
    QList<quint16> m_groupOf; ///< by slot
    QList<qsizetype> m_names; ///< by group
};

} // namespace kz
