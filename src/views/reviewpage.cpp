#include "views/reviewpage.h"

#include "look/actionbar.h"
#include "look/button.h"
#include "look/codebox.h"
#include "look/factsgrid.h"
#include "look/message.h"
#include "look/pagehead.h"
#include "look/surface.h"
#include "look/tableview.h"
#include "look/verdictlabel.h"
#include "views/bullet.h"
#include "views/panel.h"
#include "views/reviewtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

constexpr int mostRows = 20; // seen at once

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_head(new PageHead({}, this))
    , m_rows(new ReviewTable(this))
    , m_table(new TableView(this))
    , m_failed(new Message(this))
    , m_tidied(new VerdictLabel(this))
    , m_command(new CodeBox(tr("Exact command"), this))
    , m_side(new Surface(QPalette::AlternateBase, Qt::LeftEdge, this))
    , m_foot(new ActionBar(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *middle = new QWidget(this);
    middle->setBackgroundRole(QPalette::Base);
    buildMiddle(middle);
    buildFoot();
    m_sideLines = scrollingLines(m_side);
    m_side->setFixedWidth(dp(312));

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_head);
    left->addWidget(middle, 1);
    left->addWidget(m_foot);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(left, 1);
    page->addWidget(m_side);
}

void ReviewPage::buildMiddle(QWidget *middle)
{
    QVBoxLayout *lines = scrollingLines(middle, 0, 0);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setAccessibleName(tr("What is sent"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(dp(20));
    header->resizeSection(ReviewTable::Field, dp(172));
    header->resizeSection(ReviewTable::Mark, dp(28));
    // Old and new share the rest, so that both are seen in a narrow dialog, too.
    header->setSectionResizeMode(ReviewTable::Entered, QHeaderView::Stretch);
    header->setSectionResizeMode(ReviewTable::Sent, QHeaderView::Stretch);
    lines->addWidget(m_table);
    auto *rest = new QVBoxLayout;
    rest->setContentsMargins(dp(20), 0, dp(20), dp(16));
    rest->setSpacing(dp(16));
    rest->addWidget(m_tidied);
    rest->addWidget(m_failed);
    m_command->setNote(tr("Session id and password are never shown."));
    rest->addWidget(m_command);
    lines->addLayout(rest);
    lines->addStretch(1);
}

void ReviewPage::buildFoot()
{
    m_back = m_foot->addButton(tr("Back to the form"), {}, Kind::Quiet);
    pressWith(m_back, Qt::Key_Escape, this);
    m_foot->addShortcut(tr("Esc", "a key"));
    m_foot->addStretch();
    m_note = m_foot->addNote({});
    m_act = m_foot->addButton({}, "send"_L1, Kind::Primary);
    m_foot->addShortcut(tr("Ctrl+Enter", "keys"));
    pressWith(m_act, Qt::CTRL | Qt::Key_Return, this);
    connect(m_back, &QPushButton::clicked, this, &ReviewPage::backWanted);
    connect(m_act, &QPushButton::clicked, this, [this] {
        // Dead after the first press: a second one would be a second order.
        if (m_pressed)
            return;
        m_pressed = true;
        refreshAct();
        Q_EMIT actWanted();
    });
}

void ReviewPage::setContent(const ReviewContent &content)
{
    m_content = content;
    m_pressed = false;
    m_failed->clear();
    m_head->setTitle(content.title);
    m_head->setFact(content.fact);
    m_back->setText(content.back.isEmpty() ? tr("Back to the form") : content.back);
    m_command->setText(content.command);
    m_command->setVisible(!content.command.isEmpty());
    showRows();
    showSide();
    refreshAct();
}

void ReviewPage::setCost(const ReviewContent &content)
{
    m_content = content;
    showSide();
    refreshAct();
}

void ReviewPage::setBlocked(const QString &why)
{
    m_blocked = why;
    refreshAct();
}

void ReviewPage::setFailed(const QString &sentence)
{
    m_pressed = false;
    m_failed->say(Message::Level::Danger, tr("The order was not written and not sent."), sentence);
    refreshAct();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitTable();
    m_act->setFocus();
    // Which button Enter presses is seen before the first key.
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTable();
}

void ReviewPage::showRows()
{
    m_rows->setContent(m_content);
    const int tidied = int(std::count_if(m_content.rows.begin(), m_content.rows.end(),
                                         [](const auto &row) { return row.changed; }));
    if (tidied > 0 && m_content.sentHead.isEmpty())
        m_tidied->say(VerdictLabel::Says::Tidied,
                      tidied == 1
                          ? tr("1 value was tidied by KZ Desk. Everything else is sent as entered.")
                          : tr("%n values were tidied by KZ Desk. Everything else is sent as "
                               "entered.",
                               "", tidied));
    else
        m_tidied->clear();
    fitTable();
}

void ReviewPage::fitTable()
{
    // A plan may have thousands of rows: then they move by themselves, so that what stands below
    // them is not thousands of rows away.
    const int rows = std::min(m_rows->rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_table->setVerticalScrollBarPolicy(m_rows->rowCount() > rows ? Qt::ScrollBarAsNeeded
                                                                  : Qt::ScrollBarAlwaysOff);
}

void ReviewPage::showSide()
{
    while (QLayoutItem *item = m_sideLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget *parent = m_sideLines->parentWidget();
    const auto add = [this](QWidget *widget) { m_sideLines->addWidget(widget); };
    add(new Label(tr("Cost"), Type::Small, Tone::Muted, parent));
    QString cost = m_content.cost;
    if (m_content.free)
        cost = tr("Nothing", "price: it costs nothing");
    else if (cost.isEmpty())
        cost = tr("Price not known");
    add(wrappedLabel(cost, Type::Number, Tone::Ink, parent));
    if (!m_content.costNote.isEmpty())
        add(wrappedLabel(m_content.costNote, Type::Small, Tone::Muted, parent));
    if (!m_content.costLines.isEmpty()) {
        auto *facts = new FactsGrid(parent);
        for (const ReviewContent::CostLine &line : m_content.costLines)
            facts->addFact(line.label, line.value);
        add(facts);
    }
    for (const QString &alert : m_content.costAlerts)
        add(new Bullet(u"attention"_s, Tone::Attention, alert, parent));
    m_sideLines->addSpacing(dp(6));
    if (!m_content.warning.isEmpty()) {
        const QString title =
            m_content.warningTitle.isEmpty() ? tr("Cannot be undone") : m_content.warningTitle;
        add(new Message(m_content.danger ? Message::Level::Danger : Message::Level::Attention,
                        title, m_content.warning, parent));
        m_sideLines->addSpacing(dp(6));
    }
    if (!m_content.steps.isEmpty()) {
        add(new Label(tr("After sending"), Type::Bold, Tone::Ink, parent));
        auto *steps = new StepsList(parent);
        steps->setSteps(m_content.steps);
        steps->setAccessibleName(tr("After sending"));
        add(steps);
        m_sideLines->addSpacing(dp(6));
    }
    if (!m_content.decided.isEmpty()) {
        add(new Label(tr("You decided"), Type::Bold, Tone::Ink, parent));
        for (const QString &decision : m_content.decided)
            add(new Bullet(u"attention"_s, Tone::Attention, decision, parent));
    }
    m_sideLines->addStretch(1);
    // That it costs nothing says the foot, too: the panel is for more.
    m_side->setVisible(!m_content.free || !m_content.costNote.isEmpty()
                       || !m_content.warning.isEmpty() || !m_content.steps.isEmpty()
                       || !m_content.decided.isEmpty());
}

void ReviewPage::refreshAct()
{
    m_act->setText(m_content.act.isEmpty() ? tr("Send the order") : m_content.act);
    m_act->setEnabled(!m_pressed && m_blocked.isEmpty());
    m_note->setText(!m_blocked.isEmpty() ? m_blocked
                        : m_pressed      ? tr("Being written to disk, then sent once.")
                                         : m_content.actNote);
}

} // namespace kz
