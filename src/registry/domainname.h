#pragma once

#include "registry/problem.h"

#include <QString>

namespace kz {

/// A domain name in one canonical spelling: lower case, A-labels (ACE) for sending, Unicode for
/// people. Holds what was typed even when it is no name, so that rules can judge it.
class DomainName
{
public:
    DomainName() = default;
    /// Strips blanks, a scheme, a path and a trailing dot; lowers; converts to ACE.
    static DomainName fromUser(const QString &typed);
    /// From the registrar: ACE or Unicode, taken as it is but for case.
    static DomainName fromRegistrar(const QString &name);

    bool isEmpty() const { return m_typed.isEmpty(); }
    /// Lower case ACE; empty when the conversion failed.
    QString ace() const { return m_ace; }
    QString unicode() const { return m_unicode; }
    QString typed() const { return m_typed; }
    /// "kz", "com.kz", "xn--80ao21a" … in ACE, without a leading dot; empty when none of ours.
    QString zone() const;
    /// What stands before the zone, in Unicode.
    QString label() const;
    /// The same host or one below it, compared on label boundaries.
    bool contains(const QString &aceHost) const;

    friend bool operator==(const DomainName &a, const DomainName &b)
    {
        return a.m_ace == b.m_ace && (!a.m_ace.isEmpty() || a.m_typed == b.m_typed);
    }

private:
    QString m_typed;
    QString m_ace;
    QString m_unicode;
};

/// All rules about a name to be registered, transferred or managed: what is registrable, syntax,
/// IDN.
Problems judge(const DomainName &name, QLatin1StringView field);

/// Remarks of verdict OK: what looks odd but is right, and how the name is sent and shown.
Problems facts(const DomainName &name, QLatin1StringView field);

/// The name that was probably meant: without www., only the registrable part, in one script, with
/// plain hyphens. Empty when there is nothing to propose.
QString proposal(const DomainName &name);

} // namespace kz
