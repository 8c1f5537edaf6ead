#include "app/aboutdialog.h"
#include "app/deskpage.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/profilesession.h"
#include "app/settings.h"
#include "app/signinpage.h"
#include "app/systemlook.h"
#include "app/theme.h"
#include "app/zonedialog.h"
#include "look/style.h"
#include "look/systembadge.h"
#include "model/desk.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

// The menu bar of the window.

namespace kz {

using namespace Qt::StringLiterals;

void MainWindow::makeMenus()
{
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stripe);
    auto *bar = new QMenuBar(top);
    column->addWidget(bar);
    setMenuWidget(top);

    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys,
                            auto &&slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
        return action;
    };
    QMenu *file = bar->addMenu(tr("&File"));
    add(file, tr("&Sign in again…"), {}, [this] {
        if (m_session)
            m_signIn->askAgain(m_session->profile(), tr("You asked for it."));
        m_root->setCurrentWidget(m_signIn);
    });
    file->addSeparator();
    add(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu *domain = bar->addMenu(tr("&Domain"));
    addOperations(domain, Catalogue::Domain);
    domain->addSeparator();
    QAction *note =
        add(domain, tr("Add a &note…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
            if (const DeskPage *front = shown())
                writeNote(front->noteSubject());
        });
    domain->addSeparator();
    for (const Catalogue::Missing &missing : Catalogue::missing()) {
        add(domain, Catalogue::tr(missing.title), {},
            [this, &missing] { explain(missing, selection()); });
    }
    addOperations(bar->addMenu(tr("&Contact")), Catalogue::Contact);
    addOperations(bar->addMenu(tr("Name &server")), Catalogue::Server);
    QMenu *account = bar->addMenu(tr("&Account"));
    addOperations(account, Catalogue::Account);
    add(account, tr("Rules of the &zone…"), {}, [this] {
        if (!isDeskShown())
            return;
        const NameList names = selection().names;
        ZoneDialog::showZone(m_session->desk(), names.isEmpty() ? QString() : names.name(0).zone(),
                             m_deskArea);
    });

    QMenu *order = bar->addMenu(tr("&Order"));
    add(order, tr("&Look at open orders now"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        if (m_session)
            m_session->desk().lookAtAll();
    });
    order->addAction(note);
    order->addSeparator();
    addOperations(order, Catalogue::Order);
    for (QMenu *menu : {domain, order}) {
        connect(menu, &QMenu::aboutToShow, note,
                [this, note] { note->setEnabled(shown() && !shown()->noteSubject().isEmpty()); });
        // A shortcut of a disabled action is dead.
        connect(menu, &QMenu::aboutToHide, note, [note] { note->setEnabled(true); });
    }

    QMenu *go = bar->addMenu(tr("&Go"));
    int number = 1;
    for (const Pages::Entry &entry : Pages::entries()) {
        const QString id = QString::fromLatin1(entry.id);
        const bool key = entry.open && number <= 10; // Ctrl+1 to Ctrl+9, then Ctrl+0
        add(go, Pages::title(entry),
            key ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++ % 10))
                : QKeySequence(),
            [this, id] { showPage(id); });
    }

    QMenu *view = bar->addMenu(tr("&View"));
    add(view, tr("&Read the list again"), QKeySequence::Refresh, [this] {
        if (m_session)
            m_session->desk().readList();
    });
    add(view, tr("&Find"), QKeySequence::Find, [this] {
        if (DeskPage *front = shown())
            front->find();
    });
    makeViewMenu(view);

    QMenu *help = bar->addMenu(tr("&Help"));
    add(help, tr("&About KZ Desk"), {}, [this] {
        const SystemKind system =
            m_session ? m_session->profile().endpoint.system : m_signIn->profile().endpoint.system;
        (new AboutDialog(systemLook(system), this))->open();
    });
}

void MainWindow::addOperations(QMenu *menu, Catalogue::Menu which)
{
    QList<QPair<QAction *, const Catalogue::Entry *>> actions;
    for (const Catalogue::Entry &entry : Catalogue::entries()) {
        if (entry.menu != which)
            continue;
        QAction *action = menu->addAction(Catalogue::title(entry));
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.keys)));
        connect(action, &QAction::triggered, this, [this, entry = &entry] {
            const DeskPage *front = shown();
            run(*entry, front ? front->selection() : Subjects());
        });
        actions.append({action, &entry});
    }
    connect(menu, &QMenu::aboutToShow, this, [this, actions] {
        const Subjects now = selection();
        for (const auto &[action, entry] : actions)
            action->setEnabled(m_deskArea && entry->fits(now));
    });
    // A shortcut of a disabled action is dead: what it is pressed for is asked when it is pressed.
    connect(menu, &QMenu::aboutToHide, this, [actions] {
        for (const auto &[action, entry] : actions)
            action->setEnabled(true);
    });
}

void MainWindow::makeViewMenu(QMenu *menu)
{
    menu->addSeparator();
    m_factsAction = menu->addAction(tr("Facts at the r&ight"));
    m_factsAction->setObjectName(u"factsAction"_s);
    m_factsAction->setShortcut(Qt::Key_F9);
    m_factsAction->setCheckable(true);
    m_factsAction->setChecked(settings::factsShown.read(m_settings));
    connect(m_factsAction, &QAction::triggered, this, &MainWindow::setFactsShown);

    makeColoursMenu(menu->addMenu(tr("&Colours")));
}

void MainWindow::makeColoursMenu(QMenu *colours)
{
    auto *group = new QActionGroup(colours);
    const QList<QPair<QString, QString>> themes{
        {QString(), tr("As the &desktop")}, {u"light"_s, tr("&Light")}, {u"dark"_s, tr("D&ark")}};
    const QString chosen =
        m_options.theme.isEmpty() ? settings::theme.read(m_settings) : m_options.theme;
    for (const auto &[word, title] : themes) {
        QAction *action = colours->addAction(title);
        action->setCheckable(true);
        action->setChecked(word == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, word = word] {
            settings::theme.write(m_settings, word);
            applyLook(*qApp, themeOf(word));
        });
    }
}

} // namespace kz
