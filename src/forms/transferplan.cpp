#include "forms/transferform.h"

// What staff are told about a transfer beside the form.

namespace kz {

QString TransferForm::reviewTitle() const
{
    return tr("Review: transfer %1 in").arg(title());
}

QList<Stage> TransferForm::stages() const
{
    return {
        {tr("You send the order"), tr("It goes out once, with the code, which is kept nowhere.")},
        {tr("The registrar asks for the name"),
         tr("A wrong code or a lock shows at once. .kz is done by hand after that.")},
        {tr("The present registrar answers"),
         tr("How long it has is not stated by the registrar. KZ Desk shows each step.")},
        {tr("The name is in this account"),
         tr("Only when the registrar shows it. The owner stays who it is.")}};
}

QString TransferForm::finality() const
{
    return tr("It can be withdrawn only until the present registrar has let the name go.");
}

QStringList TransferForm::keepAtHand() const
{
    return {tr("The lock is off at the present registrar"), tr("The auth code from the owner"),
            tr("Contacts and name servers as they are today"),
            tr("The name is older than 60 days")};
}

std::optional<DomainPrice> TransferForm::price() const
{
    return DomainPrice{.domain = draft().domain, .order = QStringLiteral("TRANSFERDOMAIN")};
}

QString TransferForm::leftOut() const
{
    return tr("without the auth code");
}

} // namespace kz
