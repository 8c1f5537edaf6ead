#include "operations/page.h"

namespace kz {

namespace {

std::optional<qint64> number(const Reply &reply, QStringView name)
{
    bool ok = false;
    const qint64 result = reply.value(name).toLongLong(&ok);
    return ok && result >= 0 ? std::optional(result) : std::nullopt;
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
    page.truncated = !reply.complete || number(reply, u"COUNT").value_or(page.count) != page.count;
    return page;
}

} // namespace kz
