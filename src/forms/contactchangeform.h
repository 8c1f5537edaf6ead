#pragma once

#include "forms/contactform.h"
#include "operations/modifycontact.h"

namespace kz {

/// Fills ModifyContact: the names that use the handle stand first, and only what differs is sent.
class ContactChangeForm : public ContactForm
{
    Q_OBJECT
public:
    /// contact: as the list has it, until setShown() brings what the registrar says now.
    ContactChangeForm(const Contact &contact, const QList<ContactUse> &uses,
                      QWidget *parent = nullptr);

    /// What StatusContact shows; what was typed meanwhile stays.
    void setShown(const Contact &contact);
    /// The names that use it, as the registrar lists them.
    void setUses(const QList<ContactUse> &uses);
    /// The registrar could not be asked: one sentence.
    void setTrouble(const QString &sentence);

    ModifyContact change() const;

    QString command() const override { return ModifyContact::command; }
    QString act() const override;
    QString heading() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QList<Stage> stages() const override;
    /// Made from what the registrar shows today, it would be another change tomorrow.
    bool keepsDraft() const override { return false; }

Q_SIGNALS:
    /// Ask the registrar again.
    void freshWanted();

protected:
    QString words(const Problem &problem) const override;

private:
    void showUses();
    void showOnceChanged();

    Contact m_before;
    QList<ContactUse> m_uses;
    bool m_read = false;
    bool m_shownAll = false;
};

} // namespace kz
