#include "app/deskpage.h"

#include "look/icons.h"
#include "model/desk.h"

#include <QAction>

namespace kz {

using namespace Qt::StringLiterals;

QAction *DeskPage::verb(const Catalogue::Entry &entry, const Desk &desk)
{
    auto *action = new QAction(icon(QLatin1StringView(entry.icon)),
                               Catalogue::title(entry).remove(u'&'), this);
    connect(action, &QAction::triggered, this, [this, entry = &entry] {
        if (const Subjects subjects = selection(); entry->fits(subjects))
            Q_EMIT operationWanted(*entry, subjects);
    });
    connect(this, &DeskPage::selectionChanged, action, [this, &desk, entry = &entry, action] {
        action->setEnabled(!desk.isReadOnly() && entry->fits(selection()));
    });
    return action;
}

} // namespace kz
