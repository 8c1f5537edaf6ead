#pragma once

#include "ledger/order.h"
#include "registry/anytext.h"
#include "registry/domainrecord.h"
#include "registry/foreigntransfer.h"

#include <QDate>
#include <QDateTime>
#include <QString>

/// Sentences that several pages share: what will happen to a name and when, what an order does, how
/// long ago something was.
namespace kz {

/// What happens to a name on its renewal date, as far as it is known.
struct WhatNext
{
    enum Kind { Unknown, Renews, RenewsOnce, Lapses };
    Kind kind = Unknown;
    QDate date = {}; ///< of the desk; invalid when unknown
    qint64 days = 0; ///< from today; negative when past
    QString sentence = {}; ///< "Lapses 3 Mar 2027"
    QString due = {}; ///< "in 12 days"; empty without a date

    friend bool operator==(const WhatNext &, const WhatNext &) = default;
};
WhatNext whatNext(const DomainRecord &record, const RenewalMode &accountMode, const QDate &today);
/// "Lapses 3 March 2027, in 12 days", for headings.
QString longSentence(const WhatNext &next);

/// The date of the desk; the registrar's own text when it is unreadable; why it is empty when it
/// is. read: a full reading of the name has been made.
QString dateText(const Instant &instant, bool read);
/// "2027-03-03 04:00:00 UTC, 09:00 here (UTC+5)".
QString exactText(const Instant &instant);
QString exactText(const QDateTime &utc);
/// "14:33:12", local.
QString timeText(const QDateTime &utc);
/// "UTC+5"
QString offsetText(const QDateTime &utc);

/// "today", "in 12 days", "12 days ago".
QString daysText(qint64 days);
/// "8 min", "4 hours", "9 days".
QString ageText(const QDateTime &since, const QDateTime &now);
/// "in 6 min"; "now" when it is due.
QString soonText(const QDateTime &when, const QDateTime &now);

/// "Modification successful" for the registrar's MODIFICATION_SUCCESSFUL; words that are not all in
/// capitals stay as they are.
QString calmed(const QString &token);

QString notReadYet();
QString notStated();

/// What kind of work an order is: enough for its word and its icon.
enum class OrderKind {
    Registration,
    Renewal,
    Mode,
    Trade,
    TransferIn, ///< or its withdrawal
    TransferOut, ///< the answer to another registrar
    TransferMode,
    Change,
    Contact,
    Server,
    ContactChange,
    ContactDeletion,
    Event, ///< moves one to history
    Account, ///< a default of the account
    Other,
};
OrderKind orderKind(const Order &order);
/// The order that asks for a name of another registrar, not its withdrawal.
bool isTransferRequest(const Order &order);
/// The order that lets a name go to another registrar.
bool isTransferApproval(const Order &order);
/// It was typed in the console: only its answer and the registrar's log tell of its outcome.
bool isTyped(const Order &order);
/// It renews the name one time: once that is done, nothing but the renewal tells of it.
bool renewsOnce(const Order &order);
/// Whether its object is a contact, not a name.
bool isAboutContact(const Order &order);
/// Whether its object is a name of the registry.
bool isAboutName(const Order &order);
/// A trade that the registrar has: it goes on when both owners have confirmed.
bool waitsForOwners(const Order &order);
/// "Registration", "Mode", for a pill.
QString orderWord(const Order &order);
/// "Registration, 2 years", "Mode → auto-delete".
QString orderTitle(const Order &order);
/// The name in Unicode, or what else it is about.
QString orderObject(const Order &order);
/// State and, where it stands still, what for: "Unknown, looking".
QString orderStateText(const Order &order);
/// The registrar's last answer as it came: code and words; empty when there was none.
QString answerText(const Order &order);
/// Why the registrar refused the order and what to do next; empty when it did not refuse it.
QString refusalText(const Order &order);
/// "Draft saved 14:05:12"; of another day with its date; empty without a time.
QString draftText(const QDateTime &savedAt);
/// "by 22 Feb, in 3 days": until when another registrar has to be answered, if it is stated.
QString deadlineText(const ForeignTransfer &transfer, const QDate &today);
/// "Trade", "Transfer in", for an entry of the registrar's transfer list.
bool isTradeStatus(const QString &status);

} // namespace kz
