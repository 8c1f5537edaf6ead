#include "app/catalogue.h"
#include "app/demo.h"
#include "app/mainwindow.h"
#include "app/pendingpage.h"
#include "app/profilesession.h"
#include "app/tour.h"
#include "forms/form.h"
#include "look/tableview.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "model/pendingmodel.h"
#include "operations/transferdomain.h"
#include "sandbox/server.h"
#include "views/pendingview.h"

// The steps of the tour in which names come from other registrars and leave for them.

namespace kz {

using namespace Qt::StringLiterals;
using Field = TransferDomain::Field;

namespace {
const QString comingName = u"jibek-joly.kz"_s;
const QString comingCode = u"Jj7+k&=%1;x\"Q"_s; // as the demo's registrar has it
} // namespace

void Tour::planTransferIn()
{
    m_steps.append(
        {u"transfer-in"_s,
         [this] {
             m_window.run(*Catalogue::find(TransferDomain::command), {});
             fill(Field::domain, comingName);
             fill(Field::auth, comingCode);
             for (const auto role : {Field::owner, Field::admin, Field::tech, Field::billing})
                 fill(role, m_owner);
             fill(u"NAMESERVER0"_s, u"ns1.steppe-dns.example"_s);
             fill(u"NAMESERVER1"_s, u"ns2.steppe-dns.example"_s);
             fill(Field::taxId, u"000140000002"_s);
             tick(Field::content);
             tick(Field::hosting);
             tickWarnings();
         },
         [this] {
             const Form *form = front();
             if (m_check.shows(comingCode))
                 return u"the code is on screen"_s;
             return form && form->command() == TransferDomain::command && form->blocking() == 0
                     && form->undecided() == 0
                 ? QString()
                 : u"something is still to correct or to decide"_s;
         }});
    m_steps.append({u"transfer-in-review"_s, [this] { press(Qt::Key_Return, Qt::ControlModifier); },
                    [this] {
                        if (m_check.shows(comingCode))
                            return u"the code is on screen"_s;
                        return need({u"COMMAND=TransferDomain"_s, u"ACTION=REQUEST"_s,
                                     u"OWNERCONTACT0="_s + m_owner});
                    }});
    m_steps.append({u"transfer-in-taken"_s, [this] { click(front()->act()); },
                    [this] {
                        return m_check.ledgerStates(u"TransferDomain"_s, comingName)
                                == QStringList{u"accepted"_s}
                            ? need({comingName})
                            : u"not accepted in the ledger"_s;
                    }});
    m_steps.append({u"transferred-in"_s,
                    [this] {
                        for (int day = 0; day < 3; ++day)
                            click(u"advanceDay"_s);
                        m_window.showPage(u"activity"_s);
                    },
                    [this] {
                        const auto record = m_window.session()->desk().domains()->find(comingName);
                        if (!record)
                            return u"the name is not in the list"_s;
                        return m_check.ledgerStates(u"TransferDomain"_s, comingName)
                                == QStringList{u"done"_s}
                            ? need({comingName})
                            : u"not done in the ledger"_s;
                    }});
    m_steps.append({u"transferred-in-the-list"_s, [this] { m_window.showDomain(comingName); },
                    [this] {
                        return m_check.lists({comingName}) ? need({comingName, m_owner})
                                                           : u"the name is not in the list"_s;
                    }});
}

/// Another registrar asks for a name; its row stands in Pending.
void Tour::planAsking(const QString &picture)
{
    m_steps.append({picture,
                    [this] {
                        sandbox::Registrar &registrar = m_demo.server().registrar();
                        m_leaving = registrar.unlocked().value(m_asked++);
                        registrar.askFor(m_leaving);
                        m_window.showPage(u"pending"_s);
                        m_window.session()->desk().readList();
                    },
                    [this] {
                        return m_check.lists(
                                   {DomainName::fromRegistrar(m_leaving).unicode(), u"TURAN-KZ"_s})
                            ? QString()
                            : u"no row says who asks for "_s + m_leaving;
                    }});
}

void Tour::planTransferOut()
{
    const auto chooseRow = [this] {
        const PendingModel &pending = *m_window.session()->desk().pending();
        m_window.page<PendingPage>()->view()->table()->selectRow(
            pending.rowOf(u"foreign "_s + m_leaving));
    };
    planAsking(u"asked-for"_s);
    m_steps.append({u"deny-transfer"_s,
                    [this, chooseRow] {
                        chooseRow();
                        click(u"denyTransfer"_s);
                    },
                    [this] {
                        return front() && front()->command() == TransferDomain::command
                            ? need({front()->heading()})
                            : u"no form for the answer"_s;
                    }});
    m_steps.append(
        {u"deny-review"_s, [this] { press(Qt::Key_Return, Qt::ControlModifier); },
         [this] {
             return need({u"COMMAND=TransferDomain"_s, u"ACTION=DENY"_s, u"DOMAIN="_s + m_leaving});
         }});
    m_steps.append({u"transfer-denied"_s, [this] { click(front() ? front()->act() : QString()); },
                    [this] {
                        return m_check.ledgerStates(u"TransferDomain"_s, m_leaving)
                                == QStringList{u"done"_s}
                            ? need({DomainName::fromRegistrar(m_leaving).unicode()})
                            : u"not done in the ledger"_s;
                    }});
    planAsking(u"asked-for-another"_s);
    m_steps.append({u"approve-review"_s,
                    [this, chooseRow] {
                        chooseRow();
                        click(u"approveTransfer"_s);
                        press(Qt::Key_Return, Qt::ControlModifier);
                    },
                    [this] {
                        return need({u"COMMAND=TransferDomain"_s, u"ACTION=APPROVE"_s,
                                     u"DOMAIN="_s + m_leaving});
                    }});
    m_steps.append({u"transfer-approved"_s, [this] { click(front() ? front()->act() : QString()); },
                    [this] {
                        return m_check.ledgerStates(u"TransferDomain"_s, m_leaving)
                                == QStringList{u"done"_s}
                            ? need({DomainName::fromRegistrar(m_leaving).unicode()})
                            : u"not done in the ledger"_s;
                    }});
    m_steps.append({u"name-has-left"_s,
                    [this] {
                        click(u"advanceHour"_s);
                        m_window.showPage(u"notseen"_s);
                        m_window.session()->desk().readList();
                    },
                    [this] {
                        return m_check.lists({DomainName::fromRegistrar(m_leaving).unicode()})
                            ? QString()
                            : u"the name that left is not marked"_s;
                    }});
}

} // namespace kz
