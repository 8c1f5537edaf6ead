#include "app/catalogue.h"
#include "app/mainwindow.h"
#include "app/profilesession.h"
#include "app/tour.h"
#include "forms/form.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "operations/tradedomain.h"
#include "views/pendingview.h"

#include <QAction>
#include <QComboBox>

// The tour's change of owner: asked for, both owners reminded, confirmed by both, shown in the row.

namespace kz {

using namespace Qt::StringLiterals;

namespace {
const QString tradedName = u"tengri-soft.kz"_s;
const QString nextOwner = u"P-NEW31"_s;
const QString otherTrade = u"saumal.kz"_s; ///< begun by somebody else
const QString settledName = u"aq-bota.kz"_s;

QString ownerOf(const MainWindow &window)
{
    const auto record = window.session()->desk().domains()->find(tradedName);
    return record ? record->owner.value_or(QString()) : QString();
}

/// Gives the keyboard to the row of the trade in Pending.
void showTrade(const MainWindow &window)
{
    const auto orders = window.session()->desk().orders();
    for (const Order &order : orders) {
        if (order.request.object == tradedName)
            window.findChild<PendingView *>()->showOrder(order.id);
    }
}

/// Chooses the trade in the bar of the demo.
void chooseTrade(const MainWindow &window)
{
    auto *orders = window.findChild<QComboBox *>(u"demoOrders"_s);
    if (orders)
        orders->setCurrentIndex(orders->findText(tradedName, Qt::MatchStartsWith));
}
} // namespace

void Tour::planTrade()
{
    const QString command(TradeDomain::command);
    const auto states = [this, command](const QStringList &wanted) {
        const QStringList found = m_check.ledgerStates(command, tradedName);
        return found == wanted ? QString() : u"the ledger says: "_s + found.join(u", ");
    };
    m_steps.append({u"trade-read"_s,
                    [this] {
                        m_window.showPage(u"domains"_s);
                        runFor(TradeDomain::command, tradedName);
                    },
                    [this] {
                        return need({tradedName, ownerOf(m_window)});
                    }});
    m_steps.append({u"trade-filled"_s,
                    [this] {
                        fill(TradeDomain::Field::owner, nextOwner);
                        press(Qt::Key_Return); // in the list of contacts
                        tick(TradeDomain::Field::content);
                        tick(TradeDomain::Field::hosting);
                        tickWarnings();
                    },
                    [this] {
                        const Form *form = front();
                        return form && form->blocking() == 0 && form->undecided() == 0
                            ? need({nextOwner})
                            : u"something is still to correct or to decide"_s;
                    }});
    m_steps.append({u"trade-review"_s, [this] { press(Qt::Key_Return, Qt::ControlModifier); },
                    [this] {
                        return need({u"COMMAND=TradeDomain"_s, u"OWNERCONTACT0="_s + nextOwner,
                                     ownerOf(m_window)});
                    }});
    m_steps.append({u"trade-taken"_s, [this] { click(front() ? front()->act() : QString()); },
                    [this, states] {
                        const QString missing = states({u"accepted"_s});
                        return missing.isEmpty() ? need({tradedName}) : missing;
                    }});
    m_steps.append({u"trade-in-the-list"_s, [this] { m_window.showPage(u"trades"_s); },
                    [this, states] {
                        // The view holds this name and no name whose owner stays.
                        if (!m_check.lists({tradedName}) || !m_check.lists({otherTrade})
                            || m_check.lists({settledName}))
                            return u"not alone with its like in the view of trades"_s;
                        return states({u"accepted"_s});
                    }});
    m_steps.append({u"trade-pending"_s,
                    [this] {
                        m_window.showPage(u"pending"_s);
                        showTrade(m_window);
                    },
                    [this] {
                        return need({tradedName, u"Both holders have to confirm"_s});
                    }});
    m_steps.append({u"trade-reminder"_s,
                    [this] {
                        showTrade(m_window); // its row may have moved to another group
                        const auto buttons = m_window.findChildren<QAction *>(u"remindOwners"_s);
                        for (QAction *action : buttons)
                            action->trigger();
                    },
                    [this] {
                        return need({tradedName, u"KazNIC"_s});
                    }});
    m_steps.append(
        {u"trade-one-confirmed"_s,
         [this] {
             m_window.showPage(u"pending"_s);
             chooseTrade(m_window);
             click(u"demoNewConfirms"_s);
         },
         [this, states] {
             if (!m_check.shows(
                     u"The new holder has confirmed. The present holder has still to confirm."_s))
                 return u"Pending does not say who has still to confirm"_s;
             const QString missing = states({u"accepted"_s});
             if (!missing.isEmpty())
                 return missing;
             return ownerOf(m_window) == nextOwner ? u"the owner changed with one confirmation"_s
                                                   : QString();
         }});
    m_steps.append({u"trade-done"_s,
                    [this] {
                        chooseTrade(m_window);
                        click(u"demoPresentConfirms"_s);
                        m_window.showDomain(tradedName);
                    },
                    [this, states] {
                        if (ownerOf(m_window) != nextOwner)
                            return u"the row still has the old owner"_s;
                        const QString missing = states({u"done"_s});
                        return missing.isEmpty() ? need({tradedName, nextOwner}) : missing;
                    }});
    m_steps.append({u"trade-out-of-the-list"_s, [this] { m_window.showPage(u"trades"_s); },
                    [this, states] {
                        // What others began is still under way.
                        if (m_check.lists({tradedName}) || !m_check.lists({otherTrade}))
                            return u"the view of trades still holds it, or nothing"_s;
                        return states({u"done"_s});
                    }});
}

} // namespace kz
