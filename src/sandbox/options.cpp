#include "sandbox/options.h"

#include <QMap>
#include <functional>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Setter = std::function<bool(Options &, const QString &)>;

template <typename Get>
Setter flag(Get get)
{
    return [get](Options &options, const QString &value) {
        get(options) = value == "1"_L1 || value == "yes"_L1 || value == "true"_L1;
        return value == "0"_L1 || value == "no"_L1 || value == "false"_L1 || get(options);
    };
}

template <typename Get>
Setter number(Get get)
{
    return [get](Options &options, const QString &value) {
        const std::optional<int> read = readNumber(value);
        if (read)
            get(options) = *read;
        return read.has_value();
    };
}

template <typename Get>
Setter text(Get get)
{
    return [get](Options &options, const QString &value) {
        get(options) = value;
        return true;
    };
}

bool setFault(Options &options, const QString &value)
{
    static const QMap<QString, Fault> faults{
        {u"none"_s, Fault::None},
        {u"drop-before-apply"_s, Fault::DropBeforeApply},
        {u"drop-after-read"_s, Fault::DropAfterRead},
        {u"http-401"_s, Fault::Http401},
        {u"http-500"_s, Fault::Http500},
        {u"http-502"_s, Fault::Http502},
        {u"redirect-302"_s, Fault::Redirect302},
        {u"redirect-307"_s, Fault::Redirect307},
        {u"empty"_s, Fault::Empty},
        {u"zero"_s, Fault::Zero},
        {u"html"_s, Fault::Html},
        {u"garbage"_s, Fault::Garbage},
        {u"truncate"_s, Fault::Truncate},
    };
    const auto found = faults.find(value);
    if (found == faults.end())
        return false;
    options.fault = *found;
    options.faultCount = *found == Fault::None ? 0 : 1;
    return true;
}

bool setAddAnswer(Options &options, const QString &value)
{
    options.addAnswer = value;
    return value == "requested"_L1 || value == "bare"_L1;
}

const QMap<QString, Setter> &setters()
{
    static const QMap<QString, Setter> all{
        {u"crlf"_s, flag([](Options &o) -> bool & { return o.spelling.crlf; })},
        {u"upper-case"_s, flag([](Options &o) -> bool & { return o.spelling.upperCase; })},
        {u"code-last"_s, flag([](Options &o) -> bool & { return o.spelling.codeLast; })},
        {u"index-gaps"_s, flag([](Options &o) -> bool & { return o.spelling.indexGaps; })},
        {u"no-eof"_s, flag([](Options &o) -> bool & { return o.spelling.noEof; })},
        {u"blank-line"_s, flag([](Options &o) -> bool & { return o.spelling.blankLine; })},
        {u"tight"_s, flag([](Options &o) -> bool & { return o.spelling.tight; })},
        {u"list-separator"_s, text([](Options &o) -> QString & { return o.listSeparator; })},
        {u"latency"_s, number([](Options &o) -> int & { return o.latency; })},
        {u"pace"_s, number([](Options &o) -> int & { return o.pace; })},
        {u"fault"_s, setFault},
        {u"fault-count"_s, number([](Options &o) -> int & { return o.faultCount; })},
        {u"fault-command"_s, text([](Options &o) -> QString & { return o.faultCommand; })},
        {u"delay"_s, number([](Options &o) -> Instant & { return o.delay; })},
        {u"fulfilment"_s, flag([](Options &o) -> bool & { return o.fulfilment; })},
        {u"notify-without-vat"_s, flag([](Options &o) -> bool & { return o.notifyWithoutVat; })},
        {u"strict-vat"_s, flag([](Options &o) -> bool & { return o.strictVat; })},
        {u"renews-on-transfer"_s, flag([](Options &o) -> bool & { return o.renewsOnTransfer; })},
        {u"old-transfer-spelling"_s,
         flag([](Options &o) -> bool & { return o.oldTransferSpelling; })},
        {u"states-deadline"_s, flag([](Options &o) -> bool & { return o.statesDeadline; })},
        {u"keeps-unanswered"_s, flag([](Options &o) -> bool & { return o.keepsUnanswered; })},
        {u"answer-time"_s, number([](Options &o) -> Instant & { return o.answerTime; })},
        {u"renewal-by-hand"_s, flag([](Options &o) -> bool & { return o.renewalByHand; })},
        {u"trade-free"_s, flag([](Options &o) -> bool & { return o.tradeFree; })},
        {u"zone-trade"_s, flag([](Options &o) -> bool & { return o.zoneTrade; })},
        {u"zone-terms"_s, text([](Options &o) -> QString & { return o.zoneTerms; })},
        {u"price-period"_s, text([](Options &o) -> QString & { return o.pricePeriod; })},
        {u"inactive-zone"_s, text([](Options &o) -> QString & { return o.inactiveZone; })},
        {u"charge-at-order"_s, flag([](Options &o) -> bool & { return o.chargeAtOrder; })},
        {u"pending-unknown"_s, flag([](Options &o) -> bool & { return o.pendingUnknown; })},
        {u"add-answer"_s, setAddAnswer},
        {u"refusal"_s, number([](Options &o) -> int & { return o.refusal; })},
        {u"contact-refusal"_s, number([](Options &o) -> int & { return o.contactRefusal; })},
        {u"session-life"_s, number([](Options &o) -> Instant & { return o.sessionLife; })},
        {u"lock-time"_s, number([](Options &o) -> Instant & { return o.lockTime; })},
    };
    return all;
}

} // namespace

bool applies(Fault fault)
{
    switch (fault) {
    case Fault::DropBeforeApply:
    case Fault::Http401:
    case Fault::Http500:
    case Fault::Redirect302:
    case Fault::Redirect307:
        return false;
    default:
        return true;
    }
}

bool setOption(Options &options, const QString &name, const QString &value)
{
    const auto setter = setters().find(name);
    Options changed = options;
    if (setter == setters().end() || !(*setter)(changed, value))
        return false;
    options = changed;
    return true;
}

} // namespace kz::sandbox
