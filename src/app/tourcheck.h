#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace kz {

/// Reads back what a step of the tour left behind, by ways of its own: the accessibility tree of
/// the window as a screen reader meets it, and the ledger's file through a connection of its own.
/// It drives nothing and shares no state with the code that does.
class TourCheck
{
public:
    /// dataFolder: where the profile's ledger lies.
    TourCheck(QWidget &window, QString dataFolder);

    /// Every text that can be seen or heard in the window now.
    QStringList onScreen() const;
    /// Some visible text contains this one. There is no text that is nothing.
    bool shows(const QString &text) const;
    /// A row of a visible table names all of these.
    bool lists(const QStringList &texts) const;
    /// The states of all orders of this command for this object, oldest first, as words.
    QStringList ledgerStates(const QString &command, const QString &object) const;
    /// The states that the orders of this command for this object went through.
    QStringList ledgerSteps(const QString &command, const QString &object) const;
    /// The states of all orders of the plan that was placed last for this command, and its own.
    QStringList ledgerPlan(const QString &command) const;
    QString ledgerPlanState(const QString &command) const;
    /// A column of the registrar's events of this kind about this object.
    QStringList ledgerEvents(const QString &column, const QString &object,
                             const QString &subclass) const;
    /// The titles of the drafts, last saved first.
    QStringList ledgerDrafts() const;

private:
    /// What Qt keeps of tables is of the past: without a screen reader it tells nobody of new rows.
    void readTablesAnew() const;
    QStringList query(const QString &sql, const QStringList &values = {}) const;

    QWidget &m_window;
    QString m_dataFolder;
};

} // namespace kz
