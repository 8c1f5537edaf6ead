#include "app/deskpage.h"

#include "look/icons.h"
#include "model/desk.h"

#include <QAction>

#include <utility>

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
    if (m_verbs.isEmpty()) {
        connect(this, &DeskPage::selectionChanged, this, [this, &desk] {
            const Subjects now = selection(); // once: it may be all names of the account
            for (const auto &[verb, what] : std::as_const(m_verbs))
                verb->setEnabled(!desk.isReadOnly() && what->fits(now));
        });
    }
    m_verbs.append({action, &entry});
    return action;
}

} // namespace kz
