#pragma once

#include "look/surface.h"
#include "model/activitymodel.h"
#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "model/hostinganswer.h"
#include "model/notebook.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace kz {

class FactsGrid;
class Label;
class Message;
class NotesList;
class Pill;

/// The panel at the right: all that is known of one name, and what will happen to it.
class DomainFacts : public Surface
{
    Q_OBJECT
public:
    DomainFacts(DomainModel *domains, ContactModel *contacts, ActivityModel *activity,
                QWidget *parent = nullptr);

    /// The name shown; an empty one empties the panel.
    void setName(const QString &ace);
    QString name() const { return m_ace; }
    /// "1 of 3 selected" above the name.
    void setSelectedCount(int count);
    void setReadOnly(bool readOnly);
    /// Where its site stands, as far as somebody asked.
    void setHosting(const HostingAnswer &answer);
    NotesList *notes() const { return m_notes; }
    /// The notes that it shows, and that say where the server of a name stands.
    void setBook(NoteBook *book);

Q_SIGNALS:
    void modeWanted(const QList<kz::DomainRecord> &records, const kz::RenewalMode &mode);
    void orderWanted(const QString &orderId);
    /// Somebody wants to see the code with which this name leaves.
    void authCodeWanted(const QString &ace);
    /// Somebody wants to know where the site of this name stands.
    void hostingWanted(const QString &ace);
    void hideWanted();

private:
    /// All that the panel is made from.
    struct Shown
    {
        NameFacts facts;
        QList<Order> history;
        RenewalMode accountMode;
        QDate today;
        QStringList contacts;
        bool notSeen = false;
        bool readOnly = false;
        HostingAnswer hosting = {};
        std::optional<Note> server = {};
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    /// What it says of all names.
    struct Totals
    {
        QList<RenewalCounts::Group> groups;
        RenewalMode accountMode;
        QDate today;
        friend bool operator==(const Totals &, const Totals &) = default;
    };

    void fill(const NameFacts &facts);
    /// No name is selected: how many there are, and when they renew.
    void fillWithAll();
    void showMessage(const NameFacts &facts);
    void showPills(const NameFacts &facts);
    void showContacts(const DomainRecord &record);
    void showHistory();
    void showHosting();
    void showServer();
    void showTransfer(const DomainRecord &record);
    void refresh();
    QString contactText(const QString &handle) const;

    DomainModel *m_domains;
    ContactModel *m_contacts;
    ActivityModel *m_activity;
    QString m_ace;
    std::optional<Shown> m_shown;
    std::optional<Totals> m_totals;
    Label *m_selected;
    Label *m_title;
    Label *m_aceLabel;
    QPushButton *m_copy;
    QHBoxLayout *m_pills;
    Message *m_message;
    NotesList *m_notes;
    FactsGrid *m_facts;
    QWidget *m_content;
    bool m_readOnly = false;
    HostingAnswer m_hosting;
};

} // namespace kz
