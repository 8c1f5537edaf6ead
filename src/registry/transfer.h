#pragma once

#include "registry/contact.h"
#include "registry/domainname.h"
#include "registry/problem.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace kz {

/// Whether names of this zone change their registrar with an authorisation code only.
bool needsAuthCode(const QString &zone);

/// What is known when a name is to be transferred in. The code itself is a secret and stays out.
struct TransferFacts
{
    DomainName name;
    bool hasAuthCode = false;
    QString owner; ///< handles
    QString admin;
    QString tech;
    QString billing;
    std::optional<bool> locked;
    QDate created; ///< invalid when unknown
    QDate today;
};
/// T6 to T8. Contacts are judged under OWNERCONTACT0, ADMINCONTACT0 …
Problems judgeTransfer(const TransferFacts &facts, QLatin1StringView nameField,
                       QLatin1StringView codeField);

/// T6e: blanks at the ends of a code. It is a secret, so the problem does not hold it.
Problems judgeCodeBlanks(const QString &code, QLatin1StringView field);

/// T9, T9c and T10: how the owner is changed. contacts: presence of OWNERCONTACT0.
Problems judgeOwnerChange(const QString &command, bool setsOwner, bool hasTaxId,
                          QLatin1StringView ownerField);
/// T9b: an owner, present or future, must get what the registry may send about the confirmation.
Problems judgeTradeMail(const DomainName &name, const QString &mail, QLatin1StringView field);
/// T9d: the new owner is another one than the present. Both are handles.
Problems judgeNewOwner(const QString &present, const QString &future, QLatin1StringView field);

/// What the registrar may do by itself when another one asks for a name: DEFAULT, AUTOAPPROVE …
const QStringList &settableTransferModes();
/// "Approve by itself"; a word that is not known stays as it came, an empty one is not read yet.
QString transferModeText(const QString &mode);

/// The same for the mode of the account, where DEFAULT points nowhere else.
QString accountTransferText(const QString &mode);
/// "Approve, Deny": the answers that the registrar allows; words that are not known stay as they
/// came.
QString transferAnswersText(const QString &answers);
/// T16: only these modes exist.
Problems judgeTransferMode(const QString &mode, QLatin1StringView field);

/// T15: WHOIS privacy does not exist in Kazakh zones.
Problems judgePrivacy(const DomainName &name, bool wanted, QLatin1StringView field);

} // namespace kz
