#pragma once

#include "api/client.h"
#include "app/deskpage.h"
#include "operations/querycommandsyntax.h"
#include "views/commandfacts.h"

#include <QMap>
#include <QTimer>

class QPushButton;

namespace kz {

class AnswerView;
class CommandForm;
class Label;
struct Order;

/// Any command of the registrar, typed. What surely only reads is sent at once and answered here;
/// everything else goes through the review and becomes an order.
class ConsolePage : public DeskPage
{
    Q_OBJECT
public:
    explicit ConsolePage(Desk &desk, QWidget *parent = nullptr);

    CommandForm *form() const { return m_form; }
    AnswerView *answer() const { return m_answer; }
    CommandFacts *facts() const { return m_facts; }

    void takeFocus() override;
    void find() override;
    void showView(const QString &id) override;
    void setFactsShown(bool shown) override;
    void save() override;

private:
    /// What was sent from here or, as an order, from any console of this ledger.
    struct Sent
    {
        QString text; ///< without secrets
        QDateTime at; ///< UTC
        QString orderId; ///< empty for a read
        QString words;
        QString icon;
        Tone tone = Tone::Muted;
    };

    void typed();
    void askSyntax();
    void showSyntax();
    void showFoot();
    void send();
    void answered(int number, const QString &name, const ApiResult<Reply> &reply);
    void note(const Order &order);
    /// Takes the secrets out of the field once the order that they were typed for is taken.
    void forget(const Order &order);
    void showSent();
    /// Puts what was sent before or after into the field.
    void recall(int step);
    void restoreDraft();
    void saveDraft();

    Desk &m_desk;
    CommandForm *m_form;
    AnswerView *m_answer;
    CommandFacts *m_facts;
    Label *m_note;
    QPushButton *m_send;
    QTimer m_wait; ///< until nobody types
    QTimer m_save;
    QMap<QString, QList<QueryCommandSyntax::Row>> m_syntax; ///< by command and zone
    QMap<QString, QString> m_unknown; ///< why there is none, by the same
    QString m_asked; ///< the one under way
    QList<Sent> m_sent; ///< oldest first
    QString m_handed; ///< what went to the review last, without secrets
    QString m_handedOrder; ///< and the order that it became
    qsizetype m_recalled = -1; ///< what of it stands in the field
    int m_number = 0; ///< of the last command: a late answer of an older one is not shown
    bool m_asking = false;
    bool m_restored = false;
};

} // namespace kz
