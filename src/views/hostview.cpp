#include "views/hostview.h"

#include "look/actionbar.h"
#include "look/message.h"
#include "look/metrics.h"
#include "look/pagehead.h"
#include "look/searchfield.h"
#include "look/segments.h"
#include "look/tableview.h"
#include "model/hostmodel.h"
#include "model/templatemodel.h"
#include "views/emptypage.h"
#include "views/hostcells.h"
#include "views/keepselection.h"
#include "views/listframe.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kz {

HostView::HostView(HostModel *hosts, TemplateModel *sets, QWidget *parent)
    : QWidget(parent)
    , m_hosts(hosts)
    , m_sets(sets)
    , m_cells(new HostCells(this))
    , m_head(new PageHead(tr("Name servers"), this))
    , m_read(m_head->addButton(tr("Read again"), "renew"_L1))
    , m_segments(new Segments(this))
    , m_search(new SearchField(tr("Filter servers"), tr("Host, name, address"), this))
    , m_message(new Message(this))
    , m_hostTable(new TableView(this))
    , m_setTable(new TableView(this))
    , m_empty(new EmptyPage(this))
    , m_bar(new ActionBar(this))
{
    m_read->setObjectName(u"readServers"_s);
    QPushButton *newServer = m_head->addButton(tr("New server"), "plus"_L1);
    newServer->setObjectName(u"newServer"_s);
    QPushButton *newSet = m_head->addButton(tr("New set"), "template"_L1);
    newSet->setObjectName(u"newSet"_s);
    m_segments->addSegment(tr("Servers"));
    m_segments->addSegment(tr("Sets"));
    m_search->setMinimumWidth(dp(230));
    buildTables();
    m_selected = m_bar->addTitle({});
    m_hostVerbs = m_bar->addVerbs();
    m_setVerbs = m_bar->addVerbs();
    QPushButton *clear = m_bar->addButton(tr("Clear"), {}, Kind::Quiet);
    m_bar->addShortcut(tr("Esc", "a key"));

    layOut(this,
           {.head = m_head,
            .notice = m_message,
            .filters = {m_segments, m_search},
            .rows = {m_hostTable, m_setTable, m_empty},
            .bar = m_bar});

    connect(m_read, &QPushButton::clicked, this, &HostView::readWanted);
    connect(newServer, &QPushButton::clicked, this, &HostView::newServerWanted);
    connect(newSet, &QPushButton::clicked, this, &HostView::newSetWanted);
    connect(clear, &QPushButton::clicked, this, [this] { table()->clearSelection(); });
    connect(m_search, &QLineEdit::textChanged, m_hosts, &HostModel::setFilter);
    connect(m_segments, &Segments::currentChanged, this, [this] {
        follow();
        followSelection();
        Q_EMIT currentChanged();
    });
    connect(m_empty, &EmptyPage::verbWanted, this, [this] {
        if (shown() == Sets)
            return Q_EMIT newSetWanted();
        if (!m_hosts->filter().isEmpty())
            return m_search->clear();
        if (m_trouble.isEmpty() && m_known)
            return Q_EMIT newServerWanted();
        Q_EMIT readWanted();
    });
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_cells), static_cast<QAbstractItemModel *>(m_sets)}) {
        connect(model, &QAbstractItemModel::modelReset, this, &HostView::follow);
        connect(model, &QAbstractItemModel::rowsInserted, this, &HostView::follow);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &HostView::follow);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &HostView::followSelection);
        connect(model, &QAbstractItemModel::dataChanged, this, &HostView::currentChanged);
    }
    follow();
    followSelection();
}

void HostView::buildTables()
{
    m_cells->setSourceModel(m_hosts);
    m_hostTable->setModel(m_cells);
    m_hostTable->setAccessibleName(tr("Name servers"));
    m_setTable->setModel(m_sets);
    m_setTable->setAccessibleName(tr("Sets of name servers"));
    const auto size = [](TableView *table, std::initializer_list<int> widths, int stretched) {
        QHeaderView *header = table->horizontalHeader();
        header->setSectionsMovable(false);
        int column = 0;
        for (const int width : widths)
            header->resizeSection(column++, dp(width));
        header->setStretchLastSection(false);
        header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    };
    size(m_hostTable, {220, 150, 200, 124, 176}, HostModel::Addresses);
    size(m_setTable, {230, 84, 300}, TemplateModel::Values);
    new KeepSelection(m_hostTable, [this](int row) {
        return m_hosts->index(row, 0).data(HostModel::FactsRole).value<HostFacts>().record.host;
    });
    new KeepSelection(m_setTable, [this](int row) { return m_sets->at(row).id; });
    for (TableView *table : {m_hostTable, m_setTable}) {
        table->setEscapeClears(true);
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
        connect(table, &TableView::opened, this, &HostView::openWanted);
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &HostView::followSelection);
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &HostView::currentChanged);
    }
}

void HostView::addVerb(Shown shown, QAction *action)
{
    (shown == Servers ? m_hostVerbs : m_setVerbs)->addVerb(action);
    (shown == Servers ? m_hostTable : m_setTable)->addAction(action);
}

void HostView::setReading(bool reading)
{
    m_reading = reading;
    m_known = m_known || !reading;
    m_read->setEnabled(!reading);
    follow();
}

void HostView::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    if (!sentence.isEmpty())
        m_message->say(Message::Level::Attention, tr("The servers could not be read."), sentence);
    else if (m_message->level() == Message::Level::Attention)
        m_message->clear();
    follow();
}

HostView::Shown HostView::shown() const
{
    return m_segments->current() == Sets ? Sets : Servers;
}

void HostView::show(Shown shown)
{
    m_segments->setCurrent(shown);
}

void HostView::showHost(const QString &host)
{
    m_search->clear();
    show(Servers);
    for (int row = 0; row < m_hosts->rowCount(); ++row) {
        const auto facts = m_hosts->index(row, 0).data(HostModel::FactsRole).value<HostFacts>();
        if (facts.record.host == host)
            m_hostTable->selectRow(row);
    }
}

TableView *HostView::table() const
{
    return shown() == Sets ? m_setTable : m_hostTable;
}

QStringList HostView::selectedHosts() const
{
    QStringList hosts;
    if (shown() != Servers)
        return hosts;
    for (const int row : m_hostTable->selectedRows())
        hosts.append(
            m_hosts->index(row, 0).data(HostModel::FactsRole).value<HostFacts>().record.host);
    return hosts;
}

QList<int> HostView::selectedSets() const
{
    return shown() == Sets ? m_setTable->selectedRows() : QList<int>();
}

int HostView::currentSet() const
{
    return shown() == Sets ? m_setTable->currentIndex().row() : -1;
}

QString HostView::currentHost() const
{
    const QModelIndex index = m_hostTable->currentIndex();
    return shown() == Servers && index.isValid()
        ? index.data(HostModel::FactsRole).value<HostFacts>().record.host
        : QString();
}

void HostView::follow()
{
    const bool sets = shown() == Sets;
    const bool any = sets ? m_sets->rowCount() > 0 : m_hosts->rowCount() > 0;
    m_hostTable->setVisible(any && !sets);
    m_setTable->setVisible(any && sets);
    m_search->setVisible(!sets);
    m_empty->setVisible(!any);
    m_segments->setCount(Servers, m_known ? int(m_hosts->total()) : -1);
    m_segments->setCount(Sets, m_sets->rowCount());
    m_head->setFact(
        sets ? tr("To start forms from; kept on this computer")
             : tr("Server objects of the account: hosts inside its names, with addresses"));
    if (sets) {
        m_empty->say(tr("There is no set yet."),
                     tr("Two to thirteen name servers under a name of your own. Every form that "
                        "asks for name servers offers them."));
        m_empty->setVerb(tr("New set"));
    } else if (m_reading) {
        m_empty->say(tr("Not read yet."), tr("The registrar is being asked for the servers."));
        m_empty->setVerb({});
    } else if (!m_hosts->filter().isEmpty() && m_hosts->total() > 0) {
        m_empty->say(tr("No server fits."), tr("The filter says “%1”.").arg(m_hosts->filter()));
        m_empty->setVerb(tr("Clear filter"));
    } else if (!m_trouble.isEmpty() || !m_known) {
        m_empty->say(m_known ? tr("Nothing was read.") : tr("Not read yet."), m_trouble);
        m_empty->setVerb(tr("Try again"));
    } else {
        m_empty->say(tr("The account has no server of its own."),
                     tr("Only hosts inside names of the account need one. Other hosts can be given "
                        "to names as they are."));
        m_empty->setVerb(tr("New server"));
    }
}

void HostView::followSelection()
{
    const int count = int(shown() == Sets ? selectedSets().size() : selectedHosts().size());
    m_bar->setVisible(count > 0);
    m_selected->setText(tr("%1 selected", "a number").arg(QLocale().toString(count)));
    m_hostVerbs->setVisible(shown() == Servers);
    m_setVerbs->setVisible(shown() == Sets);
    Q_EMIT selectionChanged();
}

} // namespace kz
