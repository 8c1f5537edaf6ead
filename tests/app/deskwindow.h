#pragma once

#include "app/catalogue.h"
#include "app/mainwindow.h"
#include "app/profilesession.h"
#include "app/signinpage.h"
#include "app/tourcheck.h"
#include "forms/form.h"
#include "forms/formtest.h"
#include "look/icons.h"
#include "look/style.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "operations/adddomain.h"
#include "operations/typedcommand.h"
#include "sandbox/server.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

/// The whole window as people have it, over HTTP on a registrar of its own, with a ledger on disk.
/// Tests press and type here; what came of it they read from the screen, from the ledger's file and
/// from the registrar's book.
class DeskWindow
{
public:
    static constexpr qint64 day = 86'400;

    /// Signs in and waits for the list; false when it did not come. url: where the registrar is to
    /// be found, when it is not asked directly.
    bool open(const QUrl &url = {})
    {
        return openSignIn(url) && signIn(password())
            && QTest::qWaitFor([this] { return isSignedIn() && desk().domains()->total() > 0; },
                               soon)
            && QTest::qWaitFor(
                   [this] { return desk().facts().balance.isKnown() && !desk().facts().reading; },
                   soon);
    }
    /// The window with its sign-in page, filled but for the password.
    bool openSignIn(const QUrl &url = {})
    {
        using namespace Qt::StringLiterals;
        server.registrar().seed(names, 1);
        if (!m_folder.isValid() || !server.start())
            return false;
        m_options.dataDir = m_folder.path();
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_options.readOnly = readOnly;
        m_profile = {.name = u"test"_s,
                     .endpoint = kz::Endpoint::sandbox(url.isEmpty() ? QUrl(server.url()) : url),
                     .account = u"steppe-names"_s,
                     .user = u"desk1"_s};
        startWindow();
        return true;
    }
    /// Ends the program and starts it anew, on what it kept on disk: its sign-in page.
    void restart()
    {
        window.reset();
        startWindow();
    }
    static kz::Timing quick()
    {
        return {.read = 5s, .write = 5s, .pace = 0ms, .firstRetry = 20ms, .secondRetry = 20ms};
    }
    /// Of the invented account: no secret.
    static QString password() { return QStringLiteral("Steppe-Sandbox-1"); }
    /// Types the password and presses Return.
    bool signIn(const QString &word) const
    {
        auto *field = signInField(QStringLiteral("password"));
        if (!field)
            return false;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, word);
        QTest::keyClick(field, Qt::Key_Return);
        return true;
    }
    QLineEdit *signInField(const QString &name) const
    {
        return window->signInPage()->findChild<QLineEdit *>(name);
    }
    bool isSignedIn() const { return window->session() && desk().isSignedIn(); }

    kz::Desk &desk() const { return window->session()->desk(); }
    kz::sandbox::Registrar &registrar() { return server.registrar(); }

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
    /// The same once there is one that is on.
    bool clickSoon(const QString &name) const
    {
        return QTest::qWaitFor([&] { return click(name); }, soon);
    }
    /// The form in front, also while its review or result is.
    kz::Form *form() const
    {
        const auto forms = top()->findChildren<kz::Form *>();
        for (kz::Form *form : forms) {
            const QWidget *page = form;
            while (page->parentWidget() && !page->inherits("kz::OperationPage"))
                page = page->parentWidget();
            if (page->inherits("kz::OperationPage") && page->isVisible())
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
    /// The form may go on to its review.
    bool mayReview() const
    {
        const auto buttons = window->findChildren<QPushButton *>(QStringLiteral("reviewOrder"));
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
            return button->isVisible() && button->isEnabled();
        });
    }
    /// From the filled form through the review to the registrar. False where it stopped.
    bool send() const
    {
        const QString act = form() ? form()->act() : QString();
        return click(QStringLiteral("reviewOrder")) && !act.isEmpty() && click(act);
    }
    /// A whole registration by the fields of its form.
    static QMap<QString, QString> registration(const QString &ace)
    {
        using namespace Qt::StringLiterals;
        using Field = kz::AddDomain::Field;
        return {{QString(Field::domain), ace},
                {QString(Field::owner), u"P-ASL07"_s},
                {QString(Field::admin), u"P-ASL07"_s},
                {QString(Field::tech), u"P-STN01"_s},
                {QString(Field::billing), u"P-STN02"_s},
                {u"NAMESERVER0"_s, u"ns1.steppe-dns.example"_s},
                {u"NAMESERVER1"_s, u"ns2.steppe-dns.example"_s},
                {QString(Field::taxId), u"000101300009"_s},
                {QString(Field::comment), u"typed by hand"_s}};
    }
    /// Orders a name without a form. False when the registrar does not take the order.
    bool registers(const QString &ace) const
    {
        using namespace Qt::StringLiterals;
        kz::AddDomain op;
        op.domain = kz::DomainName::fromUser(ace);
        op.owner = op.admin = op.tech = op.billing = u"P-ASL07"_s;
        op.nameServers = {kz::NameServer::fromUser(u"ns1.steppe-dns.example"_s),
                          kz::NameServer::fromUser(u"ns2.steppe-dns.example"_s)};
        op.taxId = kz::TaxId::fromUser(u"000101300009"_s);
        op.contentAcknowledged = op.hostingAcknowledged = true;
        const auto valid = kz::validate(op, op.check());
        if (!valid)
            return false;
        desk().place(*valid, window.get(), [](const kz::Result<kz::Order, kz::LedgerError> &) {});
        return QTest::qWaitFor(
            [&] {
                return states(QString(kz::AddDomain::command), ace) == QStringList{u"accepted"_s};
            },
            soon);
    }
    /// An order that waited while the program ended: its secrets are gone with it.
    static kz::Order waiting(const QString &typed)
    {
        const auto sealed = kz::validate(kz::TypedCommand{typed});
        kz::Order order;
        if (!sealed)
            return order;
        order.id = QStringLiteral("waits");
        order.request = kz::typedRequest(*sealed);
        kz::Params kept;
        for (kz::Param param : order.request.params.list()) {
            if (param.secret)
                param.value.clear();
            kept.append(param);
        }
        order.request.params = kept;
        return order;
    }
    /// From now on the registrar lets the user read only: it refuses every write.
    void forbidWrites()
    {
        using namespace Qt::StringLiterals;
        registrar().addUser(u"steppe-names:desk1"_s, password(),
                            {u"* QUERY"_s, u"* STATUS"_s, u"* CHECK"_s});
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
    /// A row of a visible table names all of these.
    bool lists(const QStringList &texts) const { return m_check->lists(texts); }
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
    /// From the same file: the titles of the drafts.
    QStringList drafts() const { return m_check->ledgerDrafts(); }
    QString folder() const { return m_folder.path(); }
    /// Where the profile has its ledger and its list of names.
    QString profileFolder() const { return m_profile.folder(m_folder.path()); }
    /// Saves pictures of the window under this name when KZ_PICTURES names a folder.
    void picture(const QString &name) const
    {
        initResources();
        formtest::picture(*window, name);
    }

    static constexpr int soon = 20'000; ///< milliseconds that a loaded machine may need

    int names = 200; ///< of the account; before open()
    bool readOnly = false; ///< started with --read-only; before open()
    std::chrono::milliseconds events = 200ms; ///< between two readings of them; before open()
    std::chrono::milliseconds accepted = 200ms; ///< until a taken order is looked at; before open()
    kz::sandbox::Server server;

private:
    void startWindow()
    {
        window = std::make_unique<kz::MainWindow>(m_options, *m_settings, nullptr, quick(),
                                                  kz::Watch{.tick = 20ms,
                                                            .events = events,
                                                            .unknown = 50ms,
                                                            .unknownMax = 100ms,
                                                            .soon = 50ms,
                                                            .accepted = accepted,
                                                            .acceptedMax = 2 * accepted});
        m_check = std::make_unique<kz::TourCheck>(*window, m_profile.folder(m_folder.path()));
        window->openProfile(m_profile);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    QWidget *top() const
    {
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? modal : window.get();
    }

    // All of these outlive the window.
    QTemporaryDir m_folder;
    kz::Options m_options;
    kz::Profile m_profile;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<kz::TourCheck> m_check;

public:
    std::unique_ptr<kz::MainWindow> window;
};
