#pragma once

#include "model/notebook.h"

#include <QDialog>
#include <QTimer>

class QPushButton;

namespace kz {

class Desk;
class Label;
class Message;
class NoteForm;

/// Writes a note. What is typed is on disk a second after the last key and when the dialog closes,
/// however it does, and stands here again when it is opened for the same subject.
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    NoteDialog(Desk &desk, const NoteSubject &subject, QWidget *parent = nullptr);

    NoteForm *form() const { return m_form; }

public Q_SLOTS:
    void done(int result) override;

private:
    void begin();
    void keep();
    void saveDraft();
    void discard();
    void showFoot();

    Desk &m_desk;
    const NoteSubject m_subject;
    NoteForm *m_form;
    Message *m_message;
    Label *m_saved;
    QPushButton *m_discard;
    QPushButton *m_keep;
    QTimer m_save;
};

} // namespace kz
