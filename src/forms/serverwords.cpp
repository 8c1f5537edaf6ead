#include "forms/serverwords.h"

#include <QCoreApplication>

namespace kz {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(kz::ServerWords)
};

} // namespace

QString serverOrderGoesOnce()
{
    return W::tr("It goes out once.");
}

QString serverMayBeByHand()
{
    return W::tr("Whether people do it by hand, and how long it takes, is not stated by the "
                 "registrar. KZ Desk looks until the server shows it.");
}

QString serverPriceUnknown()
{
    return W::tr("The registrar states no price for name servers. For .kz, changes that people "
                 "carry out may cost extra.");
}

} // namespace kz
