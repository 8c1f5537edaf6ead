#pragma once

#include "look/surface.h"
#include "model/contactmodel.h"
#include "registry/contactuse.h"

class QPushButton;
class QVBoxLayout;

namespace kz {

class FactsGrid;
class Label;
class Message;
class Pill;

/// The panel at the right of the contacts: what is known of one handle, and which names use it.
class ContactFacts : public Surface
{
    Q_OBJECT
public:
    explicit ContactFacts(ContactModel *contacts, QWidget *parent = nullptr);

    /// The contact shown; an empty handle empties the panel.
    void setHandle(const QString &handle);
    QString handle() const { return m_handle; }
    /// The names that use it. whole: as the registrar lists them, else as far as names are read.
    void setUses(const QList<ContactUse> &uses, bool whole);

Q_SIGNALS:
    void domainWanted(const QString &ace);
    void hideWanted();

private:
    void refresh();
    void showMessage(const Contact &contact);
    void showData(const Contact &contact);
    void showUses();

    ContactModel *m_contacts;
    QString m_handle;
    QList<ContactUse> m_uses;
    bool m_whole = false;
    Label *m_title;
    Label *m_handleLabel;
    QPushButton *m_copy;
    Pill *m_pill;
    Message *m_message;
    FactsGrid *m_facts;
};

} // namespace kz
