#include "operations/addcontact.h"

#include "operations/evidence.h"
#include "operations/querycontactlist.h"
#include "operations/values.h"
#include "registry/lookalike.h"

#include <QCryptographicHash>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

using Field = AddContact::Field;

QString lettersAndDigits(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result.append(c.toCaseFolded());
    }
    return result;
}

/// The list packs streets in a way that is not documented, or shows the first line only.
bool sameStreet(const QStringList &sent, const QStringList &listed)
{
    const QString shown = lettersAndDigits(listed.join(QString()));
    return shown == lettersAndDigits(sent.join(QString()))
        || shown == lettersAndDigits(sent.value(0));
}

bool isSame(const Contact &sent, const Contact &listed)
{
    return sameText(sent.firstName, listed.firstName)
        && sameText(sent.middleName, listed.middleName) && sameText(sent.lastName, listed.lastName)
        && sameText(sent.organization, listed.organization)
        && sameStreet(sent.street, listed.street) && sameText(sent.city, listed.city)
        && sameText(sent.state, listed.state) && sameText(sent.zip, listed.zip)
        && sameText(sent.country, listed.country) && sameText(sent.phone, listed.phone)
        && sameText(sent.email, listed.email);
}

Judgement judgeListed(const Reply &reply, const Sent &sent)
{
    const auto list = QueryContactList::parse(reply);
    if (!list)
        return {Finding::Inconclusive, quoted(reply)};
    const bool forceNew = sent.params.contains(QString(Field::forceNew));
    const Contact wanted = contactOf(sent.params);
    Judgement result{list->page.truncated ? Finding::Inconclusive : Finding::NoTrace, {}};
    for (const Contact &contact : list->contacts) {
        if (!isSame(wanted, contact)) {
            // Somebody may have changed it meanwhile.
            if (isSince(contact.created, sent.at) && sameText(wanted.email, contact.email))
                result = stronger(result, {Finding::Inconclusive, contact.handle});
            continue;
        }
        // Without NEW the registrar answers with an identical handle it has: any one will do.
        const bool itIs = !forceNew || isSince(contact.created, sent.at);
        result = stronger(result, {itIs ? Finding::Done : Finding::Inconclusive, contact.handle});
    }
    return result;
}

Look listLook(const Sent &sent, const Paging &paging)
{
    const QueryContactList read{
        .paging = paging, .handle = {}, .email = sent.params.value(QString(Field::email))};
    return {.request = readRequest(read),
            .judge = [sent](const Reply &reply) { return judgeListed(reply, sent); },
            .next = [sent](const Reply &reply) -> QList<Look> {
                const auto list = QueryContactList::parse(reply);
                if (!list || !list->page.hasMore()
                    || judgeListed(reply, sent).finding == Finding::Done)
                    return {};
                return {listLook(sent, list->page.next())};
            }};
}

} // namespace

Problems AddContact::check() const
{
    return judge(contact) + judgeLookAlikes(contact, known);
}

Params AddContact::params() const
{
    Params params = contactParams(normalized(contact));
    if (forceNew)
        params.add(Field::forceNew, QStringLiteral("1"));
    params.add(Field::validation, QStringLiteral("1"));
    return params;
}

QString AddContact::object() const
{
    const Params params = contactParams(normalized(contact));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Param &param : params.list())
        hash.addData((param.name + u'=' + param.value + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

std::optional<AddContact::Outcome> AddContact::parse(const Reply &reply)
{
    if (!reply.ok() || reply.value(u"contact").isEmpty())
        return std::nullopt;
    return Outcome{.handle = reply.value(u"contact"),
                   .validated = flagOf(reply.maybe(u"validated")),
                   .verified = flagOf(reply.maybe(u"verified"))};
}

QList<Look> AddContact::looks(const Sent &sent)
{
    return {listLook(sent, {})};
}

Judgement AddContact::taken(const Reply &reply)
{
    const Judgement judgement = judgeReply(reply);
    const auto outcome = parse(reply);
    if (judgement.finding == Finding::Taken && outcome)
        return {Finding::Done, outcome->handle};
    return judgement;
}

QList<Settling> AddContact::settling()
{
    const QString read = u"QueryContactList"_s;
    const QString changed = u"a handle with this e-mail address and other data, created since"_s;
    const Sign none{Fate::NoTrace, read, u"no such handle"_s, Finding::NoTrace};
    const QList<Sign> any{
        {Fate::Applied, read, u"a handle with these data"_s, Finding::Done},
        {Fate::ByOthers, read,
         u"as when applied: the registrar would have answered with the handle that it has"_s,
         Finding::Done},
        {Fate::ByOthers, read, changed, Finding::Inconclusive},
        none};
    const QList<Sign> fresh{
        {Fate::Applied, read, u"a handle with these data, created since"_s, Finding::Done},
        {Fate::ByOthers, read, u"as when applied: whose it is the list does not say"_s,
         Finding::Done},
        {Fate::ByOthers, read, u"such a handle, created before or without a date; or "_s + changed,
         Finding::Inconclusive},
        none};
    return {{.of = u"any handle will do"_s, .signs = any + doneAtOnce()},
            {.of = u"NEW=1"_s, .signs = fresh + doneAtOnce()}};
}

} // namespace kz
