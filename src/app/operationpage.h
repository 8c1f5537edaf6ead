#pragma once

#include "app/catalogue.h"
#include "forms/form.h"
#include "ledger/ledger.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace kz {

class ActionBar;
class Discarded;
class IconLabel;
class Label;
class Message;
class OrderPrice;
class PlanPanel;
class ResultPage;
class ReviewPage;

/// The one page around every form, in the three steps of every write: fill in, review, result. It
/// keeps the draft, shows what is wrong, sends once, and stays with the order until it is left.
class OperationPage : public QWidget
{
    Q_OBJECT
public:
    /// Takes the form.
    OperationPage(Desk &desk, Form *form, QWidget *parent = nullptr);

    Form *form() const { return m_form; }
    /// Fills the form as it was left.
    void restore(const Draft &draft);
    /// As above, with the last draft of this kind of form, if there is one.
    void restoreLatest();
    /// Saves the draft if its second has not passed yet.
    void saveNow();
    QString title() const;
    QString draftId() const { return m_draftId; }
    /// All that stands here is on disk, and nobody is past the first step.
    bool isAtRest() const;
    /// When its draft was saved or read last; invalid when it never was on disk.
    QDateTime savedAt() const { return m_savedAt; }
    bool isSent() const { return m_order.has_value(); }
    /// This order was placed from here.
    bool holds(const QString &orderId) const { return m_order && m_order->id == orderId; }
    /// Nothing was typed yet.
    bool isEmpty() const;
    /// It was discarded with something in it.
    bool canTakeBack() const { return m_discarded; }
    /// Makes a draft of it again: to be discarded was a mistake.
    void takeBack();
    /// Gives the keyboard to where somebody was before, else to the first editor.
    void takeFocus();

Q_SIGNALS:
    void titleChanged();
    /// The page has done its work or was given up: close it.
    void leaveWanted();
    /// The draft is to be thrown away, and the page with it.
    void discardWanted();
    void orderWanted(const QString &orderId);
    /// Many orders were placed from here; leftOut: why some were not.
    void batchWanted(const QString &batchId, const QStringList &leftOut);
    void domainWanted(const QString &ace);
    void contactWanted(const QString &handle);
    /// A further form of the same kind.
    void anotherWanted();
    /// The form of another operation, for the same names.
    void operationWanted(QLatin1StringView command);

public Q_SLOTS:
    void review();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void foldPlan();
    QWidget *makeFillStep();
    void makeContact(const QString &field, const QString &typed);
    void saveDraft();
    QString withLeftOut(const QString &words) const;
    void dropDraft();
    void discard();
    void showFoot();
    /// What a review shows and sends, made a part at a time.
    struct Sealed;
    void seal(qsizetype part, Sealed &sealed) const;
    void showReview(const Sealed &sealed);
    void backToForm();
    void send();
    void offerAgain(const QList<Request> &requests, bool kept);
    void placed(const Result<Order, LedgerError> &order);
    void batchPlaced(const Result<PlacedBatch, LedgerError> &placed);
    void follow(const Order &order);
    /// The price beside the form, asked a second after the last change of what it depends on.
    void quote();
    void readName(const DomainName &name);

    Desk &m_desk;
    Form *m_form;
    QStackedWidget *m_steps;
    OrderPrice *m_price; ///< on the review
    QScrollArea *m_scroll;
    ActionBar *m_foot;
    PlanPanel *m_panel;
    Discarded *m_discardedContact;
    bool m_hasPlan = false;
    IconLabel *m_countIcon;
    Label *m_count;
    Label *m_saved;
    Label *m_nextKeys;
    QPushButton *m_next;
    QPushButton *m_discard;
    QPushButton *m_review;
    ReviewPage *m_reviewPage;
    ResultPage *m_result;
    QList<Request> m_requests; ///< sealed by the last review
    std::unique_ptr<QObject> m_sealing; ///< a review is made; gone when what it shows has changed
    std::optional<Order> m_order; ///< placed from here; of many the page of their plan tells
    QString m_draftId;
    QDateTime m_savedAt;
    int m_savesUnderWay = 0;
    QTimer m_save;
    QTimer m_quote;
    Params m_quoted = {}; ///< what the price beside the form was asked for
    bool m_draftKept = false;
    bool m_discarded = false;
};

} // namespace kz
