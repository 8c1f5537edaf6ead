#pragma once

#include "registry/domainname.h"
#include "registry/problem.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace kz {

/// H-a to H-h: what may be said about the planned web server of a name. addresses: as typed, blanks
/// or commas between; empty means none given. Remarks and warnings, and a BLOCK for what cannot
/// serve the web.
Problems judgeWebServer(const QString &addresses, QLatin1StringView field);

/// The acknowledgement of content and hosting rules that must be ticked for each registration,
/// transfer-in and trade.
Problems judgeAcknowledgement(bool content, bool hosting, QLatin1StringView contentField,
                              QLatin1StringView hostingField);

/// What the daily or manual check of a live site found.
struct SiteCheck
{
    QStringList addresses; ///< of A and AAAA of the name and of www., CNAME followed
    bool certificate = true; ///< port 443 answers with one
};
/// H-h and H6, with H4: remarks and warnings only.
Problems judgeSite(const SiteCheck &check, QLatin1StringView field);

/// H5: "A", "NS" …: whether such a record must lead to Kazakhstan.
Problems judgeRecordType(const QString &type, QLatin1StringView field);

/// Why the registry complained about a name, and since when.
struct Suspension
{
    enum Ground { Hosting, Certificate, OwnerData, Malware, Incident };
    Ground ground = Hosting;
    QDate noticed; ///< invalid when not recorded
    QDate blocked; ///< invalid while the name still works
};
/// H1, H3, H7 and the ten days of H-g.
Problems judgeSuspension(const Suspension &suspension, QLatin1StringView field);
/// The day on which a blocked name is deleted.
QDate deletionDay(const QDate &blocked);

/// H2: within three working days of the application the registrar may check it.
Problems judgeApplication(const QDate &applied, const QDate &today, QLatin1StringView field);

/// Notes for CentralNic support: kept here, never sent.
struct ServerNotes
{
    QString street;
    QString city;
    QString region;
    QString purpose;
    friend bool operator==(const ServerNotes &, const ServerNotes &) = default;
};
/// H8, H9 and H-f.
Problems judgeNotes(const ServerNotes &notes, QLatin1StringView field);

/// W1: the list of Kazakh networks is older than a year.
Problems judgeListAge(const QDate &listed, const QDate &today, QLatin1StringView field);

/// A3: words of the organisation's own list in a name; a remark only.
Problems judgeOwnWords(const DomainName &name, const QStringList &words, QLatin1StringView field);

/// Commands that the .kz zone does not have: DeleteDomain (T11), RestoreDomain (T13).
Problems judgeCommand(const QString &command);

} // namespace kz
