#include "model/zonebook.h"

#include "model/desk.h"

#include <algorithm>

namespace kz {

namespace {

constexpr qint64 freshSeconds = 3'600;

/// Keeps an answer, or why there is none.
template <class Outcome>
void keep(ZonePart<Outcome> &part, const ApiResult<Outcome> &answer)
{
    part.trouble = answer ? QString() : text(answer.error());
    if (answer)
        part.read = *answer;
}

} // namespace

QStringList ZoneFacts::troubles() const
{
    QStringList all{info.trouble, prices.trouble, account.trouble};
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

ZoneBook::ZoneBook(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{ }

ZoneFacts ZoneBook::facts(const QString &zone) const
{
    const Entry entry = m_entries.value(zone);
    ZoneFacts facts = entry.facts;
    facts.account = m_account;
    facts.reading = entry.waiting > 0;
    return facts;
}

void ZoneBook::read(const QString &zone)
{
    if (m_entries.value(zone).waiting > 0)
        return;
    readZone(zone);
    readAccount(zone);
    Q_EMIT changed(zone);
}

void ZoneBook::readIfOld(const QString &zone)
{
    const Entry entry = m_entries.value(zone);
    const bool whole = entry.facts.info.read && entry.facts.prices.read
        && entry.facts.info.trouble.isEmpty() && entry.facts.prices.trouble.isEmpty();
    if (entry.waiting > 0
        || (whole && entry.facts.readAt.secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds))
        return;
    readZone(zone);
    Q_EMIT changed(zone);
}

template <Operation Op, class Take>
void ZoneBook::ask(const Op &op, const QString &zone, Take take)
{
    const auto valid = validate(op);
    Q_ASSERT(valid); // made here, not typed
    if (!valid)
        return;
    ++m_entries[zone].waiting;
    m_desk.ask<Op>(*valid, this, [this, zone, take](const ApiResult<typename Op::Outcome> &answer) {
        Entry &entry = m_entries[zone];
        --entry.waiting;
        if (answer)
            entry.facts.readAt = QDateTime::currentDateTimeUtc();
        take(entry.facts, answer);
        Q_EMIT changed(zone);
    });
}

void ZoneBook::readZone(const QString &zone)
{
    ask(QueryZoneList{.pattern = zone}, zone,
        [zone](ZoneFacts &facts, const ApiResult<QueryZoneList::Outcome> &answer) {
            facts.prices.trouble = answer ? QString() : text(answer.error());
            if (!answer)
                return;
            const auto row = std::find_if(answer->rows.cbegin(), answer->rows.cend(),
                                          [&zone](const auto &one) { return one.zone == zone; });
            facts.prices.read = row == answer->rows.cend() ? QueryZoneList::Row() : *row;
        });
    ask(GetZoneInfo{.zone = zone}, zone,
        [](ZoneFacts &facts, const ApiResult<GetZoneInfo::Outcome> &answer) {
            keep(facts.info, answer);
        });
}

void ZoneBook::readAccount(const QString &zone)
{
    ask(StatusRegistrar{}, zone,
        [this](ZoneFacts &, const ApiResult<StatusRegistrar::Outcome> &answer) {
            keep(m_account, answer);
        });
}

} // namespace kz
