#pragma once

#include "ledger/ledger.h"
#include "operations/events.h"

namespace kz {

/// What an event of the registrar means, in plain words.
struct EventWords
{
    QString title = {}; ///< "Registration: the registrar asks for something"
    QString sentence = {}; ///< what follows from it for staff
};
EventWords words(const SeenEvent &event);

/// What the event that ended an order says, by its bare word: "TRADE_FAILED" or "TRADE_FAILED: …".
/// takenBack: the order was withdrawn, or is the withdrawal. Empty for any other words.
QString endText(const QString &words, bool takenBack);

/// "Registration", "Transfer out": for a cell. The registrar's own word when it is not known.
QString topicText(const SeenEvent &event);
/// The name in Unicode, or what else it is about; empty when the registrar names nothing.
QString aboutText(const SeenEvent &event);
/// Whether it is about a name; then its object is one in ACE.
bool isAboutName(const SeenEvent &event);
/// Whether it is about a contact; then its object is a handle.
bool isAboutHandle(const SeenEvent &event);
/// The registrar's own words, one line each, as they came.
QString ownWords(const SeenEvent &event);

} // namespace kz
