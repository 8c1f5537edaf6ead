#include "app/notedialog.h"

#include "app/systemlook.h"
#include "forms/noteform.h"
#include "look/actionbar.h"
#include "look/message.h"
#include "look/metrics.h"
#include "look/systembadge.h"
#include "model/desk.h"
#include "model/words.h"
#include "views/panel.h"

#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NoteDialog::NoteDialog(Desk &desk, const NoteSubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_subject(subject)
    , m_form(new NoteForm(subject.isName, this))
    , m_message(new Message(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Note: %1", "about what").arg(subject.title));
    resize(dp(680), dp(subject.isName ? 650 : 400));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SystemStripe(systemLook(desk.endpoint().system), this));
    auto *paper = new Surface(QPalette::Base, {}, this);
    QVBoxLayout *lines = scrollingLines(paper, 0, 0);
    lines->setSpacing(0);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(dp(20), dp(16), dp(20), 0);
    notice->setSpacing(dp(8));
    auto *title = wrappedLabel(subject.title, Type::Title, Tone::Ink, this);
    title->setBreaksWords(true);
    notice->addWidget(title);
    notice->addWidget(m_message);
    lines->addLayout(notice);
    lines->addWidget(m_form);
    lines->addStretch(1);
    column->addWidget(paper, 1);
    auto *foot = new ActionBar(this);
    QPushButton *close = foot->addButton(tr("Close"), {}, Kind::Quiet);
    close->setToolTip(tr("What is typed stays as a draft (Esc)"));
    foot->addShortcut(tr("Esc", "a key"));
    m_discard = foot->addButton(tr("Discard draft"), {}, Kind::Quiet);
    m_discard->setObjectName(u"discardNote"_s);
    m_saved = foot->addNote({});
    foot->addStretch();
    m_keep = foot->addButton(m_form->act(), {}, Kind::Primary);
    m_keep->setObjectName(u"keepNote"_s);
    foot->addShortcut(tr("Ctrl+Enter"));
    column->addWidget(foot);

    m_save.setSingleShot(true);
    m_save.setInterval(1s);
    connect(&m_save, &QTimer::timeout, this, &NoteDialog::saveDraft);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, &NoteDialog::discard);
    connect(m_keep, &QPushButton::clicked, this, &NoteDialog::keep);
    connect(m_form, &Form::reviewWanted, this, &NoteDialog::keep);
    connect(m_form, &Form::judged, this, &NoteDialog::showFoot);
    connect(m_form, &Form::edited, this, [this] {
        m_message->clear();
        m_save.start();
    });
    connect(desk.notes(), &NoteBook::draftsChanged, this, &NoteDialog::showFoot);
    begin();
    m_form->setFocus();
}

/// As it was left, on what is known of the server now.
void NoteDialog::begin()
{
    const auto known = m_desk.notes()->serverOf(m_subject.object);
    m_form->setServer(known ? *known->server : ServerNotes());
    m_form->setValues(m_desk.notes()->draftOf(m_subject).values);
    showFoot();
}

void NoteDialog::keep()
{
    m_form->showAll();
    if (m_form->isBlank() || !m_keep->isEnabled())
        return m_form->showNext();
    saveDraft(); // it goes once the note is on disk
    m_keep->setEnabled(false);
    const Note note{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .object = m_subject.object,
                    .order = m_subject.order,
                    .text = m_form->text(),
                    .documents = m_form->documents(),
                    .server = m_form->server()};
    m_desk.addNote(note, this, [this](const Result<Note, LedgerError> &kept) {
        m_keep->setEnabled(true);
        if (!kept)
            return m_message->say(Message::Level::Danger, tr("The note is not kept on disk"),
                                  tr("It stands here still: try again, or copy it. %1",
                                     "the database's own words follow")
                                      .arg(kept.error().detail));
        accept();
    });
}

void NoteDialog::done(int result)
{
    if (m_save.isActive())
        saveDraft();
    QDialog::done(result);
}

void NoteDialog::saveDraft()
{
    m_save.stop();
    m_desk.notes()->saveDraft(m_subject, m_form->values());
}

void NoteDialog::discard()
{
    const QMap<QString, QString> thrown = m_form->values();
    m_save.stop();
    m_desk.notes()->saveDraft(m_subject, {});
    for (const QString &field : m_form->fields())
        m_form->setValues({{field, QString()}});
    begin();
    m_message->say(Message::Level::Info, tr("The draft was discarded."));
    connect(m_message->addButton(tr("Undo"), "undo"_L1), &QPushButton::clicked, this,
            [this, thrown] {
                m_message->clear();
                m_form->setValues(thrown);
                saveDraft();
                m_form->setFocus();
            });
    m_form->setFocus();
}

void NoteDialog::showFoot()
{
    const bool blank = m_form->isBlank();
    m_keep->setEnabled(!blank);
    m_discard->setVisible(!blank);
    m_saved->setText(blank ? QString() : draftText(m_desk.notes()->draftOf(m_subject).savedAt));
}

} // namespace kz
