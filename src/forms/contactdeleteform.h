#pragma once

#include "forms/form.h"
#include "operations/deletecontact.h"

namespace kz {

namespace Ui {
class ContactDeleteForm;
}

/// Fills DeleteContact for one handle or many. Those in use are shown and left out.
class ContactDeleteForm : public Form
{
    Q_OBJECT
public:
    struct Candidate
    {
        Contact contact;
        QList<ContactUse> uses = {}; ///< as far as they are read
        bool gone = false; ///< the registrar does not know it any more
        bool asked = false; ///< the registrar has just said so
    };

    explicit ContactDeleteForm(const QList<Candidate> &candidates, QWidget *parent = nullptr);
    ~ContactDeleteForm() override;

    /// What StatusContact says of a handle now.
    void setShown(const Contact &contact);
    void setGone(const QString &handle);

    /// One per handle that nothing is known to use.
    QList<DeleteContact> drafts() const;

    QString command() const override { return DeleteContact::command; }
    QString title() const override;
    QString act() const override;
    QString heading() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString finality() const override;
    bool keepsDraft() const override { return false; }

protected:
    QString words(const Problem &problem) const override;

private:
    Candidate *find(const QString &handle);
    void showRows();

    std::unique_ptr<Ui::ContactDeleteForm> m_ui;
    QList<Candidate> m_candidates;
};

} // namespace kz
