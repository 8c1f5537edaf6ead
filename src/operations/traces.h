#pragma once

#include "operations/events.h"
#include "operations/operation.h"
#include "registry/instant.h"

#include <functional>

namespace kz {

/// Searches for what an order about a name or a host left behind at the registrar: events and lines
/// of the object log. They say that the order is there, waits or was refused; that something is so,
/// only StatusDomain may say, so an event of success leads to a further look at the name.
struct Traces
{
    QLatin1StringView command = {}; ///< "AddDomain"; empty where only the log is asked
    QString eventClass = {}; ///< "DOMAIN_REGISTRATION"
    QString objectClass = QStringLiteral("DOMAIN"); ///< as the log files it
    /// What the log may call it beside the command's name: "ADD", "CREATE".
    QStringList logWords = {};
    /// What a line of the log says: Inconclusive where others of the kind may be on their way too,
    /// NoTrace where it is told to staff and settles nothing.
    Finding logged = Finding::Taken;
    QString ace; ///< of the name or host, or a handle; empty for any
    QDateTime at; ///< UTC, when its first byte may have left
    /// The look at the name once an event has said that it succeeded; may be missing.
    std::function<Look()> confirm = {};
    /// Others, or the registrar itself, may do the same to the name meanwhile. An event does not
    /// say whose success it tells of, so only the look at the name does.
    bool shared = false;
    /// Searches for events about a name that leaves the account instead of those of the command.
    bool outgoing = false;
    /// What an event says, where it is not what it says of most orders.
    std::function<Finding(EventKind)> meaning = {};
    /// What ends it is read in the event itself: the list of events has none of its words.
    bool endsByEvent = false;

    Look events() const;
    Look log() const;

    /// Whether an event is about this order, as far as class and time tell.
    bool fits(const QString &itsClass, const QString &subclass, const Instant &date) const;
    /// Whether an object's id is the name.
    bool isName(const QString &object) const;
};

/// What events show of an order: the rows of the settling table. stem: "REGISTRATION".
QList<Sign> eventSigns(const QString &stem);
/// The same of a job that runs for the name, see besideJobs().
Sign jobSign();
/// The same of the object log. logged: as above.
QList<Sign> logSigns(Finding logged);

} // namespace kz
