#include "views/answerview.h"

#include "look/button.h"
#include "look/clip.h"
#include "look/iconlabel.h"
#include "look/label.h"
#include "look/metrics.h"
#include "look/segments.h"
#include "look/surface.h"
#include "look/tableview.h"
#include "model/answermodel.h"
#include "views/emptypage.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

enum Part { Table, Raw };
constexpr int columnWidth = 180;
constexpr int propertyWidth = 260;

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
    , m_model(new AnswerModel(this))
    , m_icon(new IconLabel({}, Tone::Muted, this))
    , m_headline(new Label({}, Type::Bold, Tone::Ink, this))
    , m_command(new Label({}, Type::Small, Tone::Muted, this))
    , m_facts(new Label({}, Type::Small, Tone::Muted, this))
    , m_parts(new Segments(this))
    , m_copy(newButton(tr("Copy"), "copy"_L1, Kind::Quiet, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_raw(new QPlainTextEdit(this))
    , m_empty(new EmptyPage(this))
{
    m_headline->setElided(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setElided(true);
    m_parts->addSegment(tr("Table"));
    m_parts->addSegment(tr("Raw", "the answer as it came"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Answer"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_raw->setFont(typeFont(Type::Mono));
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->document()->setDocumentMargin(dp(20));
    m_raw->setAccessibleName(tr("Answer as it came"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(dp(20), dp(10), dp(20), dp(6));
    head->setSpacing(dp(8));
    head->addWidget(m_icon);
    head->addWidget(m_headline, 1);
    head->addWidget(m_command);
    head->addSpacing(dp(8));
    head->addWidget(m_parts);
    head->addWidget(m_copy);
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(dp(20), 0, dp(20), dp(8));
    facts->addWidget(m_facts);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_raw);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairLine(this));
    column->addLayout(head);
    column->addLayout(facts);
    column->addWidget(m_stack, 1);
    connect(m_parts, &Segments::currentChanged, this, &AnswerView::showPart);
    connect(m_copy, &QPushButton::clicked, this, &AnswerView::copy);
    showNothing();
}

QString AnswerView::headline() const
{
    return m_headline->text();
}

void AnswerView::say(const QString &icon, Tone tone, const QString &command, const QString &words)
{
    m_icon->setIcon(icon, tone);
    m_headline->setText(words);
    m_command->setText(command);
    m_facts->setText(m_model->facts().join(u" · "_s));
    m_facts->setVisible(!m_facts->text().isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_parts), static_cast<QWidget *>(m_copy)})
        part->setVisible(m_hasReply);
    showPart();
}

void AnswerView::showAsking(const QString &command)
{
    m_hasReply = false;
    m_model->clear();
    m_raw->clear();
    m_empty->say(tr("Asking the registrar…"), {});
    say(u"clock"_s, Tone::Pending, command, tr("Waiting for the answer"));
}

void AnswerView::showReply(const QString &command, const Reply &reply)
{
    m_hasReply = true;
    m_model->setReply(reply);
    m_raw->setPlainText(QString::fromUtf8(reply.raw()));
    m_empty->say(tr("The answer holds nothing else"),
                 tr("Its code and words stand above. Raw shows it as it came."));
    const int columns = m_model->columnCount();
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < columns; ++column) {
        const int width = m_model->isList() ? columnWidth : propertyWidth;
        m_table->horizontalHeader()->resizeSection(column, dp(width));
    }
    const bool cut = !reply.complete;
    say(reply.ok() && !cut ? u"ok"_s
            : reply.ok()   ? u"attention"_s
                           : u"block"_s,
        reply.ok() && !cut ? Tone::Ok
            : reply.ok()   ? Tone::Attention
                           : Tone::Danger,
        command,
        u"%1 %2"_s.arg(reply.code).arg(reply.description)
            + (cut ? u" – "_s + tr("the answer was cut off") : QString()));
}

void AnswerView::showTrouble(const QString &command, const QString &words)
{
    m_hasReply = false;
    m_model->clear();
    m_raw->clear();
    m_empty->say(tr("No answer"), words);
    say(u"attention"_s, Tone::Attention, command, tr("The registrar did not answer"));
}

void AnswerView::showNothing()
{
    m_hasReply = false;
    m_model->clear();
    m_raw->clear();
    m_empty->say(tr("The answer will stand here"),
                 tr("What only reads is sent at once. What may change something goes through the "
                    "review and becomes an order."));
    say({}, Tone::Muted, {}, tr("Answer"));
}

void AnswerView::showPart()
{
    if (m_hasReply && m_parts->current() == Raw)
        m_stack->setCurrentWidget(m_raw);
    else if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_empty);
}

void AnswerView::copy() const
{
    if (m_parts->current() == Raw)
        QGuiApplication::clipboard()->setText(m_raw->toPlainText()); // as it came
    else
        copyCells(m_model->asText());
}

} // namespace kz
