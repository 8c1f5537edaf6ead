#pragma once

#include "ledger/ledger.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace kz {

/// What a note is about: a name, or an order.
struct NoteSubject
{
    QString object = {}; ///< ACE name; of an order its Request::object
    QString order = {}; ///< id; empty when it is about the name as such
    QString title = {}; ///< for people: "дала-кофе.kz", "Registration of дала-кофе.kz"
    bool isName = false; ///< it has a site, and so a server that stands somewhere

    bool isEmpty() const { return object.isEmpty(); }
    friend bool operator==(const NoteSubject &, const NoteSubject &) = default;
};
NoteSubject noteSubject(const QString &ace);
NoteSubject noteSubject(const Order &order);
/// What a further note would be about that follows this one.
NoteSubject noteSubject(const Note &note);

/// All notes of the account, and those that somebody began: what the ledger holds, and only that. A
/// note is shown once it is on disk.
class NoteBook : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<Note, LedgerError> &)>;

    explicit NoteBook(Ledger &ledger, QObject *parent = nullptr);

    void load();
    /// Another window has kept these, oldest first, or has changed the drafts: all there are.
    void know(const QList<Note> &notes);
    void knowDrafts(const QList<Draft> &drafts);
    /// The draft of the subject goes with it. Refused like every write of the ledger that fails.
    void add(const Note &note, const QString &user, QObject *context, Done done);

    /// Those of a name and of all its orders, newest first.
    QList<Note> of(const QString &object) const { return m_notes.value(object); }
    /// That which says where the server of a name stands now.
    std::optional<Note> serverOf(const QString &ace) const;
    const QHash<QString, QList<Note>> &all() const { return m_notes; }

    /// What was typed about it and not kept yet; empty when nothing was.
    Draft draftOf(const NoteSubject &subject) const;
    /// Without values there is no draft any more.
    void saveDraft(const NoteSubject &subject, const QMap<QString, QString> &values);

Q_SIGNALS:
    /// There is another note.
    void changed();
    /// One was begun, or kept, or given up.
    void draftsChanged();
    void failed(const kz::LedgerError &error);

private:
    Ledger &m_ledger;
    QHash<QString, QList<Note>> m_notes; ///< by object
    QHash<QString, Draft> m_drafts; ///< by id
};

/// What it says, a line each: text, documents, place and purpose of the server.
QStringList noteLines(const Note &note);
/// "Abay 10, Almaty"; empty when no place is given.
QString placeText(const ServerNotes &server);

} // namespace kz
