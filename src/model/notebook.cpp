#include "model/notebook.h"

#include "model/words.h"

#include <QPointer>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

constexpr auto draftForm = "Note"_L1;

/// One draft for each subject: whoever opens the note again goes on with it.
QString draftId(const QString &object, const QString &order)
{
    return u"note:%1:%2"_s.arg(object, order);
}

} // namespace

NoteSubject noteSubject(const QString &ace)
{
    const DomainName name = DomainName::fromRegistrar(ace);
    return {.object = ace, .order = {}, .title = name.unicode(), .isName = !name.zone().isEmpty()};
}

NoteSubject noteSubject(const Order &order)
{
    return {
        .object = order.request.object,
        .order = order.id,
        .title =
            NoteBook::tr("%1, order %2", "a name; a number").arg(orderObject(order), order.number),
        .isName = isAboutName(order)};
}

NoteSubject noteSubject(const Note &note)
{
    NoteSubject subject = noteSubject(note.object);
    subject.order = note.order;
    // Of an order about something else than a name, the object is no word for people.
    if (!subject.isName)
        subject.title = note.number;
    return subject;
}

NoteBook::NoteBook(Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{ }

void NoteBook::load()
{
    m_ledger.notes(this, [this](const Result<QList<Note>, LedgerError> &notes) {
        if (!notes)
            return Q_EMIT failed(notes.error());
        m_notes.clear();
        for (const Note &note : *notes)
            m_notes[note.object].append(note);
        Q_EMIT changed();
    });
    m_ledger.drafts(this, [this](const Result<QList<Draft>, LedgerError> &drafts) {
        if (!drafts)
            return;
        for (const Draft &draft : *drafts) {
            if (draft.form == draftForm)
                m_drafts.insert(draft.id, draft);
        }
        Q_EMIT draftsChanged();
    });
}

void NoteBook::add(const Note &note, const QString &user, QObject *context, Done done)
{
    // Whoever asked may be gone by the time it is kept; the lists show it all the same.
    m_ledger.addNote(note, user, this,
                     [this, asker = QPointer<QObject>(context),
                      done = std::move(done)](const Result<Note, LedgerError> &kept) {
                         if (kept) {
                             m_notes[kept->object].prepend(*kept);
                             saveDraft({.object = kept->object, .order = kept->order}, {});
                             Q_EMIT changed();
                         }
                         if (asker)
                             done(kept);
                     });
}

void NoteBook::know(const QList<Note> &notes)
{
    bool fresh = false;
    for (const Note &note : notes) {
        QList<Note> &known = m_notes[note.object];
        if (std::any_of(known.cbegin(), known.cend(),
                        [&note](const Note &one) { return one.id == note.id; }))
            continue;
        known.prepend(note);
        fresh = true;
    }
    if (fresh)
        Q_EMIT changed();
}

void NoteBook::knowDrafts(const QList<Draft> &drafts)
{
    // What is being typed here is not on disk yet, and not to be lost.
    m_drafts.removeIf([](const auto &entry) { return entry.value().savedAt.isValid(); });
    for (const Draft &draft : drafts) {
        if (draft.form == draftForm && !m_drafts.contains(draft.id))
            m_drafts.insert(draft.id, draft);
    }
    Q_EMIT draftsChanged();
}

std::optional<Note> NoteBook::serverOf(const QString &ace) const
{
    const QList<Note> notes = of(ace);
    const auto found = std::find_if(notes.begin(), notes.end(),
                                    [](const Note &note) { return note.server.has_value(); });
    return found == notes.end() ? std::nullopt : std::optional(*found);
}

Draft NoteBook::draftOf(const NoteSubject &subject) const
{
    return m_drafts.value(draftId(subject.object, subject.order));
}

void NoteBook::saveDraft(const NoteSubject &subject, const QMap<QString, QString> &values)
{
    const QString id = draftId(subject.object, subject.order);
    if (values.isEmpty()) {
        if (!m_drafts.remove(id))
            return;
        m_ledger.dropDraft(id, this, [](const Result<bool, LedgerError> &) {});
        return Q_EMIT draftsChanged();
    }
    const Draft draft{
        .id = id, .form = draftForm, .title = subject.title, .values = values, .savedAt = {}};
    // Known at once: who closes the note and opens it again must not be ahead of the disk.
    m_drafts.insert(id, draft);
    m_ledger.saveDraft(draft, this, [this](const Result<Draft, LedgerError> &saved) {
        if (!saved)
            return Q_EMIT failed(saved.error());
        if (const auto known = m_drafts.find(saved->id); known != m_drafts.end())
            known->savedAt = saved->savedAt;
        Q_EMIT draftsChanged();
    });
    Q_EMIT draftsChanged();
}

QString placeText(const ServerNotes &server)
{
    QStringList parts{server.street, server.city, server.region};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList noteLines(const Note &note)
{
    QStringList lines{note.text};
    if (!note.documents.isEmpty())
        lines.append(NoteBook::tr("Documents sent: %1").arg(note.documents));
    if (note.server) {
        const QString place = placeText(*note.server);
        lines.append(place.isEmpty() ? NoteBook::tr("Server: place not known")
                                     : NoteBook::tr("Server: %1", "its place").arg(place));
        if (!note.server->purpose.isEmpty())
            lines.append(NoteBook::tr("Purpose: %1", "of a site").arg(note.server->purpose));
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace kz
