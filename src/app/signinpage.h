#pragma once

#include "api/error.h"
#include "app/profile.h"
#include "ledger/ledger.h"

#include <QWidget>

#include <memory>

namespace kz {

namespace Ui {
class SignInPage;
}

/// Where a profile is made or chosen and its password asked for. What was typed stays until the
/// registrar has let the user in; what went wrong stands beside the button, and can be tried again.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Fills the page: known profiles to choose from, and the one to begin with.
    void setProfiles(const QList<Profile> &known, const Profile &first);
    /// As when a session ended: everything but the password is there, and a way back.
    void askAgain(const Profile &profile, const QString &why);
    void setBusy(bool busy);
    /// Somebody is signed in: the page keeps nothing that is secret.
    void letIn();
    void showError(const ApiError &error);
    /// One sentence above the button, for what is not the registrar's doing.
    void showTrouble(const QString &title, const QString &sentence);
    /// The sign-in has to wait for this; empty when it waits for nothing but the answer.
    void showWait(const QString &why);
    /// The orders on this computer cannot be read, so nobody is signed in. A damaged ledger may be
    /// left for a new one, by two presses.
    void showLedgerTrouble(const LedgerError &error);
    Profile profile() const;

Q_SIGNALS:
    void signInWanted(const kz::Profile &profile, const QString &password);
    void demoWanted();
    /// Back to the window without signing in.
    void cancelled();
    void newLedgerWanted();
    void systemChosen(kz::SystemKind system);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void askForNewLedger(const LedgerError &error);
    void show(const Profile &profile);
    void chooseSystem(SystemKind system);
    SystemKind system() const;
    void addPoint(const char *icon, const QString &head, const QString &text);
    void remark();

    std::unique_ptr<Ui::SignInPage> m_ui;
    QList<Profile> m_known;
    bool m_busy = false;
};

} // namespace kz
