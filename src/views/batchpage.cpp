#include "views/batchpage.h"

#include "look/actionbar.h"
#include "look/button.h"
#include "look/icons.h"
#include "look/message.h"
#include "look/pagehead.h"
#include "look/pill.h"
#include "look/tableview.h"
#include "model/ordervalues.h"
#include "model/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

QString number(int count)
{
    return QLocale().toString(count);
}

/// Empty, and so hidden, while there is nothing to count.
PillText counted(int count, const QString &words, Tone tone, const QString &icon)
{
    return count > 0 ? PillText{words.arg(number(count)), tone, icon} : PillText{};
}

} // namespace

BatchPage::BatchPage(QWidget *parent)
    : QWidget(parent)
    , m_rows(new BatchTable(this))
    , m_head(new PageHead(tr("Plan"), this))
    , m_file(m_head->addButton(tr("Result file…"), "print"_L1))
    , m_note(new Message(this))
    , m_table(new TableView(this))
{
    setObjectName(u"batchPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    buildHead(page);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Names of this plan"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    const std::array widths{204, 150, 150, 150, 200};
    for (int column = 0; column < BatchTable::ColumnCount; ++column)
        header->resizeSection(column, dp(widths[std::size_t(column)]));
    header->setStretchLastSection(true);
    page->addWidget(m_table, 1);
    buildFoot(page);
    setFocusProxy(m_table);

    connect(m_file, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(id()); });
    connect(m_table, &TableView::opened, this, &BatchPage::open);
}

void BatchPage::buildHead(QVBoxLayout *page)
{
    page->addWidget(m_head);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(dp(20), 0, dp(20), dp(12));
    lines->setSpacing(dp(8));
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Orders sent"));
    lines->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(8));
    m_count = new Label({}, Type::Bold, Tone::Ink, this);
    row->addWidget(m_count);
    m_done = new Pill(this);
    m_refused = new Pill(this);
    m_unknown = new Pill(this);
    for (Pill *pill : {m_done, m_refused, m_unknown})
        row->addWidget(pill);
    m_left = new Label({}, Type::Body, Tone::Muted, this);
    row->addWidget(m_left);
    row->addStretch(1);
    m_pause = newButton(tr("Pause"), "pause"_L1, Kind::Plain, this);
    m_pause->setObjectName(u"pauseBatch"_s);
    m_stop = newButton(tr("Stop after this one"), "stop"_L1, Kind::Plain, this);
    m_stop->setObjectName(u"stopBatch"_s);
    m_stop->setToolTip(tr("What was not sent yet is withdrawn. What was sent stays as it is."));
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    lines->addLayout(row);
    lines->addWidget(m_note);
    page->addLayout(lines);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_progress.batch.state == Batch::State::Paused)
            Q_EMIT goOnWanted(id());
        else
            Q_EMIT pauseWanted(id());
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopWanted(id()); });
}

void BatchPage::buildFoot(QVBoxLayout *page)
{
    auto *foot = new ActionBar(this);
    QPushButton *back = foot->addButton(tr("Back to the list"), {}, Kind::Quiet);
    back->setShortcut(Qt::Key_Escape);
    foot->addShortcut(tr("Esc", "a key"));
    m_hint = foot->addNote({});
    m_hint->setElided(true);
    foot->addStretch();
    m_rest = foot->addButton(tr("Plan the rest…"), "renew"_L1);
    m_rest->setObjectName(u"planRest"_s);
    m_rest->setToolTip(tr("A new plan for the names that this one did not change."));
    m_reverse = foot->addButton(tr("Make a reverse plan…"), "undo"_L1);
    m_reverse->setObjectName(u"reversePlan"_s);
    page->addWidget(foot);
    connect(back, &QPushButton::clicked, this, &BatchPage::backWanted);
    connect(m_rest, &QPushButton::clicked, this, [this] { Q_EMIT restWanted(id()); });
    connect(m_reverse, &QPushButton::clicked, this, [this] { Q_EMIT reverseWanted(id()); });
}

void BatchPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void BatchPage::setBatch(const BatchProgress &progress, const QList<Order> &orders)
{
    if (id() != progress.batch.id)
        m_note->clear();
    m_progress = progress;
    m_rows->setOrders(orders);
    // Not every kind of order records what was before.
    const bool known = std::any_of(orders.cbegin(), orders.cend(),
                                   [](const Order &order) { return !beforeText(order).isEmpty(); });
    m_table->setColumnHidden(BatchTable::Before, !known);
    m_table->horizontalHeader()->resizeSection(BatchTable::After, dp(known ? 150 : 300));
    refresh();
}

void BatchPage::addOrders(const QList<Order> &orders)
{
    m_rows->addOrders(orders);
}

void BatchPage::setProgress(const BatchProgress &progress)
{
    if (progress.batch.id != id())
        return;
    m_progress = progress;
    refresh();
}

void BatchPage::follow(const Order &order)
{
    m_rows->follow(order);
}

void BatchPage::setNote(const QString &title, const QString &text)
{
    m_note->say(Message::Level::Attention, title, text);
}

void BatchPage::refresh()
{
    const BatchProgress &now = m_progress;
    const bool paused = now.batch.state == Batch::State::Paused;
    m_head->setTitle(title());
    m_head->setFact(
        tr("Plan of %1, %2", "a time, a user")
            .arg(QLocale().toString(now.batch.placedAt.toLocalTime(), u"d MMM yyyy, HH:mm"_s),
                 now.batch.user));
    m_bar->setRange(0, std::max(now.total, 1));
    m_bar->setValue(now.gone());
    m_count->setText(
        tr("%1 of %2", "orders sent, all orders").arg(number(now.gone()), number(now.total)));
    m_done->setPill(counted(now.done, tr("%1 done", "number of orders"), Tone::Ok, u"ok"_s));
    m_refused->setPill(
        counted(now.refused, tr("%1 refused", "number of orders"), Tone::Danger, u"block"_s));
    m_unknown->setPill(
        counted(now.unknown, tr("%1 unknown", "number of orders"), Tone::Unknown, u"unknown"_s));
    QString left = leftText(now);
    if (!now.isSent() && paused)
        left = tr("paused, nothing is sent");
    else if (now.isSent() && !now.isOver())
        left = tr("all sent, the registrar's list is read to see what is done");
    else if (now.isOver())
        left = now.batch.state == Batch::State::Stopped && now.withdrawn > 0
            ? tr("stopped, %1 withdrawn", "number of orders").arg(number(now.withdrawn))
            : tr("over");
    m_left->setText(left);
    m_pause->setVisible(!now.isSent());
    m_stop->setVisible(!now.isSent());
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(icon(paused ? "send"_L1 : "pause"_L1));
    m_pause->setEnabled(!m_readOnly);
    m_stop->setEnabled(!m_readOnly);
    m_hint->setText(now.isSent() ? QString()
                        : paused
                        ? tr("It stays paused until somebody goes on, also after a restart.")
                        : tr("You may leave this page. The plan goes on and Pending shows "
                             "it."));
    const bool modes =
        !m_rows->orders().isEmpty() && orderKind(m_rows->orders().constFirst()) == OrderKind::Mode;
    m_reverse->setVisible(modes && now.isSent());
    m_reverse->setEnabled(now.isOver() && now.done > 0 && !m_readOnly);
    m_reverse->setToolTip(now.isOver()
                              ? tr("Sets back the modes that this plan changed.")
                              : tr("Possible once the plan is over and the list was read."));
    m_rest->setVisible(modes && now.isOver() && now.done < now.total);
    m_rest->setEnabled(!m_readOnly);
}

/// "Mode → auto-expire, 12 names"; how many orders where that is another number, and where they are
/// about no names.
QString BatchPage::title() const
{
    const BatchProgress &now = m_progress;
    const QString orders = now.total == 1 ? tr("1 order") : tr("%n orders", "", now.total);
    const bool names = !m_rows->orders().isEmpty() && isAboutName(m_rows->orders().constFirst());
    if (!names)
        return tr("%1, %2", "what is done: how many orders").arg(now.title, orders);
    const QString many = tr("%1, %n name(s)", "what is done: how many", now.objects).arg(now.title);
    return now.objects == now.total
        ? many
        : tr("%1, %2", "what is done: how many orders").arg(many, orders);
}

void BatchPage::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openWanted(m_rows->orders().at(index.row()).id);
}

} // namespace kz
