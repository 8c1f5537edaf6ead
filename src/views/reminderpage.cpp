#include "views/reminderpage.h"

#include "look/actionbar.h"
#include "look/button.h"
#include "look/message.h"
#include "look/metrics.h"
#include "look/pagehead.h"
#include "look/segments.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// A language by its own name: who chooses it reads it.
QString ownName(const QString &language)
{
    return language == "kk"_L1 ? u"Қазақша"_s : language == "ru"_L1 ? u"Русский"_s : u"English"_s;
}

} // namespace

ReminderPage::ReminderPage(QWidget *parent)
    : QWidget(parent)
    , m_head(new PageHead({}, this))
    , m_holder(new Segments(this))
    , m_language(new Segments(this))
    , m_to(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_message(new Message(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_holder->setAccessibleName(tr("Who is written to"));
    m_holder->addSegment(tr("Present owner"));
    m_holder->addSegment(tr("New owner"));
    m_language->setAccessibleName(tr("Language of the letter"));
    for (const QString &language : reminderLanguages())
        m_language->addSegment(ownName(language));
    m_body->setTabChangesFocus(true);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(dp(20), 0, dp(20), dp(12));
    choice->setSpacing(dp(16));
    choice->addWidget(m_holder);
    choice->addWidget(m_language);
    choice->addStretch(1);
    page->addLayout(choice);
    auto *fields = new QGridLayout;
    fields->setContentsMargins(dp(20), 0, dp(20), dp(16));
    fields->setHorizontalSpacing(dp(12));
    fields->setVerticalSpacing(dp(8));
    const auto field = [this, fields](const QString &title, QWidget *editor) {
        auto *label = new QLabel(title, this);
        label->setFont(typeFont(Type::Small));
        label->setBuddy(editor);
        editor->setAccessibleName(title.contains(u'&') ? QString(title).remove(u'&') : title);
        const int row = fields->rowCount();
        fields->addWidget(label, row, 0, Qt::AlignTop);
        fields->addWidget(editor, row, 1);
    };
    field(tr("&To"), m_to);
    field(tr("&Subject"), m_subject);
    field(tr("&Letter"), m_body);
    fields->setRowStretch(fields->rowCount() - 1, 1);
    m_message->setParent(this);
    fields->addWidget(m_message, fields->rowCount(), 1);
    page->addLayout(fields, 1);

    auto *foot = new ActionBar(this);
    QPushButton *back = foot->addButton(tr("Back"), {}, Kind::Quiet);
    pressWith(back, Qt::Key_Escape, this);
    foot->addShortcut(tr("Esc", "a key"));
    foot->addStretch();
    QPushButton *copy = foot->addButton(tr("Copy the letter"), "copy"_L1);
    QPushButton *open = foot->addButton(tr("Open in the mail program"), "mail"_L1, Kind::Primary);
    copy->setObjectName(u"copyReminder"_s);
    open->setObjectName(u"mailReminder"_s);
    page->addWidget(foot);
    setFocusProxy(m_to);

    connect(m_holder, &Segments::currentChanged, this, &ReminderPage::fill);
    connect(m_language, &Segments::currentChanged, this, &ReminderPage::fill);
    connect(back, &QPushButton::clicked, this, &ReminderPage::backWanted);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(letter().asText()); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT mailWanted(letter().mailto()); });
}

void ReminderPage::setTrade(const DomainName &name, const Facts &facts)
{
    m_facts = facts;
    m_head->setTitle(tr("Remind about %1").arg(name.unicode()));
    fill();
}

TradeHolder ReminderPage::holder() const
{
    return m_holder->current() == 0 ? TradeHolder::Present : TradeHolder::New;
}

QString ReminderPage::language() const
{
    return reminderLanguages().value(m_language->current());
}

Reminder ReminderPage::letter() const
{
    return {.to = m_to->text(), .subject = m_subject->text(), .body = m_body->toPlainText()};
}

void ReminderPage::setNotOpened()
{
    m_message->say(Message::Level::Attention, tr("No mail program answered"),
                   tr("Copy the letter and paste it where you write mail."));
}

void ReminderPage::fill()
{
    if (!m_facts)
        return;
    const Reminder letter = tradeReminder(holder(), language(), m_facts(holder()));
    m_to->setText(letter.to);
    m_subject->setText(letter.subject);
    m_body->setPlainText(letter.body);
    m_message->clear();
    if (letter.to.isEmpty())
        m_message->say(Message::Level::Info, tr("The address is not known"),
                       tr("Type it above, or ask the owner for it."));
}

} // namespace kz
