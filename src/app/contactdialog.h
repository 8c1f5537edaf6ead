#pragma once

#include "registry/contact.h"

#include <QDialog>

namespace kz {

class ContactForm;
class Desk;
class OperationPage;

/// A new contact on the spot: the same three steps as every write, in a window of its own over the
/// form that asked for it. It closes by itself once the registrar has named the handle.
class ContactDialog : public QDialog
{
    Q_OBJECT
public:
    ContactDialog(Desk &desk, const QString &typed, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The contact with its handle, made or chosen among those there are.
    void made(const kz::Contact &contact);
    /// The draft was thrown away; the dialog is hidden and can be opened again as it was.
    void discarded(kz::OperationPage *page);

private:
    ContactForm *m_form;
    OperationPage *m_page;
};

} // namespace kz
