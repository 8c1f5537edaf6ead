#include "app/nameserverspage.h"

#include "app/factsplitter.h"
#include "app/hostcheck.h"
#include "app/resolver.h"
#include "app/serversetdialog.h"
#include "app/systemlook.h"
#include "look/icons.h"
#include "look/message.h"
#include "look/searchfield.h"
#include "look/tableview.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "model/hostmodel.h"
#include "model/templatemodel.h"
#include "operations/addnameserver.h"
#include "operations/modifynameserver.h"
#include "operations/querynameserverlist.h"
#include "operations/statusnameserver.h"
#include "views/hostfacts.h"
#include "views/hostview.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kz {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NameServersPage::NameServersPage(Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_desk(desk)
    , m_hosts(new HostModel(desk.domains(), this))
    , m_view(new HostView(m_hosts, desk.serverSets(), this))
    , m_facts(new HostFactsPanel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FactsSplitter(m_view, m_facts, this));
    setResolver(std::make_unique<DnsResolver>());
    addServerVerbs();
    addSetVerbs();

    connect(m_view, &HostView::readWanted, this, &NameServersPage::read);
    connect(m_view, &HostView::newServerWanted, this,
            [this] { Q_EMIT operationWanted(*Catalogue::find(AddNameserver::command), {}); });
    connect(m_view, &HostView::newSetWanted, this, [this] { editSet({}); });
    connect(m_view, &HostView::openWanted, this, [this] {
        if (const int row = m_view->currentSet(); row >= 0)
            return editSet(m_desk.serverSets()->at(row));
        const Subjects subjects{.servers = {m_view->currentHost()}};
        Q_EMIT operationWanted(*Catalogue::find(ModifyNameserver::command), subjects);
    });
    connect(m_view, &HostView::selectionChanged, this, &DeskPage::selectionChanged);
    connect(m_view, &HostView::currentChanged, this, &NameServersPage::showFacts);
    connect(m_facts, &HostFactsPanel::hideWanted, this, &DeskPage::hideFactsWanted);
    connect(m_facts, &HostFactsPanel::domainWanted, this, &DeskPage::domainWanted);
    connect(m_facts, &HostFactsPanel::namesWanted, this, &DeskPage::namesWanted);
    connect(m_facts, &HostFactsPanel::askWanted, this, &NameServersPage::askServers);
    connect(&desk, &Desk::orderChanged, this, [this](const Order &order) {
        const QString host = order.request.params.value(u"NAMESERVER");
        const bool ended =
            order.state == Order::State::Done || order.state == Order::State::Rejected;
        if (!host.isEmpty() && ended)
            readHost(host);
    });
    // A reading changes thousands of names one after another: counted once it is quiet.
    m_recount.setSingleShot(true);
    m_recount.setInterval(200ms);
    connect(&m_recount, &QTimer::timeout, m_hosts, &HostModel::countUse);
    const auto recount = [this] {
        if (isVisible())
            m_recount.start();
    };
    connect(desk.domains(), &DomainModel::countsChanged, this, recount);
    connect(desk.domains(), &QAbstractItemModel::dataChanged, this, recount);
    showFacts();
}

NameServersPage::~NameServersPage() = default;

void NameServersPage::setResolver(std::unique_ptr<Resolver> resolver)
{
    m_check = std::make_unique<HostCheck>(std::move(resolver));
    connect(m_check.get(), &HostCheck::answered, this,
            [this](const QString &host, const HostAnswer &answer) {
                m_hosts->setAnswer(host, answer);
                showFacts();
            });
}

/// What the catalogue offers for selected servers.
void NameServersPage::addServerVerbs()
{
    for (const Catalogue::Entry &entry : Catalogue::entries()) {
        if (entry.menu != Catalogue::Server || entry.fits({}))
            continue;
        m_view->addVerb(HostView::Servers, verb(entry, m_desk));
    }
    auto *ask = new QAction(icon("search"_L1), tr("Do they answer?"), this);
    connect(ask, &QAction::triggered, this, [this] { askServers(m_view->selectedHosts()); });
    m_view->addVerb(HostView::Servers, ask);
}

void NameServersPage::addSetVerbs()
{
    const auto one = [this](auto &&act) {
        return [this, act] {
            const QList<int> rows = m_view->selectedSets();
            if (rows.size() == 1)
                act(m_desk.serverSets()->at(rows.first()));
        };
    };
    auto *edit = new QAction(icon("edit"_L1), tr("Rename or change…"), this);
    connect(edit, &QAction::triggered, this, one([this](const Template &set) { editSet(set); }));
    auto *ask = new QAction(icon("search"_L1), tr("Do they answer?"), this);
    connect(ask, &QAction::triggered, this,
            one([this](const Template &set) { askServers(set.values); }));
    auto *drop = new QAction(icon("close"_L1), tr("Delete the set"), this);
    connect(drop, &QAction::triggered, this, one([this](const Template &set) { dropSet(set); }));
    for (QAction *action : {edit, ask, drop}) {
        connect(this, &DeskPage::selectionChanged, action,
                [this, action] { action->setEnabled(m_view->selectedSets().size() == 1); });
        m_view->addVerb(HostView::Sets, action);
    }
}

Subjects NameServersPage::selection() const
{
    return {.servers = m_view->selectedHosts()};
}

void NameServersPage::takeFocus()
{
    if (m_view->table()->isVisible())
        m_view->table()->setFocus();
    else
        m_view->setFocus();
}

void NameServersPage::find()
{
    m_view->search()->setFocus(Qt::ShortcutFocusReason);
}

void NameServersPage::showView(const QString &)
{
    read();
}

void NameServersPage::setFactsShown(bool shown)
{
    m_facts->setVisible(shown);
}

void NameServersPage::showCounts()
{
    const qsizetype total = m_hosts->total();
    Q_EMIT countChanged(u"servers"_s, total ? QLocale().toString(total) : QString(), Tone::Muted);
}

void NameServersPage::read()
{
    if (m_reading || !m_desk.isSignedIn())
        return;
    m_reading = true;
    m_fresh.clear();
    m_view->setReading(true);
    readPage({});
}

void NameServersPage::readPage(const Paging &paging)
{
    const auto question = validate(QueryNameserverList{.paging = paging});
    if (!question)
        return;
    using Outcome = QueryNameserverList::Outcome;
    m_desk.ask<QueryNameserverList>(*question, this, [this](const ApiResult<Outcome> &answer) {
        QString trouble;
        if (answer) {
            m_fresh.append(answer->hosts);
            if (answer->page.hasMore() && !answer->hosts.isEmpty())
                return readPage(answer->page.next());
            // A list that was cut off says nothing of what it does not hold.
            if (answer->page.truncated)
                trouble = tr("The answer was cut off. What was read before is shown.");
            else
                m_hosts->assign(std::exchange(m_fresh, {}));
        } else {
            trouble = text(answer.error());
        }
        m_reading = false;
        m_view->setReading(false);
        m_view->setTrouble(trouble);
        if (m_view->hasFocus())
            takeFocus(); // there was no row yet when the page was opened
        showCounts();
        showFacts();
    });
}

void NameServersPage::readHost(const QString &host)
{
    const auto question = validate(StatusNameserver{.host = host});
    if (!question)
        return;
    m_desk.ask<StatusNameserver>(
        *question, this, [this, host](const ApiResult<StatusNameserver::Outcome> &answer) {
            if (answer) {
                HostRecord record = answer->record;
                record.readAt = Instant::fromUtc(QDateTime::currentDateTimeUtc());
                m_hosts->upsert(record);
            } else if (answer.error().code == Reply::notFound) {
                m_hosts->remove(host);
            }
            showCounts();
            showFacts();
        });
}

void NameServersPage::showFacts()
{
    if (const int row = m_view->currentSet(); row >= 0) {
        const Template &set = m_desk.serverSets()->at(row);
        QList<QPair<QString, HostAnswer>> answers;
        for (const QString &server : set.values) {
            const QString host = HostModel::hostOf(server);
            answers.append({host, m_hosts->answer(host)});
        }
        return m_facts->showSet(set, answers);
    }
    const auto facts = m_hosts->find(m_view->currentHost());
    if (!facts)
        return m_facts->showNothing();
    m_facts->showServer(*facts);
    // What the list does not give is read once somebody looks at the server.
    if (!facts->record.readAt.isKnown() && m_desk.isSignedIn()
        && !m_asked.contains(facts->record.host)) {
        m_asked.insert(facts->record.host);
        readHost(facts->record.host);
    }
}

/// The name that a server is asked for: one that uses it, else the one it lies inside.
QString NameServersPage::nameFor(const QString &host) const
{
    if (const auto facts = m_hosts->find(host); facts && !facts->usedBy.isEmpty())
        return facts->usedBy.first();
    QString user;
    const NameList served = m_desk.domains()->servedBy(host);
    for (qsizetype i = 0; i < served.size(); ++i) {
        const QString name = served.name(i).ace();
        if (user.isEmpty() || name < user)
            user = name;
    }
    return user.isEmpty() ? parentOf(host).ace() : user;
}

void NameServersPage::askServers(const QStringList &servers)
{
    for (const QString &server : servers) {
        const QString host = HostModel::hostOf(server);
        const auto facts = m_hosts->find(host);
        const QStringList typed = server.split(u' ', Qt::SkipEmptyParts).sliced(1);
        const QStringList glue =
            facts ? facts->record.addresses.value_or(QStringList()) : QStringList();
        m_check->ask(host, nameFor(host), typed + glue);
    }
}

void NameServersPage::editSet(const Template &set)
{
    auto *dialog = new ServerSetDialog(*m_desk.serverSets(), set,
                                       systemLook(m_desk.endpoint().system), window());
    connect(dialog, &ServerSetDialog::saved, this, [this] {
        m_view->message()->clear();
        m_view->show(HostView::Sets);
    });
    dialog->open();
}

void NameServersPage::dropSet(const Template &set)
{
    m_desk.serverSets()->drop(set.id);
    m_view->message()->say(Message::Level::Info, tr("The set “%1” is deleted.").arg(set.name),
                           tr("Names that were given its servers keep them."));
    connect(m_view->message()->addButton(tr("Undo"), "undo"_L1), &QPushButton::clicked, this,
            [this, set] {
                m_view->message()->clear();
                m_desk.serverSets()->save(set, this, [](const Result<Template, LedgerError> &) {});
            });
}

} // namespace kz
