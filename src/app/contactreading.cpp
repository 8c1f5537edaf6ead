#include "app/contactreading.h"

#include "model/desk.h"
#include "operations/querydomainlistbycontact.h"

namespace kz {

namespace {

using Done = std::function<void(const Result<QList<ContactUse>, ApiError> &)>;

void askPage(Desk &desk, const QString &handle, const Paging &paging, QObject *context,
             const QList<ContactUse> &before, const Done &done)
{
    const auto question = validate(QueryDomainListByContact{.handle = handle, .paging = paging});
    if (!question)
        return;
    desk.ask<QueryDomainListByContact>(
        *question, context,
        [&desk, handle, context, before,
         done](const ApiResult<QueryDomainListByContact::Outcome> &answer) {
            if (!answer)
                return done(Failure{answer.error()});
            const QList<ContactUse> uses = before + answer->uses;
            if (answer->page.hasMore() && !answer->uses.isEmpty())
                return askPage(desk, handle, answer->page.next(), context, uses, done);
            done(uses);
        });
}

} // namespace

void askUses(Desk &desk, const QString &handle, QObject *context, const Done &done)
{
    askPage(desk, handle, {}, context, {}, done);
}

} // namespace kz
