#pragma once

#include "look/lifeline.h"
#include "look/pill.h"
#include "model/words.h"

#include <QStringList>

/// How an order is told on its page: headline, sentences, its life, what to do meanwhile. Icons and
/// tones belong to the words and live here too. "Registered" is said only of an order that is done.
namespace kz {

/// Headline, icon and tone of a state, and what happened in one or two sentences.
struct OrderFace
{
    QString icon;
    Tone tone = Tone::Pending;
    QString headline;
    QString sentence;
};
OrderFace face(const Order &order);

Tone toneOf(Order::State state);
QString iconOf(Order::State state);
QString iconOf(OrderKind kind);
/// The pill of the order's state: "Taken", "Unknown, looking".
PillText statePill(const Order &order);
/// The pill in the list of names: what is under way there.
PillText namePill(const QString &text, const Order &order);

/// From the decision to what is still to come. Looks without news are no steps.
QList<LifeLine::Step> lifeOf(const Order &order, const QDateTime &now, const QDateTime &nextLook);
/// Looks that found nothing new, newest first.
QList<Order::Step> looksAt(const Order &order);
/// What staff should do, or not do, until it is settled.
QStringList meanwhile(const Order &order);
/// It was to be sent and nobody was there: nothing of it left.
bool foundNobody(const Order &order);
/// "COMMAND=AddDomain" and one parameter a line, secrets masked.
QString commandText(const Request &request);
/// The registrar's answers as they came, oldest first; empty when there was none.
QString registrarWords(const Order &order);
/// The whole order as text, to send it to a colleague.
QString asText(const Order &order);

/// What staff decided, as a sentence, from the ledger's own line "L1 value"; a line of a rule that
/// is no more stays as it is.
QString decisionText(const QString &line);

} // namespace kz
