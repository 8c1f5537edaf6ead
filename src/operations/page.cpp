#include "operations/page.h"

namespace kz {

namespace {

/// No list is longer, and sums of such numbers stay numbers.
constexpr qint64 mostRows = 1'000'000'000;

std::optional<qint64> number(const Reply &reply, QStringView name)
{
    bool ok = false;
    const qint64 result = reply.value(name).toLongLong(&ok);
    return ok && result >= 0 && result <= mostRows ? std::optional(result) : std::nullopt;
}

} // namespace

void Paging::addTo(Params &params) const
{
    params.add(Field::first, QString::number(first))
        .add(Field::limit, QString::number(limit))
        .add(Field::wide, QStringLiteral("1"));
}

Page Page::of(const Reply &reply, const QStringList &columns)
{
    Page page;
    page.count = reply.rows(columns);
    page.first = number(reply, u"FIRST").value_or(0);
    page.last = number(reply, u"LAST").value_or(page.first + qMax(page.count - 1, qint64(0)));
    page.limit = number(reply, u"LIMIT").value_or(0);
    page.total = number(reply, u"TOTAL").value_or(page.first + page.count);
    // A part without rows in the middle of a list would be asked for again and again.
    const bool hole = page.count == 0 && page.hasMore();
    page.truncated =
        hole || !reply.complete || number(reply, u"COUNT").value_or(page.count) != page.count;
    if (hole)
        page.total = page.first;
    return page;
}

} // namespace kz
