#include "forms/registerform.h"

// What staff are told about a registration beside the form.

namespace kz {

QString RegisterForm::reviewTitle() const
{
    return tr("Review: register %1").arg(title());
}

QList<Stage> RegisterForm::stages() const
{
    return {
        {tr("You send the order"), tr("It goes out once. The price is taken from the balance.")},
        {tr("People at the registrar work on it"),
         // Order 38 of 13 March 2018: the registrar has 3 working days for its check.
         tr(".kz is done by hand. The rules give 3 working days for the check.")},
        {tr("The registry lists the name"),
         tr("Only then is it registered. KZ Desk looks by itself and tells you.")}};
}

QString RegisterForm::finality() const
{
    return tr("Once the registrar has taken the order, nothing here can call it back: .kz has no "
              "delete command.");
}

QStringList RegisterForm::keepAtHand() const
{
    return {tr("Certificate with the BIN or IIN"), tr("Address of the server in Kazakhstan"),
            tr("Name of the owner in Latin letters")};
}

std::optional<DomainPrice> RegisterForm::price() const
{
    const AddDomain order = draft();
    return DomainPrice{.domain = order.domain, .years = order.years};
}

} // namespace kz
