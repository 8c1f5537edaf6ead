#include "registry/transfer.h"

#include "registry/anytext.h"
#include "registry/email.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kz {

namespace {

constexpr int daysAfterRegistration = 60;

bool is(const QString &command, QStringView name)
{
    return command.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

bool needsAuthCode(const QString &zone)
{
    return !zone.isEmpty() && zone != u"net.kz" && zone != u"org.kz";
}

Problems judgeTransfer(const TransferFacts &facts, QLatin1StringView nameField,
                       QLatin1StringView codeField)
{
    Problems problems;
    const QString name = facts.name.unicode();
    const QString zone = facts.name.zone();
    if (!facts.hasAuthCode && !zone.isEmpty()) {
        const Rule rule = needsAuthCode(zone) ? Rule::T6AuthCodeMissing : Rule::T6bAuthCodeAdvised;
        problems.append({codeField, rule, name, u'.' + zone});
    }
    const struct
    {
        QLatin1StringView field;
        const QString &handle;
    } contacts[] = {{QLatin1StringView("OWNERCONTACT0"), facts.owner},
                    {QLatin1StringView("ADMINCONTACT0"), facts.admin},
                    {QLatin1StringView("TECHCONTACT0"), facts.tech},
                    {QLatin1StringView("BILLINGCONTACT0"), facts.billing}};
    for (const auto &contact : contacts) {
        if (contact.handle.trimmed().isEmpty())
            problems.append(
                {contact.field, Rule::T6cContactMissing, contact.handle, QString(contact.field)});
    }
    if (facts.locked.value_or(false))
        problems.append({nameField, Rule::T6dLocked, name});
    const QDate free = facts.created.addDays(daysAfterRegistration);
    if (facts.created.isValid() && facts.today < free)
        problems.append({nameField, Rule::T7SixtyDays, name, dateText(free)});
    if (!zone.isEmpty())
        problems.append({nameField, Rule::T8TransferTerm, name});
    return problems;
}

Problems judgeCodeBlanks(const QString &code, QLatin1StringView field)
{
    if (code.trimmed().isEmpty())
        return {};
    const bool begins = code.front().isSpace();
    const bool ends = code.back().isSpace();
    if (!begins && !ends)
        return {};
    const QString where = begins && ends
        ? QCoreApplication::translate("kz::Transfer", "at both ends", "a blank, of the code")
        : begins
        ? QCoreApplication::translate("kz::Transfer", "at the beginning", "a blank, of the code")
        : QCoreApplication::translate("kz::Transfer", "at the end", "a blank, of the code");
    return {{field, Rule::T6eCodeBlanks, {}, where}};
}

Problems judgeOwnerChange(const QString &command, bool setsOwner, bool hasTaxId,
                          QLatin1StringView ownerField)
{
    Problems problems;
    if (is(command, u"ModifyDomain") && setsOwner)
        problems.append({ownerField, Rule::T9cOwnerByModify, command});
    if (!is(command, u"TradeDomain"))
        return problems;
    problems.append({ownerField, Rule::T9TradeConfirmation, command});
    if (hasTaxId)
        problems.append({ownerField, Rule::T10TradeTaxId, command});
    return problems;
}

Problems judgeTradeMail(const DomainName &name, const QString &mail, QLatin1StringView field)
{
    const bool none = mail.trimmed().isEmpty();
    const bool doubtful = none || worst(judgeEmail(mail, field)) >= Verdict::Warn
        || !judgeMailBeside(mail, name, field).isEmpty();
    if (!doubtful)
        return {};
    return {{field, Rule::T9bTradeMail, name.unicode(),
             none ? QCoreApplication::translate("kz::Transfer", "none is stated") : mail}};
}

Problems judgeNewOwner(const QString &present, const QString &future, QLatin1StringView field)
{
    const QString handle = future.trimmed();
    if (handle.isEmpty() || handle.compare(present.trimmed(), Qt::CaseInsensitive) != 0)
        return {};
    return {{field, Rule::T9dSameOwner, handle}};
}

const QStringList &settableTransferModes()
{
    // CentralNic SetDomainTransferMode page.
    static const QStringList all{QStringLiteral("DEFAULT"), QStringLiteral("AUTOAPPROVE"),
                                 QStringLiteral("AUTODENY")};
    return all;
}

QString transferModeText(const QString &mode)
{
    switch (settableTransferModes().indexOf(mode.trimmed().toUpper())) {
    case 0:
        return QCoreApplication::translate("kz::Transfer", "As the account says", "transfer mode");
    case 1:
        return QCoreApplication::translate("kz::Transfer", "Approve by itself", "transfer mode");
    case 2:
        return QCoreApplication::translate("kz::Transfer", "Deny by itself", "transfer mode");
    default:
        break;
    }
    return mode.trimmed().isEmpty() ? QCoreApplication::translate("kz::Transfer", "Not read yet")
                                    : mode;
}

QString accountTransferText(const QString &mode)
{
    return settableTransferModes().indexOf(mode.trimmed().toUpper()) == 0
        ? QCoreApplication::translate("kz::Transfer", "The registrar's default", "transfer mode")
        : transferModeText(mode);
}

QString transferAnswersText(const QString &answers)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;|/]+"));
    QStringList words;
    for (const QString &one : answers.split(gaps, Qt::SkipEmptyParts)) {
        if (is(one, u"approve"))
            words << QCoreApplication::translate("kz::Transfer", "Approve", "an allowed answer");
        else if (is(one, u"deny"))
            words << QCoreApplication::translate("kz::Transfer", "Deny", "an allowed answer");
        else if (is(one, u"none"))
            words << QCoreApplication::translate("kz::Transfer", "None", "no allowed answer");
        else
            words << one;
    }
    return words.join(QLatin1StringView(", "));
}

Problems judgeTransferMode(const QString &mode, QLatin1StringView field)
{
    if (settableTransferModes().contains(mode))
        return {};
    return {{field, Rule::T16TransferMode, mode}};
}

Problems judgePrivacy(const DomainName &name, bool wanted, QLatin1StringView field)
{
    if (!wanted || name.zone().isEmpty())
        return {};
    return {{field, Rule::T15NoPrivacy, name.unicode(), u'.' + name.zone()}};
}

} // namespace kz
