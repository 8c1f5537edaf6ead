#include "operations/tradedomain.h"

#include "operations/values.h"
#include "registry/anytext.h"
#include "registry/hosting.h"
#include "registry/transfer.h"

namespace kz {

namespace {

constexpr QLatin1StringView cancel{"CANCEL"};

QString mailOf(const std::optional<Contact> &contact)
{
    return contact ? contact->email : QString();
}

} // namespace

Problems TradeDomain::check() const
{
    Problems problems = judgeRequired(domain.ace(), QString(Field::domain));
    if (action == Action::Cancel)
        return problems + judgeText(owner, QString(Field::owner));
    problems += judgeRequired(owner, QString(Field::owner));
    problems += judgeOwnerHandle(owner, QString(Field::owner));
    problems += judgeOwnerChange(command, true, false, Field::owner);
    problems += judgeRequired(presentOwner, QString(Field::presentOwner));
    problems += judgeNewOwner(presentOwner, owner, Field::owner);
    if (!presentOwner.isEmpty())
        problems += judgeTradeMail(domain, mailOf(presentData), Field::presentOwner);
    if (!owner.isEmpty())
        problems += judgeTradeMail(domain, mailOf(ownerData), Field::owner);
    problems += judgeAcknowledgement(contentAcknowledged, hostingAcknowledged, Field::content,
                                     Field::hosting);
    return problems;
}

Params TradeDomain::params() const
{
    Params params;
    params.add(Field::domain, domain.ace()).addIfSet(Field::owner, owner.trimmed());
    if (action == Action::Cancel)
        params.add(Field::action, cancel);
    return params;
}

QString TradeDomain::aspect() const
{
    return action == Action::Cancel ? QString(cancel) : QString();
}

std::optional<TradeDomain::Outcome> TradeDomain::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    return Outcome{.info = Column(reply, {QLatin1StringView("info")}).text(),
                   .owner = Column(reply, {QLatin1StringView("ownercontact")}).text()};
}

std::optional<QString> TradeDomain::ends(const Sent &sent)
{
    if (sent.params.value(QString(Field::action)) != cancel)
        return std::nullopt;
    return QString();
}

} // namespace kz
