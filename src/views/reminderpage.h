#pragma once

#include "model/reminder.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace kz {

class Message;
class PageHead;
class Segments;

/// Letters that ask the owners to confirm a trade: for either of them, in three languages, to copy
/// or to open in the mail program. What is shown can be changed before it goes.
class ReminderPage : public QWidget
{
    Q_OBJECT
public:
    /// The facts of the letter for one of them; mail is the address of that one.
    using Facts = std::function<TradeReminderFacts(TradeHolder)>;

    explicit ReminderPage(QWidget *parent = nullptr);

    void setTrade(const DomainName &name, const Facts &facts);
    TradeHolder holder() const;
    QString language() const;
    /// As it stands in the fields.
    Reminder letter() const;
    /// No mail program took it.
    void setNotOpened();

Q_SIGNALS:
    void backWanted();
    void mailWanted(const QUrl &url);

private:
    void fill();

    Facts m_facts;
    PageHead *m_head;
    Segments *m_holder;
    Segments *m_language;
    QLineEdit *m_to;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    Message *m_message;
};

} // namespace kz
