#include "sandbox/commands.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The account itself; subresellers do not exist here.
bool isOther(const Call &call)
{
    const QString asked = call.value("REGISTRAR"_L1);
    return !asked.isEmpty() && asked.compare(call.state.account, Qt::CaseInsensitive) != 0;
}

Answer statusAccount(const Call &call)
{
    if (isOther(call))
        return refusal(545);
    Answer answer = refusal(200);
    answer.set(u"amount"_s, money(call.state.balance));
    answer.set(u"credit"_s, money(call.state.balance));
    answer.set(u"credit threshold"_s, money(0));
    answer.set(u"currency"_s, call.state.currency);
    answer.set(u"registrar"_s, call.state.account);
    answer.set(u"vat"_s, u"0.00"_s);
    return answer;
}

Answer statusRegistrar(const Call &call)
{
    if (isOther(call))
        return refusal(545);
    Answer answer = refusal(200);
    answer.set(u"created date"_s, u"2015-04-03 08:00:00.0"_s);
    answer.set(u"credit"_s, money(call.state.balance));
    answer.set(u"currency"_s, call.state.currency);
    answer.set(u"email"_s, u"desk@steppe-names.example"_s);
    answer.set(u"language"_s, u"en"_s);
    answer.set(u"lowbalance warning"_s, money(call.state.lowBalance));
    answer.set(u"ownercity"_s, u"Almaty"_s);
    answer.set(u"ownercountry"_s, u"KZ"_s);
    answer.set(u"ownerorganization"_s, u"Steppe Names LLP"_s);
    answer.set(u"registrar"_s, call.state.account);
    answer.set(u"renewalmode"_s, call.state.accountMode);
    answer.set(u"status"_s, u"ACTIVE"_s);
    answer.set(u"transfermode"_s, call.state.accountTransferMode);
    answer.set(u"vat"_s, u"0.00"_s);
    answer.set(u"zones"_s, u"kz,com.kz,net.kz,org.kz,xn--80ao21a"_s);
    return answer;
}

/// A decimal amount in hundredths.
std::optional<Cents> readAmount(const QString &text)
{
    const QStringList parts = text.split(u'.');
    const std::optional<int> whole = readNumber(parts.first());
    const QString fraction = parts.value(1).leftJustified(2, u'0');
    const std::optional<int> rest = readNumber(fraction);
    if (!whole || *whole < 0 || !rest || fraction.size() != 2 || parts.size() > 2)
        return std::nullopt;
    return Cents(*whole) * 100 + *rest;
}

/// All of it or nothing.
Answer modifyRegistrar(const Call &call)
{
    if (isOther(call))
        return refusal(545);
    static const QStringList modes{u"AUTORENEW"_s, u"AUTODELETE"_s, u"AUTOEXPIRE"_s};
    static const QStringList transferModes{u"DEFAULT"_s, u"AUTOAPPROVE"_s, u"AUTODENY"_s};
    const QString mode = call.value("RENEWALMODE"_L1).toUpper();
    const QString transfer = call.value("TRANSFERMODE"_L1).toUpper();
    const QString warning = call.value("LOWBALANCEWARNING"_L1);
    if (!mode.isEmpty() && !modes.contains(mode))
        return refusal(541, u"RENEWALMODE"_s);
    if (!transfer.isEmpty() && !transferModes.contains(transfer))
        return refusal(541, u"TRANSFERMODE"_s);
    const std::optional<Cents> amount = readAmount(warning);
    if (!warning.isEmpty() && !amount)
        return refusal(505, u"LOWBALANCEWARNING"_s);
    if (!mode.isEmpty())
        call.state.accountMode = mode;
    if (!transfer.isEmpty())
        call.state.accountTransferMode = transfer;
    if (!warning.isEmpty())
        call.state.lowBalance = *amount;
    return refusal(200);
}

} // namespace

Commands accountCommands()
{
    return {
        {u"StatusAccount"_s, u"ACCOUNT STATUS"_s, u"REGISTRAR"_s, false, statusAccount},
        {u"StatusRegistrar"_s, u"REGISTRAR STATUS"_s, u"REGISTRAR"_s, false, statusRegistrar},
        {u"ModifyRegistrar"_s, u"REGISTRAR MODIFY"_s,
         u"REGISTRAR RENEWALMODE TRANSFERMODE LOWBALANCEWARNING"_s, true, modifyRegistrar,
         u"REGISTRAR"_s},
    };
}

} // namespace kz::sandbox
