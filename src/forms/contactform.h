#pragma once

#include "forms/form.h"
#include "look/message.h"
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
    /// Another handle is to be made from the data of this one. What was typed meanwhile stays.
    void copyFrom(const Contact &contact);
    /// Begins with what stood in a contact picker: a mail address or a name.
    void begin(const QString &typed);

    AddContact draft() const;
    QString command() const override;
    QString title() const override;
    QString act() const override;
    QString heading() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    void setValues(const QMap<QString, QString> &values) override;

Q_SIGNALS:
    /// The look-alike is to be used instead.
    void useExisting(const QString &handle);

protected:
    Ui::ContactForm &ui() const { return *m_ui; }
    /// A message over all fields, in place of the one before.
    Message &sayOnTop(Message::Level level, const QString &title, const QString &text);
    /// What stands in the editors.
    Contact typed() const;
    void fill(const Contact &contact);
    QString cureText(const Problem &problem) const override;
    void cure(const Problem &problem, QWidget *editor) override;

private:
    void bindAll();
    void fillCountries();
    void showKind();
    void readKnown();

    std::unique_ptr<Ui::ContactForm> m_ui;
    ContactChoices *m_existing;
    QList<Contact> m_known; ///< among which look-alikes are searched
    Contact m_source; ///< the one that is copied; its handle is empty when none is
};

} // namespace kz
