#include "app/authcodedialog.h"

#include "app/systemlook.h"
#include "forms/secretedit.h"
#include "look/actionbar.h"
#include "look/button.h"
#include "look/label.h"
#include "look/message.h"
#include "look/metrics.h"
#include "look/secretclip.h"
#include "look/systembadge.h"
#include "model/desk.h"
#include "model/words.h"
#include "operations/authcode.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;

AuthCodeDialog::AuthCodeDialog(Desk &desk, SecretClip &clip, const DomainName &name,
                               QWidget *parent)
    : QDialog(parent)
    , m_clip(clip)
    , m_code(new SecretEdit(this))
    , m_note(new Label({}, Type::Small, Tone::Muted, this))
    , m_message(new Message(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Auth code"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(dp(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SystemStripe(systemLook(desk.endpoint().system), this));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(dp(20), dp(20), dp(20), dp(20));
    body->setSpacing(dp(4));
    column->addLayout(body, 1);
    body->addWidget(wrappedLabel(name.unicode(), Type::Title, Tone::Ink, this));
    body->addWidget(wrappedLabel(tr("With this code the owner can take the name to another "
                                    "registrar. Give it to the owner alone."),
                                 Type::Body, Tone::Muted, this));
    body->addSpacing(dp(12));
    auto *label = new Label(tr("Auth code"), Type::Small, Tone::Ink, this);
    label->setBuddy(m_code);
    body->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(8));
    m_code->setReadOnly(true);
    m_code->setObjectName(u"authCode"_s);
    m_code->setAccessibleName(tr("Auth code"));
    row->addWidget(m_code, 1);
    m_show = newButton(tr("Show"), "eye"_L1, Kind::Plain, this);
    m_show->setObjectName(u"showAuthCode"_s);
    m_show->setCheckable(true);
    connect(m_show, &QPushButton::toggled, m_code, &SecretEdit::setShown);
    m_copy = newButton(tr("Copy for %n second(s)", nullptr, int(SecretClip::time.count())),
                       "copy"_L1, Kind::Plain, this);
    m_copy->setObjectName(u"copyAuthCode"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_clip.copy(m_code->text());
        m_note->setText(tr("Copied. It leaves the clipboard by itself."));
    });
    connect(&m_clip, &SecretClip::cleared, this,
            [this] { m_note->setText(SecretEdit::described(m_code->text())); });
    row->addWidget(m_show);
    row->addWidget(m_copy);
    body->addLayout(row);
    body->addWidget(m_note);
    body->addSpacing(dp(8));
    body->addWidget(m_message);
    body->addStretch(1);
    auto *foot = new ActionBar(this);
    foot->addStretch();
    QPushButton *close = foot->addButton(tr("Close"), {}, Kind::Primary);
    column->addWidget(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {m_show, m_copy}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    m_note->setText(tr("Asking the registrar…"));
    close->setFocus();
    ask(desk, name);
}

void AuthCodeDialog::ask(Desk &desk, const DomainName &name)
{
    const auto question = validate(AuthCode{.domain = name});
    if (!question)
        return;
    desk.ask<AuthCode>(*question, this, [this](const ApiResult<AuthCode::Outcome> &answer) {
        m_note->setText({});
        if (!answer)
            return m_message->say(Message::Level::Attention, tr("The code cannot be read"),
                                  kz::text(answer.error()));
        if (answer->code.isEmpty())
            return m_message->say(Message::Level::Info, tr("The registrar states no code"),
                                  tr("Ask its support for one: for .kz it may take a ticket."));
        m_code->setText(answer->code);
        QString words = SecretEdit::described(answer->code);
        if (answer->expires.isKnown())
            words += u' ' + tr("It runs out %1.", "a date").arg(dateText(answer->expires, true));
        m_note->setText(words);
        m_show->setEnabled(true);
        m_copy->setEnabled(true);
        m_show->setFocus();
    });
}

} // namespace kz
