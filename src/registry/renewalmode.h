#pragma once

#include <QList>
#include <QString>

namespace kz {

/// What happens to a name on its renewal date, as the registrar's token. Unknown tokens are kept.
class RenewalMode
{
public:
    enum Known { Unset, Default, AutoRenew, AutoDelete, AutoExpire, RenewOnce, Other };

    RenewalMode() = default;
    RenewalMode(Known known); // NOLINT(google-explicit-constructor): an enum value is a mode
    /// Any case; an unknown token is Other and keeps its text.
    static RenewalMode fromToken(const QString &token);

    Known known() const { return m_known; }
    /// "AUTODELETE"; the registrar's own text for Other; empty for Unset.
    QString token() const { return m_token; }
    /// What it amounts to when the domain says Default and the account says accountMode.
    RenewalMode effective(const RenewalMode &accountMode) const;
    /// The name is lost on its renewal date.
    bool lapses() const { return m_known == AutoDelete || m_known == AutoExpire; }

    friend bool operator==(const RenewalMode &, const RenewalMode &) = default;

private:
    Known m_known = Unset;
    QString m_token;
};

/// The modes that may be set on a .kz name, in the order of menus.
const QList<RenewalMode> &settableModes();

/// The modes that an account may have as its default.
const QList<RenewalMode> &accountModes();

/// "Auto-delete", in the language of the program.
QString text(const RenewalMode &mode);

/// "Default → auto-renew": a mode with what it amounts to in this account; "Auto-delete" as it is.
QString modeText(const RenewalMode &mode, const RenewalMode &accountMode);

} // namespace kz
