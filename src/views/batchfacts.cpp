#include "views/batchfacts.h"

#include "look/factsgrid.h"
#include "look/label.h"
#include "look/metrics.h"
#include "views/bullet.h"
#include "views/orderwords.h"
#include "views/panel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

using S = Order::State;

/// More are in the table.
constexpr qsizetype mostTold = 12;

bool isTroubled(const Order &order)
{
    return order.state == S::Rejected || order.state == S::Failed || order.state == S::Unknown
        || order.state == S::NotFound || order.state == S::NeedsAction;
}

} // namespace

BatchFacts::BatchFacts(QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::LeftEdge, parent)
    , m_total(new Label({}, Type::Number, Tone::Ink, this))
    , m_facts(new FactsGrid(this))
    , m_head(new Label(tr("Refused and unknown"), Type::Bold, Tone::Ink, this))
{
    QVBoxLayout *lines = scrollingLines(this);
    lines->addWidget(new Label(tr("Orders of this plan"), Type::Small, Tone::Muted, this));
    lines->addWidget(m_total);
    lines->addWidget(m_facts);
    lines->addSpacing(dp(8));
    lines->addWidget(m_head);
    auto *box = new QWidget(this);
    m_troubled = new QVBoxLayout(box);
    m_troubled->setContentsMargins(0, 0, 0, 0);
    m_troubled->setSpacing(dp(8));
    lines->addWidget(box);
    lines->addStretch(1);
}

void BatchFacts::setBatch(const BatchProgress &progress, const QList<Order> &orders)
{
    const auto number = [](int count) { return QLocale().toString(count); };
    m_total->setText(number(progress.total));
    m_facts->clear();
    m_facts->addFact(tr("By"), progress.batch.user);
    m_facts->addFact(tr("Placed"), exactText(progress.batch.placedAt));
    const QList<QPair<QString, int>> counts{
        {tr("Not sent yet"), progress.waiting}, {tr("Being sent"), progress.sending},
        {tr("Taken"), progress.taken},          {tr("Done"), progress.done},
        {tr("Refused"), progress.refused},      {tr("Unknown"), progress.unknown},
        {tr("For you"), progress.needsAction},  {tr("Withdrawn"), progress.withdrawn}};
    for (const auto &[what, count] : counts) {
        if (count > 0)
            m_facts->addFact(what, number(count));
    }
    QList<const Order *> troubled;
    const qsizetype told =
        std::min<qsizetype>(mostTold, progress.refused + progress.unknown + progress.needsAction);
    for (const Order &order : orders) {
        if (troubled.size() >= told)
            break; // thousands of others went as planned
        if (isTroubled(order))
            troubled.append(&order);
    }
    QList<QPair<QString, S>> shown;
    for (const Order *order : std::as_const(troubled))
        shown.append({order->id, order->state});
    m_head->setVisible(!troubled.isEmpty());
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_troubled->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget *box = m_troubled->parentWidget();
    for (const Order *order : std::as_const(troubled)) {
        const QString answer = answerText(*order);
        m_troubled->addWidget(new Bullet(iconOf(order->state), toneOf(order->state),
                                         orderObject(*order) + u'\n'
                                             + (answer.isEmpty() ? orderStateText(*order) : answer),
                                         box));
    }
    const int more =
        progress.refused + progress.unknown + progress.needsAction - int(troubled.size());
    if (more > 0)
        m_troubled->addWidget(new Label(tr("and %n more, in the table", nullptr, more), Type::Small,
                                        Tone::Muted, box));
}

} // namespace kz
