#pragma once

#include <QLatin1StringView>
#include <QString>

namespace kz {

/// What an event of the registrar says about the order it belongs to.
enum class EventKind {
    Pending,
    Ok,
    Attention, ///< people at the registrar ask for something
    Failed,
    Other, ///< not one of the known pairs: listed, and moves nothing
};

/// What the event is about.
enum class EventTopic {
    Other, ///< nothing that is known: listed as it came
    Registration,
    Modification,
    Renewal,
    Trade,
    Transfer,
    Deletion,
    NewContact,
    ContactChange,
    ContactDeletion,
};

/// An event's class and subclass, understood as far as they can be.
struct EventMeaning
{
    EventTopic topic = EventTopic::Other;
    EventKind kind = EventKind::Other;
    QLatin1StringView command = {}; ///< whose orders it is about; empty when none of ours
    bool outgoing = false; ///< about a name that leaves the account

    friend bool operator==(const EventMeaning &, const EventMeaning &) = default;
};

/// Matches loosely: any case, "RENEWAL::SUCCESSFUL" in either place, with or without "DOMAIN_".
EventMeaning classify(const QString &eventClass, const QString &subclass);

} // namespace kz
