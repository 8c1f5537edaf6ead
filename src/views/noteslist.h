#pragma once

#include "model/notebook.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kz {

/// The part of a panel at the right with the notes about what the panel shows, newest first. It is
/// not there while it has no book, or while there is nothing that a note could be about.
class NotesList : public QWidget
{
    Q_OBJECT
public:
    explicit NotesList(QWidget *parent = nullptr);

    void setBook(NoteBook *book);
    const NoteBook *book() const { return m_book; }
    void setSubject(const NoteSubject &subject);
    const NoteSubject &subject() const { return m_subject; }

Q_SIGNALS:
    /// Somebody wants to write a note, or to go on with one.
    void addWanted(const kz::NoteSubject &subject);

private:
    void refresh();
    void addNote(const Note &note);

    NoteBook *m_book = nullptr;
    NoteSubject m_subject;
    QList<Note> m_shown;
    QVBoxLayout *m_lines;
    QWidget *m_notes = nullptr; ///< made anew when one more is there
    QPushButton *m_add;
    QPushButton *m_more;
    bool m_all = false; ///< also the old ones
};

} // namespace kz
