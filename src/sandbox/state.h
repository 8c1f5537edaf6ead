#pragma once

#include "sandbox/clock.h"
#include "sandbox/decode.h"
#include "sandbox/options.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kz::sandbox {

/// Money in hundredths: amounts never touch binary fractions.
using Cents = qint64;
QString money(Cents cents, int decimals = 2);

struct Domain
{
    QString name = {}; ///< ACE
    int roid = 0;
    Instant created = 0;
    Instant updated = 0;
    Instant expires = 0; ///< registration expiration and paid-until
    Instant renewal = 0;
    QString createdBy = {};
    QString updatedBy = {};
    QString mode = {};
    QString owner = {};
    QString admin = {};
    QString tech = {};
    QString billing = {};
    QStringList nameservers = {};
    QStringList statuses = {};
    QString auth = {};
    QString comment = {};
    QString trade = {}; ///< TRADE or TRADEPENDING while a change of owner runs
    Instant traded = 0;
    Instant lockReturns = 0; ///< when a removed lock comes back; 0 = it was not removed
    QString transferMode = u"DEFAULT"_qs;
    Instant transferred = 0; ///< when it came from another registrar; 0 = it did not

    bool locked() const;
};

struct Contact
{
    QString handle = {};
    int roid = 0;
    Values data = {}; ///< as in AddContact: FIRSTNAME …, STREET0 …
    Instant created = 0;
    QString createdBy = {};
    bool validated = false;
    bool verified = false;
    Instant updated = 0; ///< 0 = as it was made
    QString updatedBy = {};
    /// What the registry of the names that use it still shows after a change; empty = the same.
    Values atRegistry = {};
    Instant unusedSince = 0; ///< from when the days of an unused handle count
    bool autoDelete = true;
};

/// A name-server object: a host inside a name of the account, with its addresses.
struct Host
{
    QString name = {}; ///< ACE
    QStringList addresses = {}; ///< IPv6 in full, as it is given back
    QStringList statuses = {};
    Instant created = 0;
    Instant updated = 0;
    QString createdBy = {};
    QString updatedBy = {};
};

struct Event
{
    int id = 0;
    Instant date = 0;
    QString eventClass = {};
    QString subclass = {};
    QString object = {};
    QStringList data = {};
    QString info = {};
    bool deleted = false;
};

/// What people carry out by hand; kinds.cpp says how each of them goes.
enum class Kind { Registration, Modification, Renewal, Trade, TransferIn, TransferOut };

/// Who has to confirm a trade at the registry.
enum class Holder { Present, New };

/// Something taken and not yet finished; at most one is open for each name and kind.
struct Order
{
    Kind kind = Kind::Registration;
    QString name = {}; ///< ACE
    int job = 0;
    Instant placed = 0;
    Instant due = 0; ///< when it is carried out by itself; 0 = it waits for a decision
    bool waitsForDocuments = false;
    Domain domain = {}; ///< what a registration or an incoming transfer brings
    Values values = {}; ///< what was asked, as it came: what a change or a trade puts in force
    QString user = {}; ///< who asked
    std::set<Holder> confirmed = {}; ///< of a trade: who has confirmed it so far
    QString other = {}; ///< the registrar on the other side of a transfer
    int years = 0;
    Cents price = 0;
};

/// A name at another registrar.
struct Held
{
    QString registrar = u"TURAN-KZ"_qs;
    QString auth = {}; ///< its code; no code fits an empty one
    bool locked = false;
    Instant created = 0;
    Instant expires = 0;
};

/// The last transfer of a name, into the account or out of it.
struct Transfer
{
    bool incoming = true;
    QString losing = {};
    QString gaining = {};
    Instant requested = 0;
    Instant executes = 0; ///< until when the losing side may answer; 0 = not stated
    Instant expires = 0;
    QString status = {}; ///< how it ended; empty while it is open
    QStringList log = {};
};

struct LogRow
{
    int id = 0;
    Instant date = 0;
    QString objectClass = {};
    QString object = {};
    QString type = {};
    QString status = {};
    QString user = {};
};

struct Booking
{
    Instant date = 0;
    QString type = {};
    QString object = {};
    Cents amount = 0;
};

struct User
{
    QString password = {};
    QSet<QString> rights = {}; ///< "LOCATION RIGHT"; "*" for either side
    QString email = {};
};

/// Everything the registrar knows. One lock in Registrar guards all of it.
struct State
{
    Clock clock = {};
    Options options = {};

    QString account = u"steppe-names"_qs;
    QString accountMode = u"AUTORENEW"_qs;
    QString accountTransferMode = u"DEFAULT"_qs;
    Cents lowBalance = 50'000; ///< below it a mail warns
    QString currency = u"EUR"_qs;
    Cents balance = 0;
    std::map<QString, User> users = {}; ///< by login: "account" or "account:user"

    std::map<QString, Domain> domains = {}; ///< by ACE name, so lists come sorted
    std::vector<const Domain *> rows = {}; ///< what listed() last made, until a name comes or goes
    std::map<QString, Contact> contacts = {};
    std::map<QString, Contact> goneContacts = {}; ///< deleted; RestoreContact brings them back
    Instant contactsSweptAt = 0; ///< when unused handles were last looked through
    std::map<QString, Host> hosts = {}; ///< by ACE name
    std::map<std::pair<QString, Kind>, Order> orders = {}; ///< by ACE name
    std::vector<Event> events = {}; ///< by rising id
    std::vector<LogRow> log = {};
    std::vector<Booking> bookings = {};
    QSet<QString> taken = {}; ///< names that somebody else holds
    std::map<QString, Held> elsewhere = {}; ///< what is known of some of them
    std::map<QString, Transfer> transfers = {}; ///< by ACE name
    /// When something may happen by itself, and to which name; what it is stands with the name.
    std::set<std::pair<Instant, QString>> due = {};
    int lastId = 0;

    Instant now() const { return clock.now(); }
    int nextId() { return ++lastId; }

    /// Adds or replaces a name and its place in `due`.
    void put(Domain domain);
    void drop(const QString &name);
    /// All of `domains` in their order, to be walked page after page.
    const std::vector<const Domain *> &listed();
    /// The days of handles that the name no longer uses begin to count.
    void release(const Domain &was);
    /// The open order of this kind for a name, if there is one.
    const Order *order(const QString &name, Kind kind) const;
    /// All open orders for a name, by kind.
    std::vector<const Order *> ordersFor(const QString &name) const;

    void raise(Instant date, const QString &eventClass, const QString &subclass,
               const QString &object, const QStringList &data, const QString &info);
    void write(const QString &objectClass, const QString &object, const QString &type,
               const QString &status, const QString &user);
    void charge(Instant date, const QString &type, const QString &object, Cents amount);
};

/// What one year of a name costs, by zone.
Cents yearlyPrice(const QString &name);
/// What a change of its owner costs.
Cents tradePrice(const Options &options, const QString &name);

} // namespace kz::sandbox
