#include "views/resultpage.h"

#include "look/actionbar.h"
#include "look/button.h"
#include "look/pagehead.h"
#include "look/tableview.h"
#include "views/orderfacts.h"
#include "views/orderpage.h"
#include "views/resulttable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace kz {

using S = Order::State;

ResultPage::ResultPage(ContactModel *contacts, QWidget *parent)
    : QWidget(parent)
    , m_page(new OrderPage(OrderPage::Use::Result, this))
    , m_facts(new OrderFacts(contacts, this))
    , m_head(new PageHead(tr("Orders"), this))
    , m_rows(new ResultTable(this))
    , m_table(new TableView(this))
    , m_stack(new QStackedLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *single = new QWidget(this);
    auto *row = new QHBoxLayout(single);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_page, 1);
    row->addWidget(m_facts);
    m_facts->setFixedWidth(dp(312));
    m_stack->addWidget(single);
    m_stack->addWidget(buildBatch());
    setFocusProxy(m_page);

    connect(m_page, &OrderPage::lookWanted, this, &ResultPage::lookWanted);
    connect(m_page, &OrderPage::sendWanted, this, &ResultPage::sendWanted);
    connect(m_page, &OrderPage::dropWanted, this, &ResultPage::dropWanted);
    connect(m_page, &OrderPage::showDomainWanted, this, &ResultPage::showDomainWanted);
    connect(m_page, &OrderPage::showPendingWanted, this, &ResultPage::showPendingWanted);
    connect(m_page, &OrderPage::anotherWanted, this, &ResultPage::anotherWanted);
    connect(m_page, &OrderPage::backWanted, this, &ResultPage::backWanted);
}

QWidget *ResultPage::buildBatch()
{
    auto *batch = new QWidget(this);
    auto *page = new QVBoxLayout(batch);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Orders of this decision"));
    const std::array widths{230, 190, 190, 240};
    for (int column = 0; column < ResultTable::ColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, dp(widths[std::size_t(column)]));
    page->addWidget(m_table, 1);
    auto *foot = new ActionBar(batch);
    QPushButton *back = foot->addButton(tr("Back to the list"), {}, Kind::Quiet);
    pressWith(back, Qt::Key_Escape, batch);
    foot->addShortcut(tr("Esc", "a key"));
    QPushButton *copy = foot->addButton(tr("Copy results"), "copy"_L1, Kind::Quiet);
    foot->addStretch();
    QPushButton *pending = foot->addButton(tr("Show in Pending"), "hourglass"_L1, Kind::Primary);
    page->addWidget(foot);
    connect(back, &QPushButton::clicked, this, &ResultPage::backWanted);
    connect(copy, &QPushButton::clicked, this, &ResultPage::copyResults);
    connect(pending, &QPushButton::clicked, this, [this] {
        if (!m_orders.isEmpty())
            Q_EMIT showPendingWanted(m_orders.constFirst().id);
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openWanted(m_rows->order(index.row()).id); });
    return batch;
}

void ResultPage::setOrders(const QList<Order> &orders)
{
    m_orders = orders;
    refresh();
}

void ResultPage::follow(const Order &order)
{
    for (Order &known : m_orders) {
        if (known.id == order.id) {
            known = order;
            return refresh();
        }
    }
}

void ResultPage::setNow(const QDateTime &utc)
{
    m_page->setNow(utc);
    m_facts->setNow(utc);
}

void ResultPage::setNextLook(const QString &orderId, const QDateTime &utc)
{
    if (m_orders.size() == 1 && m_orders.constFirst().id == orderId)
        m_page->setNextLook(utc);
}

QString ResultPage::counts() const
{
    QMap<S, int> number;
    for (const Order &order : m_orders)
        ++number[order.state];
    QStringList parts;
    const auto add = [&](std::initializer_list<S> states, const QString &words) {
        int sum = 0;
        for (const S state : states)
            sum += number.value(state);
        if (sum > 0)
            parts.append(words.arg(sum));
    };
    add({S::Done}, tr("%1 done", "number of orders"));
    add({S::Accepted, S::NeedsAction}, tr("%1 taken", "number of orders"));
    add({S::Rejected, S::Failed}, tr("%1 refused", "number of orders"));
    add({S::Unknown, S::NotFound}, tr("%1 unknown", "number of orders"));
    add({S::Queued, S::Sending}, tr("%1 waiting", "number of orders"));
    add({S::Withdrawn}, tr("%1 withdrawn", "number of orders"));
    return parts.join(u", "_s);
}

void ResultPage::refresh()
{
    if (m_orders.size() == 1) {
        m_page->setOrder(m_orders.constFirst());
        m_facts->setOrder(m_orders.constFirst());
        m_stack->setCurrentIndex(0);
        return;
    }
    m_head->setTitle(tr("%n orders", "", int(m_orders.size())));
    m_head->setFact(counts());
    m_rows->setOrders(m_orders);
    m_stack->setCurrentIndex(1);
}

void ResultPage::copyResults() const
{
    QStringList lines;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ResultTable::ColumnCount; ++column)
            cells.append(m_rows->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace kz
