#pragma once

#include "look/surface.h"

#include <QModelIndex>

class QPushButton;

namespace kz {

class CodeBox;
class FactsGrid;
class Label;
class Message;

/// The panel at the right about one event: what it means, what it belongs to, the registrar's own
/// words as they came.
class InboxFacts : public Surface
{
    Q_OBJECT
public:
    explicit InboxFacts(QWidget *parent = nullptr);

    /// index: of the InboxModel; an invalid one empties the panel.
    void setEvent(const QModelIndex &index);

Q_SIGNALS:
    void nameWanted(const QString &ace);
    void handleWanted(const QString &handle);
    void orderWanted(const QString &orderId);

private:
    QString m_name;
    QString m_handle;
    QString m_order;
    Label *m_kind;
    Label *m_title;
    Message *m_message;
    QPushButton *m_showObject;
    QPushButton *m_showOrder;
    FactsGrid *m_facts;
    CodeBox *m_words;
    Label *m_note;
};

} // namespace kz
