#include "model/eventwords.h"

#include "model/words.h"
#include "registry/domainname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

struct W // lupdate takes the context of W::tr() from the class of this name
{
    Q_DECLARE_TR_FUNCTIONS(kz::EventWords)
};

EventMeaning meaningOf(const SeenEvent &event)
{
    return classify(event.eventClass, event.subclass);
}

QString topic(const EventMeaning &meaning)
{
    switch (meaning.topic) {
    case EventTopic::Registration:
        return W::tr("Registration", "what an event is about");
    case EventTopic::Modification:
        return W::tr("Change", "what an event is about");
    case EventTopic::Renewal:
        return W::tr("Renewal", "what an event is about");
    case EventTopic::Trade:
        return W::tr("Change of owner", "what an event is about");
    case EventTopic::Transfer:
        return meaning.outgoing ? W::tr("Transfer out", "what an event is about")
                                : W::tr("Transfer in", "what an event is about");
    case EventTopic::Deletion:
        return W::tr("Deletion", "what an event is about");
    case EventTopic::NewContact:
        return W::tr("New contact", "what an event is about");
    case EventTopic::ContactChange:
        return W::tr("Contact changed", "what an event is about");
    case EventTopic::ContactDeletion:
        return W::tr("Contact deleted", "what an event is about");
    case EventTopic::Other:
        break;
    }
    return {};
}

QString title(const EventMeaning &meaning)
{
    switch (meaning.kind) {
    case EventKind::Pending:
        return W::tr("%1: under way", "what an event is about").arg(topic(meaning));
    case EventKind::Ok:
        return W::tr("%1: done", "what an event is about").arg(topic(meaning));
    case EventKind::Attention:
        return W::tr("%1: the registrar asks", "what an event is about").arg(topic(meaning));
    case EventKind::Failed:
        return W::tr("%1: not carried out", "what an event is about").arg(topic(meaning));
    case EventKind::Other:
        break;
    }
    return W::tr("%1: something else", "what an event is about").arg(topic(meaning));
}

QString transferOut(EventKind kind)
{
    switch (kind) {
    case EventKind::Pending:
        return W::tr("Another registrar asks for the name. Pending shows by when it has to be "
                     "answered, if that is stated.");
    case EventKind::Ok:
        return W::tr("The name has left this account with its renewal.");
    case EventKind::Failed:
        return W::tr("The name stays in this account.");
    case EventKind::Attention:
    case EventKind::Other:
        break;
    }
    return {};
}

QString underWay(EventTopic topic)
{
    if (topic == EventTopic::Trade)
        return W::tr("The present and the future holder both have to confirm at the registry.");
    if (topic == EventTopic::Deletion)
        return W::tr("The name is about to be deleted. For .kz nothing brings it back.");
    return W::tr("The registrar has it and works on it. Nothing is asked of you.");
}

QString done(EventTopic topic)
{
    switch (topic) {
    case EventTopic::Registration:
        return W::tr("The registrar says that it is registered. The list shows it once it was "
                     "read.");
    case EventTopic::Renewal:
        return W::tr("The name is renewed. The list shows until when once it was read.");
    case EventTopic::Trade:
        return W::tr("The name has its new owner. Compare the owner in the list.");
    case EventTopic::Transfer:
        return W::tr("The name has come into this account. A transfer changes no owner.");
    case EventTopic::Deletion:
        return W::tr("The name is gone. For .kz nothing brings it back.");
    default:
        break;
    }
    return W::tr("It is done, the registrar says.");
}

QString notDone(EventTopic topic)
{
    switch (topic) {
    case EventTopic::Renewal:
        return W::tr("The name was not renewed. Look at the balance and at the day on which it "
                     "lapses.");
    case EventTopic::Trade:
        return W::tr("The name keeps its owner. The registrar's own words may say why.");
    case EventTopic::Transfer:
        return W::tr("The name did not come. The registrar's own words may say why.");
    default:
        break;
    }
    return W::tr("Nothing has changed. The registrar's own words may say why.");
}

QString sentence(const EventMeaning &meaning)
{
    if (meaning.outgoing && !transferOut(meaning.kind).isEmpty())
        return transferOut(meaning.kind);
    switch (meaning.kind) {
    case EventKind::Pending:
        return underWay(meaning.topic);
    case EventKind::Ok:
        return done(meaning.topic);
    case EventKind::Attention:
        return W::tr("People at the registrar want something before they go on. What it is stands "
                     "in their own words.");
    case EventKind::Failed:
        return notDone(meaning.topic);
    case EventKind::Other:
        break;
    }
    return W::tr("KZ Desk does not know this event. What it means stands in the registrar's own "
                 "words.");
}

} // namespace

EventWords words(const SeenEvent &event)
{
    const EventMeaning meaning = meaningOf(event);
    if (meaning.topic == EventTopic::Other)
        return {topicText(event), sentence({})};
    return {title(meaning), sentence(meaning)};
}

QString endText(const QString &words, bool takenBack)
{
    const EventMeaning event = classify({}, words.section(u':', 0, 0));
    if (event.kind != EventKind::Failed)
        return {};
    if (event.outgoing || !takenBack)
        return sentence(event);
    return event.topic == EventTopic::Trade
        ? W::tr("The change of owner was withdrawn and is over. The name keeps its owner.")
        : W::tr("It was withdrawn and is over. Nothing has changed.");
}

QString topicText(const SeenEvent &event)
{
    const QString known = topic(meaningOf(event));
    return known.isEmpty() ? calmed(event.subclass.isEmpty() ? event.eventClass : event.subclass)
                           : known;
}

QString aboutText(const SeenEvent &event)
{
    return isAboutName(event) ? DomainName::fromRegistrar(event.object).unicode() : event.object;
}

bool isAboutName(const SeenEvent &event)
{
    return !isAboutHandle(event) && !DomainName::fromRegistrar(event.object).zone().isEmpty();
}

bool isAboutHandle(const SeenEvent &event)
{
    const EventTopic topic = meaningOf(event).topic;
    return !event.object.isEmpty()
        && (topic == EventTopic::NewContact || topic == EventTopic::ContactChange
            || topic == EventTopic::ContactDeletion);
}

QString ownWords(const SeenEvent &event)
{
    QStringList lines = event.data;
    if (!event.info.isEmpty())
        lines.prepend(event.info);
    return lines.join(u'\n');
}

} // namespace kz
