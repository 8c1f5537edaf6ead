#pragma once

#include "look/lifeline.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kz {

class ActionBar;
class CodeBox;
class Label;
class Message;
class PageHead;
class ReviewTable;
class Surface;
class TableView;
class VerdictLabel;

/// What a review page shows. The application fills it from form and operation.
struct ReviewContent
{
    /// One field: what was entered and what will be sent, or old and new.
    struct Row
    {
        QString field; ///< empty continues the row above, such as a second name server
        QString entered;
        QString sent;
        bool changed = false; ///< the sent text differs because the program tidied it
        bool mono = false; ///< what is sent is a code: ACE, handle, server
    };
    /// A line under the cost: "Balance now", "24,418.60 EUR".
    struct CostLine
    {
        QString label;
        QString value;
    };

    QString title; ///< "Review: register дала-кофе.kz"
    QString fact; ///< "Step 2 of 3"
    QString rowsHead; ///< empty: "Field"
    QString enteredHead; ///< empty: "As entered"
    QString sentHead; ///< empty: "As sent"
    QList<Row> rows;
    QString command; ///< one parameter a line, secrets masked
    QString cost; ///< "56.00 EUR"; empty: "Price not known"
    QString costNote; ///< "2 years at 28.00 EUR"
    QList<CostLine> costLines;
    QStringList costAlerts; ///< what does not fit together about price and term
    bool free = false; ///< it costs nothing: said instead of a price
    QString warning; ///< what cannot be undone, as a sentence; empty: no box
    QString warningTitle; ///< empty: "Cannot be undone"
    bool danger = false; ///< the warning is about losing a name
    QList<StepsList::Planned> steps; ///< what happens after sending
    QStringList decided; ///< warnings that staff passed
    QString act; ///< the primary button: "Send registration order"
    QString actNote; ///< "Sends on LIVE, takes 56.00 EUR"
    QString back; ///< empty: "Back to the form"
};

/// The last page before something is sent: what was entered and what goes out, what it costs, what
/// cannot be undone, the exact command.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr);

    /// Also makes the act button live again.
    void setContent(const ReviewContent &content);
    /// The same rows, of which more is known by now: what they cost. A pressed button stays dead.
    void setCost(const ReviewContent &content);
    const ReviewContent &content() const { return m_content; }
    /// Why nothing can be sent now; empty when it can.
    void setBlocked(const QString &why);
    /// It was not placed, so that it may be tried again: the ledger could not keep it.
    void setFailed(const QString &sentence);

    QPushButton *act() const { return m_act; }

Q_SIGNALS:
    void backWanted();
    /// Emitted once per content: the button is dead after its first press.
    void actWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMiddle(QWidget *middle);
    void buildFoot();
    void showRows();
    void fitTable();
    void showSide();
    void refreshAct();

    ReviewContent m_content;
    QString m_blocked;
    bool m_pressed = false;
    PageHead *m_head;
    ReviewTable *m_rows;
    TableView *m_table;
    Message *m_failed;
    VerdictLabel *m_tidied;
    CodeBox *m_command;
    Surface *m_side;
    QVBoxLayout *m_sideLines;
    ActionBar *m_foot;
    QPushButton *m_back;
    Label *m_note;
    QPushButton *m_act;
};

} // namespace kz
