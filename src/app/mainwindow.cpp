#include "app/mainwindow.h"

#include "app/aboutdialog.h"
#include "app/catalogue.h"
#include "app/contactdialog.h"
#include "app/demo.h"
#include "app/demobar.h"
#include "app/deskbar.h"
#include "app/operationpage.h"
#include "app/profilesession.h"
#include "app/registerpage.h"
#include "app/settings.h"
#include "app/signinpage.h"
#include "app/systemlook.h"
#include "app/theme.h"
#include "forms/registerform.h"
#include "forms/renewalmodeform.h"
#include "look/button.h"
#include "look/label.h"
#include "look/message.h"
#include "look/metrics.h"
#include "look/pagelist.h"
#include "look/searchfield.h"
#include "look/style.h"
#include "look/systembadge.h"
#include "look/tableview.h"
#include "model/activitymodel.h"
#include "model/contactmodel.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "model/pendingmodel.h"
#include "operations/setdomainrenewalmode.h"
#include "sandbox/server.h"
#include "views/activityfacts.h"
#include "views/activityview.h"
#include "views/domainfacts.h"
#include "views/domainview.h"
#include "views/orderfacts.h"
#include "views/orderpage.h"
#include "views/pendingview.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace kz {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// The places of the pages in their stack, as makeDesk() adds them.
enum Place { DomainsPage, PendingPage, RegisterForms, ActivityPage };

/// What each part needs at least; together they say when the next one folds.
constexpr int sideWidth = 212;
constexpr int narrowSideWidth = 160;
constexpr int middleWidth = 560;
constexpr int factsWidth = 312;
constexpr int roomForFacts = 1180;
constexpr int roomForIcons = 1000;
} // namespace

MainWindow::MainWindow(const Options &options, QSettings &settings, Demo *demo)
    : m_options(options)
    , m_settings(settings)
    , m_demo(demo)
    , m_stripe(new SystemStripe(System::Sandbox, this))
    , m_root(new QStackedWidget(this))
    , m_signIn(new SignInPage(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QGuiApplication::applicationDisplayName());
    resize(dp(1400), dp(900));
    setMinimumWidth(dp(narrowSideWidth + middleWidth));
    restoreGeometry(settings::geometry.read(m_settings));
    m_root->addWidget(m_signIn);
    setCentralWidget(m_root);
    makeMenus();
    connect(m_signIn, &SignInPage::signInWanted, this, &MainWindow::signIn);
    connect(m_signIn, &SignInPage::systemChosen, this,
            [this](SystemKind system) { m_stripe->setSystem(systemLook(system)); });
    connect(m_signIn, &SignInPage::cancelled, this,
            [this] { m_root->setCurrentWidget(m_deskArea); });
    connect(m_signIn, &SignInPage::demoWanted, this, &MainWindow::demoWanted);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &MainWindow::showFacts);
    connect(&m_clock, &QTimer::timeout, this, &MainWindow::fillRows);
}

MainWindow::~MainWindow() = default;

void MainWindow::openProfile(const Profile &profile)
{
    m_signIn->setProfiles(m_demo ? QList<Profile>{} : Profile::readAll(m_settings), profile);
    // The tour shows how one signs in.
    if (m_demo && m_options.tour.isEmpty()) {
        signIn(profile, Demo::password());
        return showDesk();
    }
    if (profile.keepPassword && !profile.account.isEmpty()) {
        KeyStore::read(profile.keyName(), this, [this, profile](const QString &password) {
            if (password.isEmpty())
                return;
            // The local copy fills the window while the registrar is asked.
            signIn(profile, password);
            showDesk();
        });
    }
}

void MainWindow::signIn(const Profile &chosen, const QString &password)
{
    Profile profile = chosen;
    profile.readOnly = profile.readOnly || m_options.readOnly;
    m_stripe->setSystem(systemLook(profile.endpoint.system));
    const auto ask = [this, chosen, password] {
        m_session->signIn(password, this, [this, chosen](const ApiResult<bool> &result) {
            if (!result) {
                m_root->setCurrentWidget(m_signIn);
                return m_signIn->showError(result.error());
            }
            if (!m_demo) {
                chosen.write(m_settings);
                settings::lastProfile.write(m_settings, chosen.name);
            }
            m_signIn->setBusy(false);
            showDesk();
        });
    };
    if (m_session && m_session->profile() == profile)
        return ask();
    // Another account: nothing of the old one stays in the window.
    m_clock.stop();
    m_filled.clear();
    m_operation = nullptr;
    m_pageBefore.clear();
    delete std::exchange(m_deskArea, nullptr);
    m_session = std::make_unique<ProfileSession>(profile, m_options.dataDir,
                                                 m_demo ? Demo::timing() : Timing{},
                                                 m_demo ? Demo::watch() : Watch{});
    makeDesk();
    // First what is on disk, then the registrar: open orders are followed and drafts stand there
    // from the first moment somebody can press a key.
    m_session->desk().open(this, [this, ask](const Result<bool, LedgerError> &opened) {
        if (!opened) {
            m_message->say(Message::Level::Danger, tr("The ledger does not open"),
                           text(opened.error()));
            return ask();
        }
        m_register->restore([this, ask] {
            showCounts();
            ask();
        });
    });
}

void MainWindow::showDesk()
{
    const Profile &profile = m_session->profile();
    // Account and system are no secrets; the user's name stays out of a title that others may see.
    setWindowTitle(
        tr("%1 · %2 – KZ Desk").arg(profile.account, systemWord(profile.endpoint.system)));
    m_root->setCurrentWidget(m_deskArea);
    m_clock.start();
    showFacts();
    if (m_pageBefore.isEmpty())
        showPage(u"domains"_s);
}

void MainWindow::makeDesk()
{
    Desk &desk = m_session->desk();
    m_deskArea = new QWidget(m_root);
    auto *column = new QVBoxLayout(m_deskArea);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_message = new Message(m_deskArea);
    column->addWidget(m_message);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *side = new Surface(QPalette::Window, Qt::RightEdge, m_deskArea);
    m_side = side;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, dp(12), 0, 0);
    auto *registerRow = new QHBoxLayout;
    registerRow->setContentsMargins(dp(12), 0, dp(12), 0);
    auto *add = newButton(tr("Register a name"), "plus"_L1, Kind::Plain, side);
    add->setObjectName(u"registerButton"_s);
    add->setToolTip(tr("Ctrl+N"));
    connect(add, &QPushButton::clicked, this, &MainWindow::registerName);
    registerRow->addWidget(add);
    sideColumn->addLayout(registerRow);
    m_pages = new PageList(side);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->addHead(tr("Work"));
    m_pages->addPage(u"domains"_s, tr("Domains"), "domains"_L1);
    m_pages->addPage(u"pending"_s, tr("Pending"), "hourglass"_L1);
    m_pages->addPage(u"register"_s, tr("Register"), "register"_L1);
    m_pages->addHead(tr("Overview"));
    m_pages->addPage(u"activity"_s, tr("Activity"), "activity"_L1);
    m_pages->addHead(tr("Views"));
    m_pages->addPage(u"lapsing"_s, tr("Lapsing in 30 days"));
    m_pages->addPage(u"waiting"_s, tr("Waiting for you"));
    m_pages->addPage(u"cyrillic"_s, tr("Cyrillic names"));
    m_pages->addPage(u"notseen"_s, tr("Not seen any more"));
    sideColumn->addWidget(m_pages, 1);
    connect(m_pages, &PageList::pageChosen, this, &MainWindow::showPage);
    row->addWidget(side);

    m_facts.clear();
    m_stack = new QStackedWidget(m_deskArea);
    m_domains = new DomainView(desk.domains(), m_deskArea);
    m_domains->setReadOnly(desk.isReadOnly());
    m_domains->restoreColumns(settings::domainColumns.read(m_settings));
    m_domainFacts = new DomainFacts(desk.domains(), desk.contacts(), desk.activity(), m_deskArea);
    m_domainFacts->setReadOnly(desk.isReadOnly());
    m_stack->addWidget(beside(m_domains, m_domainFacts));
    m_pending = new PendingView(desk.pending(), m_deskArea);
    m_order = new OrderPage(OrderPage::Use::Detail, m_deskArea);
    m_orderFacts = new OrderFacts(desk.contacts(), m_deskArea);
    m_pendingStack = new QStackedWidget(m_deskArea);
    m_pendingStack->addWidget(m_pending);
    m_pendingStack->addWidget(m_order);
    m_stack->addWidget(beside(m_pendingStack, m_orderFacts));
    m_register = new RegisterPage(desk, m_deskArea);
    m_stack->addWidget(m_register);
    m_activity = new ActivityView(desk.activity(), m_deskArea);
    m_activityFacts = new ActivityFacts(m_deskArea);
    m_stack->addWidget(beside(m_activity, m_activityFacts));
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);

    if (m_demo) {
        m_demoBar = new DemoBar(m_demo->server().registrar(), m_deskArea);
        column->addWidget(m_demoBar);
        connect(m_demoBar, &DemoBar::advanced, this, [this](qint64 seconds) {
            m_session->clock().advance(seconds);
            m_session->desk().showTime();
            m_session->desk().lookAtAll();
            m_session->desk().readList();
        });
        connect(m_demoBar, &DemoBar::decided, &desk, &Desk::lookAtAll);
        connect(&desk, &Desk::orderChanged, m_demoBar, &DemoBar::showState);
    }
    m_bar = new DeskBar(m_session->profile().endpoint.system, m_deskArea);
    m_bar->setReadOnly(desk.isReadOnly());
    column->addWidget(m_bar);
    m_root->addWidget(m_deskArea);
    connectDesk();
    fold();
}

QWidget *MainWindow::beside(QWidget *view, QWidget *facts)
{
    auto *splitter = new QSplitter(m_deskArea);
    splitter->addWidget(view);
    splitter->addWidget(facts);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setCollapsible(0, false);
    splitter->setSizes({dp(880), dp(factsWidth)});
    view->setMinimumWidth(dp(middleWidth));
    m_facts.append(facts);
    return splitter;
}

void MainWindow::setFactsShown(bool shown)
{
    settings::factsShown.write(m_settings, shown);
    m_factsAction->setChecked(shown);
    fold();
}

void MainWindow::fold()
{
    if (!m_factsAction)
        return; // the first size comes before the menus
    const bool room = width() >= dp(roomForFacts);
    m_factsAction->setEnabled(room);
    if (!m_deskArea)
        return;
    for (QWidget *facts : std::as_const(m_facts))
        facts->setVisible(room && m_factsAction->isChecked());
    const bool icons = width() >= dp(roomForIcons);
    m_pages->setIconsShown(icons);
    m_side->setFixedWidth(dp(icons ? sideWidth : narrowSideWidth));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::connectDesk()
{
    Desk &desk = m_session->desk();
    connect(m_bar, &DeskBar::readWanted, &desk, &Desk::readList);
    connect(&desk, &Desk::factsChanged, this, &MainWindow::showFacts);
    connect(&desk, &Desk::trouble, this, &MainWindow::showTrouble);
    connect(&desk, &Desk::troubleOver, this, [this] { m_bar->setTrouble({}); });
    connect(&desk, &Desk::ledgerTrouble, this, [this](const LedgerError &error) {
        m_message->say(Message::Level::Danger, tr("Not kept on disk"), text(error));
    });
    connect(desk.domains(), &DomainModel::countsChanged, this, &MainWindow::showCounts);
    connect(desk.pending(), &PendingModel::countsChanged, this, &MainWindow::showCounts);
    connect(m_register, &RegisterPage::draftsChanged, this, &MainWindow::showCounts);
    connect(m_register, &RegisterPage::orderWanted, this, &MainWindow::showOrder);
    connect(m_register, &RegisterPage::domainWanted, this, &MainWindow::showDomain);
    connect(m_register, &RegisterPage::leaveWanted, this, [this] { showPage(u"domains"_s); });
    connect(m_register, &RegisterPage::contactWanted, this,
            [this](RegisterForm *form, const QString &field, const QString &typed) {
                auto *dialog = new ContactDialog(m_session->desk(), typed, this);
                connect(dialog, &ContactDialog::made, form, [form, field](const Contact &contact) {
                    form->chooseContact(field, contact);
                });
                dialog->open();
            });
    connect(&m_session->client(), &Client::signedOut, this, [this](const ApiError &why) {
        m_signIn->askAgain(m_session->profile(), text(why));
        m_root->setCurrentWidget(m_signIn);
    });
    connect(m_domains, &DomainView::modeWanted, this, &MainWindow::switchMode);
    connect(m_domains, &DomainView::readWanted, &desk, &Desk::readList);
    connect(m_domains, &DomainView::registerWanted, this, &MainWindow::registerName);
    connect(m_domains, &DomainView::selectionChanged, m_domainFacts,
            &DomainFacts::setSelectedCount);
    connect(m_domains, &DomainView::currentNameChanged, this, &MainWindow::showDomainFacts);
    connect(m_domainFacts, &DomainFacts::hideWanted, this, [this] { setFactsShown(false); });
    connect(m_domainFacts, &DomainFacts::modeWanted, this, &MainWindow::switchMode);
    connect(m_domainFacts, &DomainFacts::orderWanted, this, &MainWindow::showOrder);
    connect(m_pending, &PendingView::lookAllWanted, &desk, &Desk::lookAtAll);
    connect(m_pending, &PendingView::openWanted, this, &MainWindow::showOrder);
    connect(m_pending, &PendingView::showDomainWanted, this, &MainWindow::showDomain);
    connect(m_pending, &PendingView::currentOrderChanged, this, [this](const QString &id) {
        if (const auto order = m_session->desk().order(id))
            followOrder(*order);
        else
            m_orderFacts->clear();
    });
    connect(m_order, &OrderPage::lookWanted, &desk, &Desk::lookNow);
    connect(m_order, &OrderPage::dropWanted, this,
            [this](const QString &id) { m_session->desk().drop(id, tr("Decided by hand")); });
    connect(m_order, &OrderPage::backWanted, this, [this] { showPage(u"pending"_s); });
    connect(m_order, &OrderPage::showPendingWanted, this, [this] { showPage(u"pending"_s); });
    connect(m_order, &OrderPage::showDomainWanted, this, &MainWindow::showDomain);
    connect(m_activity, &ActivityView::currentChanged, this,
            [this] { m_activityFacts->setEntry(m_activity->current()); });
    connect(m_activity, &ActivityView::openWanted, this, &MainWindow::showOrder);
    connect(m_activity, &ActivityView::showDomainWanted, this, &MainWindow::showDomain);
    connect(m_activityFacts, &ActivityFacts::openWanted, this, &MainWindow::showOrder);
    connect(&desk, &Desk::orderChanged, this, &MainWindow::followOrder);
}

void MainWindow::showDomainFacts(const QString &ace)
{
    m_domainFacts->setName(ace);
    Desk &desk = m_session->desk();
    const auto record = desk.domains()->find(ace);
    // What the list does not give is read once somebody looks at the name.
    if (record && !record->readAt.isKnown() && m_session->client().isSignedIn())
        desk.readDomain(ace);
}

void MainWindow::followOrder(const Order &order)
{
    const bool open = m_pendingStack->currentWidget() == m_order;
    if (open && m_order->order() && m_order->order()->id == order.id)
        m_order->setOrder(order);
    const QString shown =
        open && m_order->order() ? m_order->order()->id : m_pending->currentOrder();
    if (order.id != shown)
        return;
    m_order->setNextLook(m_session->desk().nextLook(order.id));
    m_orderFacts->setNow(m_session->clock().now());
    m_orderFacts->setOrder(order);
}

void MainWindow::showPage(const QString &id)
{
    static const QHash<QString, DomainModel::View> views{
        {u"domains"_s, DomainModel::All},
        {u"lapsing"_s, DomainModel::LapsingIn30Days},
        {u"waiting"_s, DomainModel::WaitingForYou},
        {u"cyrillic"_s, DomainModel::CyrillicNames},
        {u"notseen"_s, DomainModel::NotSeen}};
    if (!m_deskArea)
        return;
    if (m_operation)
        leaveOperation();
    m_pages->setCurrentPage(id);
    m_pageBefore = id;
    if (const auto view = views.constFind(id); view != views.cend()) {
        m_domains->setView(*view);
        m_stack->setCurrentIndex(DomainsPage);
        m_domains->table()->setFocus();
    } else if (id == u"pending") {
        m_stack->setCurrentIndex(PendingPage);
        m_pendingStack->setCurrentWidget(m_pending);
        m_pending->table()->setFocus();
    } else if (id == u"register") {
        m_stack->setCurrentIndex(RegisterForms);
        m_register->takeFocus();
    } else if (id == u"activity") {
        m_stack->setCurrentIndex(ActivityPage);
        m_activity->table()->setFocus();
    }
}

void MainWindow::registerName()
{
    if (!m_deskArea || m_root->currentWidget() != m_deskArea)
        return;
    showPage(u"register"_s);
    m_register->newForm();
}

void MainWindow::switchMode(const QList<DomainRecord> &names, const RenewalMode &mode)
{
    const Catalogue::Entry *entry = Catalogue::find(SetDomainRenewalMode::command);
    if (!entry->fits(names))
        return;
    auto *form = qobject_cast<RenewalModeForm *>(entry->open(m_session->desk(), names, this));
    form->setMode(mode);
    openOperation(new OperationPage(m_session->desk(), form, this));
}

void MainWindow::openOperation(OperationPage *page)
{
    if (m_operation)
        leaveOperation();
    m_operation = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &OperationPage::leaveWanted, this, &MainWindow::leaveOperation);
    connect(page, &OperationPage::discardWanted, this, &MainWindow::leaveOperation);
    connect(page, &OperationPage::orderWanted, this, &MainWindow::showOrder);
    connect(page, &OperationPage::domainWanted, this, &MainWindow::showDomain);
    connect(page, &OperationPage::anotherWanted, this, &MainWindow::leaveOperation);
    page->form()->setFocus();
}

void MainWindow::leaveOperation()
{
    if (!m_operation)
        return;
    OperationPage *page = std::exchange(m_operation, nullptr);
    m_stack->removeWidget(page);
    page->deleteLater();
    showPage(m_pageBefore);
}

void MainWindow::showOrder(const QString &orderId)
{
    const auto order = m_session->desk().order(orderId);
    if (!order)
        return;
    showPage(u"pending"_s);
    m_pending->showOrder(orderId);
    m_order->setNow(m_session->clock().now());
    m_order->setOrder(*order);
    m_pendingStack->setCurrentWidget(m_order);
    followOrder(*order);
    m_order->setFocus();
}

void MainWindow::showDomain(const QString &ace)
{
    showPage(u"domains"_s);
    m_domains->showName(ace);
}

void MainWindow::fillRows()
{
    // Lists leave out some facts of a name. One name a second, and only while nothing else waits.
    if (!m_session->client().isSignedIn() || m_session->client().queue().waiting() > 0
        || m_stack->currentIndex() != DomainsPage)
        return;
    Desk &desk = m_session->desk();
    const QStringList names = m_domains->namesOnScreen();
    for (const QString &ace : names) {
        const auto record = desk.domains()->find(ace);
        if (!record || record->readAt.isKnown() || m_filled.contains(ace))
            continue;
        m_filled.insert(ace); // asked once; what the registrar refuses to show is not asked again
        return desk.readDomain(ace, Turn::Background);
    }
}

void MainWindow::showFacts()
{
    if (!m_session || !m_bar)
        return;
    // The list was read by the real clock, whatever the demo's says.
    m_bar->show(m_session->desk().facts(), QDateTime::currentDateTimeUtc());
}

void MainWindow::showCounts()
{
    const QLocale locale;
    const DomainModel &domains = *m_session->desk().domains();
    const PendingModel &pending = *m_session->desk().pending();
    m_pages->setCount(u"domains"_s, locale.toString(domains.total()));
    const auto forYou = pending.count(PendingModel::ForYouSegment);
    const auto open = pending.count(PendingModel::AllSegment);
    m_pages->setCount(u"pending"_s, open ? locale.toString(open) : QString(),
                      forYou ? Tone::Attention : Tone::Muted);
    const int drafts = m_register->drafts();
    m_pages->setCount(u"register"_s, drafts ? tr("%n draft(s)", nullptr, drafts) : QString());
    const auto show = [&](const QString &page, DomainModel::View view, Tone tone) {
        const auto count = domains.count(view);
        m_pages->setCount(page, locale.toString(count), count ? tone : Tone::Muted);
    };
    show(u"lapsing"_s, DomainModel::LapsingIn30Days, Tone::Danger);
    show(u"waiting"_s, DomainModel::WaitingForYou, Tone::Attention);
    show(u"cyrillic"_s, DomainModel::CyrillicNames, Tone::Muted);
    show(u"notseen"_s, DomainModel::NotSeen, Tone::Attention);
}

void MainWindow::showTrouble(const ApiError &error)
{
    m_bar->setTrouble(text(error));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_register)
        m_register->saveDrafts();
    settings::geometry.write(m_settings, saveGeometry());
    if (m_domains)
        settings::domainColumns.write(m_settings, m_domains->columns());
    if (m_session)
        m_session->client().signOut();
    event->accept();
}

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
    add(domain, tr("&Register a name…"), QKeySequence(Qt::CTRL | Qt::Key_N),
        [this] { registerName(); });
    QAction *mode = add(domain, tr("Renewal &mode…"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] {
        if (m_domains && m_stack->currentIndex() == DomainsPage)
            switchMode(m_domains->selected(), RenewalMode());
    });
    connect(domain, &QMenu::aboutToShow, this, [this, mode] {
        mode->setEnabled(m_domains && m_stack->currentIndex() == DomainsPage
                         && !m_domains->selected().isEmpty());
    });

    QMenu *order = bar->addMenu(tr("&Order"));
    add(order, tr("&Look at open orders now"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        if (m_session)
            m_session->desk().lookAtAll();
    });

    QMenu *go = bar->addMenu(tr("&Go"));
    const QList<QPair<QString, QString>> pages{{u"domains"_s, tr("&Domains")},
                                               {u"pending"_s, tr("&Pending")},
                                               {u"register"_s, tr("&Register")},
                                               {u"activity"_s, tr("&Activity")}};
    int number = 1;
    for (const auto &[id, title] : pages)
        add(go, title, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++)),
            [this, id = id] { showPage(id); });

    QMenu *view = bar->addMenu(tr("&View"));
    add(view, tr("&Read the list again"), QKeySequence::Refresh, [this] {
        if (m_session)
            m_session->desk().readList();
    });
    add(view, tr("&Find"), QKeySequence::Find, [this] {
        if (m_domains && m_stack->currentIndex() == DomainsPage)
            m_domains->search()->setFocus(Qt::ShortcutFocusReason);
        else if (m_activity && m_stack->currentIndex() == ActivityPage)
            m_activity->search()->setFocus(Qt::ShortcutFocusReason);
    });
    makeViewMenu(view);

    QMenu *help = bar->addMenu(tr("&Help"));
    add(help, tr("&About KZ Desk"), {}, [this] {
        const SystemKind system =
            m_session ? m_session->profile().endpoint.system : m_signIn->profile().endpoint.system;
        (new AboutDialog(systemLook(system), this))->open();
    });
}

void MainWindow::makeViewMenu(QMenu *menu)
{
    menu->addSeparator();
    m_factsAction = menu->addAction(tr("Fa&cts at the right"));
    m_factsAction->setObjectName(u"factsAction"_s);
    m_factsAction->setShortcut(Qt::Key_F9);
    m_factsAction->setCheckable(true);
    m_factsAction->setChecked(settings::factsShown.read(m_settings));
    connect(m_factsAction, &QAction::triggered, this, &MainWindow::setFactsShown);

    QMenu *colours = menu->addMenu(tr("&Colours"));
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
