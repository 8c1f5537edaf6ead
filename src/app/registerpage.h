#pragma once

#include "app/deskpage.h"

#include <functional>

class QStackedWidget;
class QTabBar;

namespace kz {

class Desk;
class Discarded;
class OperationPage;
struct Draft;

/// Registration forms as tabs. Each is a draft on disk a second after the last key, and is offered
/// again at the next start.
class RegisterPage : public DeskPage
{
    Q_OBJECT
public:
    explicit RegisterPage(Desk &desk, QWidget *parent = nullptr);

    /// Reads the drafts of earlier days.
    void restore(const std::function<void()> &done);
    /// An empty form in front: the one that is still empty, or a new one.
    OperationPage *newForm();
    OperationPage *current() const;
    /// Forms with something typed that was not sent.
    int drafts() const;

    /// Gives the keyboard to the form in front.
    void takeFocus() override;
    void showCounts() override;
    /// Keeps what was typed in the last second, too.
    void save() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    OperationPage *add(const Draft *draft);
    void remove(OperationPage *page);
    /// False when it was not among the tabs.
    bool takeOut(OperationPage *page);
    void discard(OperationPage *page);
    void putBack(OperationPage *page, int index);
    void showTitles();

    Desk &m_desk;
    QTabBar *m_tabs;
    Discarded *m_discarded;
    QStackedWidget *m_stack;
};

} // namespace kz
