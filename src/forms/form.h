#pragma once

#include "operations/domainprice.h"
#include "operations/operation.h"
#include "operations/statusdomain.h"
#include "registry/problem.h"
#include "registry/result.h"

#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

namespace kz {

class VerdictStack;
struct Contact;

/// A line under an editor that no rule of the registry says: availability, what an owner means.
struct Remark
{
    enum Kind {
        Good,
        Note,
        Doubt, ///< looks like a warning, but there is nothing to tick
        Bad,
    };
    Kind kind = Note;
    QString text;
    friend bool operator==(const Remark &, const Remark &) = default;
};

/// One line of a review: what a person entered and what will be sent.
struct ReviewRow
{
    QString field; ///< label for people: "Name servers"; empty when it continues the row above
    QString entered; ///< old value where there is one, else what was typed
    QString sent; ///< exactly as it goes on the wire
    bool tidied = false; ///< the program changed the spelling, or the value changes
    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

/// One step of what will happen.
struct Stage
{
    QString title;
    QString text;
};

/// What one of these costs, and how many of them are ordered.
struct PriceQuestion
{
    DomainPrice question = {};
    int count = 1;
};

/// What every form can do. A form fills one operation from its editors, shows what the rules say
/// under each of them, and knows nothing of network, ledger or window.
class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);
    ~Form() override;

    /// Puts a contact, perhaps one made just now, into the editor of a field.
    virtual void chooseContact(const QString &field, const Contact &contact);

    /// The registrar's command: "AddDomain".
    virtual QString command() const = 0;
    /// What a person recognises it by: the name; empty while nothing is typed.
    virtual QString title() const = 0;
    /// The verb on the button that sends: "Send registration order".
    virtual QString act() const = 0;
    /// All problems of the operation as it stands.
    virtual Problems problems() const = 0;
    /// The sealed requests, one per order, or all problems when something blocks or is not ticked.
    virtual Result<QList<Request>, Problems> requests() const = 0;
    virtual QList<ReviewRow> review() const = 0;
    /// A plan may make so many orders that all at once would be felt. How many; and the same as
    /// above for a part of them. What makes one comes whole.
    virtual qsizetype orderCount() const { return 1; }
    virtual Result<QList<Request>, Problems> requestsPart(qsizetype from, qsizetype most) const;
    virtual QList<ReviewRow> reviewPart(qsizetype from, qsizetype most) const;

    /// Whether its review holds values as they are and as they will be, not as typed and as sent.
    virtual bool comparesValues() const { return false; }
    /// Title of the first column of the review; empty: "Field".
    virtual QString rowsTitle() const { return {}; }
    /// "Review: register дала-кофе.kz".
    virtual QString reviewTitle() const;
    /// Stands over the form; empty where a tab or a window already says it.
    virtual QString heading() const { return {}; }
    /// Whether there is anything in it that somebody typed and would miss.
    virtual bool keepsDraft() const { return true; }
    /// It comes filled: its page begins with the review, and the way back leaves the page.
    virtual bool isFilled() const { return false; }
    /// What a draft of it does not keep, as the end of a sentence: "without the auth code".
    virtual QString leftOut() const { return {}; }
    /// What happens once it is sent, step by step, for people.
    virtual QList<Stage> stages() const { return {}; }
    /// What cannot be taken back; empty when everything can.
    virtual QString finality() const { return {}; }
    /// Whether what is sent makes a name lapse.
    virtual bool losesName() const { return false; }
    /// How that loss is called.
    virtual QString loss() const;
    /// What support may ask for.
    virtual QStringList keepAtHand() const { return {}; }
    /// The question for its price; nothing when it costs nothing.
    virtual std::optional<DomainPrice> price() const { return {}; }
    /// The questions whose answers make up its price.
    virtual QList<PriceQuestion> prices() const;
    /// Why it may cost something that nobody can state before; empty when that is not so.
    virtual QString unpriced() const { return {}; }
    /// What will cost something although the order itself does not; empty when nothing will.
    virtual QString costsLater() const { return {}; }
    /// Short names of what stops the order or waits for a tick.
    virtual QList<QPair<Verdict, QString>> stillOpen() const;

    /// Asks with readWanted() for everything that has to be fresh: the form was opened, or shown
    /// again after its order was refused.
    virtual void readAgain() { }
    /// What the registrar shows of a name now, and why it could not be read.
    virtual void showRead(const StatusDomain::Outcome &shown);
    virtual void showUnread(const DomainName &name, const QString &words);

    /// Warnings that staff ticked for the value as it stands now.
    Problems ticked() const;
    /// How many problems stop the order, and how many warnings wait for a tick.
    int blocking() const;
    int undecided() const;

    /// What stands in the editors, by field, for a draft. Secret editors are left out.
    virtual QMap<QString, QString> values() const;
    virtual void setValues(const QMap<QString, QString> &values);

    /// Empties every editor of a secret for good: nothing brings it back with "undo".
    virtual void forgetSecrets();

    /// Problems that stop the order or wait for a tick, as last judged.
    Problems open() const;
    /// The words shown under the editor of a field now; empty when nothing is.
    QStringList shownUnder(const QString &field) const;
    /// The fields that have an editor.
    QStringList fields() const;
    QWidget *editor(const QString &field) const;
    /// Puts the registrar's own complaint under the editor of the parameter it names, until that
    /// editor changes. False when no editor fills that parameter.
    bool complain(const QString &field, const QString &words);

public Q_SLOTS:
    /// Shows every problem, also under editors that were not visited yet.
    void showAll();
    /// Puts the focus into the next editor that blocks or waits for a tick, after the current one.
    void showNext();
    /// Judges again: facts from outside have changed (contacts loaded, availability known).
    void judgeAgain();

Q_SIGNALS:
    /// Some editor changed: time to save a draft.
    void edited();
    /// The number of problems changed.
    void judged();
    /// Ctrl+Enter in any editor.
    void reviewWanted();
    /// A contact is to be made for this field; chooseContact() brings it.
    void newContactWanted(const QString &field, const QString &typed);
    /// A name is to be read now; showRead() or showUnread() brings it.
    void readWanted(const kz::DomainName &name);
    /// Another operation fits better: its form, for the same names.
    void operationWanted(QLatin1StringView command);
    /// Leave the form: this contact is what was looked for.
    void contactWanted(const QString &handle);

protected:
    /// Ties an editor to the registrar's parameter it fills and to the label under it. A problem
    /// about the field appears there once the editor was left or showAll() was called, goes as soon
    /// as it is cured, and joins the editor's accessible description.
    void bind(QLatin1StringView field, QWidget *editor, VerdictStack *verdict);
    /// For parts whose number changes, such as name servers.
    void bind(const QString &field, QWidget *editor, VerdictStack *verdict);
    void unbind(const QWidget *editor);
    /// Leaves an editor out of drafts.
    void setSecret(const QWidget *editor);
    /// Shows tidied spellings and remarks while typing, not only once the editor was left.
    void setLive(const QWidget *editor);
    /// Lines above those of the rules; they stay until replaced.
    void setRemarks(const QString &field, const QList<Remark> &remarks);
    /// Something that is no bound editor changed: judges and tells edited().
    void touch();
    /// Moves the focus as Tab does: what Enter means in a field.
    void moveOn();

    /// The sentence for a problem; a form may know more than the rule does.
    virtual QString words(const Problem &problem) const;
    /// The words on a button that cures the problem; empty when no press can.
    virtual QString cureText(const Problem &problem) const;
    /// That button was pressed.
    virtual void cure(const Problem &problem, QWidget *editor);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private Q_SLOTS:
    void editorChanged();

private:
    struct Bound;
    Bound *find(const QObject *editor) const;
    /// The editor of a field; an index nobody fills falls back to the first of its list.
    Bound *at(const QString &field) const;
    void visit(Bound &bound);
    void showVerdicts(Bound &bound);
    void tick(const Problem &problem, bool on);
    bool isOpen(const Bound &bound) const;

    std::vector<std::unique_ptr<Bound>> m_bound;
    Problems m_problems;
    Problems m_ticked;
    bool m_loading = false;
};

} // namespace kz
