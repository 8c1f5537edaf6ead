#include "app/operationpage.h"

#include "app/contactdialog.h"
#include "app/discarded.h"
#include "app/orderprice.h"
#include "app/planpanel.h"
#include "app/secretdialog.h"
#include "forms/nameserversedit.h"
#include "look/actionbar.h"
#include "look/button.h"
#include "look/iconlabel.h"
#include "look/label.h"
#include "look/metrics.h"
#include "look/pagehead.h"
#include "model/desk.h"
#include "model/inturns.h"
#include "model/templatemodel.h"
#include "model/words.h"
#include "operations/domainprice.h"
#include "views/resultpage.h"
#include "views/reviewpage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUuid>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Of a plan, sealed in one go.
constexpr qsizetype ordersAtOnce = 1'000;

} // namespace

struct OperationPage::Sealed
{
    Problems ticked = {}; ///< when it was begun
    QList<Request> requests = {};
    QList<ReviewContent::Row> rows = {};
    bool failed = false;
};

OperationPage::OperationPage(Desk &desk, Form *form, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(form)
    , m_steps(new QStackedWidget(this))
    , m_price(new OrderPrice(desk, this))
    , m_draftId(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    m_steps->addWidget(makeFillStep());
    m_reviewPage = new ReviewPage(this);
    m_steps->addWidget(m_reviewPage);
    m_result = new ResultPage(desk.contacts(), this);
    m_steps->addWidget(m_result);

    m_save.setSingleShot(true);
    m_save.setInterval(1s);
    connect(&m_save, &QTimer::timeout, this, &OperationPage::saveDraft);
    connect(m_form, &Form::edited, this, [this] {
        m_sealing.reset();
        m_save.start();
        Q_EMIT titleChanged();
    });
    m_quote.setSingleShot(true);
    m_quote.setInterval(1s);
    connect(&m_quote, &QTimer::timeout, this, &OperationPage::quote);
    connect(m_form, &Form::judged, this, [this] {
        if (!m_quote.isActive())
            m_quote.start();
    });
    connect(m_form, &Form::judged, this, &OperationPage::showFoot);
    connect(m_form, &Form::reviewWanted, this, &OperationPage::review);
    connect(m_form, &Form::newContactWanted, this, &OperationPage::makeContact);
    connect(m_form, &Form::readWanted, this, &OperationPage::readName);
    connect(m_form, &Form::operationWanted, this, &OperationPage::operationWanted);
    connect(m_form, &Form::contactWanted, this, &OperationPage::contactWanted);
    connect(m_reviewPage, &ReviewPage::backWanted, this, &OperationPage::backToForm);
    connect(m_reviewPage, &ReviewPage::actWanted, this, &OperationPage::send);
    connect(m_price, &OrderPrice::changed, this, [this] {
        ReviewContent content = m_reviewPage->content();
        m_price->writeTo(content);
        m_reviewPage->setCost(content);
    });
    connect(m_result, &ResultPage::lookWanted, &m_desk, &Desk::lookNow);
    connect(m_result, &ResultPage::sendWanted, this,
            [this](const QString &id) { SecretDialog::send(m_desk, id, window()); });
    connect(m_result, &ResultPage::dropWanted, this,
            [this](const QString &id) { m_desk.drop(id, tr("Decided by hand")); });
    connect(m_result, &ResultPage::anotherWanted, this, &OperationPage::anotherWanted);
    connect(m_result, &ResultPage::showPendingWanted, this, &OperationPage::orderWanted);
    connect(m_result, &ResultPage::showDomainWanted, this, &OperationPage::domainWanted);
    connect(m_result, &ResultPage::backWanted, this, &OperationPage::backToForm);
    connect(&m_desk, &Desk::orderChanged, this, [this](const Order &order) {
        if (holds(order.id))
            follow(order);
    });
    const auto serverEditors = m_form->findChildren<NameServersEdit *>();
    for (NameServersEdit *editor : serverEditors)
        editor->setSets(m_desk.serverSets(), TemplateModel::ValuesRole);
    showFoot();
    m_form->readAgain();
    if (m_form->isFilled())
        review();
}

QWidget *OperationPage::makeFillStep()
{
    auto *step = new QWidget(this);
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    auto *middle = new Surface(QPalette::Base, {}, step);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (const QString heading = m_form->heading(); !heading.isEmpty())
        column->addWidget(new PageHead(heading, middle));
    m_discardedContact = new Discarded(middle);
    column->addWidget(m_discardedContact);
    m_scroll = new QScrollArea(middle);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *paper = new Surface(QPalette::Base, {}, m_scroll);
    auto *paperRow = new QHBoxLayout(paper);
    paperRow->setContentsMargins(0, 0, 0, 0);
    paperRow->addWidget(m_form, 0, Qt::AlignTop);
    m_scroll->setWidget(paper);
    column->addWidget(m_scroll, 1);

    m_foot = new ActionBar(middle);
    ActionBar *foot = m_foot;
    m_countIcon = new IconLabel({}, Tone::Muted, foot);
    foot->addWidget(m_countIcon);
    m_count = foot->addNote({});
    m_count->setType(Type::Body);
    m_count->setElided(false); // what is left to do is never cut
    m_next = foot->addButton(tr("Show next"), {}, Kind::Quiet);
    m_nextKeys = foot->addNote(u"F8"_s);
    pressWith(m_next, Qt::Key_F8, step);
    connect(m_next, &QPushButton::clicked, m_form, &Form::showNext);
    foot->addStretch();
    m_saved = foot->addNote({});
    m_discard =
        foot->addButton(m_form->keepsDraft() ? tr("Discard draft") : tr("Cancel"), {}, Kind::Quiet);
    m_discard->setObjectName(u"discardDraft"_s);
    connect(m_discard, &QPushButton::clicked, this, &OperationPage::discard);
    m_review = foot->addButton(tr("Review order"), {}, Kind::Primary);
    m_review->setObjectName(u"reviewOrder"_s);
    foot->addShortcut(tr("Ctrl+Enter"));
    connect(m_review, &QPushButton::clicked, this, &OperationPage::review);
    column->addWidget(foot);
    row->addWidget(middle, 1);

    m_panel = new PlanPanel(step);
    m_panel->setFixedWidth(dp(312));
    QList<QPair<QString, QString>> stages;
    for (const Stage &stage : m_form->stages())
        stages.append({stage.title, stage.text});
    m_panel->setStages(stages);
    m_hasPlan = !stages.isEmpty();
    m_panel->setVisible(m_hasPlan);
    m_panel->setKeepAtHand(m_form->keepAtHand());
    row->addWidget(m_panel);
    return step;
}

void OperationPage::makeContact(const QString &field, const QString &typed)
{
    auto *dialog = new ContactDialog(m_desk, typed, window());
    connect(dialog, &ContactDialog::made, m_form,
            [this, field](const Contact &contact) { m_form->chooseContact(field, contact); });
    connect(dialog, &ContactDialog::discarded, this, [this, dialog](OperationPage *page) {
        m_discardedContact->offer(page, dialog, [dialog] { dialog->open(); });
        takeFocus();
    });
    dialog->open();
}

void OperationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldPlan();
}

void OperationPage::foldPlan()
{
    // The form is what one works in; the foot says what is still open, too.
    const int least = qMax(dp(560), m_foot->minimumSizeHint().width());
    m_panel->setVisible(m_hasPlan && width() >= least + m_panel->width());
}

void OperationPage::restoreLatest()
{
    m_desk.ledger().drafts(this, [this](const Result<QList<Draft>, LedgerError> &drafts) {
        if (!drafts)
            return;
        Draft latest;
        for (const Draft &draft : *drafts) {
            if (draft.form == m_form->command()
                && (latest.id.isEmpty() || draft.savedAt > latest.savedAt))
                latest = draft;
        }
        if (!latest.id.isEmpty())
            restore(latest);
    });
}

void OperationPage::restore(const Draft &draft)
{
    m_draftId = draft.id;
    m_draftKept = true;
    m_savedAt = draft.savedAt;
    m_form->setValues(draft.values);
    m_save.stop(); // restoring is no edit
    m_saved->setText(withLeftOut(draftText(draft.savedAt)));
    showFoot();
}

bool OperationPage::isAtRest() const
{
    return !m_save.isActive() && m_savesUnderWay == 0 && !isSent() && m_steps->currentIndex() == 0;
}

QString OperationPage::title() const
{
    return m_form->title();
}

bool OperationPage::isEmpty() const
{
    return !isSent() && !m_draftKept && !m_save.isActive() && m_form->title().isEmpty();
}

QString OperationPage::withLeftOut(const QString &words) const
{
    const QString without = m_form->leftOut();
    return without.isEmpty() ? words
                             : tr("%1, %2", "draft saved, without what").arg(words, without);
}

void OperationPage::saveDraft()
{
    if (isSent() || !m_form->keepsDraft())
        return;
    m_draftKept = true;
    const Draft draft{.id = m_draftId,
                      .form = m_form->command(),
                      .title = m_form->title(),
                      .values = m_form->values(),
                      .savedAt = {}};
    ++m_savesUnderWay;
    m_desk.ledger().saveDraft(draft, this, [this](const Result<Draft, LedgerError> &saved) {
        --m_savesUnderWay;
        if (saved)
            m_savedAt = saved->savedAt;
        m_saved->setText(saved ? withLeftOut(draftText(saved->savedAt))
                               : tr("Draft not kept on disk: %1").arg(saved.error().detail));
    });
}

void OperationPage::saveNow()
{
    if (m_save.isActive()) {
        m_save.stop();
        saveDraft();
    }
}

void OperationPage::dropDraft()
{
    m_save.stop();
    m_draftKept = false;
    m_desk.ledger().dropDraft(m_draftId, this, [](const Result<bool, LedgerError> &) {});
}

void OperationPage::discard()
{
    m_discarded = m_form->keepsDraft() && !isEmpty();
    dropDraft();
    Q_EMIT discardWanted();
}

void OperationPage::takeBack()
{
    m_discarded = false;
    saveDraft();
}

void OperationPage::showFoot()
{
    const int stops = m_form->blocking();
    const int ticks = m_form->undecided();
    if (stops > 0 && ticks > 0)
        m_count->setText(tr("%n thing(s) to correct", nullptr, stops) + u", "_s
                         + tr("%n to decide", "things", ticks));
    else if (stops > 0)
        m_count->setText(tr("%n thing(s) to correct", nullptr, stops));
    else if (ticks > 0)
        m_count->setText(tr("%n to decide", "things", ticks));
    else
        m_count->setText(tr("Nothing left to correct"));
    m_count->setTone(stops + ticks > 0 ? Tone::Ink : Tone::Muted);
    if (stops > 0)
        m_countIcon->setIcon(u"block"_s, Tone::Danger);
    else if (ticks > 0)
        m_countIcon->setIcon(u"attention"_s, Tone::Attention);
    else
        m_countIcon->setIcon(u"tick"_s, Tone::Muted);
    m_next->setVisible(stops + ticks > 0);
    m_nextKeys->setVisible(stops + ticks > 0);
    m_review->setEnabled(stops == 0 && ticks == 0 && !m_desk.isReadOnly());
    m_review->setToolTip(m_desk.isReadOnly() ? tr("This window is read-only. Nothing is sent.")
                                             : QString());
    m_panel->setStillOpen(m_form->stillOpen());
}

void OperationPage::review()
{
    m_form->showAll();
    showFoot();
    if (m_desk.isReadOnly() || isSent())
        return;
    const auto sealed = std::make_shared<Sealed>();
    sealed->ticked = m_form->ticked();
    m_sealing = std::make_unique<QObject>();
    const qsizetype parts = (m_form->orderCount() + ordersAtOnce - 1) / ordersAtOnce;
    inTurns(
        m_sealing.get(), std::max(parts, qsizetype(1)),
        [this, sealed](qsizetype part) { seal(part, *sealed); },
        [this, sealed] { showReview(*sealed); });
}

void OperationPage::seal(qsizetype part, Sealed &sealed) const
{
    if (sealed.failed)
        return;
    const auto some = m_form->requestsPart(part * ordersAtOnce, ordersAtOnce);
    sealed.failed = !some;
    if (!some)
        return;
    sealed.requests += *some;
    for (const ReviewRow &row : m_form->reviewPart(part * ordersAtOnce, ordersAtOnce))
        sealed.rows.append(
            {row.field, row.entered, row.sent, row.tidied, !m_form->comparesValues()});
}

void OperationPage::showReview(const Sealed &sealed)
{
    if (sealed.failed || sealed.requests.isEmpty() || sealed.ticked != m_form->ticked()) {
        m_form->showNext();
        return;
    }
    m_requests = sealed.requests;
    ReviewContent content;
    content.title = m_form->reviewTitle();
    if (!m_form->isFilled())
        content.fact = tr("Step 2 of 3");
    content.rows = sealed.rows;
    content.rowsHead = m_form->rowsTitle();
    if (m_form->comparesValues()) {
        content.enteredHead = tr("Now", "column: value before the order");
        content.sentHead = tr("After", "column: value after the order");
    }
    // Of thousands a few are enough to read: the others differ in the name, which the rows show.
    constexpr qsizetype shownCommands = 4;
    QStringList commands;
    const auto first = m_requests.first(std::min(m_requests.size(), shownCommands));
    for (const Request &request : first)
        commands.append(Client::shown(request));
    if (const auto more = int(m_requests.size() - commands.size()); more > 0)
        commands.append(tr("and %n more of the same kind", nullptr, more));
    content.command = commands.join(u"\n\n"_s);
    for (const Stage &stage : m_form->stages())
        content.steps.append({.title = stage.title, .sub = stage.text});
    content.warning = m_form->finality();
    content.danger = m_form->losesName();
    if (content.danger)
        content.warningTitle = m_form->loss();
    QStringList decided;
    for (const Problem &problem : m_form->ticked())
        decided.append(kz::text(problem));
    content.decided = decided;
    content.act = m_form->act();
    if (m_form->isFilled())
        content.back = tr("Back");
    m_reviewPage->setContent(content);
    m_steps->setCurrentWidget(m_reviewPage);
    m_price->ask(*m_form);
}

void OperationPage::readName(const DomainName &name)
{
    const auto valid = validate(StatusDomain{.domain = name});
    if (!valid)
        return;
    m_desk.ask<StatusDomain>(*valid, m_form,
                             [this, name](const ApiResult<StatusDomain::Outcome> &answer) {
                                 if (answer)
                                     m_form->showRead(*answer);
                                 else
                                     m_form->showUnread(name, kz::text(answer.error()));
                             });
}

void OperationPage::quote()
{
    const auto question = m_form->price();
    const auto valid = validate(question.value_or(DomainPrice()));
    if (!question || !valid || isSent()) {
        m_quoted = {};
        return m_panel->setCostNote({});
    }
    if (m_quoted == question->params())
        return;
    m_quoted = question->params();
    m_desk.ask<DomainPrice>(
        *valid, this,
        [this, asked = m_quoted,
         question = *question](const ApiResult<DomainPrice::Outcome> &answer) {
            if (asked != m_quoted)
                return;
            if (answer && question.due(*answer).isKnown())
                return m_panel->setCost(question.hasTerm()
                                            ? tr("Price, %n year(s)", nullptr, question.years)
                                            : tr("Price"),
                                        question.due(*answer), m_desk.facts().balance);
            m_quoted = {};
            m_panel->setCostNote({}); // the review asks again and says what is wrong
        });
}

void OperationPage::backToForm()
{
    m_sealing.reset();
    m_requests.clear();
    m_price->stop();
    const auto isOver = [](Order::State state) {
        return state == Order::State::Rejected || state == Order::State::Failed
            || state == Order::State::Withdrawn || state == Order::State::NotFound;
    };
    if ((m_order && !isOver(m_order->state)) || m_form->isFilled()) {
        Q_EMIT leaveWanted();
        return;
    }
    if (m_order) {
        // That order is over: the form starts a new one, with everything still in it.
        m_order.reset();
        m_form->judgeAgain();
        m_form->readAgain();
        saveDraft();
    }
    m_steps->setCurrentIndex(0);
    takeFocus();
}

void OperationPage::takeFocus()
{
    QWidget *step = m_steps->currentIndex() == 0 ? m_form : m_steps->currentWidget();
    QWidget *last = step->focusWidget(); // where somebody was before
    (last ? last : step)->setFocus();
}

void OperationPage::send()
{
    const QList<Request> requests = std::exchange(m_requests, {}); // sent once from here
    m_price->stop();
    if (requests.size() > 1) {
        m_desk.placeBatch(requests, this,
                          [this, requests](const Result<PlacedBatch, LedgerError> &batch) {
                              offerAgain(requests, batch.ok());
                              batchPlaced(batch);
                          });
    } else if (requests.size() == 1) {
        m_desk.place(requests.constFirst(), this,
                     [this, requests](const Result<Order, LedgerError> &order) {
                         offerAgain(requests, order.ok());
                         placed(order);
                     });
    }
}

void OperationPage::offerAgain(const QList<Request> &requests, bool kept)
{
    // What the ledger did not take was not sent: the review that still stands there may be pressed
    // again, when the disk has room.
    if (!kept && m_steps->currentWidget() == m_reviewPage)
        m_requests = requests;
}

void OperationPage::placed(const Result<Order, LedgerError> &order)
{
    if (!order) {
        m_reviewPage->setFailed(text(order.error()));
        return;
    }
    // The answer may have come while it was placed.
    follow(m_desk.order(order->id).value_or(*order));
    m_steps->setCurrentWidget(m_result);
    if (isVisible())
        m_result->setFocus(); // the button that sent it is gone
    Q_EMIT titleChanged();
}

void OperationPage::batchPlaced(const Result<PlacedBatch, LedgerError> &placed)
{
    QStringList leftOut;
    if (placed) {
        for (const LedgerError &why : placed->leftOut)
            leftOut.append(text(why));
    }
    if (!placed || placed->orders.isEmpty()) {
        m_reviewPage->setFailed(placed ? leftOut.join(u'\n') : text(placed.error()));
        return;
    }
    if (m_draftKept)
        dropDraft();
    Q_EMIT batchWanted(placed->batch.id, leftOut);
}

void OperationPage::follow(const Order &order)
{
    m_order = order;
    m_result->setNow(m_desk.clock().now());
    m_result->setOrder(order);
    m_result->setNextLook(m_desk.nextLook(order.id));
    // Until then the draft is what a person would need to order again, and the code in the form.
    if (!order.isTaken())
        return;
    if (m_draftKept)
        dropDraft();
    m_form->forgetSecrets();
}

} // namespace kz
