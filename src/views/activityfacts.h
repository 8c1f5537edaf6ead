#pragma once

#include "look/surface.h"

#include <QModelIndex>

class QPushButton;

namespace kz {

class CodeBox;
class FactsGrid;
class Label;
class Message;
class NotesList;
class Pill;

/// The panel at the right about one entry of Activity: state, the registrar's own words, the exact
/// command with secrets masked.
class ActivityFacts : public Surface
{
    Q_OBJECT
public:
    explicit ActivityFacts(QWidget *parent = nullptr);

    /// index: of the ActivityModel; an invalid one empties the panel.
    void setEntry(const QModelIndex &index);
    NotesList *notes() const { return m_notes; }

Q_SIGNALS:
    void openWanted(const QString &orderId);
    void batchWanted(const QString &batchId);

private:
    void showOrder(const QModelIndex &index);
    void showBatch(const QModelIndex &index);
    void showSeen(const QModelIndex &index);
    void showNote(const QModelIndex &index);

    QString m_order;
    QString m_batch;
    Label *m_kind;
    Label *m_title;
    Pill *m_pill;
    Message *m_message;
    NotesList *m_notes;
    FactsGrid *m_facts;
    CodeBox *m_words;
    CodeBox *m_command;
    QPushButton *m_open;
};

} // namespace kz
