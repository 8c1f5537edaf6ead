#include "campaign/conductor.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What goes wrong beside the wire, while a write is held there.
namespace kz::campaign {

namespace {

const QString holder = u"holder"_s;

/// Another program has the ledger for a moment, as a backup does.
void lockLedger(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, holder);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=50"_s);
    database.setDatabaseName(file);
    if (database.open())
        QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
}

void unlockLedger()
{
    QSqlDatabase::database(holder, false).close();
    QSqlDatabase::removeDatabase(holder);
}

} // namespace

void Conductor::addTroubles()
{
    m_wire->addTrouble(u"disk full"_s, [this] {
        m_desk->limitFiles(0);
        QTimer::singleShot(100ms + 10ms * m_dice.below(20), this,
                           [this] { m_desk->limitFiles(std::nullopt); });
    });
    m_wire->addTrouble(u"ledger locked by another program"_s, [this] {
        if (QSqlDatabase::contains(holder))
            return;
        lockLedger(file(u"desk/profile/orders.sqlite"_s));
        QTimer::singleShot(50ms + 10ms * m_dice.below(50), this, unlockLedger);
    });
    m_wire->addTrouble(u"clock jump"_s, [this] {
        const int hours = m_dice.below(24 * 80) - 24 * 40;
        m_desk->tell("clock " + QByteArray::number(hours * 3'600));
    });
}

} // namespace kz::campaign
