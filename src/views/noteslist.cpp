#include "views/noteslist.h"

#include "look/button.h"
#include "look/label.h"
#include "model/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// So many are shown at first: facts stand below.
constexpr qsizetype fewNotes = 3;

} // namespace

NotesList::NotesList(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
    , m_add(newButton({}, "note"_L1, Kind::Quiet, this))
    , m_more(newButton({}, "chevron-down"_L1, Kind::Quiet, this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(dp(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(dp(8));
    head->addWidget(new Label(tr("Notes"), Type::Bold, Tone::Ink, this));
    head->addStretch(1);
    m_add->setObjectName(u"addNote"_s);
    head->addWidget(m_add);
    m_lines->addLayout(head);
    m_more->setObjectName(u"moreNotes"_s);
    m_lines->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addWanted(m_subject); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        refresh();
        m_add->setFocus();
    });
    refresh();
}

void NotesList::setBook(NoteBook *book)
{
    m_book = book;
    connect(book, &NoteBook::changed, this, &NotesList::refresh);
    connect(book, &NoteBook::draftsChanged, this, &NotesList::refresh);
    refresh();
}

void NotesList::setSubject(const NoteSubject &subject)
{
    if (m_subject == subject)
        return;
    m_all = m_all && m_subject.object == subject.object;
    m_subject = subject;
    refresh();
}

void NotesList::refresh()
{
    setVisible(m_book && !m_subject.isEmpty());
    if (!m_book || m_subject.isEmpty())
        return;
    const bool begun = !m_book->draftOf(m_subject).id.isEmpty();
    m_add->setText(begun ? tr("Go on with the note…") : tr("Add a note…"));
    const QList<Note> notes = m_book->of(m_subject.object);
    const qsizetype count = m_all ? notes.size() : qMin(notes.size(), fewNotes);
    m_more->setVisible(notes.size() > count);
    m_more->setText(tr("Show %n older", "notes", int(notes.size() - count)));
    // Made anew only when it changed: a selection in a note survives what is typed in another.
    if (m_notes && m_shown == notes.first(count))
        return;
    m_shown = notes.first(count);
    if (m_notes) {
        m_notes->hide();
        m_notes->deleteLater();
    }
    m_notes = new QWidget(this);
    auto *column = new QVBoxLayout(m_notes);
    column->setContentsMargins(0, 0, 0, dp(6)); // facts follow
    column->setSpacing(dp(2));
    for (const Note &note : std::as_const(m_shown))
        addNote(note);
    // Filled before it is shown, or each line would appear a turn later.
    m_lines->insertWidget(1, m_notes);
    m_notes->setVisible(!m_shown.isEmpty());
}

void NotesList::addNote(const Note &note)
{
    auto *column = static_cast<QVBoxLayout *>(m_notes->layout());
    if (column->count() > 0)
        column->addSpacing(dp(6));
    const QDateTime at = note.at.toLocalTime();
    const QString when =
        tr("%1, %2", "date, time").arg(shortDateText(at.date()), at.toString(u"HH:mm"_s));
    QString who = note.user.isEmpty() ? when : u"%1 · %2"_s.arg(when, note.user);
    if (!note.order.isEmpty() && note.order != m_subject.order)
        who = tr("%1 · order %2", "when and who; a number").arg(who, note.number);
    auto *head = wrappedLabel(who, Type::Small, Tone::Muted, m_notes);
    head->setToolTip(exactText(note.at));
    column->addWidget(head);
    auto *words = wrappedLabel(noteLines(note).join(u'\n'), Type::Body, Tone::Ink, m_notes);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setBreaksWords(true);
    words->setObjectName(u"noteWords"_s);
    words->setAccessibleName(u"%1: %2"_s.arg(who, words->text()));
    column->addWidget(words);
}

} // namespace kz
