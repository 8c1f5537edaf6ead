#include "app/contactdialog.h"

#include "app/catalogue.h"
#include "app/operationpage.h"
#include "app/systemlook.h"
#include "forms/contactform.h"
#include "look/metrics.h"
#include "look/systembadge.h"
#include "model/contactmodel.h"
#include "model/desk.h"
#include "operations/addcontact.h"

#include <QVBoxLayout>

namespace kz {

ContactDialog::ContactDialog(Desk &desk, const QString &typed, QWidget *parent)
    : QDialog(parent)
    , m_form(
          qobject_cast<ContactForm *>(Catalogue::find(AddContact::command)->open(desk, {}, this)))
    , m_page(new OperationPage(desk, m_form, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New contact"));
    resize(dp(880), dp(760));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SystemStripe(systemLook(desk.endpoint().system), this));
    column->addWidget(m_page);
    // What was typed before the program ended, or what stood in the field that asked.
    m_form->begin(typed);
    m_page->restoreLatest();
    connect(m_form, &ContactForm::useExisting, this, [this, &desk](const QString &handle) {
        if (const auto contact = desk.contacts()->byHandle(handle))
            Q_EMIT made(*contact);
        accept();
    });
    connect(m_page, &OperationPage::discardWanted, this, [this] {
        if (!m_page->canTakeBack())
            return reject();
        hide();
        Q_EMIT discarded(m_page);
    });
    connect(m_page, &OperationPage::leaveWanted, this, &QDialog::accept);
    connect(&desk, &Desk::replied, this, [this](const QString &orderId, const Reply &reply) {
        const auto outcome = AddContact::parse(reply);
        if (!m_page->holds(orderId) || !outcome)
            return;
        Contact contact = m_form->draft().contact;
        contact.handle = outcome->handle;
        Q_EMIT made(contact);
        accept();
    });
    m_form->setFocus();
}

} // namespace kz
