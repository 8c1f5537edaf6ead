#include "operations/events.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace kz {

namespace {

struct Topic
{
    EventTopic topic;
    QLatin1StringView object; ///< first word of the class; "DOMAIN" may be left out
    QLatin1StringView word;
    QLatin1StringView command;
};

// CentralNic knowledge base, return codes, events.
constexpr std::array topics = {
    Topic{EventTopic::Registration, QLatin1StringView("DOMAIN"), QLatin1StringView("REGISTRATION"),
          QLatin1StringView("AddDomain")},
    Topic{EventTopic::Modification, QLatin1StringView("DOMAIN"), QLatin1StringView("MODIFICATION"),
          QLatin1StringView("ModifyDomain")},
    Topic{EventTopic::Renewal, QLatin1StringView("DOMAIN"), QLatin1StringView("RENEWAL"),
          QLatin1StringView("RenewDomain")},
    Topic{EventTopic::Trade, QLatin1StringView("DOMAIN"), QLatin1StringView("TRADE"),
          QLatin1StringView("TradeDomain")},
    Topic{EventTopic::Transfer, QLatin1StringView("DOMAIN"), QLatin1StringView("TRANSFER"),
          QLatin1StringView("TransferDomain")},
    Topic{EventTopic::Deletion, QLatin1StringView("DOMAIN"), QLatin1StringView("DELETION"),
          QLatin1StringView()},
    Topic{EventTopic::NewContact, QLatin1StringView("CONTACT"), QLatin1StringView("REGISTRATION"),
          QLatin1StringView("AddContact")},
    Topic{EventTopic::ContactChange, QLatin1StringView("CONTACT"),
          QLatin1StringView("MODIFICATION"), QLatin1StringView("ModifyContact")},
    Topic{EventTopic::ContactDeletion, QLatin1StringView("CONTACT"), QLatin1StringView("DELETION"),
          QLatin1StringView("DeleteContact")},
};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[^A-Z0-9]+"));
    return text.toUpper().split(separator, Qt::SkipEmptyParts);
}

EventKind kindOf(const QString &word)
{
    if (word == QLatin1StringView("PENDING"))
        return EventKind::Pending;
    if (word == QLatin1StringView("SUCCESSFUL"))
        return EventKind::Ok;
    if (word == QLatin1StringView("NOTIFY"))
        return EventKind::Attention;
    if (word == QLatin1StringView("FAILED"))
        return EventKind::Failed;
    return EventKind::Other;
}

} // namespace

EventMeaning classify(const QString &eventClass, const QString &subclass)
{
    QStringList words = wordsOf(eventClass) + wordsOf(subclass);
    const QString object = words.value(0) == QLatin1StringView("CONTACT")
        ? QStringLiteral("CONTACT")
        : QStringLiteral("DOMAIN");
    words.removeAll(object);
    const bool foreign = words.removeAll(QStringLiteral("FOREIGN")) > 0;
    for (const Topic &topic : topics) {
        if (object != topic.object || words.value(0) != topic.word)
            continue;
        words.removeAll(QString(topic.word));
        EventMeaning meaning;
        meaning.topic = topic.topic;
        meaning.outgoing = foreign;
        if (!foreign)
            meaning.command = topic.command;
        // A word more than the known pair may turn its sense around: then it moves nothing.
        if (words.size() == 1)
            meaning.kind = kindOf(words.constFirst());
        return meaning;
    }
    return {};
}

} // namespace kz
