#include "app/tour.h"

#include "app/catalogue.h"
#include "app/mainwindow.h"
#include "app/profilesession.h"
#include "forms/renewalmodeform.h"
#include "model/desk.h"
#include "operations/setdomainrenewalmode.h"

#include <QLocale>

// A plan of many names, and what .kz does not have.

namespace kz {

using namespace Qt::StringLiterals;

void Tour::planBulk()
{
    m_steps.append({u"plan-of-many"_s,
                    [this] {
                        m_window.showPage(u"domains"_s);
                        click(u"selectAllNames"_s);
                        m_window.run(*Catalogue::find(SetDomainRenewalMode::command),
                                     m_window.selection());
                        auto *form = qobject_cast<RenewalModeForm *>(front());
                        if (!form)
                            return; // the check says that nothing is there
                        form->setMode(RenewalMode::AutoExpire);
                        fill(RenewalModeForm::countField, QString::number(form->lapsing()));
                        m_planned = int(form->drafts().size());
                    },
                    [this] {
                        const Form *form = front();
                        return m_planned > 100 && form && form->blocking() == 0
                            ? QString()
                            : u"no plan of more than a hundred names"_s;
                    }});
    m_steps.append(
        {u"plan-review"_s, [this] { press(Qt::Key_Return, Qt::ControlModifier); },
         [this] {
             return need({u"COMMAND=SetDomainRenewalMode"_s, u"RENEWALMODE=AUTOEXPIRE"_s});
         }});
    m_steps.append({u"plan-goes-on"_s, [this] { click(front() ? front()->act() : QString()); },
                    [this] {
                        const QStringList ids = m_window.session()->desk().batches();
                        if (ids.isEmpty())
                            return u"no plan in the ledger"_s;
                        const BatchProgress now = m_window.session()->desk().batch(ids.constLast());
                        return now.total == m_planned && now.taken + now.done > 0
                            ? need({QLocale().toString(m_planned)})
                            : u"nothing was sent"_s;
                    }});
    m_steps.append({u"plan-paused"_s, [this] { click(u"pauseBatch"_s); },
                    [this] {
                        const Desk &desk = m_window.session()->desk();
                        const BatchProgress now = desk.batch(desk.batches().constLast());
                        return now.batch.state == Batch::State::Paused && now.sending == 0
                            ? QString()
                            : u"the plan is not paused"_s;
                    }});
    m_steps.append({u"plan-over"_s, [this] { click(u"stopBatch"_s); },
                    [this] {
                        const Desk &desk = m_window.session()->desk();
                        const BatchProgress now = desk.batch(desk.batches().constLast());
                        const int sum = now.done + now.refused + now.withdrawn;
                        if (!now.isOver() || now.done == 0 || sum != m_planned)
                            return u"the plan is not over, or its numbers do not add up"_s;
                        // Any that is done: a name may have gone from the account meanwhile.
                        QString done;
                        const QList<Order> orders = desk.batchOrders(now.batch.id);
                        for (const Order &order : orders) {
                            if (order.state == Order::State::Done)
                                done = order.request.object;
                        }
                        const QStringList states =
                            m_check.ledgerStates(u"SetDomainRenewalMode"_s, done);
                        return states.contains(u"done"_s) ? need({QLocale().toString(now.done)})
                                                          : states.join(u", ");
                    }});
}

void Tour::planDeleteExplained()
{
    m_steps.append({u"delete-explained"_s,
                    [this] {
                        m_window.showDomain(m_lapsing);
                        m_window.explain(Catalogue::missing().constFirst(), m_window.selection());
                    },
                    [this] {
                        return need({text(Problem{{}, Rule::T11NoDelete, {}})});
                    }});
    m_steps.append({u"to-the-renewal-modes"_s, [this] { click(u"toRenewalModes"_s); },
                    [this] {
                        const Form *form = front();
                        return form && form->command() == SetDomainRenewalMode::command
                            ? need({m_lapsingShown})
                            : u"the form of the renewal mode is not in front"_s;
                    }});
}

} // namespace kz
