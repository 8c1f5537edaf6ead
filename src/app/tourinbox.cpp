#include "app/demo.h"
#include "app/inboxpage.h"
#include "app/mainwindow.h"
#include "app/tour.h"
#include "forms/form.h"
#include "look/tableview.h"
#include "model/inboxmodel.h"
#include "registry/domainname.h"
#include "views/inboxview.h"

// What the registrar tells: read in the inbox, then marked as done.

namespace kz {

using namespace Qt::StringLiterals;

namespace {
const QString toldOf = u"REGISTRATION_SUCCESSFUL"_s;
} // namespace

void Tour::planInbox()
{
    const auto told = [this](const QString &column) {
        return m_check.ledgerEvents(column, ace(), toldOf).value(0);
    };
    m_steps.append({u"inbox"_s, [this] { m_window.showPage(u"inbox"_s); },
                    [this, told] {
                        return m_check.lists(
                                   {DomainName::fromRegistrar(ace()).unicode(), told(u"info"_s)})
                            ? QString()
                            : u"no row says that the name is registered"_s;
                    }});
    m_steps.append({u"event"_s,
                    [this, told] {
                        InboxView *view = m_window.page<InboxPage>()->view();
                        view->showLetter(told(u"id"_s));
                        view->table()->setFocus();
                    },
                    [this, told] {
                        // The class stands only beside the list, for the one that is in front.
                        return told(u"read_by"_s) == m_demo.profile().user
                            ? need({told(u"info"_s), toldOf})
                            : u"the ledger does not say who read it"_s;
                    }});
    m_steps.append({u"event-done-review"_s,
                    [this] {
                        click(InboxPage::tr("Mark as done…"));
                        tickWarnings();
                        press(Qt::Key_Return, Qt::ControlModifier);
                    },
                    [this, told] {
                        if (!m_check.ledgerStates(u"DeleteEvent"_s, told(u"id"_s)).isEmpty())
                            return u"an order in the ledger before anybody sent it"_s;
                        return need({u"COMMAND=DeleteEvent"_s});
                    }});
    m_steps.append({u"event-done"_s, [this] { click(front() ? front()->act() : QString()); },
                    [this, told] {
                        const QStringList states =
                            m_check.ledgerStates(u"DeleteEvent"_s, told(u"id"_s));
                        if (states != QStringList{u"done"_s})
                            return u"not done in the ledger: "_s + states.join(u", ");
                        return told(u"done_by"_s) == m_demo.profile().user
                            ? QString()
                            : u"the ledger does not say who marked it as done"_s;
                    }});
    m_steps.append({u"events-open"_s, [this] { m_window.showPage(u"inbox"_s); },
                    [this, told] {
                        return m_check.lists({told(u"info"_s)}) ? u"it is still open"_s : QString();
                    }});
    m_steps.append(
        {u"events-done"_s, [this] { m_window.page<InboxPage>()->view()->show(InboxModel::Done); },
         [this, told] {
             return m_check.lists({told(u"info"_s)}) ? QString() : u"not among the done ones"_s;
         }});
}

} // namespace kz
