#pragma once

#include "registry/domainname.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace kz {

/// A letter to somebody outside, in the language of the reader and not of the program.
struct Reminder
{
    QString to = {};
    QString subject = {};
    QString body = {};

    /// Opens it in the mail program.
    QUrl mailto() const;
    /// Subject and text, to paste it elsewhere.
    QString asText() const;
    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// Who has to confirm a trade.
enum class TradeHolder { Present, New };

/// What a reminder of a trade tells. What is empty is left out of it.
struct TradeReminderFacts
{
    DomainName name = {};
    QString present = {}; ///< names of the owners
    QString next = {};
    QDate asked = {};
    QString mail = {}; ///< of the one who is written to
};

/// "kk", "ru", "en": what reminders are written in.
QStringList reminderLanguages();
/// Asks one of the owners to confirm.
Reminder tradeReminder(TradeHolder holder, const QString &language,
                       const TradeReminderFacts &facts);

} // namespace kz
