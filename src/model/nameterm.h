#pragma once

#include "model/portfolio.h"
#include "model/rowset.h"

#include <QDate>

namespace kz {

/// One word of a filter, and where it is looked for.
struct NameTerm
{
    enum class Field {
        Any,
        Name,
        Mode,
        Effective,
        Days, ///< to the renewal
        Owner,
        NameServer,
        Status,
        Pending,
        Lock,
        Note,
    };
    enum class Sign { Less, LessOrEqual, Equal, MoreOrEqual, More };

    /// "кофе", "mode:autodelete", "days<30". A column that does not exist, or does not take what
    /// follows it, makes it a word like any other.
    static NameTerm fromText(const QString &typed);

    Field field = Field::Any;
    QByteArray text = {}; ///< lower case
    Sign sign = Sign::Equal; ///< of days
    qint64 days = 0;
    bool yes = false; ///< of what can only be so or not

    /// The slots of all names that it fits.
    RowSet rows(const Portfolio &names, const QDate &today) const;
    /// The same for one of them.
    bool fits(const Portfolio &names, int slot, const QDate &today) const;
    /// Whatever fits this one fits the other.
    bool narrows(const NameTerm &other) const;

    friend bool operator==(const NameTerm &, const NameTerm &) = default;
};

} // namespace kz
