#pragma once

#include "app/options.h"
#include "app/profile.h"
#include "registry/domainrecord.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>

#include <memory>

class QMenu;
class QStackedWidget;

namespace kz {

class ActivityFacts;
class ActivityView;
class Demo;
class DemoBar;
class Desk;
class DeskBar;
class DomainFacts;
class DomainView;
class Message;
class OperationPage;
class OrderFacts;
class OrderPage;
class PageList;
class PendingView;
class RegisterPage;
class ProfileSession;
class SignInPage;
class SystemStripe;
struct ApiError;
struct Order;

/// The window: sign-in, then pages left, work in the middle, facts right, account facts at the
/// foot. It only introduces: pages say what they want, the desk does it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// demo: the registrar inside this program, or nothing.
    MainWindow(const Options &options, QSettings &settings, Demo *demo);
    ~MainWindow() override;

    void openProfile(const Profile &profile);
    ProfileSession *session() const { return m_session.get(); }

    /// Where the tour and tests find the pages.
    SignInPage *signInPage() const { return m_signIn; }
    DomainView *domainView() const { return m_domains; }
    RegisterPage *registerPage() const { return m_register; }
    PendingView *pendingView() const { return m_pending; }
    DemoBar *demoBar() const { return m_demoBar; }

public Q_SLOTS:
    /// "domains", "pending", "register", "activity".
    void showPage(const QString &id);
    void registerName();
    void showDomain(const QString &ace);
    /// Opens the form that switches the mode of these names.
    void switchMode(const QList<DomainRecord> &names, const RenewalMode &mode);

Q_SIGNALS:
    /// From the sign-in page: open the demo instead.
    void demoWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMenus();
    void makeViewMenu(QMenu *menu);
    void setFactsShown(bool shown);
    /// Folds the facts away, then the icons of the page list, as the window gets narrow.
    void fold();
    void makeDesk();
    QWidget *beside(QWidget *view, QWidget *facts);
    void connectDesk();
    void signIn(const Profile &profile, const QString &password);
    void showDesk();
    void showFacts();
    /// Reads the names on screen that no full reading has shown yet.
    void fillRows();
    void showCounts();
    void showTrouble(const ApiError &error);
    void openOperation(OperationPage *page);
    void leaveOperation();
    void showOrder(const QString &orderId);
    void showDomainFacts(const QString &ace);
    void followOrder(const Order &order);

    Options m_options;
    QSettings &m_settings;
    Demo *m_demo;
    std::unique_ptr<ProfileSession> m_session;
    SystemStripe *m_stripe;
    QStackedWidget *m_root;
    SignInPage *m_signIn;
    QWidget *m_deskArea = nullptr;
    QWidget *m_side = nullptr;
    PageList *m_pages = nullptr;
    QList<QWidget *> m_facts; ///< what stands at the right of the pages
    QAction *m_factsAction = nullptr;
    QStackedWidget *m_stack = nullptr;
    Message *m_message = nullptr;
    DomainView *m_domains = nullptr;
    DomainFacts *m_domainFacts = nullptr;
    PendingView *m_pending = nullptr;
    OrderFacts *m_orderFacts = nullptr;
    OrderPage *m_order = nullptr; ///< one order of Pending, opened
    QStackedWidget *m_pendingStack = nullptr;
    RegisterPage *m_register = nullptr;
    ActivityView *m_activity = nullptr;
    ActivityFacts *m_activityFacts = nullptr;
    OperationPage *m_operation = nullptr;
    QString m_pageBefore;
    DemoBar *m_demoBar = nullptr;
    DeskBar *m_bar = nullptr;
    QTimer m_clock;
    QSet<QString> m_filled; ///< names that fillRows() asked for
};

} // namespace kz
