#pragma once

#include "forms/form.h"
#include "registry/domainname.h"
#include "registry/nameserver.h"

#include <QHash>

class QAbstractItemModel;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kz {

class ContactPicker;
class NameServersEdit;
struct Contact;

/// What the two long forms share: a name, its four contacts, its name servers, the owner's tax
/// number and the two declarations. The layout comes from the form's own Designer file.
class NameForm : public Form
{
    Q_OBJECT
public:
    using Form::Form;

    /// Columns handle, name, e-mail, country; a Contact under contactRole in column 0.
    void setContacts(QAbstractItemModel *contacts);
    void chooseContact(const QString &field, const Contact &contact) override;
    /// Short names of what stops the order or waits for a tick. What is only empty is Info.
    QList<QPair<Verdict, QString>> stillOpen() const override;
    QString title() const override;
    void setValues(const QMap<QString, QString> &values) override;

    /// What a server said when it was asked for a name; shown as long as both stand in the form.
    void showServer(const QString &host, const QString &aceName, const Remark &remark);

Q_SIGNALS:
    /// Somebody wants to know whether these serve the name.
    void serversWanted(const kz::DomainName &name, const QList<kz::NameServer> &servers);

protected:
    /// The parameters that both commands call the same.
    struct Names
    {
        static constexpr QLatin1StringView domain{"DOMAIN"};
        static constexpr QLatin1StringView owner{"OWNERCONTACT0"};
        static constexpr QLatin1StringView admin{"ADMINCONTACT0"};
        static constexpr QLatin1StringView tech{"TECHCONTACT0"};
        static constexpr QLatin1StringView billing{"BILLINGCONTACT0"};
        static constexpr QLatin1StringView nameServers{"NAMESERVER"};
        static constexpr QLatin1StringView taxId{"X-COMPANY-VAT-ID"};
        static constexpr QLatin1StringView content{"(content)"};
        static constexpr QLatin1StringView hosting{"(hosting)"};
    };
    /// An editor with what stands under it.
    template <class W>
    struct Part
    {
        W *editor = nullptr;
        VerdictStack *verdict = nullptr;
    };
    struct Parts
    {
        Part<QLineEdit> domain;
        Part<ContactPicker> owner;
        Part<ContactPicker> admin;
        Part<ContactPicker> tech;
        Part<ContactPicker> billing;
        QPushButton *sameForAll = nullptr;
        NameServersEdit *servers = nullptr;
        Part<QLineEdit> taxId;
        QLabel *taxIdLabel = nullptr;
        QLabel *taxIdRead = nullptr;
        QLabel *companyHint = nullptr;
        Part<QCheckBox> hosting;
        Part<QCheckBox> content;
    };
    /// The parts of a form by the names they have in every Designer file.
    template <class Ui>
    static Parts partsOf(const Ui &ui)
    {
        return {.domain = {ui.domain, ui.domainVerdict},
                .owner = {ui.owner, ui.ownerVerdict},
                .admin = {ui.admin, ui.adminVerdict},
                .tech = {ui.tech, ui.techVerdict},
                .billing = {ui.billing, ui.billingVerdict},
                .sameForAll = ui.sameForAll,
                .servers = ui.servers,
                .taxId = {ui.taxId, ui.taxIdVerdict},
                .taxIdLabel = ui.taxIdLabel,
                .taxIdRead = ui.taxIdRead,
                .companyHint = ui.companyHint,
                .hosting = {ui.hosting, ui.hostingVerdict},
                .content = {ui.content, ui.contentVerdict}};
    }
    /// Takes the parts over; called once, before they are bound.
    void adopt(const Parts &parts);
    // In the order of the form: what is bound first is corrected first.
    void bindDomain();
    void bindContacts();
    void bindServers();
    void bindTaxId();
    void bindDeclarations();

    const Parts &parts() const { return m_parts; }
    DomainName domain() const;
    /// A name that an order can be about stands in the form.
    bool nameBlocks() const;
    QList<NameServer> nameServers() const;
    void ownerChanged();

    // Rows of the review. sent: the parameters of the order.
    QList<ReviewRow> domainRows(const Params &sent) const;
    QList<ReviewRow> contactRows() const;
    QList<ReviewRow> serverRows(const Params &sent) const;
    QList<ReviewRow> taxRows(const Params &sent) const;

    /// What is still open, in a few words.
    virtual QString shortName(const Problem &problem) const;
    QString label(const QString &field) const;
    QString words(const Problem &problem) const override;

private:
    void sameForAll();
    void showSame();
    void showServers();
    QList<ContactPicker *> otherContacts() const;

    Parts m_parts;
    QString m_askedFor; ///< ACE of the name that the servers were asked for
    QHash<QString, Remark> m_asked; ///< by host
};

} // namespace kz
