#include "app/eventopening.h"

#include "model/desk.h"
#include "model/eventwords.h"
#include "model/inboxmodel.h"
#include "registry/anytext.h"

namespace kz {

QList<EventDoneForm::Letter> lettersOf(const Desk &desk, const QStringList &ids)
{
    const InboxModel &inbox = *desk.inbox();
    QList<EventDoneForm::Letter> letters;
    for (const QString &id : ids) {
        const auto event = inbox.find(id);
        if (!event || event->doneAt.isValid() || inbox.markingOf(id))
            continue;
        const QDateTime at = Instant::fromRegistrar(event->date).utc();
        letters.append(
            {.stake = inbox.stakeOf(*event),
             .name = aboutText(*event),
             .about = event->object,
             .subclass = event->subclass,
             .means = words(*event).title,
             .received = at.isValid() ? shortDateText(at.toLocalTime().date()) : event->date});
    }
    return letters;
}

Form *openEventDone(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    return new EventDoneForm(lettersOf(desk, subjects.events), parent);
}

} // namespace kz
