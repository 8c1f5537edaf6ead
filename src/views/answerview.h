#pragma once

#include "look/colours.h"
#include "operations/operation.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace kz {

class AnswerModel;
class EmptyPage;
class IconLabel;
class Label;
class Segments;
class TableView;

/// The registrar's answer to a typed command: its code and words, then a table, or the text as it
/// came. Nothing in it is ever read as rich text.
class AnswerView : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerView(QWidget *parent = nullptr);

    void showAsking(const QString &command);
    void showReply(const QString &command, const Reply &reply);
    /// There is no answer: why.
    void showTrouble(const QString &command, const QString &words);
    void showNothing();

    AnswerModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    QPlainTextEdit *raw() const { return m_raw; }
    /// "200 Command completed successfully".
    QString headline() const;

private:
    void say(const QString &icon, Tone tone, const QString &command, const QString &words);
    void showPart();
    void copy() const;

    AnswerModel *m_model;
    IconLabel *m_icon;
    Label *m_headline;
    Label *m_command;
    Label *m_facts;
    Segments *m_parts;
    QPushButton *m_copy;
    QStackedWidget *m_stack;
    TableView *m_table;
    QPlainTextEdit *m_raw;
    EmptyPage *m_empty;
    bool m_hasReply = false;
};

} // namespace kz
