#pragma once

#include "app/catalogue.h"
#include "look/colours.h"
#include "model/notebook.h"

#include <QWidget>

class QAction;

namespace kz {

class Desk;

/// A page of the window, one line each in pages.cpp. It shows, and says by signals what is wanted.
class DeskPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What is selected on it: what an operation of the menus is asked for.
    virtual Subjects selection() const { return {}; }
    /// What a note would be about; nothing where none can be written.
    virtual NoteSubject noteSubject() const { return {}; }
    /// Gives the keyboard to where somebody works.
    virtual void takeFocus() { setFocus(); }
    /// Puts the keyboard into the filter.
    virtual void find() { }
    /// It was chosen in the page list, under its own id or that of one of its views.
    virtual void showView(const QString &id) { Q_UNUSED(id) }
    /// Shows or folds away the facts at its right.
    virtual void setFactsShown(bool shown) { Q_UNUSED(shown) }
    /// Tells the counts beside its lines in the page list.
    virtual void showCounts() { }
    /// Ages and days left go on: once a second while it is in front.
    virtual void tick() { }
    /// Keeps what must not be lost: the window closes.
    virtual void save() { }

Q_SIGNALS:
    void domainWanted(const QString &ace);
    void contactWanted(const QString &handle);
    /// The list of names, filtered by these words.
    void namesWanted(const QString &filter);
    void orderWanted(const QString &orderId);
    /// All orders of one decision.
    void batchWanted(const QString &batchId);
    /// Why there is no such command.
    void missingWanted(const kz::Catalogue::Missing &missing, const kz::Subjects &subjects);
    /// The form of this operation, filled for these.
    void operationWanted(const kz::Catalogue::Entry &entry, const kz::Subjects &subjects);
    /// A note about this is to be written.
    void noteWanted(const kz::NoteSubject &subject);
    void selectionChanged();
    void countChanged(const QString &id, const QString &count, kz::Tone tone);
    /// The facts at its right are in the way.
    void hideFactsWanted();
    /// Back to the page before this one.
    void leaveWanted();

protected:
    /// The verb of an operation for what is selected, enabled while it fits.
    QAction *verb(const Catalogue::Entry &entry, const Desk &desk);

private:
    QList<QPair<QAction *, const Catalogue::Entry *>> m_verbs;
};

} // namespace kz
