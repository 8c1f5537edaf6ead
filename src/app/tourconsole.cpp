#include "app/consolepage.h"
#include "app/mainwindow.h"
#include "app/tour.h"
#include "forms/commandedit.h"
#include "forms/commandform.h"

// The console: what only reads is answered at once, what .kz does not have is refused by the
// registrar in its own words.

namespace kz {

using namespace Qt::StringLiterals;

namespace {
const QString askedName = u"saumal.kz"_s;

/// Puts a command into the field, over what stands there.
void paste(const MainWindow &window, const QString &command)
{
    CommandForm *form = window.page<ConsolePage>()->form();
    form->setText(command);
    form->edit()->setFocus();
}
} // namespace

void Tour::planConsole()
{
    m_steps.append({u"console"_s,
                    [this] {
                        m_window.showPage(u"console"_s);
                        paste(m_window, u"StatusDomain\nDOMAIN="_s + askedName);
                        press(Qt::Key_Return, Qt::ControlModifier);
                    },
                    [this] {
                        if (!m_check.ledgerStates(u"StatusDomain"_s, askedName).isEmpty())
                            return u"a read became an order"_s;
                        return m_check.lists({u"domain"_s, askedName})
                            ? need({u"200 Command completed successfully"_s})
                            : u"the answer is not in the table"_s;
                    }});
    m_steps.append({u"console-review"_s,
                    [this] {
                        paste(m_window, u"DeleteDomain\nDOMAIN="_s + askedName);
                        press(Qt::Key_Return, Qt::ControlModifier);
                    },
                    [this] {
                        if (!m_check.ledgerStates(u"DeleteDomain"_s, askedName).isEmpty())
                            return u"an order in the ledger before anybody sent it"_s;
                        return need({u"COMMAND=DeleteDomain"_s, u"DOMAIN="_s + askedName});
                    }});
    m_steps.append({u"console-refused"_s, [this] { click(front() ? front()->act() : QString()); },
                    [this] {
                        const QStringList states =
                            m_check.ledgerStates(u"DeleteDomain"_s, askedName);
                        return states == QStringList{u"rejected"_s}
                            ? need({u"541"_s, u"deletion not possible for this TLD"_s})
                            : u"in the ledger: "_s + states.join(u", ");
                    }});
}

} // namespace kz
