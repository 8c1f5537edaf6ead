#include "app/demobar.h"

#include "look/label.h"
#include "look/metrics.h"
#include "sandbox/registrar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

namespace kz {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr int nameRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
} // namespace

DemoBar::DemoBar(sandbox::Registrar &registrar, QWidget *parent)
    : Surface(QPalette::Window, Qt::TopEdge, parent)
    , m_registrar(registrar)
    , m_clock(new Label(this))
    , m_orders(new QComboBox(this))
    , m_carryOut(new QPushButton(tr("&Carry it out"), this))
    , m_ask(new QPushButton(tr("As&k for documents"), this))
    , m_refuse(new QPushButton(tr("Re&fuse it"), this))
    , m_presentConfirms(new QPushButton(tr("&Present owner: yes", "confirms the trade"), this))
    , m_newConfirms(new QPushButton(tr("&New owner: yes", "confirms the trade"), this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"demoBar"_qs);
    setAccessibleName(tr("Demo registrar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dp(20), dp(6), dp(20), dp(6));
    row->setSpacing(dp(8));
    m_clock->setElided(true); // the window may be narrow
    m_clock->setAccessibleName(tr("Clock of the demo registrar"));
    row->addWidget(m_clock);
    const auto step = [this, row](const QString &text, qint64 seconds, const char *name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1StringView(name));
        button->setProperty("kind", u"quiet"_qs);
        connect(button, &QPushButton::clicked, this, [this, seconds] { advance(seconds); });
        row->addWidget(button);
    };
    step(tr("+1 &hour"), hour, "advanceHour");
    step(tr("+1 da&y"), day, "advanceDay");
    step(tr("+30 days"), 30 * day, "advanceMonth");
    auto *others = new QPushButton(tr("Other registrars"), this);
    others->setObjectName(u"demoOthers"_qs);
    others->setProperty("kind", u"quiet"_qs);
    others->setMenu(new QMenu(others));
    row->addWidget(others);
    connect(others->menu(), &QMenu::aboutToShow, this,
            [this, others] { fillOthers(others->menu()); });
    row->addStretch();
    auto *label = new Label(tr("Order", "at the demo registrar"), Type::Body, Tone::Ink, this);
    label->setBuddy(m_orders);
    row->addWidget(label);
    m_orders->setObjectName(u"demoOrders"_qs);
    m_orders->setAccessibleName(tr("Order at the registrar"));
    m_orders->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_orders->setMinimumContentsLength(16);
    row->addWidget(m_orders);
    const auto decide = [this, row](QPushButton *button, sandbox::Decision decision) {
        button->setProperty("kind", u"quiet"_qs);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, decision] {
            // The registrar says why in its own words and language, whatever this window speaks.
            m_registrar.decide(m_orders->currentData(nameRole).toString(), decision, {},
                               sandbox::Kind(m_orders->currentData(kindRole).toInt()));
            showState();
            Q_EMIT decided();
        });
    };
    const auto confirm = [this, row](QPushButton *button, sandbox::Holder holder) {
        button->setProperty("kind", u"quiet"_qs);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, holder] {
            m_registrar.confirm(m_orders->currentData(nameRole).toString(), holder);
            showState();
            Q_EMIT decided();
        });
    };
    confirm(m_presentConfirms, sandbox::Holder::Present);
    confirm(m_newConfirms, sandbox::Holder::New);
    m_presentConfirms->setToolTip(tr("The present owner confirms the change at the registry"));
    m_newConfirms->setToolTip(tr("The new owner confirms the change at the registry"));
    m_presentConfirms->setObjectName(u"demoPresentConfirms"_qs);
    m_newConfirms->setObjectName(u"demoNewConfirms"_qs);
    connect(m_orders, &QComboBox::currentIndexChanged, this, &DemoBar::showButtons);
    decide(m_carryOut, sandbox::Decision::Done);
    decide(m_ask, sandbox::Decision::Notify);
    decide(m_refuse, sandbox::Decision::Fail);
    m_carryOut->setObjectName(u"demoCarryOut"_qs);
    m_ask->setObjectName(u"demoAsk"_qs);
    m_refuse->setObjectName(u"demoRefuse"_qs);

    connect(m_timer, &QTimer::timeout, this, &DemoBar::showState);
    m_timer->start(1000);
    showState();
}

/// What the registrars of other people do: ask for names of ours, and give out codes for theirs.
void DemoBar::fillOthers(QMenu *menu)
{
    constexpr qsizetype most = 8;
    menu->clear();
    const QStringList ours = m_registrar.unlocked().mid(0, most);
    for (const QString &ace : ours) {
        connect(menu->addAction(tr("Ask for %1").arg(shownName(ace))), &QAction::triggered, this,
                [this, ace] {
                    m_registrar.askFor(ace);
                    showState();
                    Q_EMIT decided();
                });
    }
    menu->addSeparator();
    const auto elsewhere = m_registrar.elsewhere();
    for (const auto &[ace, held] : elsewhere) {
        connect(menu->addAction(tr("Copy the code of %1").arg(shownName(ace))), &QAction::triggered,
                this, [auth = held.auth] { QGuiApplication::clipboard()->setText(auth); });
    }
}

QString DemoBar::shownName(const QString &ace)
{
    return QUrl::fromAce(ace.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

void DemoBar::advance(qint64 seconds)
{
    m_registrar.advance(seconds);
    showState();
    Q_EMIT advanced(seconds);
}

QString DemoBar::shownOrder(const sandbox::Order &order)
{
    const QString name = shownName(order.name);
    switch (order.kind) {
    case sandbox::Kind::Registration:
        return tr("%1: registration").arg(name);
    case sandbox::Kind::Modification:
        return tr("%1: change").arg(name);
    case sandbox::Kind::Renewal:
        return tr("%1: renewal").arg(name);
    case sandbox::Kind::Trade:
        return tr("%1: change of owner").arg(name);
    case sandbox::Kind::TransferIn:
        return tr("%1: transfer in").arg(name);
    case sandbox::Kind::TransferOut:
        return tr("%1: transfer out").arg(name);
    }
    return name;
}

void DemoBar::showState()
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_registrar.now());
    m_clock->setText(tr("Demo: %1", "time at its registrar")
                         .arg(QLocale().toString(now, u"d MMM yyyy, HH:mm"_s)));
    const QList<sandbox::Order> orders = m_registrar.openOrders();
    QStringList open;
    for (const sandbox::Order &order : orders)
        open.append(shownOrder(order));
    QStringList shown;
    for (int i = 0; i < m_orders->count(); ++i)
        shown.append(m_orders->itemText(i));
    if (open != shown) {
        const QString chosen = m_orders->currentText();
        m_orders->clear();
        for (qsizetype i = 0; i < orders.size(); ++i) {
            m_orders->addItem(open.at(i));
            m_orders->setItemData(int(i), orders.at(i).name, nameRole);
            m_orders->setItemData(int(i), int(orders.at(i).kind), kindRole);
        }
        m_orders->setCurrentIndex(std::max(0, m_orders->findText(chosen)));
    }
    const bool some = !open.isEmpty();
    if (!some && m_orders->count() == 0)
        m_orders->setPlaceholderText(tr("none waits"));
    for (QWidget *widget : {static_cast<QWidget *>(m_orders), static_cast<QWidget *>(m_carryOut),
                            static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_refuse)})
        widget->setEnabled(some);
    showButtons();
}

void DemoBar::showButtons()
{
    const QVariant kind = m_orders->currentData(kindRole);
    const bool trade = kind.isValid() && sandbox::Kind(kind.toInt()) == sandbox::Kind::Trade;
    m_presentConfirms->setVisible(trade);
    m_newConfirms->setVisible(trade);
    m_carryOut->setVisible(!trade);
    m_ask->setVisible(!trade);
}

} // namespace kz
