#pragma once

#include "app/catalogue.h"
#include "app/demo.h"
#include "app/mainwindow.h"
#include "app/profilesession.h"
#include "app/tourcheck.h"
#include "forms/form.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "sandbox/server.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// The whole window as people have it, signed in over HTTP to a registrar of its own, with a ledger
/// on disk. Tests press and type here; what came of it they read from the screen, from the ledger's
/// file and from the registrar's book.
class DeskWindow
{
public:
    static constexpr qint64 day = 86'400;

    /// False when the list of names did not come.
    bool open()
    {
        using namespace Qt::StringLiterals;
        if (!m_folder.isValid() || !demo.start())
            return false;
        m_options.dataDir = m_folder.path();
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        window = std::make_unique<kz::MainWindow>(m_options, *m_settings, &demo);
        m_check = std::make_unique<kz::TourCheck>(*window, demo.profile().folder(m_folder.path()));
        window->openProfile(demo.profile());
        window->show();
        QApplication::setActiveWindow(window.get());
        return QTest::qWaitFor([this] { return desk().domains()->total() > 0; }, soon)
            && QTest::qWaitFor([this] { return desk().facts().balance.isKnown(); }, soon);
    }

    kz::Desk &desk() const { return window->session()->desk(); }
    kz::sandbox::Registrar &registrar() { return demo.server().registrar(); }

    /// A name of the account; nothing while the list does not show it.
    std::optional<kz::DomainRecord> record(const QString &ace) const
    {
        return desk().domains()->find(ace);
    }
    /// Makes a name current and selects it.
    void select(const QString &ace) const { window->showDomain(ace); }

    /// Chooses a line of the menu bar by its words, without mnemonic. False when there is none, or
    /// when it is grey.
    bool choose(const QString &words) const
    {
        const auto menus = window->findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            Q_EMIT menu->aboutToShow();
            QAction *wanted = nullptr;
            for (QAction *action : menu->actions()) {
                if (QString(action->text()).remove(u'&') == words && action->isEnabled())
                    wanted = action;
            }
            Q_EMIT menu->aboutToHide();
            if (wanted) {
                wanted->trigger();
                return true;
            }
        }
        return false;
    }
    /// Presses a button that is seen, by its words or its object name. False when there is none, or
    /// when it is off.
    bool click(const QString &name) const
    {
        const auto buttons = top()->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            const bool named =
                button->objectName() == name || QString(button->text()).remove(u'&') == name;
            if (!named || !button->isVisible() || !button->isEnabled())
                continue;
            button->click();
            return true;
        }
        return false;
    }
    /// The form in front, also while its review or result is.
    kz::Form *form() const
    {
        const auto forms = top()->findChildren<kz::Form *>();
        for (kz::Form *form : forms) {
            const QWidget *page = form;
            while (page->parentWidget() && !page->inherits("kz::OperationPage"))
                page = page->parentWidget();
            if (page->isVisible())
                return form;
        }
        return nullptr;
    }
    /// Types into the editor of a field, over what stands there.
    bool fill(const QString &field, const QString &text) const
    {
        QWidget *editor = form() ? form()->editor(field) : nullptr;
        if (!editor)
            return false;
        editor->setFocus(Qt::TabFocusReason);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        return true;
    }
    /// Ticks every box of the form that waits for it: declarations and warnings.
    void tickAll() const
    {
        for (int round = 0; round < 10; ++round) {
            form()->showAll();
            bool any = false;
            const auto boxes = form()->findChildren<QAbstractButton *>();
            for (QAbstractButton *box : boxes) {
                if (box->inherits("QCheckBox") && box->isVisible() && box->isEnabled()
                    && !box->isChecked()) {
                    box->click();
                    any = true;
                }
            }
            if (!any)
                return;
        }
    }
    /// From the filled form through the review to the registrar. False where it stopped.
    bool send() const
    {
        const QString act = form() ? form()->act() : QString();
        return click(QStringLiteral("reviewOrder")) && !act.isEmpty() && click(act);
    }
    /// Time goes on at the registrar and here, as the bar of the demo does it.
    void advance(qint64 seconds)
    {
        registrar().advance(seconds);
        window->session()->clock().advance(seconds);
        desk().showTime();
        desk().lookAtAll();
        desk().readList();
    }

    /// Some text that is seen or heard contains this one.
    bool shows(const QString &text) const { return m_check->shows(text); }
    QStringList onScreen() const { return m_check->onScreen(); }
    /// From the ledger's file: the states of all orders of a command for an object, oldest first.
    QStringList states(const QString &command, const QString &object) const
    {
        return m_check->ledgerStates(command, object);
    }
    QStringList steps(const QString &command, const QString &object) const
    {
        return m_check->ledgerSteps(command, object);
    }
    QString folder() const { return m_folder.path(); }

    static constexpr int soon = 20'000; ///< milliseconds that a loaded machine may need

    kz::Demo demo;
    std::unique_ptr<kz::MainWindow> window;

private:
    QWidget *top() const
    {
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? modal : window.get();
    }

    QTemporaryDir m_folder;
    kz::Options m_options;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<kz::TourCheck> m_check;
};
