#include "app/consolepage.h"

#include "app/factsplitter.h"
#include "forms/commandedit.h"
#include "forms/commandform.h"
#include "look/actionbar.h"
#include "look/label.h"
#include "look/pagehead.h"
#include "look/tableview.h"
#include "model/desk.h"
#include "model/words.h"
#include "operations/typedcommand.h"
#include "registry/commandtext.h"
#include "registry/domainname.h"
#include "views/answerview.h"
#include "views/orderwords.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostSent = 100;
const auto draftId = "console"_L1;

/// A name of the command's zone, or nothing: parameters differ from zone to zone.
QString domainOf(const TypedCommand &typed)
{
    const DomainName name = DomainName::fromUser(typed.params().value(u"DOMAIN"));
    return name.zone().isEmpty() ? QString() : name.ace();
}

QString syntaxKey(const TypedCommand &typed)
{
    const QString ace = domainOf(typed);
    return typed.name().toLower() + u' '
        + (ace.isEmpty() ? QString() : DomainName::fromRegistrar(ace).zone());
}

QString textOf(const Request &request)
{
    QStringList lines{request.command};
    for (const Param &param : request.params.list())
        lines.append(param.name + u'=' + (param.secret ? QString() : param.value));
    return lines.join(u'\n');
}

} // namespace

ConsolePage::ConsolePage(Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_desk(desk)
    , m_form(new CommandForm(this))
    , m_answer(new AnswerView(this))
    , m_facts(new CommandFacts(this))
{
    setObjectName(u"consolePage"_s);
    auto *middle = new Surface(QPalette::Base, {}, this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new PageHead(tr("Console"), middle);
    head->setFact(tr("Any command of the registrar, as it is typed"));
    column->addWidget(head);
    column->addWidget(m_form);
    column->addWidget(m_answer, 1);
    auto *foot = new ActionBar(middle);
    m_note = foot->addNote({});
    foot->addStretch();
    QPushButton *empty = foot->addButton(tr("Clear"), {}, Kind::Quiet);
    empty->setObjectName(u"clearCommand"_s);
    m_send = foot->addButton({}, "send"_L1, Kind::Primary);
    m_send->setObjectName(u"sendCommand"_s);
    foot->addShortcut(tr("Ctrl+Enter"));
    column->addWidget(foot);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new FactsSplitter(middle, m_facts, this));

    m_wait.setSingleShot(true);
    m_wait.setInterval(400ms);
    connect(&m_wait, &QTimer::timeout, this, &ConsolePage::askSyntax);
    m_save.setSingleShot(true);
    m_save.setInterval(1s);
    connect(&m_save, &QTimer::timeout, this, &ConsolePage::saveDraft);
    connect(m_form, &Form::edited, this, &ConsolePage::typed);
    connect(m_form, &Form::judged, this, &ConsolePage::showFoot);
    connect(m_form, &Form::reviewWanted, this, &ConsolePage::send);
    connect(m_form->edit(), &CommandEdit::earlierWanted, this, [this] { recall(-1); });
    connect(m_form->edit(), &CommandEdit::laterWanted, this, [this] { recall(1); });
    connect(empty, &QPushButton::clicked, this, [this] {
        m_recalled = -1;
        m_form->setText({});
        m_answer->showNothing();
        takeFocus();
    });
    connect(m_send, &QPushButton::clicked, this, &ConsolePage::send);
    connect(m_facts, &CommandFacts::parameterWanted, m_form->edit(), &CommandEdit::addParameter);
    connect(m_facts, &CommandFacts::againWanted, this, [this](int row) {
        m_recalled = m_sent.size() - 1 - row; // newest first
        m_form->setText(m_sent.at(m_recalled).text);
        m_form->showAll(); // a secret is missing
        takeFocus();
    });
    connect(&desk, &Desk::orderChanged, this, &ConsolePage::note);
    showSyntax();
    showFoot();
}

void ConsolePage::takeFocus()
{
    m_form->edit()->setFocus();
}

void ConsolePage::find()
{
    takeFocus();
}

void ConsolePage::showView(const QString &)
{
    if (!m_restored) {
        m_restored = true;
        QList<Order> orders = m_desk.orders();
        std::sort(orders.begin(), orders.end(),
                  [](const Order &a, const Order &b) { return a.placedAt < b.placedAt; });
        for (const Order &order : std::as_const(orders))
            note(order);
        restoreDraft();
    }
    showFoot();
}

void ConsolePage::setFactsShown(bool shown)
{
    m_facts->setVisible(shown);
}

void ConsolePage::save()
{
    if (m_save.isActive()) {
        m_save.stop();
        saveDraft();
    }
}

void ConsolePage::typed()
{
    m_save.start();
    m_wait.start();
    showSyntax();
}

void ConsolePage::askSyntax()
{
    const TypedCommand typed = m_form->draft();
    const QString key = syntaxKey(typed);
    if (!knownCommands().contains(typed.name(), Qt::CaseInsensitive) || m_syntax.contains(key)
        || m_asked == key || !m_desk.isSignedIn())
        return;
    const auto question =
        validate(QueryCommandSyntax{.name = typed.name(), .domain = domainOf(typed)});
    if (!question)
        return;
    m_asked = key;
    m_desk.ask<QueryCommandSyntax>(
        *question, this, [this, key](const ApiResult<QueryCommandSyntax::Outcome> &answer) {
            if (m_asked == key)
                m_asked.clear();
            m_unknown.remove(key);
            if (answer)
                m_syntax.insert(key, answer->rows);
            else
                m_unknown.insert(key, text(answer.error()));
            showSyntax();
        });
    showSyntax();
}

void ConsolePage::showSyntax()
{
    const TypedCommand typed = m_form->draft();
    const QString key = syntaxKey(typed);
    const bool known = knownCommands().contains(typed.name(), Qt::CaseInsensitive);
    const QList<QueryCommandSyntax::Row> rows = m_syntax.value(key);
    m_form->setSyntax(m_syntax.contains(key) ? typed.name() : QString(), rows);
    QList<CommandFacts::Described> described;
    for (const QueryCommandSyntax::Row &row : rows)
        described.append({row.parameter, row.required, row.range, row.description});
    QString note = m_unknown.value(key);
    if (note.isEmpty() && known && !m_syntax.contains(key))
        note = tr("Asking the registrar what it takes…");
    else if (!known && !typed.name().isEmpty())
        note = tr("KZ Desk knows no command of this name. The registrar may.");
    m_facts->setParameters(typed.name(), described, note);
}

void ConsolePage::showFoot()
{
    const TypedCommand typed = m_form->draft();
    const bool read = typed.isRead();
    const bool stopped = m_form->blocking() > 0;
    const bool barred = !read && m_desk.isReadOnly();
    m_send->setText(typed.name().isEmpty() || read ? tr("Send", "a command that only reads")
                                                   : tr("Review order"));
    m_send->setEnabled(!stopped && !barred && !m_asking);
    if (typed.name().isEmpty())
        m_note->setText(tr("Ctrl+Space offers names, Ctrl+Up what was sent before"));
    else if (stopped)
        m_note->setText(tr("%n thing(s) to correct", nullptr, m_form->blocking()));
    else if (barred)
        m_note->setText(tr("This window is read-only. Nothing is sent."));
    else
        m_note->setText(read ? tr("Only reads: sent at once")
                             : tr("May change something: the review comes first"));
}

void ConsolePage::send()
{
    m_form->showAll();
    if (m_asking)
        return;
    const auto sealed = validate(m_form->draft());
    if (!sealed)
        return m_form->showNext();
    const Request request = typedRequest(*sealed);
    if (request.repeat == Repeat::Never) {
        m_handed = textOf(request);
        m_handedOrder.clear();
        if (!m_desk.isReadOnly())
            Q_EMIT operationWanted(*Catalogue::find(TypedCommand::command),
                                   {.typed = (*sealed)->text});
        return;
    }
    m_asking = true;
    m_recalled = -1;
    m_sent.append({.text = CommandText::of((*sealed)->text).withoutSecrets(),
                   .at = QDateTime::currentDateTimeUtc(),
                   .orderId = {},
                   .words = tr("Waiting for the answer"),
                   .icon = u"clock"_s,
                   .tone = Tone::Pending});
    showSent();
    m_answer->showAsking(request.command);
    const int number = ++m_number;
    m_desk.askTyped(request, this,
                    [this, number, name = request.command](const ApiResult<Reply> &reply) {
                        answered(number, name, reply);
                    });
    showFoot();
}

void ConsolePage::answered(int number, const QString &name, const ApiResult<Reply> &reply)
{
    m_asking = number != m_number;
    const auto entry = std::find_if(m_sent.rbegin(), m_sent.rend(),
                                    [](const Sent &one) { return one.orderId.isEmpty(); });
    if (entry != m_sent.rend()) {
        entry->words =
            reply ? u"%1 %2"_s.arg(reply->code).arg(reply->description) : text(reply.error());
        entry->icon = !reply ? u"attention"_s : reply->ok() ? u"ok"_s : u"block"_s;
        entry->tone = !reply ? Tone::Attention : reply->ok() ? Tone::Ok : Tone::Danger;
    }
    showSent();
    if (reply)
        m_answer->showReply(name, *reply);
    else
        m_answer->showTrouble(name, text(reply.error()));
    showFoot();
}

void ConsolePage::note(const Order &order)
{
    if (!isTyped(order))
        return;
    QList<Sent>::iterator entry =
        std::find_if(m_sent.begin(), m_sent.end(),
                     [&order](const Sent &one) { return one.orderId == order.id; });
    if (entry == m_sent.end()) {
        if (textOf(order.request) == m_handed)
            m_handedOrder = order.id;
        entry = m_sent.insert(m_sent.cend(),
                              {.text = textOf(order.request),
                               .at = order.placedAt,
                               .orderId = order.id,
                               .words = {},
                               .icon = {}});
    }
    forget(order);
    const QString answer = answerText(order);
    entry->words =
        answer.isEmpty() ? orderStateText(order) : orderStateText(order) + u", "_s + answer;
    entry->icon = iconOf(order.state);
    entry->tone = toneOf(order.state);
    showSent();
}

void ConsolePage::forget(const Order &order)
{
    if (!order.isTaken() || order.id != m_handedOrder)
        return;
    m_handedOrder.clear();
    // What was typed since is for another order.
    const auto sealed = validate(m_form->draft());
    if (sealed && textOf(typedRequest(*sealed)) == m_handed)
        m_form->forgetSecrets();
}

void ConsolePage::showSent()
{
    if (m_sent.size() > mostSent)
        m_sent.remove(0, m_sent.size() - mostSent);
    QList<CommandFacts::SentLine> lines;
    for (auto one = m_sent.crbegin(); one != m_sent.crend(); ++one) {
        lines.append({.text = one->text,
                      .what = one->text.section(u'\n', 0, 1).replace(u'\n', u' '),
                      .about = u"%1 · %2"_s.arg(timeText(one->at), one->words),
                      .icon = one->icon,
                      .tone = int(one->tone)});
    }
    m_facts->setSent(lines);
}

void ConsolePage::recall(int step)
{
    if (m_sent.isEmpty())
        return;
    const qsizetype from = m_recalled < 0 ? m_sent.size() : m_recalled;
    const qsizetype to = from + step;
    if (to < 0)
        return;
    m_recalled = to < m_sent.size() ? to : -1;
    m_form->setText(m_recalled < 0 ? QString() : m_sent.at(m_recalled).text);
    if (m_recalled >= 0)
        m_form->showAll(); // a secret is missing
}

void ConsolePage::restoreDraft()
{
    m_desk.ledger().drafts(this, [this](const Result<QList<Draft>, LedgerError> &drafts) {
        if (!drafts || !m_form->draft().text.isEmpty())
            return;
        for (const Draft &draft : *drafts) {
            if (draft.id == draftId)
                m_form->setValues(draft.values);
        }
        m_form->edit()->moveCursor(QTextCursor::End);
        typed();
        m_save.stop(); // restoring is no edit
    });
}

void ConsolePage::saveDraft()
{
    if (m_form->draft().text.trimmed().isEmpty())
        return m_desk.ledger().dropDraft(draftId, this, [](const Result<bool, LedgerError> &) {});
    const Draft draft{.id = draftId,
                      .form = m_form->command(),
                      .title = m_form->title().section(u'=', 0, 0).simplified(),
                      .values = m_form->values(),
                      .savedAt = {}};
    m_desk.ledger().saveDraft(draft, this, [](const Result<Draft, LedgerError> &) {});
}

} // namespace kz
