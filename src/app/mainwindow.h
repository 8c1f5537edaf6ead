#pragma once

#include "app/catalogue.h"
#include "app/options.h"
#include "app/profile.h"
#include "model/desk.h"
#include "model/notebook.h"

#include <QHash>
#include <QMainWindow>
#include <QSettings>
#include <QTimer>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace kz {

class Demo;
class DemoBar;
class DeskBar;
class Discarded;
class Message;
class OperationPage;
class DeskPage;
class PageList;
class ProfileSession;
class SignInPage;
class SystemStripe;
struct ApiError;

/// The window: sign-in, then pages left, work in the middle, facts right, account facts at the
/// foot. It only introduces: pages say what they want, the desk does it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// demo: the registrar inside this program, or nothing.
    MainWindow(const Options &options, QSettings &settings, Demo *demo, const Timing &timing = {},
               const Watch &watch = {});
    ~MainWindow() override;

    void openProfile(const Profile &profile);
    ProfileSession *session() const { return m_session.get(); }

    /// Where the tour and tests find the pages.
    SignInPage *signInPage() const { return m_signIn; }
    template <class P>
    P *page() const
    {
        for (DeskPage *one : m_pages) {
            if (auto *found = qobject_cast<P *>(one))
                return found;
        }
        return nullptr;
    }
    /// What is selected on the page in front.
    Subjects selection() const;
    DemoBar *demoBar() const { return m_demoBar; }

public Q_SLOTS:
    /// The page or view with this id of the table in pages.cpp.
    void showPage(const QString &id);
    void showDomain(const QString &ace);
    void showNames(const QString &filter);
    void showContact(const QString &handle);
    void showOrder(const QString &orderId);
    /// leftOut: why some of its names have no order.
    void showBatch(const QString &batchId, const QStringList &leftOut = {});
    /// Says why there is no such command, and leads to the renewal modes.
    void explain(const kz::Catalogue::Missing &missing, const kz::Subjects &subjects);
    /// Opens the dialog in which a note is written, if there is something that it can be about.
    void writeNote(const kz::NoteSubject &subject);
    /// Opens the form of an operation, if it fits these.
    void run(const kz::Catalogue::Entry &entry, const kz::Subjects &subjects);

Q_SIGNALS:
    /// From the sign-in page: open the demo instead.
    void demoWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // mainmenus.cpp
    void makeMenus();
    void addOperations(QMenu *menu, Catalogue::Menu which);
    void makeViewMenu(QMenu *menu);
    void makeColoursMenu(QMenu *menu);

    void setFactsShown(bool shown);
    /// Folds the facts away, then the icons of the page list, as the window gets narrow.
    void fold();
    void makeDesk();
    void makePages();
    void connectDesk();
    /// Somebody is signed in and sees the pages, not the sign-in.
    bool isDeskShown() const;
    /// The page in front; none while an operation is.
    DeskPage *shown() const;
    void openLedger(const std::function<void()> &ask);
    void startNewLedger();
    void signIn(const Profile &profile, const QString &password);
    void restoreDrafts(qsizetype page, const std::function<void()> &done);
    void showDesk();
    void showFacts();
    void showCounts();
    void tick();
    void showTrouble(const ApiError &error);
    void openOperation(OperationPage *page);
    void showOperation(OperationPage *page);
    void leaveOperation();

    Options m_options;
    QSettings &m_settings;
    Demo *m_demo;
    Timing m_timing;
    Watch m_watch;
    std::unique_ptr<ProfileSession> m_session;
    std::function<void()> m_ask; ///< signs in, once the ledger is open
    SystemStripe *m_stripe;
    QStackedWidget *m_root;
    SignInPage *m_signIn;
    QWidget *m_deskArea = nullptr;
    QWidget *m_side = nullptr;
    PageList *m_list = nullptr;
    QList<DeskPage *> m_pages;
    QHash<QString, DeskPage *> m_pageOf; ///< by id; a view has the page that shows it
    QAction *m_factsAction = nullptr;
    QStackedWidget *m_stack = nullptr;
    Message *m_message = nullptr;
    Discarded *m_discarded = nullptr;
    OperationPage *m_operation = nullptr;
    QString m_pageBefore;
    DemoBar *m_demoBar = nullptr;
    DeskBar *m_bar = nullptr;
    QTimer m_clock;
};

} // namespace kz
