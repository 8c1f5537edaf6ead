#include "registry/hosting.h"

#include "registry/anytext.h"
#include "registry/kznetworks.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz {

namespace {

// CentralNic .kz page; order 38/NK of 13 March 2018.
constexpr int daysUntilDeletion = 10;
constexpr int daysOfCheck = 3;

QDate addWorkingDays(QDate date, int days)
{
    while (days > 0) {
        date = date.addDays(1);
        if (date.dayOfWeek() < Qt::Saturday)
            --days;
    }
    return date;
}

QStringList words(QString typed)
{
    typed.replace(u',', u' ').replace(u';', u' ');
    return typed.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// H-b and H-c for one address; nothing when it is in Kazakhstan.
Problems judgeAddress(const QString &typed, const QString &field)
{
    const auto address = IpAddress::parse(typed);
    if (!address) {
        const QString reason = QCoreApplication::translate("kz::Hosting", "it is no IP address");
        return {{field, Rule::HcNoWebAddress, typed, reason}};
    }
    if (address->use() != IpAddress::Use::Public)
        return {{field, Rule::HcNoWebAddress, typed, text(address->use())}};
    const QString delivery = deliveryNetwork(*address);
    if (!delivery.isEmpty())
        return {{field, Rule::HbDeliveryNetwork, typed, delivery}};
    if (!kzNetworks().contains(*address))
        return {{field, Rule::HbOutside, typed, dateText(kzNetworks().date())}};
    return {};
}

QString groundText(Suspension::Ground ground)
{
    switch (ground) {
    case Suspension::OwnerData:
        return QCoreApplication::translate("kz::Hosting", "owner data");
    case Suspension::Malware:
        return QCoreApplication::translate("kz::Hosting", "malware");
    case Suspension::Incident:
        return QCoreApplication::translate("kz::Hosting", "security incident");
    case Suspension::Hosting:
    case Suspension::Certificate:
        break;
    }
    return {};
}

} // namespace

Problems judgeWebServer(const QString &addresses, QLatin1StringView field)
{
    const QStringList list = words(addresses);
    if (list.isEmpty())
        return {{field, Rule::HdNoAddress, addresses}};
    Problems problems;
    for (const QString &address : list)
        problems += judgeAddress(address, field);
    if (problems.isEmpty())
        problems.append({field, Rule::HaInside, list.join(u' '), dateText(kzNetworks().date())});
    return problems + judgeListAge(kzNetworks().date(), QDate::currentDate(), field);
}

Problems judgeAcknowledgement(bool content, bool hosting, QLatin1StringView contentField,
                              QLatin1StringView hostingField)
{
    Problems problems;
    if (!content)
        problems.append({contentField, Rule::A1ContentRules, {}});
    if (!hosting)
        problems.append({hostingField, Rule::A2HostingRules, {}});
    return problems;
}

Problems judgeSite(const SiteCheck &check, QLatin1StringView field)
{
    Problems problems;
    QStringList outside;
    for (const QString &typed : check.addresses) {
        const auto address = IpAddress::parse(typed);
        if (!address || !kzNetworks().contains(*address))
            outside.append(typed);
    }
    const QString all = check.addresses.join(u' ');
    if (!outside.isEmpty()) {
        problems.append({field, Rule::HhLiveCheck, all, outside.join(u", ")});
        problems.append({field, Rule::H4Scanning, all});
    }
    if (!check.certificate)
        problems.append({field, Rule::H6Certificate, all});
    return problems;
}

Problems judgeRecordType(const QString &type, QLatin1StringView field)
{
    const QString record = type.trimmed().toUpper();
    if (record != u"A" && record != u"AAAA" && record != u"CNAME")
        return {};
    return {{field, Rule::H5Records, type, record}};
}

Problems judgeSuspension(const Suspension &suspension, QLatin1StringView field)
{
    Problems problems;
    const QString value =
        suspension.blocked.isValid() ? dateText(suspension.blocked) : dateText(suspension.noticed);
    if (suspension.ground == Suspension::Hosting)
        problems.append({field, Rule::H1SiteInKazakhstan, value});
    else if (suspension.ground != Suspension::Certificate)
        problems.append({field, Rule::H7OtherGrounds, value, groundText(suspension.ground)});
    if (suspension.blocked.isValid() && suspension.ground == Suspension::Hosting)
        problems.append(
            {field, Rule::HgCountdown, value, dateText(deletionDay(suspension.blocked))});
    if (!suspension.blocked.isValid() && suspension.noticed.isValid())
        problems.append(
            {field, Rule::H3Suspension, value, dateText(addWorkingDays(suspension.noticed, 1))});
    return problems;
}

QDate deletionDay(const QDate &blocked)
{
    return blocked.addDays(daysUntilDeletion);
}

Problems judgeApplication(const QDate &applied, const QDate &today, QLatin1StringView field)
{
    const QDate last = applied.isValid() ? addWorkingDays(applied, daysOfCheck) : QDate();
    if (!last.isValid() || today < applied || today > last)
        return {};
    return {{field, Rule::H2CheckPeriod, dateText(applied), dateText(last)}};
}

Problems judgeNotes(const ServerNotes &notes, QLatin1StringView field)
{
    const QStringList place = {notes.street, notes.city, notes.region};
    const auto isGiven = [](const QString &text) { return !text.trimmed().isEmpty(); };
    const bool whole = std::all_of(place.begin(), place.end(), isGiven);
    const bool any = std::any_of(place.begin(), place.end(), isGiven) || isGiven(notes.purpose);
    const QString value = place.join(u", ");
    Problems problems;
    if (!whole)
        problems.append({field, Rule::H8LocationWanted, value});
    if (any)
        problems.append({field, Rule::H9LocationNotSent, value});
    if (whole && isGiven(notes.purpose))
        problems.append({field, Rule::HfLocationNotes, value, notes.purpose});
    return problems;
}

Problems judgeListAge(const QDate &listed, const QDate &today, QLatin1StringView field)
{
    if (listed.isValid() && today <= listed.addYears(1))
        return {};
    return {{field, Rule::W1OldList, {}, dateText(listed)}};
}

Problems judgeOwnWords(const DomainName &name, const QStringList &words, QLatin1StringView field)
{
    Problems problems;
    for (const QString &word : words) {
        const QString wanted = word.trimmed();
        if (!wanted.isEmpty() && name.label().contains(wanted, Qt::CaseInsensitive))
            problems.append({field, Rule::A3OwnWord, name.unicode(), wanted});
    }
    return problems;
}

Problems judgeCommand(const QString &command)
{
    const QString field = QStringLiteral("COMMAND");
    if (command.compare(u"DeleteDomain", Qt::CaseInsensitive) == 0)
        return {{field, Rule::T11NoDelete, command}};
    if (command.compare(u"RestoreDomain", Qt::CaseInsensitive) == 0)
        return {{field, Rule::T13NoRestore, command}};
    return {};
}

} // namespace kz
