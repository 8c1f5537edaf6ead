#include "model/reader.h"

#include "model/batches.h"
#include "model/contactmodel.h"
#include "model/domainmodel.h"
#include "model/eventreader.h"
#include "model/listmerge.h"
#include "model/transferreader.h"
#include "operations/deleteevent.h"
#include "operations/querycontactlist.h"
#include "operations/querydomainlist.h"
#include "operations/renewdomain.h"
#include "operations/statusaccount.h"
#include "operations/statusdomain.h"
#include "operations/statusregistrar.h"
#include "operations/transferdomain.h"

#include <QElapsedTimer>

namespace kz {

namespace {

/// By so many seconds the time of a reading may run ahead of the clock.
constexpr qint64 mostBehind = 60;
/// A reading that broke off is gone on with for so many seconds; then it begins anew.
constexpr qint64 longestBreak = 600;

/// Of the time of the disk at most one part in so many goes into the copy: names are read one by
/// one, and each time all of them are written.
constexpr qint64 partOfTime = 20;

} // namespace

Reader::Reader(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_transfers(new TransferReader(desk, *this))
    , m_events(new EventReader(desk, *this))
{
    m_savePause.setSingleShot(true);
    connect(&m_savePause, &QTimer::timeout, this, [this] {
        if (m_saveAgain)
            saveCopy();
    });
}

void Reader::show(const LocalCopy &copy)
{
    m_copy = copy;
    AccountFacts facts = m_desk.facts();
    facts.listReadAt = copy.readAt;
    facts.mode = RenewalMode::fromToken(copy.accountMode);
    m_desk.setFacts(facts);
    m_desk.domains()->setAccountMode(facts.mode);
    showContacts();
    m_desk.domains()->setListReadAt(copy.readAt);
    m_desk.domains()->assign(copy.domains);
    m_copy.domains = {}; // the model has them from now on
}

void Reader::readAll()
{
    if (m_reading)
        return;
    readAccount();
    readRegistrar();
    readNames();
    m_freshContacts.clear();
    readContacts({});
    m_transfers->read();
    m_events->read();
}

void Reader::readRegistrar()
{
    read(StatusRegistrar{}, Turn::Background,
         [this](const ApiResult<StatusRegistrar::Outcome> &answer) {
             if (!answer)
                 return failed(answer.error());
             AccountFacts now = m_desk.facts();
             now.mode = answer->renewalMode;
             now.transferMode = answer->transferMode;
             m_copy.accountMode = now.mode.token();
             m_desk.setFacts(now);
             m_desk.domains()->setAccountMode(now.mode);
         });
}

void Reader::readNamesAnew()
{
    m_rest.reset();
    readNames();
}

void Reader::readNames()
{
    // A reading under way may have passed the name about which somebody wants to know more.
    m_namesAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    AccountFacts facts = m_desk.facts();
    facts.reading = true;
    m_desk.setFacts(facts);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto rest = std::exchange(m_rest, std::nullopt);
        rest && m_askedAt.secsTo(now) < longestBreak)
        return readPage(*rest);
    m_askedAt = now;
    m_listedAt = afterTheOneBefore(now);
    m_fresh.clear();
    m_awaited = m_desk.m_batches->awaited();
    m_seen = 0;
    readPage({});
}

QDateTime Reader::afterTheOneBefore(const QDateTime &now) const
{
    // Whole seconds, as an Instant has: a name seen by this reading is not older than it.
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    // A name that has gone since the reading before must be older than this one. Readings may
    // follow each other within a second; a clock set back by more is left alone.
    const qint64 behind = whole.secsTo(m_listedAt);
    const bool soon = m_listedAt.isValid() && behind >= 0 && behind < mostBehind;
    return soon ? m_listedAt.addSecs(1) : whole;
}

void Reader::readAccount()
{
    read(StatusAccount{}, Turn::Background,
         [this](const ApiResult<StatusAccount::Outcome> &answer) {
             if (!answer)
                 return failed(answer.error());
             AccountFacts facts = m_desk.facts();
             facts.balance = answer->amount;
             m_desk.setFacts(facts);
         });
}

void Reader::readPage(const Paging &paging)
{
    const auto type = m_typeAll ? QueryDomainList::Type::All : QueryDomainList::Type::Default;
    read(QueryDomainList{.paging = paging, .type = type}, Turn::Background,
         [this, paging](const ApiResult<QueryDomainList::Outcome> &answer) {
             if (!answer) {
                 // An account may lack the right to the list that carries everything.
                 const bool refused = answer.error().kind == ApiError::Kind::Refused
                     || answer.error().kind == ApiError::Kind::Denied;
                 if (m_typeAll && refused) {
                     m_typeAll = false;
                     return readPage(paging);
                 }
                 m_rest = paging;
                 failed(answer.error());
                 return listEnded(false);
             }
             take(answer->domains);
             if (answer->page.truncated)
                 return listEnded(false);
             if (answer->page.hasMore())
                 return readPage(answer->page.next());
             // Names that came or went meanwhile have moved others from page to page.
             const bool moved = m_seen != answer->page.total;
             m_namesAgain = m_namesAgain || (moved && !m_moved);
             listEnded(!moved || m_moved);
             m_moved = moved && !m_moved;
         });
}

void Reader::take(const DomainColumns &page)
{
    for (qsizetype row = 0; !m_awaited.isEmpty() && row < page.size(); ++row) {
        if (m_awaited.contains(QString::fromUtf8(page.ace(row))))
            m_fresh.append(page.at(row));
    }
    m_seen += m_desk.domains()->merge(page, Instant::fromUtc(m_listedAt));
}

void Reader::listEnded(bool whole)
{
    m_reading = false;
    m_nextList = QDateTime::currentDateTimeUtc().addMSecs(m_desk.m_watch.list.count());
    AccountFacts facts = m_desk.facts();
    facts.reading = false;
    if (whole)
        facts.listReadAt = m_listedAt;
    m_desk.setFacts(facts);
    m_desk.m_batches->listRead(m_fresh, m_askedAt);
    m_fresh.clear();
    // Names that the list no longer holds stay, with the time they were last seen: dropping one is
    // a person's decision.
    if (whole) {
        m_copy.readAt = m_listedAt;
        m_desk.domains()->setListReadAt(m_listedAt);
        saveCopy();
    }
    if (m_namesAgain)
        readNamesAnew();
}

void Reader::readContacts(const Paging &paging)
{
    read(QueryContactList{.paging = paging}, Turn::Background,
         [this](const ApiResult<QueryContactList::Outcome> &answer) {
             if (!answer)
                 return failed(answer.error());
             m_freshContacts.append(answer->contacts);
             if (answer->page.hasMore())
                 return readContacts(answer->page.next());
             if (answer->page.truncated)
                 return;
             m_copy.contacts = m_freshContacts;
             showContacts();
             saveCopy();
         });
}

void Reader::showContacts()
{
    m_desk.contacts()->assign(m_copy.contacts);
    QHash<QString, QString> names;
    for (const Contact &contact : std::as_const(m_copy.contacts))
        names.insert(contact.handle, contact.displayName());
    m_desk.domains()->setOwners(names);
}

void Reader::readDomain(const QString &ace, Turn turn)
{
    if (ace.isEmpty() || m_readingDomains.contains(ace))
        return;
    m_readingDomains.insert(ace);
    read(StatusDomain{.domain = DomainName::fromRegistrar(ace)}, turn,
         [this, ace](const ApiResult<StatusDomain::Outcome> &answer) {
             m_readingDomains.remove(ace);
             if (!answer) {
                 // Not (yet) in the account: the row, if there is one, stays as it was last seen.
                 if (answer.error().kind != ApiError::Kind::Refused)
                     failed(answer.error());
                 return;
             }
             DomainRecord record = answer->record;
             const Instant now = Instant::fromUtc(QDateTime::currentDateTimeUtc());
             record.readAt = now;
             if (const auto old = m_desk.domains()->find(ace)) {
                 record = merged(record, *old);
             } else {
                 // A name that is only ordered belongs to Pending, not into the list.
                 if (!isHeld(record))
                     return;
                 record.listedAt = now;
             }
             m_desk.domains()->upsert(record);
             saveCopy();
         });
}

void Reader::readBack(const Order &order)
{
    if (!m_desk.m_started)
        return;
    const QString &object = order.request.object;
    if (order.request.command == DeleteEvent::command) {
        if (order.state == Order::State::Done)
            m_events->mark({object}, EventMark::Done, order.user);
        return;
    }
    if (object.compare(m_desk.facts().account, Qt::CaseInsensitive) == 0) {
        readRegistrar();
    } else if (order.request.params.contains(u"NAMESERVER")) {
        return; // a server object: the page that shows them reads it
    } else if (DomainName::fromRegistrar(object).zone().isEmpty()) {
        // A contact: the list tells what became of it.
        m_freshContacts.clear();
        readContacts({});
    } else {
        if (order.request.command == RenewDomain::command && order.state == Order::State::Done)
            forgetPaidUntil(object);
        readDomain(object, Turn::Order);
        readAccount();
        if (TransferReader::lists(order.request.command))
            m_transfers->read();
        if (order.request.command == TransferDomain::command && order.state == Order::State::Done)
            answered(order);
    }
}

void Reader::forgetPaidUntil(const QString &ace)
{
    auto known = m_desk.domains()->find(ace);
    if (!known || !known->paidUntil.isKnown())
        return;
    known->paidUntil = {};
    m_desk.domains()->upsert(*known);
    saveCopy();
}

void Reader::answered(const Order &order)
{
    const TransferDomain::Action action = TransferDomain::actionOf(order.request.params);
    m_transfers->forget(order.request.object);
    if (action == TransferDomain::Action::Approve)
        readNamesAnew(); // that it left shows only in the list
}

void Reader::tick(const QDateTime &now)
{
    if (m_events->next().isValid() && m_events->next() <= now)
        m_events->read();
    if (m_nextList.isValid() && m_nextList <= now)
        readAll();
}

void Reader::failed(const ApiError &error)
{
    m_inTrouble = true;
    Q_EMIT m_desk.trouble(error);
}

void Reader::worked()
{
    if (!m_inTrouble)
        return;
    m_inTrouble = false;
    Q_EMIT m_desk.troubleOver();
    m_desk.sendWaiting();
}

void Reader::saveCopy()
{
    m_saveAgain = m_saving || m_savePause.isActive();
    if (!m_saveAgain)
        saveNow();
}

void Reader::close()
{
    if (m_saveAgain)
        saveNow();
}

void Reader::saveNow()
{
    m_saving = true;
    LocalCopy copy = m_copy;
    copy.domains = m_desk.domains()->all();
    QElapsedTimer took;
    took.start();
    m_desk.m_ledger.saveCopy(copy, this, [this, took](const Result<bool, LedgerError> &saved) {
        m_saving = false;
        m_savePause.start(int(took.elapsed() * partOfTime));
        if (!saved)
            Q_EMIT m_desk.ledgerTrouble(saved.error());
    });
}

bool Reader::isHeld(const DomainRecord &record)
{
    const QStringList words = record.status.value_or(QStringList{});
    return std::none_of(words.cbegin(), words.cend(), [](const QString &word) {
        return word.compare(u"REQUESTED", Qt::CaseInsensitive) == 0
            || word.compare(u"pendingCreate", Qt::CaseInsensitive) == 0;
    });
}

} // namespace kz
