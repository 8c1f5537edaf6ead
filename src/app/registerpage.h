#pragma once

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace kz {

class Desk;
class OperationPage;
class RegisterForm;
struct Draft;

/// Registration forms as tabs. Each is a draft on disk a second after the last key, and is offered
/// again at the next start.
class RegisterPage : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterPage(Desk &desk, QWidget *parent = nullptr);

    /// Reads the drafts of earlier days.
    void restore(const std::function<void()> &done);
    /// An empty form in front: the one that is still empty, or a new one.
    OperationPage *newForm();
    OperationPage *current() const;
    /// Keeps what was typed in the last second, too: the window closes.
    void saveDrafts();
    /// Gives the keyboard to the form in front.
    void takeFocus();
    /// Forms with something typed that was not sent.
    int drafts() const;

Q_SIGNALS:
    void draftsChanged();
    void orderWanted(const QString &orderId);
    void domainWanted(const QString &ace);
    /// An order was sent and looked at: back to the list.
    void leaveWanted();
    /// A contact is to be made for an editor of the form.
    void contactWanted(kz::RegisterForm *form, const QString &field, const QString &typed);

protected:
    void showEvent(QShowEvent *event) override;

private:
    OperationPage *add(const Draft *draft);
    void remove(OperationPage *page);
    void showTitles();

    Desk &m_desk;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace kz
