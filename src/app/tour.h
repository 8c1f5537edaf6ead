#pragma once

#include "app/tourcheck.h"
#include "registry/instant.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace kz {

class Demo;
class Form;
class MainWindow;

/// Walks the main job through the real widgets on the demo's registrar and saves a picture of each
/// step. What a step must leave on screen and in the ledger is read back by TourCheck.
class Tour : public QObject
{
    Q_OBJECT
public:
    /// dataRoot: where the demo keeps its profile.
    Tour(MainWindow &window, Demo &demo, const QString &dataRoot, const QString &folder);

public Q_SLOTS:
    /// Makes the pictures independent of what the screen calls its usual letters; before the
    /// window is made.
    static void setLetters();
    void start();

Q_SIGNALS:
    /// 0 when every step left what it should.
    void finished(int code);

private:
    struct Step
    {
        QString picture; ///< file name without number and ending
        std::function<void()> drive; ///< what a person does
        std::function<QString()> missing; ///< what is not there yet; empty when the step is done
    };
    void plan();
    void planContact();
    void planRegistration();
    void planInbox();
    void planLapse();
    void planRenewal();
    void planChange();
    void planBulk();
    void planDeleteExplained();
    void planConsole();
    void planTransferIn();
    void planTransferOut();
    void planAsking(const QString &picture);
    void planTrade();
    void next();
    void poll();
    bool savePicture(const QString &name) const;

    // What a person's hands do.
    void type(const QString &text) const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// By object name or by the words on it.
    void click(const QString &button) const;
    /// Puts the focus into the editor of a field of the form in front and replaces its text.
    void fill(QLatin1StringView field, const QString &text) const;
    void fill(const QString &field, const QString &text) const;
    void tick(QLatin1StringView field) const;
    /// Ticks "Send anyway" wherever a warning waits for it.
    void tickWarnings() const;
    void leave() const;
    /// Opens the form of an operation for a name of the account.
    void runFor(QLatin1StringView command, const QString &ace) const;
    /// The form of the page or dialog in front, whichever of its three steps is shown.
    Form *front() const;
    QString ace() const;
    /// The words for the day the chosen name lapses, made anew from the model.
    QString lapseDate() const;
    QString lapseSentence() const;
    QString need(const QStringList &texts) const;

    MainWindow &m_window;
    Demo &m_demo;
    TourCheck m_check;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_step = -1;
    QTimer m_poll;
    QElapsedTimer m_since;
    QString m_owner; ///< handle of the contact made on the way
    QString m_lapsing; ///< the name that is let go, in ACE
    QString m_lapsingShown;
    qsizetype m_planned = 0; ///< names of the plan of many
    QString m_leaving; ///< the name that another registrar asks for, in ACE
    int m_asked = 0; ///< names that others have asked for
    Instant m_paidUntil; ///< of the name that is renewed, before
};

} // namespace kz
