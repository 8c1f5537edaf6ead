#pragma once

#include "registry/rulerows.h"

#include "registry/hosting.h"
#include "registry/term.h"
#include "registry/transfer.h"

namespace kz::rows {

inline Problems renewal(int years, int guard, const RenewalFacts &facts)
{
    return judgeRenewal(years, guard, facts, field, field);
}

inline TransferFacts transferOf(const char *name)
{
    const QString handle = QStringLiteral("P-ABC1");
    return {.name = DomainName::fromUser(utf8(name)),
            .hasAuthCode = true,
            .owner = handle,
            .admin = handle,
            .tech = handle,
            .billing = handle,
            .locked = false,
            .created = QDate(2020, 1, 1),
            .today = QDate(2026, 3, 1)};
}

inline void addTransfers(Rows &rows)
{
    const auto said = [](const TransferFacts &facts) { return judgeTransfer(facts, field, field); };
    const auto without = [&said](const char *name) {
        TransferFacts facts = transferOf(name);
        facts.hasAuthCode = false;
        return said(facts);
    };
    const TransferFacts good = transferOf("example.kz");
    TransferFacts noOwner = good, noTech = good, locked = good, unknownLock = good;
    noOwner.owner.clear();
    noTech.tech = QStringLiteral(" ");
    locked.locked = true;
    unknownLock.locked.reset();
    TransferFacts day59 = good, day60 = good, undated = good;
    day59.created = good.today.addDays(-59);
    day60.created = good.today.addDays(-60);
    undated.created = {};
    rows.cases(Rule::T6AuthCodeMissing,
               {without("example.kz"), without("a.com.kz"), without("сайт.қаз")},
               {said(good), without("a.net.kz"), without("a.org.kz")});
    rows.cases(Rule::T6bAuthCodeAdvised, {without("a.net.kz"), without("a.org.kz")},
               {without("example.kz"), said(transferOf("a.net.kz"))});
    rows.cases(Rule::T6cContactMissing, {said(noOwner), said(noTech)}, {said(good)});
    rows.cases(Rule::T6dLocked, {said(locked)}, {said(good), said(unknownLock)});
    rows.texts(Rule::T6eCodeBlanks,
               [](const QString &code) { return judgeCodeBlanks(code, field); },
               {" aZ9", "aZ9 ", " aZ9 ", "aZ9\t"}, {"aZ9", "a Z 9", "", "  "});
    rows.cases(Rule::T7SixtyDays, {said(day59)}, {said(day60), said(undated)});
    rows.cases(Rule::T8TransferTerm, {said(good)}, {said(transferOf("example.ru"))});

    const auto change = [](const char *command, bool owner, bool taxId) {
        return judgeOwnerChange(utf8(command), owner, taxId, field);
    };
    rows.cases(Rule::T9TradeConfirmation, {change("TradeDomain", true, false)},
               {change("ModifyDomain", false, false)});
    rows.cases(Rule::T9cOwnerByModify, {change("ModifyDomain", true, false)},
               {change("ModifyDomain", false, false), change("TradeDomain", true, false)});
    rows.cases(Rule::T10TradeTaxId, {change("TradeDomain", true, true)},
               {change("TradeDomain", true, false), change("AddDomain", true, true)});
    const auto mail = [](const char *address) {
        return judgeTradeMail(DomainName::fromUser(utf8("example.kz")), utf8(address), field);
    };
    rows.cases(Rule::T9bTradeMail,
               {mail(""), mail("b@example.kz"), mail("b@mail.example.kz"), mail("b")},
               {mail("b@host.example")});
    const auto owner = [](const char *present, const char *future) {
        return judgeNewOwner(utf8(present), utf8(future), field);
    };
    rows.cases(Rule::T9dSameOwner, {owner("P-ABC12", "P-ABC12"), owner("P-ABC12", " p-abc12")},
               {owner("P-ABC12", "P-ABC13"), owner("P-ABC12", ""), owner("", "P-ABC12")});
    const auto privacy = [](const char *name, bool wanted) {
        return judgePrivacy(DomainName::fromUser(utf8(name)), wanted, field);
    };
    rows.texts(Rule::T16TransferMode,
               [](const QString &mode) { return judgeTransferMode(mode, field); },
               {"", "APPROVE", "AUTORENEW"}, {"DEFAULT", "AUTOAPPROVE", "AUTODENY"});
    rows.cases(Rule::T15NoPrivacy, {privacy("example.kz", true), privacy("a.қаз", true)},
               {privacy("example.kz", false), privacy("example.ru", true)});
}

inline void addTerms(Rows &rows)
{
    const auto years = [](int count) { return judgeTerm(count, field); };
    rows.cases(Rule::T1Years, {years(0), years(-1), years(11)}, {years(1), years(10)});
    const QDate today(2026, 3, 1);
    const RenewalFacts facts{.today = today,
                             .created = QDate(2020, 5, 5),
                             .lastRenewed = QDate(2025, 5, 5),
                             .paidUntil = QDate(2027, 5, 5)};
    RenewalFacts createdToday = facts, renewedToday = facts, grace = facts, unread = facts;
    createdToday.created = today;
    renewedToday.lastRenewed = today;
    grace.inAutoRenewGrace = true;
    unread.paidUntil = {};
    rows.cases(Rule::T2TenYearsAhead, {renewal(9, 2027, facts), renewal(10, 2027, facts)},
               {renewal(8, 2027, facts), renewal(1, 2027, facts)});
    rows.cases(Rule::T3SameDay, {renewal(1, 2027, createdToday), renewal(1, 2027, renewedToday)},
               {renewal(1, 2027, facts)});
    rows.cases(Rule::T4ExpirationYear,
               {renewal(1, 2026, facts), renewal(1, 2028, facts), renewal(1, 2027, unread),
                renewal(1, 0, unread), renewal(1, 2025, grace)},
               {renewal(1, 2027, facts), renewal(1, 2026, grace)});
    rows.cases(Rule::T5AutoRenewGrace, {renewal(1, 2027, grace)},
               {renewal(1, 2026, grace), renewal(1, 2027, facts)});
    rows.texts(Rule::T11NoDelete, judgeCommand, {"DeleteDomain", "DELETEDOMAIN"}, {"AddDomain"});
    rows.texts(Rule::T13NoRestore, judgeCommand, {"RestoreDomain"}, {"RenewDomain"});
    rows.texts(
        Rule::T12RenewalMode,
        [](const QString &token) { return judgeRenewalMode(RenewalMode::fromToken(token), field); },
        {"", "RENEW", "EXPIREAUCTION"},
        {"DEFAULT", "AUTORENEW", "AUTOEXPIRE", "autodelete", "RENEWONCE"});
    rows.texts(
        Rule::T12bAccountMode,
        [](const QString &token) { return judgeAccountMode(RenewalMode::fromToken(token), field); },
        {"", "DEFAULT", "RENEWONCE"}, {"AUTORENEW", "AUTOEXPIRE", "autodelete"});
    const auto lapse = [](RenewalMode mode, QDate renews) {
        return judgeLapse(mode, renews, field);
    };
    rows.cases(Rule::T14LapseDate,
               {lapse(RenewalMode::AutoDelete, today), lapse(RenewalMode::AutoExpire, today)},
               {lapse(RenewalMode::AutoRenew, today), lapse(RenewalMode::AutoDelete, {})});
}

} // namespace kz::rows
