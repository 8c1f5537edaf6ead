#pragma once

#include "model/words.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace kz {

class ActionBar;
class CodeBox;
class FactsGrid;
class Label;
class LifeLine;
class Message;
class StateIcon;

/// One order: what became of it, in words, its life, the registrar's own words, what to do
/// meanwhile. Shows any state and follows it live.
class OrderPage : public QWidget
{
    Q_OBJECT
public:
    /// A result page follows a form; otherwise the page was opened from a list.
    enum class Use { Detail, Result };

    explicit OrderPage(Use use, QWidget *parent = nullptr);

    void setOrder(const Order &order);
    const std::optional<Order> &order() const { return m_order; }
    void setNextLook(const QDateTime &utc);
    /// From which time ages count.
    void setNow(const QDateTime &utc);

    QString headline() const;
    QString sentence() const;
    QPushButton *primary() const;

Q_SIGNALS:
    void lookWanted(const QString &orderId);
    /// An order that found nobody is to be sent now.
    void sendWanted(const QString &orderId);
    /// Staff decided, in a second step on the page, that the order is over.
    void dropWanted(const QString &orderId);
    void showDomainWanted(const QString &ace);
    void showPendingWanted(const QString &orderId);
    void anotherWanted();
    void backWanted();

private:
    void buildHead(QVBoxLayout *page);
    void buildBody(QVBoxLayout *page);
    void buildFoot(QVBoxLayout *page);
    void refresh();
    void refreshWarning();
    void refreshMeanwhile();
    void refreshFoot();
    void askToDrop();

    Use m_use;
    std::optional<Order> m_order;
    QDateTime m_nextLook;
    QDateTime m_now;
    bool m_askingToDrop = false;
    StateIcon *m_icon;
    Label *m_headline;
    Label *m_sentence;
    LifeLine *m_life;
    CodeBox *m_words;
    Label *m_looksHead;
    FactsGrid *m_looks;
    Message *m_message;
    Label *m_meanwhileHead;
    QVBoxLayout *m_meanwhile;
    ActionBar *m_foot;
    QPushButton *m_back;
    QPushButton *m_copy;
    QPushButton *m_drop;
    QPushButton *m_another;
    QPushButton *m_showDomain;
    QPushButton *m_send;
    QPushButton *m_look;
    QPushButton *m_showPending;
};

} // namespace kz
