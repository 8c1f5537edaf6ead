#include "views/orderpage.h"

#include "look/actionbar.h"
#include "look/button.h"
#include "look/clip.h"
#include "look/codebox.h"
#include "look/factsgrid.h"
#include "look/lifeline.h"
#include "look/message.h"
#include "look/surface.h"
#include "views/bullet.h"
#include "views/orderwords.h"
#include "views/panel.h"
#include "views/stateicon.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

using S = Order::State;

/// So many looks without news are shown.
constexpr int looksShown = 8;

} // namespace

OrderPage::OrderPage(Use use, QWidget *parent)
    : QWidget(parent)
    , m_use(use)
    , m_now(QDateTime::currentDateTimeUtc())
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    buildHead(page);
    buildBody(page);
    buildFoot(page);
}

void OrderPage::buildHead(QVBoxLayout *page)
{
    auto *head = new Surface(QPalette::Base, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(dp(20), dp(24), dp(20), dp(20));
    row->setSpacing(dp(16));
    m_icon = new StateIcon(head);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(dp(4));
    m_headline = new Label({}, Type::Title, Tone::Ink, head);
    m_sentence = wrappedLabel({}, Type::Body, Tone::Ink, head);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_headline);
    words->addWidget(m_sentence);
    row->addLayout(words, 1);
    page->addWidget(head);
}

void OrderPage::buildBody(QVBoxLayout *page)
{
    auto *body = new QWidget(this);
    body->setBackgroundRole(QPalette::Base);
    QVBoxLayout *lines = scrollingLines(body, dp(20), dp(20));
    lines->addWidget(new Label(tr("Life of this order"), Type::Bold, Tone::Ink, body));
    m_life = new LifeLine(body);
    m_life->setAccessibleName(tr("Life of this order"));
    lines->addWidget(m_life);
    lines->addSpacing(dp(8));
    m_message = new Message(body);
    lines->addWidget(m_message);
    m_looksHead = new Label(tr("What was looked at"), Type::Bold, Tone::Ink, body);
    m_looks = new FactsGrid(body);
    lines->addWidget(m_looksHead);
    lines->addWidget(m_looks);
    m_words = new CodeBox(tr("The registrar's own words"), body);
    lines->addWidget(m_words);
    lines->addSpacing(dp(8));
    m_meanwhileHead = new Label(tr("Meanwhile"), Type::Bold, Tone::Ink, body);
    lines->addWidget(m_meanwhileHead);
    m_meanwhile = new QVBoxLayout;
    m_meanwhile->setSpacing(dp(6));
    lines->addLayout(m_meanwhile);
    lines->addStretch(1);
    page->addWidget(body, 1);
}

void OrderPage::buildFoot(QVBoxLayout *page)
{
    m_foot = new ActionBar(this);
    m_back = m_foot->addButton(m_use == Use::Result ? tr("Back to the list") : tr("Back"), {},
                               Kind::Quiet);
    pressWith(m_back, Qt::Key_Escape, this);
    m_foot->addShortcut(tr("Esc", "a key"));
    m_copy = m_foot->addButton(tr("Copy"), "copy"_L1, Kind::Quiet);
    m_copy->setAccessibleDescription(tr("Copies the order with its life and its command"));
    m_foot->addStretch();
    m_drop = m_foot->addButton(tr("Drop…"), "stop"_L1, Kind::Danger);
    m_another = m_foot->addButton(tr("Register another name"), "plus"_L1);
    m_showDomain = m_foot->addButton(tr("Show the name"), "domains"_L1);
    m_send = m_foot->addButton(tr("Send now"), "send"_L1);
    m_look = m_foot->addButton(tr("Look now"), "renew"_L1);
    m_showPending = m_foot->addButton(tr("Show in Pending"), "hourglass"_L1);
    page->addWidget(m_foot);

    connect(m_back, &QPushButton::clicked, this, &OrderPage::backWanted);
    connect(m_another, &QPushButton::clicked, this, &OrderPage::anotherWanted);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_order)
            Q_EMIT sendWanted(m_order->id);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_order)
            copyCells(asText(*m_order));
    });
    connect(m_drop, &QPushButton::clicked, this, &OrderPage::askToDrop);
    connect(m_showDomain, &QPushButton::clicked, this, [this] {
        if (m_order)
            Q_EMIT showDomainWanted(m_order->request.object);
    });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_order)
            Q_EMIT lookWanted(m_order->id);
    });
    connect(m_showPending, &QPushButton::clicked, this, [this] {
        if (m_order)
            Q_EMIT showPendingWanted(m_order->id);
    });
    refreshFoot();
}

void OrderPage::setOrder(const Order &order)
{
    if (m_order == order)
        return;
    if (!m_order || m_order->id != order.id || m_order->state != order.state)
        m_askingToDrop = false;
    m_order = order;
    refresh();
}

void OrderPage::setNextLook(const QDateTime &utc)
{
    m_nextLook = utc;
    if (m_order)
        m_life->setSteps(lifeOf(*m_order, m_now, m_nextLook));
}

void OrderPage::setNow(const QDateTime &utc)
{
    m_now = utc;
    if (m_order)
        m_life->setSteps(lifeOf(*m_order, m_now, m_nextLook));
}

QString OrderPage::headline() const
{
    return m_headline->text();
}

QString OrderPage::sentence() const
{
    return m_sentence->text();
}

void OrderPage::refresh()
{
    const Order &order = *m_order;
    const OrderFace now = face(order);
    m_icon->set(now.icon, now.tone);
    m_headline->setText(now.headline);
    m_sentence->setText(now.sentence);
    m_life->setSteps(lifeOf(order, m_now, m_nextLook));
    m_looks->clear();
    const QList<Order::Step> looks = looksAt(order);
    for (const Order::Step &look : looks.first(qMin(looks.size(), qsizetype(looksShown)))) {
        m_looks
            ->addFact(timeText(look.at),
                      look.words.isEmpty() ? tr("Nothing conclusive") : look.words)
            ->setToolTip(exactText(look.at));
    }
    m_looksHead->setVisible(!looks.isEmpty());
    m_looks->setVisible(!looks.isEmpty());
    const QString words = registrarWords(order);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    refreshWarning();
    refreshMeanwhile();
    refreshFoot();
}

void OrderPage::refreshWarning()
{
    m_message->clear();
    if (m_askingToDrop) {
        const bool sent = m_order->sentAt.isValid();
        const bool taken = m_order->state == S::Accepted;
        m_message->say(
            Message::Level::Attention,
            (taken ? tr("Close the order for %1?") : tr("Drop the order for %1?"))
                .arg(orderObject(*m_order)),
            taken ? tr("KZ Desk stops following it, and the same may be ordered again. What the "
                       "registrar has taken it keeps: nothing is taken back.")
                : sent
                ? tr("KZ Desk stops looking for it, and a new order may be sent. If the registrar "
                     "has this one after all, it may be done twice and cost twice.")
                : tr("It has not been sent. It stays in Activity as withdrawn."));
        QPushButton *keep = m_message->addButton(tr("Keep the order"));
        QPushButton *drop =
            m_message->addButton(taken ? tr("Close the order") : tr("Drop the order"), "stop"_L1);
        setKind(drop, Kind::Danger);
        keep->setFocus();
        connect(keep, &QPushButton::clicked, this, [this] {
            m_askingToDrop = false;
            refreshWarning();
            refreshFoot();
        });
        connect(drop, &QPushButton::clicked, this, [this, drop] {
            drop->setEnabled(false);
            Q_EMIT dropWanted(m_order->id);
        });
        return;
    }
    if (m_order->state == S::Unknown) {
        m_message->say(Message::Level::Unknown, tr("The same order cannot be sent again"),
                       tr("Two of them might cost twice and cannot be taken back. The lock opens "
                          "when the evidence is clear, or when you decide by hand."));
    }
}

void OrderPage::refreshMeanwhile()
{
    while (QLayoutItem *item = m_meanwhile->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList hints = meanwhile(*m_order);
    for (const QString &hint : hints)
        m_meanwhile->addWidget(new Bullet(u"chevron-right"_s, Tone::Muted, hint, this));
    m_meanwhileHead->setVisible(!hints.isEmpty());
}

void OrderPage::refreshFoot()
{
    const bool here = window()->focusWidget() && isAncestorOf(window()->focusWidget());
    const S state = m_order ? m_order->state : S::Withdrawn;
    const bool open = m_order && m_order->isOpen();
    const bool done = state == S::Done;
    const bool contact = m_order && isAboutContact(*m_order);
    const bool registration = m_order && orderKind(*m_order) == OrderKind::Registration;
    m_drop->setVisible(state == S::NotFound || state == S::Queued
                       || (state == S::Accepted && isTyped(*m_order)));
    m_drop->setText(state == S::Accepted ? tr("Close…", "an order that was typed") : tr("Drop…"));
    m_drop->setEnabled(!m_askingToDrop);
    m_another->setVisible(m_use == Use::Result && registration);
    // A name that is still elsewhere is in no list.
    const bool transfer = m_order && orderKind(*m_order) == OrderKind::TransferIn;
    const bool noName = m_order
        && (contact || orderKind(*m_order) == OrderKind::Server
            || orderKind(*m_order) == OrderKind::Account);
    // What was typed may be about anything.
    const bool name =
        m_order && !noName && (!isTyped(*m_order) || m_order->request.object.contains(u'.'));
    m_showDomain->setVisible(name && (done || (!registration && !transfer)));
    m_look->setVisible(m_order
                       && (state == S::Unknown || state == S::Accepted || state == S::NeedsAction
                           || state == S::NotFound));
    const bool asks = m_order && m_order->asksAgain;
    m_send->setVisible(asks || (m_order && foundNobody(*m_order)));
    m_send->setText(asks ? tr("Type the code and send…") : tr("Send now"));
    m_showPending->setVisible(m_use == Use::Result && (open || state == S::NotFound));
    const bool again =
        state == S::Rejected || state == S::Failed || state == S::Withdrawn || state == S::NotFound;
    if (m_use == Use::Result)
        m_back->setText(again ? tr("Back to the form") : tr("Back to the list"));
    // One primary: where to go from here.
    QPushButton *main = primary();
    for (QPushButton *button : {m_showDomain, m_send, m_look, m_showPending})
        setKind(button, button == main ? Kind::Primary : Kind::Plain);
    setFocusProxy(main);
    // A button that goes must not take the keyboard out of the page.
    if (here && !isAncestorOf(window()->focusWidget()))
        setFocus();
}

QPushButton *OrderPage::primary() const
{
    for (QPushButton *button : {m_send, m_showPending, m_look, m_showDomain}) {
        if (!button->isHidden())
            return button;
    }
    return nullptr;
}

void OrderPage::askToDrop()
{
    m_askingToDrop = true;
    refreshWarning();
    refreshFoot();
}

} // namespace kz
