#pragma once

#include "registry/contact.h"

#include <QLineEdit>

#include <optional>

class QAbstractItemModel;
class QCompleter;
class QTreeView;

namespace kz {

class ContactChoices;

/// A contact chosen by any part of its handle, name, e-mail or country, or a handle typed by hand.
class ContactPicker : public QLineEdit
{
    Q_OBJECT
    /// The handle chosen, else what was typed: nothing a person typed is lost in a draft.
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY valueChanged USER true)
public:
    explicit ContactPicker(QWidget *parent = nullptr);

    /// Columns handle, name, e-mail, country; a Contact under contactRole in column 0.
    void setContacts(QAbstractItemModel *contacts);

    QString value() const;
    void setValue(const QString &value);
    /// What will be sent: the chosen handle, or the typed one; empty when neither is one.
    QString handle() const;
    /// The data of the handle, if the model has it.
    std::optional<Contact> contact() const;
    /// Chooses a contact that may not be in the model yet.
    void choose(const Contact &contact);

    QTreeView *popup() const { return m_popup; }

Q_SIGNALS:
    void valueChanged();
    void chosen(const QString &handle);
    void newContactWanted(const QString &typed);
    /// The contacts were read again: data of the same handle may have come.
    void contactsChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void typed(const QString &text);
    void complete();
    void activate(const QModelIndex &index);
    void showChosen();
    void wantNew();

    ContactChoices *m_choices;
    QCompleter *m_completer;
    QTreeView *m_popup;
    Contact m_contact; ///< chosen; its handle is empty when none is
};

} // namespace kz
