#include "registry/renewalmode.h"

#include <QCoreApplication>

#include <array>

namespace kz {

namespace {

struct Mode
{
    RenewalMode::Known known;
    QLatin1StringView token;
    const char *text;
};

// CentralNic SetDomainRenewalmode page.
constexpr std::array modes = {
    Mode{RenewalMode::Default, QLatin1StringView("DEFAULT"),
         QT_TRANSLATE_NOOP("kz::RenewalMode", "Account default")},
    Mode{RenewalMode::AutoRenew, QLatin1StringView("AUTORENEW"),
         QT_TRANSLATE_NOOP("kz::RenewalMode", "Auto-renew")},
    Mode{RenewalMode::AutoDelete, QLatin1StringView("AUTODELETE"),
         QT_TRANSLATE_NOOP("kz::RenewalMode", "Auto-delete")},
    Mode{RenewalMode::AutoExpire, QLatin1StringView("AUTOEXPIRE"),
         QT_TRANSLATE_NOOP("kz::RenewalMode", "Auto-expire")},
    Mode{RenewalMode::RenewOnce, QLatin1StringView("RENEWONCE"),
         QT_TRANSLATE_NOOP("kz::RenewalMode", "Renew once")},
};

} // namespace

RenewalMode::RenewalMode(Known known)
    : m_known(known)
{
    for (const Mode &mode : modes) {
        if (mode.known == known)
            m_token = mode.token;
    }
}

RenewalMode RenewalMode::fromToken(const QString &token)
{
    const QString trimmed = token.trimmed();
    if (trimmed.isEmpty())
        return {};
    for (const Mode &mode : modes) {
        if (trimmed.compare(mode.token, Qt::CaseInsensitive) == 0)
            return mode.known;
    }
    RenewalMode result(Other);
    result.m_token = token;
    return result;
}

RenewalMode RenewalMode::effective(const RenewalMode &accountMode) const
{
    return m_known == Default && accountMode.m_known != Unset ? accountMode : *this;
}

const QList<RenewalMode> &settableModes()
{
    static const QList<RenewalMode> result = {RenewalMode::AutoRenew, RenewalMode::AutoDelete,
                                              RenewalMode::AutoExpire, RenewalMode::RenewOnce,
                                              RenewalMode::Default};
    return result;
}

const QList<RenewalMode> &accountModes()
{
    static const QList<RenewalMode> result = {RenewalMode::AutoRenew, RenewalMode::AutoDelete,
                                              RenewalMode::AutoExpire};
    return result;
}

QString text(const RenewalMode &mode)
{
    for (const Mode &known : modes) {
        if (known.known == mode.known())
            return QCoreApplication::translate("kz::RenewalMode", known.text);
    }
    if (mode.known() == RenewalMode::Other)
        return mode.token();
    return QCoreApplication::translate("kz::RenewalMode", "Not read yet");
}

QString modeText(const RenewalMode &mode, const RenewalMode &accountMode)
{
    if (mode.known() != RenewalMode::Default || accountMode.known() == RenewalMode::Unset)
        return text(mode);
    QString amounts = text(accountMode);
    // In the middle of a line; the registrar's own tokens keep their capitals.
    if (accountMode.known() != RenewalMode::Other && !amounts.isEmpty())
        amounts[0] = amounts[0].toLower();
    return QCoreApplication::translate("kz::RenewalMode", "Default → %1", "%1: what it amounts to")
        .arg(amounts);
}

} // namespace kz
