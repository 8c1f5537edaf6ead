#include "app/planpanel.h"

#include "look/factsgrid.h"
#include "look/label.h"
#include "look/lifeline.h"
#include "look/metrics.h"
#include "views/bullet.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

void clear(QWidget *widget)
{
    while (QLayoutItem *item = widget->layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void addLine(QWidget *to, const QString &icon, Tone tone, const QString &words)
{
    to->layout()->addWidget(new Bullet(icon, tone, words, to));
}

QWidget *list(QWidget *parent)
{
    auto *made = new QWidget(parent);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(6));
    return made;
}

} // namespace

PlanPanel::PlanPanel(QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::LeftEdge, parent)
    , m_stages(new StepsList(this))
    , m_cost(new FactsGrid(this))
    , m_hand(list(this))
    , m_open(list(this))
{
    setObjectName(u"planPanel"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *paper = new Surface(QPalette::AlternateBase, {}, scroll);
    m_column = new QVBoxLayout(paper);
    m_column->setContentsMargins(dp(20), dp(20), dp(20), dp(20));
    m_column->setSpacing(dp(12));
    addBlock(tr("What will happen"), m_stages);
    m_costBlock = addBlock(tr("Cost"), m_cost);
    m_handBlock = addBlock(tr("Keep at hand"), m_hand);
    m_openBlock = addBlock(tr("Still open"), m_open);
    m_column->addStretch();
    scroll->setWidget(paper);
    outer->addWidget(scroll);
    m_costBlock->hide();
    m_handBlock->hide();
    m_openBlock->hide();
}

QWidget *PlanPanel::addBlock(const QString &head, QWidget *content)
{
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    if (m_column->count() > 0)
        column->addWidget(hairLine(block));
    column->addWidget(
        new Label(head, m_column->count() > 0 ? Type::Bold : Type::Heading, Tone::Ink, block));
    column->addWidget(content);
    m_column->addWidget(block);
    return block;
}

void PlanPanel::setStages(const QList<QPair<QString, QString>> &stages)
{
    QList<StepsList::Planned> steps;
    for (const auto &stage : stages)
        steps.append({.title = stage.first, .sub = stage.second});
    m_stages->setSteps(steps);
}

void PlanPanel::setCost(const QString &what, const Amount &price, const Amount &balance)
{
    m_cost->clear();
    m_cost->addAmount(what, text(price));
    if (balance.isKnown())
        m_cost->addAmount(tr("Balance now"), text(balance));
    const Amount left = difference(balance, price);
    if (left.isKnown())
        m_cost->addAmount(tr("Balance after"), text(left), true);
    m_costBlock->show();
}

void PlanPanel::setCostNote(const QString &sentence)
{
    m_cost->clear();
    if (!sentence.isEmpty())
        m_cost->addWide(wrappedLabel(sentence, Type::Body, Tone::Muted, m_cost));
    m_costBlock->setVisible(!sentence.isEmpty());
}

void PlanPanel::setKeepAtHand(const QStringList &things)
{
    clear(m_hand);
    for (const QString &thing : things)
        addLine(m_hand, u"tick"_s, Tone::Muted, thing);
    m_hand->layout()->addWidget(
        wrappedLabel(tr("Support may ask for these. Nothing is uploaded from here."), Type::Small,
                     Tone::Muted, m_hand));
    m_handBlock->setVisible(!things.isEmpty());
}

void PlanPanel::setStillOpen(const QList<QPair<Verdict, QString>> &open)
{
    clear(m_open);
    for (const auto &[verdict, words] : open) {
        if (verdict == Verdict::Block)
            addLine(m_open, u"block"_s, Tone::Danger, words);
        else if (verdict == Verdict::Warn)
            addLine(m_open, u"attention"_s, Tone::Attention, words);
        else
            addLine(m_open, u"info"_s, Tone::Muted, words);
    }
    m_openBlock->setVisible(!open.isEmpty());
}

} // namespace kz
