#include "app/tour.h"

#include "app/catalogue.h"
#include "app/mainwindow.h"
#include "forms/renewalmodeform.h"
#include "operations/setdomainrenewalmode.h"

#include <QLocale>

#include <algorithm>

// A plan of many names, and what .kz does not have.

namespace kz {

using namespace Qt::StringLiterals;

namespace {
QString setMode()
{
    return QString(SetDomainRenewalMode::command);
}
} // namespace

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
                        m_planned = form->drafts().size();
                    },
                    [this] {
                        const auto *form = qobject_cast<RenewalModeForm *>(front());
                        return m_planned > 100 && form && form->blocking() == 0
                                && m_check.onScreen().contains(QString::number(form->lapsing()))
                            ? QString()
                            : u"no plan of more than a hundred names"_s;
                    }});
    m_steps.append(
        {u"plan-review"_s, [this] { press(Qt::Key_Return, Qt::ControlModifier); },
         [this] {
             if (!m_check.ledgerPlan(setMode()).isEmpty())
                 return u"a plan in the ledger before anybody sent it"_s;
             return need({u"COMMAND=SetDomainRenewalMode"_s, u"RENEWALMODE=AUTOEXPIRE"_s});
         }});
    // The numbers of the plan as they stand beside it, alone or behind what they count.
    const auto stands = [this](qsizetype number) {
        const QString shown = QLocale().toString(number);
        const QStringList texts = m_check.onScreen();
        return std::any_of(texts.cbegin(), texts.cend(), [&shown](const QString &text) {
            return text == shown || text.endsWith(u": "_s + shown);
        });
    };
    m_steps.append({u"plan-goes-on"_s, [this] { click(front() ? front()->act() : QString()); },
                    [this, stands] {
                        const QStringList states = m_check.ledgerPlan(setMode());
                        // What is done the registrar's list says later.
                        if (states.size() != m_planned
                            || !(states.contains(u"accepted"_s) || states.contains(u"done"_s)))
                            return u"nothing of it is taken in the ledger"_s;
                        return stands(m_planned) ? QString() : u"not on screen how many it is"_s;
                    }});
    m_steps.append(
        {u"plan-paused"_s, [this] { click(u"pauseBatch"_s); },
         [this, stands] {
             const QStringList states = m_check.ledgerPlan(setMode());
             const qsizetype waiting = states.count(u"queued"_s);
             if (m_check.ledgerPlanState(setMode()) != u"paused" || states.contains(u"sending"_s))
                 return u"not paused in the ledger"_s;
             return waiting == 0 || stands(waiting) ? QString() : u"not on screen what waits"_s;
         }});
    m_steps.append({u"plan-over"_s, [this] { click(u"stopBatch"_s); },
                    [this, stands] {
                        const QStringList states = m_check.ledgerPlan(setMode());
                        const qsizetype done = states.count(u"done"_s);
                        const qsizetype withdrawn = states.count(u"withdrawn"_s);
                        if (done == 0 || withdrawn == 0
                            || done + withdrawn + states.count(u"rejected"_s) != m_planned)
                            return u"not over, or its numbers do not add up"_s;
                        return stands(done) && stands(withdrawn)
                            ? QString()
                            : u"not on screen what came of it"_s;
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
                        if (!m_check.ledgerStates(u"DeleteDomain"_s, m_lapsing).isEmpty())
                            return u"an order in the ledger, though there is no such command"_s;
                        return need({text(Problem{{}, Rule::T11NoDelete, {}}), m_lapsingShown});
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
