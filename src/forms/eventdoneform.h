#pragma once

#include "forms/form.h"
#include "operations/deleteevent.h"

namespace kz {

namespace Ui {
class EventDoneForm;
}

/// Fills DeleteEvent for one event or many, and says what nobody would be told again.
class EventDoneForm : public Form
{
    Q_OBJECT
public:
    struct Letter
    {
        EventStake stake = {};
        QString name = {}; ///< the name in Unicode, or what else it tells of
        QString about = {}; ///< as the registrar names it
        QString subclass = {};
        QString means = {}; ///< in plain words
        QString received = {};
    };

    explicit EventDoneForm(const QList<Letter> &letters, QWidget *parent = nullptr);
    ~EventDoneForm() override;

    /// One for each of these, all of one decision.
    static QList<DeleteEvent> orders(const QList<Letter> &letters);

    QString command() const override { return DeleteEvent::command; }
    QString title() const override;
    QString heading() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString reviewTitle() const override;
    QString finality() const override;
    bool keepsDraft() const override { return false; }

private:
    QList<DeleteEvent> drafts() const;

    std::unique_ptr<Ui::EventDoneForm> m_ui;
    const QList<Letter> m_letters;
};

} // namespace kz
