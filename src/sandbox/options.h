#pragma once

#include "sandbox/encode.h"
#include "sandbox/text.h"

#include <QString>

namespace kz::sandbox {

/// What can go wrong on the way, on purpose.
enum class Fault {
    None,
    DropBeforeApply, ///< reads the request, applies nothing, closes
    DropAfterRead, ///< applies the command, closes without a byte
    Http401,
    Http500,
    Http502, ///< applied, but the gateway in between says 502
    Redirect302,
    Redirect307,
    Empty,
    Zero,
    Html,
    Garbage,
    Truncate, ///< announces the whole length, sends half
};

/// Whether the command is carried out although its answer is spoiled.
bool applies(Fault fault);

/// Every switch of the sandbox; the names in setOption() are the spelling outside.
struct Options
{
    Spelling spelling = {};
    QString listSeparator = u";"_qs; ///< between packed values of TYPE=ALL

    int latency = 0; ///< milliseconds added to each answer
    int pace = 0; ///< commands per second of an account before 421; 0 = any
    Fault fault = Fault::None;
    int faultCount = 0; ///< how many requests it still hits
    QString faultCommand = {}; ///< only this command; empty = any

    Instant delay = 2 * secondsPerDay; ///< from order to completion
    bool fulfilment = true; ///< off: orders wait for a decision
    bool notifyWithoutVat = true; ///< asks for documents when a local company gives no VAT id
    bool strictVat = false; ///< refuses such an order with 504 instead
    bool renewalByHand = false; ///< people carry out RenewDomain too
    bool tradeFree = false; ///< else a trade costs what a year does
    bool zoneTrade = false; ///< whether GetZoneInfo says that trades are possible
    QString zoneTerms = u"1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y"_qs; ///< its periods; empty = unsaid
    QString pricePeriod = u"YEAR"_qs; ///< what prices are for: the registrar's period type
    QString inactiveZone = {}; ///< not activated for the account: refuses new names
    bool renewsOnTransfer = true; ///< an incoming transfer adds a year
    bool oldTransferSpelling = false; ///< "transferstatus" instead of "transfer status"
    bool statesDeadline = true; ///< of an outgoing transfer
    bool keepsUnanswered = false; ///< without an answer in time the name stays, else it leaves
    Instant answerTime = 5 * secondsPerDay; ///< for the answer to another registrar
    bool chargeAtOrder = false; ///< else at completion
    bool pendingUnknown = false; ///< StatusDomain of a pending order: 545 instead of REQUESTED
    QString addAnswer = u"requested"_qs; ///< or "bare" (200 and nothing else)
    int refusal = 541; ///< code for DeleteDomain and RestoreDomain
    int contactRefusal = 561; ///< code for DeleteContact of a handle in use; 557 is as plausible
    Instant renewalLead = 30 * secondsPerDay; ///< renewal date before paid-until

    Instant sessionLife = 7200;
    Instant lockTime = 300; ///< after five failed sign-ins
};

/// Sets one option by name; false when there is no such option or the value does not fit.
bool setOption(Options &options, const QString &name, const QString &value);

} // namespace kz::sandbox
