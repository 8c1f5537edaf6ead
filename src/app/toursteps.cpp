#include "app/tour.h"

#include "app/catalogue.h"
#include "app/demo.h"
#include "app/mainwindow.h"
#include "app/profilesession.h"
#include "app/signinpage.h"
#include "forms/form.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "model/words.h"
#include "operations/addcontact.h"
#include "operations/adddomain.h"
#include "operations/setdomainrenewalmode.h"
#include "views/domainview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>

// What the tour does and what must be there after each step. The name, the company and its people
// are invented.

namespace kz {

using namespace Qt::StringLiterals;

namespace {
const QString typedName = u"Дала-Кофе-Алматы.kz"_s;
const QString shownName = u"дала-кофе-алматы.kz"_s;
} // namespace

void Tour::plan()
{
    m_steps = {
        {u"sign-in"_s, [] {}, [this] { return need({m_demo.profile().account}); }},
        {u"domains"_s,
         [this] {
             type(Demo::password());
             press(Qt::Key_Return);
         },
         [this] {
             const auto total =
                 m_window.session() ? m_window.session()->desk().domains()->total() : 0;
             return total < 200 ? u"the list of 200 names"_s
                                : need({m_demo.profile().account, u"SANDBOX"_s});
         }},
    };
    planContact();
    planRegistration();
    planInbox();
    planLapse();
    planRenewal();
    planChange();
    planBulk();
    planDeleteExplained();
    planConsole();
    planTransferIn();
    planTransferOut();
    planTrade();
}

void Tour::planContact()
{
    m_steps.append({u"new-contact"_s,
                    [this] {
                        m_window.run(*Catalogue::find(AddDomain::command), {});
                        fill(AddDomain::Field::domain, typedName);
                        fill(AddDomain::Field::owner, u"Dala Coffee"_s);
                        press(Qt::Key_N, Qt::ControlModifier);
                    },
                    [this] {
                        return front() && front()->command() == AddContact::command
                            ? QString()
                            : u"no form for a contact"_s;
                    }});
    m_steps.append({u"contact-filled"_s,
                    [this] {
                        click(u"company"_s);
                        fill(AddContact::Field::organization, u"Dala Coffee LLP"_s);
                        fill(AddContact::Field::firstName, u"Asel"_s);
                        fill(AddContact::Field::lastName, u"Sample"_s);
                        fill(u"STREET0"_s, u"Invented street 1"_s);
                        fill(AddContact::Field::city, u"Almaty"_s);
                        fill(AddContact::Field::zip, u"050000"_s);
                        fill(AddContact::Field::phone, u"8 (727) 388-82-31"_s);
                        fill(AddContact::Field::email, u"asel@dala-coffee.example"_s);
                        leave();
                    },
                    [this] { return need({u"+7.7273888231"_s}); }});
    m_steps.append({u"contact-review"_s, [this] { press(Qt::Key_Return, Qt::ControlModifier); },
                    [this] {
                        return need({u"COMMAND=AddContact"_s, u"ORGANIZATION=Dala Coffee LLP"_s});
                    }});
    m_steps.append({u"contact-chosen"_s, [this] { click(front()->act()); },
                    [this] {
                        const Form *form = front();
                        if (!form || form->command() != AddDomain::command)
                            return u"the registration form is not back in front"_s;
                        m_owner = form->values().value(AddDomain::Field::owner);
                        return m_owner.startsWith(u"P-") || m_owner.startsWith(u"O-")
                            ? need({m_owner})
                            : u"no handle in the owner's field"_s;
                    }});
}

void Tour::planRegistration()
{
    m_steps.append({u"wrong-bin"_s,
                    [this] {
                        click(u"sameForAll"_s);
                        fill(u"NAMESERVER0"_s, u"NS1.steppe-dns.example."_s);
                        fill(u"NAMESERVER1"_s, u"ns2.steppe-dns.example"_s);
                        fill(AddDomain::Field::taxId, u"BIN 0001 4000 0003"_s);
                        leave();
                    },
                    [this] {
                        const Form *form = front();
                        return form && !form->shownUnder(QString(AddDomain::Field::taxId)).isEmpty()
                            ? QString()
                            : u"no word about the wrong BIN"_s;
                    }});
    m_steps.append({u"filled"_s,
                    [this] {
                        fill(AddDomain::Field::taxId, u"БИН 0001 4000 0002"_s);
                        tick(AddDomain::Field::content);
                        tick(AddDomain::Field::hosting);
                        tickWarnings();
                    },
                    [this] {
                        const Form *form = front();
                        return form && form->blocking() == 0 && form->undecided() == 0
                            ? QString()
                            : u"something is still to correct or to decide"_s;
                    }});
    m_steps.append({u"review"_s, [this] { press(Qt::Key_Return, Qt::ControlModifier); },
                    [this] {
                        if (!m_check.ledgerStates(u"AddDomain"_s, ace()).isEmpty())
                            return u"an order in the ledger before anybody sent it"_s;
                        return need({u"COMMAND=AddDomain"_s, u"X-COMPANY-VAT-ID=000140000002"_s,
                                     u"OWNERCONTACT0="_s + m_owner});
                    }});
    m_steps.append({u"taken"_s, [this] { click(front()->act()); },
                    [this] {
                        const QStringList states = m_check.ledgerStates(u"AddDomain"_s, ace());
                        return states == QStringList{u"accepted"_s}
                            ? need({shownName})
                            : u"not accepted in the ledger"_s;
                    }});
    m_steps.append({u"pending"_s, [this] { m_window.showPage(u"pending"_s); },
                    [this] {
                        return need({shownName, text(Order::State::Accepted)});
                    }});
    m_steps.append({u"registered"_s,
                    [this] {
                        for (int day = 0; day < 3; ++day)
                            click(u"advanceDay"_s);
                        m_window.showPage(u"activity"_s);
                    },
                    [this] {
                        const QStringList steps = m_check.ledgerSteps(u"AddDomain"_s, ace());
                        const QStringList life{u"queued"_s, u"sending"_s, u"accepted"_s, u"done"_s};
                        return steps == life ? need({shownName})
                                             : u"the ledger says: "_s + steps.join(u", ");
                    }});
    m_steps.append({u"in-the-list"_s, [this] { m_window.showDomain(ace()); },
                    [this] {
                        const auto record = m_window.session()->desk().domains()->find(ace());
                        const bool active = record && record->status
                            && record->status->contains(u"ACTIVE"_s, Qt::CaseInsensitive);
                        return active ? need({shownName, m_owner}) : u"not ACTIVE in the list"_s;
                    }});
}

void Tour::planLapse()
{
    m_steps.append(
        {u"let-it-lapse"_s,
         [this] {
             DomainModel &names = *m_window.session()->desk().domains();
             m_window.showPage(u"domains"_s);
             // Any other name that would renew.
             for (int row = 0; row < names.rowCount() && m_lapsing.isEmpty(); ++row) {
                 const DomainRecord record = names.record(row);
                 const bool free = names.index(row, 0).data(DomainModel::OrderRole).isNull()
                     && names.index(row, 0).data(DomainModel::TradeRole).toString().isEmpty();
                 if (!record.mode.effective(names.accountMode()).lapses()
                     && record.name.ace() != ace() && free && record.renews.isKnown()) {
                     m_lapsing = record.name.ace();
                     m_lapsingShown = record.name.unicode();
                 }
             }
             if (m_lapsing.isEmpty())
                 return; // the check says that nothing is there
             m_window.showDomain(m_lapsing);
             m_window.run(*Catalogue::find(SetDomainRenewalMode::command),
                          {.names = {*names.find(m_lapsing)}, .mode = RenewalMode::AutoDelete});
             tickWarnings();
         },
         [this] {
             return need({m_lapsingShown, lapseDate()});
         }});
    m_steps.append(
        {u"lapse-review"_s, [this] { press(Qt::Key_Return, Qt::ControlModifier); },
         [this] {
             return need({u"COMMAND=SetDomainRenewalMode"_s, u"RENEWALMODE=AUTODELETE"_s});
         }});
    m_steps.append({u"lapse-done"_s, [this] { click(front() ? front()->act() : QString()); },
                    [this] {
                        const QStringList states =
                            m_check.ledgerStates(u"SetDomainRenewalMode"_s, m_lapsing);
                        return states == QStringList{u"done"_s}
                            ? need({m_lapsingShown})
                            : u"not done in the ledger: "_s + states.join(u", ");
                    }});
    m_steps.append({u"when-it-lapses"_s, [this] { m_window.showDomain(m_lapsing); },
                    [this] {
                        return need({m_lapsingShown, lapseSentence()});
                    }});
}

QString Tour::lapseDate() const
{
    const DomainModel &names = *m_window.session()->desk().domains();
    const auto record = names.find(m_lapsing);
    return record ? shortDateText(whatNext(*record, names.accountMode(), names.today()).date)
                  : QString();
}

QString Tour::lapseSentence() const
{
    const DomainModel &names = *m_window.session()->desk().domains();
    const auto record = names.find(m_lapsing);
    return record ? longSentence(whatNext(*record, names.accountMode(), names.today())) : QString();
}

QString Tour::ace() const
{
    return DomainName::fromUser(typedName).ace();
}

Form *Tour::front() const
{
    QWidget *top = QApplication::activeModalWidget();
    if (!top)
        top = &m_window;
    if (!top->isActiveWindow())
        QApplication::setActiveWindow(top); // there is no window manager to do it
    const auto forms = top->findChildren<Form *>();
    for (Form *form : forms) {
        // On the later steps the form is hidden behind review and result, but still in front.
        QWidget *page = form;
        while (page->parentWidget() && !page->inherits("kz::OperationPage"))
            page = page->parentWidget();
        if (page->inherits("kz::OperationPage") && page->isVisible())
            return form;
    }
    return nullptr;
}

void Tour::fill(QLatin1StringView field, const QString &text) const
{
    fill(QString(field), text);
}

void Tour::fill(const QString &field, const QString &text) const
{
    Form *form = front();
    QWidget *editor = form ? form->editor(field) : nullptr;
    if (!editor)
        return; // the check says what is missing
    editor->setFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void Tour::leave() const
{
    if (Form *form = front())
        form->showAll();
}

void Tour::tick(QLatin1StringView field) const
{
    Form *form = front();
    QWidget *editor = form ? form->editor(QString(field)) : nullptr;
    auto *box = qobject_cast<QCheckBox *>(editor);
    if (!box && editor)
        box = editor->findChild<QCheckBox *>();
    if (box && !box->isChecked())
        box->click();
}

void Tour::tickWarnings() const
{
    Form *form = front();
    if (!form)
        return;
    form->showAll();
    // The ticks under the fields; the declarations are ticks that stand for themselves.
    for (int round = 0; round < 10 && form->undecided() > 0; ++round) {
        form->showNext();
        const auto boxes = form->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->isVisible() && !box->isChecked() && box->parentWidget()
                && box->parentWidget()->inherits("kz::VerdictLabel"))
                box->click();
        }
    }
}

} // namespace kz
