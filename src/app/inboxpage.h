#pragma once

#include "app/deskpage.h"

#include <QTimer>

#include <chrono>

namespace kz {

class InboxFacts;
class InboxView;

/// The registrar's events as an inbox of staff. What was in front for a moment counts as read; done
/// is said on purpose only.
class InboxPage : public DeskPage
{
    Q_OBJECT
public:
    explicit InboxPage(Desk &desk, QWidget *parent = nullptr);

    InboxView *view() const { return m_view; }
    /// How long an event has to be in front to count as read; for tests.
    void setReadingTime(std::chrono::milliseconds time) { m_reading.setInterval(time); }

    Subjects selection() const override;
    void takeFocus() override;
    void find() override;
    void showView(const QString &id) override;
    void setFactsShown(bool shown) override;
    void showCounts() override;

private:
    void addVerbs();
    void showFacts();
    void read();
    void open();
    /// Nothing leaves the inbox without the form, which says what nobody would be told again.
    void markDone();

    Desk &m_desk;
    InboxView *m_view;
    InboxFacts *m_facts;
    QTimer m_reading;
    QString m_inFront; ///< id of the event that is being read
    bool m_factsShown = true;
};

} // namespace kz
