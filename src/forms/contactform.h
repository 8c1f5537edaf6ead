#pragma once

#include "forms/form.h"
#include "operations/addcontact.h"

class QAbstractItemModel;

namespace kz {

namespace Ui {
class ContactForm;
}

class ContactChoices;

/// Fills AddContact: a person or an organisation, made on the spot.
class ContactForm : public Form
{
    Q_OBJECT
public:
    explicit ContactForm(QWidget *parent = nullptr);
    ~ContactForm() override;

    /// Those that exist, to find look-alikes; columns as for ContactPicker.
    void setContacts(QAbstractItemModel *contacts);
    /// Begins with what stood in a contact picker: a mail address or a name.
    void begin(const QString &typed);

    AddContact draft() const;
    /// The contact with the same e-mail or name that is named on top; an empty handle when none is.
    Contact lookAlike() const { return m_lookAlike; }

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    void setValues(const QMap<QString, QString> &values) override;

Q_SIGNALS:
    /// The look-alike is to be used instead.
    void useExisting(const QString &handle);

private:
    void bindAll();
    void fillCountries();
    void showKind();
    void findLookAlike();

    std::unique_ptr<Ui::ContactForm> m_ui;
    ContactChoices *m_existing;
    Contact m_lookAlike;
};

} // namespace kz
