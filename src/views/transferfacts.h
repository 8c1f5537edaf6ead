#pragma once

#include "look/surface.h"
#include "registry/domainrecord.h"
#include "registry/foreigntransfer.h"

#include <QDate>

class QPushButton;

namespace kz {

class ContactModel;
class DomainModel;
class FactsGrid;
class Label;
class NotesList;
class Pill;

/// The panel at the right about names that another registrar asks for, with the two answers.
class TransferFactsPanel : public Surface
{
    Q_OBJECT
public:
    TransferFactsPanel(DomainModel *domains, ContactModel *contacts, QWidget *parent = nullptr);

    /// The first one is shown, the answers are for all. accountMode: the transfer mode of the
    /// account, empty until read.
    void setTransfers(const QList<ForeignTransfer> &transfers, const QString &accountMode,
                      const QDate &today);
    void setReadOnly(bool readOnly);
    NotesList *notes() const { return m_notes; }

Q_SIGNALS:
    void denyWanted();
    void approveWanted();

private:
    void addName(const DomainRecord &record);

    DomainModel *m_domains;
    ContactModel *m_contacts;
    Label *m_kind;
    Label *m_title;
    Pill *m_pill;
    NotesList *m_notes;
    FactsGrid *m_facts;
    QPushButton *m_deny;
    QPushButton *m_approve;
};

} // namespace kz
