#pragma once

#include "model/zonebook.h"

#include <QList>
#include <QString>

namespace kz {

/// One rule of a zone: what the registrar says of it, what this program goes by, and what the
/// account has, in words. A head of several has only its title.
struct ZoneRule
{
    enum Verdict {
        Open, ///< there are not two that could differ
        Agrees,
        Differs,
        NotStated, ///< the program goes by something that the registrar does not say
    };
    QString title = {};
    QString registrar = {};
    QString ours = {};
    QString account = {};
    Verdict verdict = Open;
    bool isHead = false;
    bool asItCame = false; ///< title and value are the registrar's own

    friend bool operator==(const ZoneRule &, const ZoneRule &) = default;
};

/// All rules of a zone (ACE) as far as they were read.
QList<ZoneRule> zoneRules(const QString &zone, const ZoneFacts &facts);

/// How many of them differ.
int differences(const QList<ZoneRule> &rules);

/// "1–10 years"; terms that are no whole years stand as they came, none is "not stated".
QString termsText(const QStringList &terms);

/// ".com.kz", ".қаз": for people.
QString zoneTitle(const QString &zone);

} // namespace kz
