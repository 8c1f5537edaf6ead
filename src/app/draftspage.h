#pragma once

#include "app/deskpage.h"

#include <QLatin1StringView>
#include <QList>
#include <QSet>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace kz {

class Desk;
class Discarded;
class OperationPage;
struct Draft;

/// The forms of one long operation as tabs. Each is a draft on disk a second after the last key,
/// and is offered again at the next start.
class DraftsPage : public DeskPage
{
    Q_OBJECT
public:
    /// command: of the catalogue. id: its line in the page list. name: for a screen reader.
    DraftsPage(Desk &desk, QLatin1StringView command, const QString &id, const QString &name,
               QWidget *parent = nullptr);

    QLatin1StringView command() const { return m_command; }
    QString id() const { return m_id; }

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
    /// The same without bringing it to the front.
    OperationPage *addBehind(const Draft *draft);
    void remove(OperationPage *page);
    /// False when it was not among the tabs.
    bool takeOut(OperationPage *page);
    void discard(OperationPage *page);
    void putBack(OperationPage *page, int index);
    void showTitles();
    /// Another window of the profile saved or dropped some: these are left.
    void follow(const QList<Draft> &drafts);

    Desk &m_desk;
    const QLatin1StringView m_command;
    const QString m_id;
    QTabBar *m_tabs;
    Discarded *m_discarded;
    QStackedWidget *m_stack;
    QSet<QString> m_gone; ///< drafts that were closed here, sent or discarded
};

/// Registrations under way.
class RegisterPage : public DraftsPage
{
    Q_OBJECT
public:
    explicit RegisterPage(Desk &desk, QWidget *parent = nullptr);
};

/// Transfers to this account that are being filled in.
class TransferPage : public DraftsPage
{
    Q_OBJECT
public:
    explicit TransferPage(Desk &desk, QWidget *parent = nullptr);
};

} // namespace kz
