#include "app/mainwindow.h"

#include "app/contactspage.h"
#include "app/demo.h"
#include "app/demobar.h"
#include "app/deskbar.h"
#include "app/discarded.h"
#include "app/domainspage.h"
#include "app/draftspage.h"
#include "app/factsplitter.h"
#include "app/notedialog.h"
#include "app/operationpage.h"
#include "app/pages.h"
#include "app/pendingpage.h"
#include "app/profilesession.h"
#include "app/settings.h"
#include "app/signinpage.h"
#include "app/systemlook.h"
#include "app/unavailabledialog.h"
#include "look/button.h"
#include "look/label.h"
#include "look/message.h"
#include "look/metrics.h"
#include "look/pagelist.h"
#include "look/style.h"
#include "look/systembadge.h"
#include "model/desk.h"
#include "operations/adddomain.h"
#include "operations/setdomainrenewalmode.h"
#include "sandbox/server.h"

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
/// What each part needs at least; together they say when the next one folds.
constexpr int sideWidth = 212;
constexpr int narrowSideWidth = 160;
constexpr int roomForFacts = 1180;
constexpr int roomForIcons = 1000;
} // namespace

MainWindow::MainWindow(const Options &options, QSettings &settings, Demo *demo,
                       const Timing &timing, const Watch &watch)
    : m_options(options)
    , m_settings(settings)
    , m_demo(demo)
    , m_timing(timing)
    , m_watch(watch)
    , m_stripe(new SystemStripe(System::Sandbox, this))
    , m_root(new QStackedWidget(this))
    , m_signIn(new SignInPage(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QGuiApplication::applicationDisplayName());
    resize(dp(1400), dp(900));
    setMinimumWidth(dp(narrowSideWidth + FactsSplitter::middleWidth));
    restoreGeometry(settings::geometry.read(m_settings));
    m_root->addWidget(m_signIn);
    setCentralWidget(m_root);
    makeMenus();
    connect(m_signIn, &SignInPage::signInWanted, this, &MainWindow::signIn);
    connect(m_signIn, &SignInPage::systemChosen, this,
            [this](SystemKind system) { m_stripe->setSystem(systemLook(system)); });
    connect(m_signIn, &SignInPage::cancelled, this,
            [this] { m_root->setCurrentWidget(m_deskArea); });
    connect(m_signIn, &SignInPage::newLedgerWanted, this, &MainWindow::startNewLedger);
    connect(m_signIn, &SignInPage::demoWanted, this, &MainWindow::demoWanted);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &MainWindow::tick);
}

MainWindow::~MainWindow()
{
    // While the desk still stands: a field that loses the focus is judged, and may ask it.
    hide();
}

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
            m_signIn->letIn();
            showDesk();
        });
    };
    if (m_session && m_session->profile() == profile)
        return m_session->desk().isOpen() ? ask() : openLedger(ask);
    // Another account: nothing of the old one stays in the window, or open at the registrar.
    if (m_session)
        m_session->client().signOut();
    m_clock.stop();
    m_operation = nullptr;
    m_pages.clear();
    m_pageOf.clear();
    m_stack = nullptr;
    m_pageBefore.clear();
    delete std::exchange(m_deskArea, nullptr);
    m_session = std::make_unique<ProfileSession>(profile, m_options.dataDir, m_timing, m_watch);
    makeDesk();
    openLedger(ask);
}

/// First what is on disk, then the registrar: open orders are followed and drafts stand there from
/// the first moment somebody can press a key. Where the orders cannot be read nobody is signed in:
/// what was ordered before is not known, and what is ordered now could not be kept.
void MainWindow::openLedger(const std::function<void()> &ask)
{
    m_ask = ask;
    m_session->desk().open(this, [this](const Result<bool, LedgerError> &opened) {
        if (opened)
            return restoreDrafts(0, std::exchange(m_ask, {}));
        m_root->setCurrentWidget(m_signIn);
        m_signIn->showLedgerTrouble(opened.error());
    });
}

void MainWindow::startNewLedger()
{
    m_session->desk().startAnew(this, [this](const Result<QString, LedgerError> &aside) {
        if (!aside)
            return m_signIn->showLedgerTrouble(aside.error());
        if (!aside->isEmpty()) {
            m_message->say(
                Message::Level::Attention, tr("A new ledger was started"),
                tr("The damaged one is now %1. Orders that were open are not known here: "
                   "look at a name in the list before you order something for it.")
                    .arg(*aside));
        }
        restoreDrafts(0, std::exchange(m_ask, {}));
    });
}

/// One page of drafts after the other; then, whatever was found, what comes after them.
void MainWindow::restoreDrafts(qsizetype page, const std::function<void()> &done)
{
    for (; page < m_pages.size(); ++page) {
        if (auto *tabs = qobject_cast<DraftsPage *>(m_pages.at(page)))
            return tabs->restore([this, page, done] { restoreDrafts(page + 1, done); });
    }
    done();
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
    m_discarded = new Discarded(m_deskArea);
    column->addWidget(m_discarded);

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
    connect(add, &QPushButton::clicked, this,
            [this] { run(*Catalogue::find(AddDomain::command), {}); });
    registerRow->addWidget(add);
    sideColumn->addLayout(registerRow);
    m_list = new PageList(side);
    m_list->setAccessibleName(tr("Pages"));
    sideColumn->addWidget(m_list, 1);
    connect(m_list, &PageList::pageChosen, this, &MainWindow::showPage);
    row->addWidget(side);
    m_stack = new QStackedWidget(m_deskArea);
    makePages();
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

void MainWindow::makePages()
{
    std::optional<Pages::Head> head;
    for (const Pages::Entry &entry : Pages::entries()) {
        if (head != entry.head)
            m_list->addHead(Pages::head(entry.head));
        head = entry.head;
        const QString id = QString::fromLatin1(entry.id);
        m_list->addPage(id, Pages::title(entry), QLatin1StringView(entry.icon));
        if (!entry.open) {
            m_pageOf.insert(id, m_pageOf.value(QString::fromLatin1(entry.of)));
            continue;
        }
        DeskPage *page = entry.open(m_session->desk(), m_settings, m_deskArea);
        m_pages.append(page);
        m_pageOf.insert(id, page);
        m_stack->addWidget(page);
        connect(page, &DeskPage::domainWanted, this, &MainWindow::showDomain);
        connect(page, &DeskPage::contactWanted, this, &MainWindow::showContact);
        connect(page, &DeskPage::namesWanted, this, &MainWindow::showNames);
        connect(page, &DeskPage::orderWanted, this, &MainWindow::showOrder);
        connect(page, &DeskPage::batchWanted, this,
                [this](const QString &batch) { showBatch(batch); });
        connect(page, &DeskPage::missingWanted, this, &MainWindow::explain);
        connect(page, &DeskPage::operationWanted, this, &MainWindow::run);
        connect(page, &DeskPage::noteWanted, this, &MainWindow::writeNote);
        connect(page, &DeskPage::countChanged, m_list, &PageList::setCount);
        connect(page, &DeskPage::hideFactsWanted, this, [this] { setFactsShown(false); });
        connect(page, &DeskPage::leaveWanted, this, [this] { showPage(u"domains"_s); });
    }
    showCounts();
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
    for (DeskPage *page : std::as_const(m_pages))
        page->setFactsShown(room && m_factsAction->isChecked());
    const bool icons = width() >= dp(roomForIcons);
    m_list->setIconsShown(icons);
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
    Queue &queue = m_session->client().queue();
    connect(&queue, &Queue::changed, this, [this, &queue] {
        const auto left = std::chrono::ceil<std::chrono::seconds>(queue.heldFor());
        m_signIn->showWait(holdText(queue.heldWhy(), left.count()));
    });
    connect(&m_session->client(), &Client::signedOut, this, [this](const ApiError &why) {
        m_signIn->askAgain(m_session->profile(), text(why));
        m_root->setCurrentWidget(m_signIn);
    });
}

bool MainWindow::isDeskShown() const
{
    return m_deskArea && m_root->currentWidget() == m_deskArea;
}

DeskPage *MainWindow::shown() const
{
    return m_stack ? qobject_cast<DeskPage *>(m_stack->currentWidget()) : nullptr;
}

Subjects MainWindow::selection() const
{
    const DeskPage *front = shown();
    return front ? front->selection() : Subjects();
}

void MainWindow::showPage(const QString &id)
{
    DeskPage *page = m_deskArea ? m_pageOf.value(id) : nullptr;
    if (!page)
        return;
    if (m_operation)
        leaveOperation();
    m_list->setCurrentPage(id);
    m_pageBefore = id;
    page->showView(id);
    m_stack->setCurrentWidget(page);
    page->takeFocus();
}

void MainWindow::run(const Catalogue::Entry &entry, const Subjects &subjects)
{
    if (!isDeskShown() || !entry.fits(subjects))
        return;
    if (entry.place == Catalogue::AsTab) {
        for (DeskPage *one : std::as_const(m_pages)) {
            auto *tabs = qobject_cast<DraftsPage *>(one);
            if (!tabs || tabs->command() != entry.operation.command)
                continue;
            showPage(tabs->id());
            tabs->newForm();
        }
        return;
    }
    auto *page =
        new OperationPage(m_session->desk(), entry.open(m_session->desk(), subjects, this), this);
    connect(page, &OperationPage::operationWanted, this,
            [this, subjects](QLatin1StringView command) {
                if (const Catalogue::Entry *other = Catalogue::find(command, subjects))
                    run(*other, subjects);
            });
    openOperation(page);
}

void MainWindow::writeNote(const NoteSubject &subject)
{
    if (!subject.isEmpty() && isDeskShown())
        (new NoteDialog(m_session->desk(), subject, this))->open();
}

void MainWindow::openOperation(OperationPage *page)
{
    if (m_operation)
        leaveOperation();
    connect(page, &OperationPage::leaveWanted, this, &MainWindow::leaveOperation);
    connect(page, &OperationPage::discardWanted, this, [this, page] {
        if (!page->canTakeBack())
            return leaveOperation();
        m_operation = nullptr;
        m_stack->removeWidget(page);
        showPage(m_pageBefore);
        m_discarded->offer(page, page, [this, page] { showOperation(page); });
    });
    connect(page, &OperationPage::orderWanted, this, &MainWindow::showOrder);
    connect(page, &OperationPage::batchWanted, this, &MainWindow::showBatch);
    connect(page, &OperationPage::domainWanted, this, &MainWindow::showDomain);
    connect(page, &OperationPage::contactWanted, this, &MainWindow::showContact);
    connect(page, &OperationPage::anotherWanted, this, &MainWindow::leaveOperation);
    showOperation(page);
}

void MainWindow::showOperation(OperationPage *page)
{
    if (m_operation)
        leaveOperation();
    m_operation = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->takeFocus();
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
    if (!m_session->desk().order(orderId))
        return;
    showPage(u"pending"_s);
    page<PendingPage>()->showOrder(orderId);
}

void MainWindow::showBatch(const QString &batchId, const QStringList &leftOut)
{
    showPage(u"pending"_s);
    page<PendingPage>()->showBatch(batchId, leftOut);
}

void MainWindow::explain(const Catalogue::Missing &missing, const Subjects &subjects)
{
    if (!isDeskShown())
        return;
    const System system = systemLook(m_session->profile().endpoint.system);
    auto *dialog = new UnavailableDialog(missing, subjects, system, this);
    connect(dialog, &UnavailableDialog::renewalModesWanted, this, [this, subjects] {
        if (subjects.names.isEmpty())
            showPage(u"domains"_s);
        else
            run(*Catalogue::find(SetDomainRenewalMode::command), subjects);
    });
    dialog->open();
}

void MainWindow::showDomain(const QString &ace)
{
    showPage(u"domains"_s);
    page<DomainsPage>()->showDomain(ace);
}

void MainWindow::showNames(const QString &filter)
{
    showPage(u"domains"_s);
    page<DomainsPage>()->showFiltered(filter);
}

void MainWindow::showContact(const QString &handle)
{
    showPage(QStringLiteral("contacts"));
    page<ContactsPage>()->showContact(handle);
}

void MainWindow::showFacts()
{
    if (!m_session || !m_bar)
        return;
    // The list was read by the real clock, whatever the demo's says.
    m_bar->show(m_session->desk().facts(), QDateTime::currentDateTimeUtc());
}

void MainWindow::tick()
{
    showFacts();
    if (DeskPage *front = shown())
        front->tick();
}

void MainWindow::showCounts()
{
    for (DeskPage *page : std::as_const(m_pages))
        page->showCounts();
}

void MainWindow::showTrouble(const ApiError &error)
{
    m_bar->setTrouble(text(error));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (DeskPage *page : std::as_const(m_pages))
        page->save();
    settings::geometry.write(m_settings, saveGeometry());
    if (m_session)
        m_session->client().signOut();
    event->accept();
}

} // namespace kz
