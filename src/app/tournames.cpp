#include "app/catalogue.h"
#include "app/mainwindow.h"
#include "app/profilesession.h"
#include "app/tour.h"
#include "forms/form.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "operations/modifydomain.h"
#include "operations/renewdomain.h"

#include <QLocale>

// The steps of the tour that change names of the account.

namespace kz {

using namespace Qt::StringLiterals;

namespace {
const QString renewedName = u"nomad-print.kz"_s;
const QString changedName = u"aq-bota.kz"_s;
const QString newServer = u"ns3.steppe-dns.example"_s;
} // namespace

void Tour::planRenewal()
{
    m_steps.append(
        {u"renew"_s,
         [this] {
             m_window.showDomain(renewedName);
             if (const auto name = m_window.session()->desk().domains()->find(renewedName))
                 m_paidUntil = name->paidUntil;
             runFor(RenewDomain::command, renewedName);
             fill(RenewDomain::Field::years, u"2"_s);
         },
         [this] {
             const Form *form = front();
             return form && form->command() == RenewDomain::command && form->blocking() == 0
                 ? QString()
                 : u"the date until which the name is paid is not read"_s;
         }});
    m_steps.append({u"renew-review"_s, [this] { press(Qt::Key_Return, Qt::ControlModifier); },
                    [this] {
                        return need({u"COMMAND=RenewDomain"_s, u"PERIOD=2"_s,
                                     u"EXPIRATION=%1"_s.arg(m_paidUntil.utc().date().year()),
                                     front()->finality(), QLocale().toString(77.0, 'f', 2)});
                    }});
    m_steps.append({u"renewed"_s, [this] { click(front() ? front()->act() : QString()); },
                    [this] {
                        const QStringList states =
                            m_check.ledgerStates(u"RenewDomain"_s, renewedName);
                        return states == QStringList{u"done"_s}
                            ? need({renewedName})
                            : u"not done in the ledger: "_s + states.join(u", ");
                    }});
    m_steps.append({u"renewed-in-the-list"_s, [this] { m_window.showDomain(renewedName); },
                    [this] {
                        const QDateTime renewed = m_paidUntil.utc().addYears(2);
                        return m_check.lists({renewedName})
                            ? need({renewed.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s)})
                            : u"the name is not in the list"_s;
                    }});
}

void Tour::planChange()
{
    m_steps.append({u"change"_s,
                    [this] {
                        m_window.showDomain(changedName);
                        runFor(ModifyDomain::command, changedName);
                    },
                    [this] {
                        const Form *form = front();
                        return form && form->command() == ModifyDomain::command
                                && !form->values().value(u"NAMESERVER1"_s).isEmpty()
                            ? QString()
                            : u"the name servers are not read"_s;
                    }});
    m_steps.append({u"change-review"_s,
                    [this] {
                        fill(u"NAMESERVER1"_s, newServer);
                        fill(ModifyDomain::Field::comment, u"Moves in May"_s);
                        press(Qt::Key_Return, Qt::ControlModifier);
                    },
                    [this] {
                        return need({u"ADDNAMESERVER0="_s + newServer,
                                     u"X-DOMAIN-COMMENT=Moves in May"_s, front()->unpriced()});
                    }});
    m_steps.append({u"change-taken"_s, [this] { click(front() ? front()->act() : QString()); },
                    [this] {
                        const QStringList states =
                            m_check.ledgerStates(u"ModifyDomain"_s, changedName);
                        return states == QStringList{u"accepted"_s, u"done"_s}
                            ? need({changedName})
                            : u"in the ledger: "_s + states.join(u", ");
                    }});
    m_steps.append({u"change-done"_s,
                    [this] {
                        for (int day = 0; day < 3; ++day)
                            click(u"advanceDay"_s);
                        m_window.showDomain(changedName);
                    },
                    [this] {
                        const QStringList states =
                            m_check.ledgerStates(u"ModifyDomain"_s, changedName);
                        return states == QStringList{u"done"_s, u"done"_s}
                            ? need({changedName, newServer})
                            : u"in the ledger: "_s + states.join(u", ");
                    }});
}

void Tour::runFor(QLatin1StringView command, const QString &ace) const
{
    if (const auto record = m_window.session()->desk().domains()->find(ace))
        m_window.run(*Catalogue::find(command), {.names = {*record}});
}

} // namespace kz
