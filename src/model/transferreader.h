#pragma once

#include "operations/page.h"
#include "registry/foreigntransfer.h"

#include <QMap>
#include <QObject>

namespace kz {

class Desk;
class Reader;

/// Reads the transfers and trades that are under way: ours, and those of other registrars who want
/// our names.
class TransferReader : public QObject
{
    Q_OBJECT
public:
    TransferReader(Desk &desk, Reader &reader);

    /// Whether the registrar lists such orders among transfers and trades.
    static bool lists(const QString &command);
    /// Both lists from the start; when they are being read, once more afterwards.
    void read();
    /// It was answered: until the list has been read again it would be asked for once more.
    void forget(const QString &ace);

private:
    void readOwnPage(const Paging &paging);
    void readForeignPage(const Paging &paging);
    void foreignListRead();
    /// The list states no deadline; the transfer itself may.
    void readDeadline(const QString &ace);
    void listEnded();

    Desk &m_desk;
    Reader &m_reader;
    QMap<QString, QString> m_freshOwn; ///< status by ACE name
    QList<ForeignTransfer> m_freshForeign;
    QMap<QString, ForeignTransfer> m_foreign; ///< by ACE name, with what was read of each
    int m_lists = 0; ///< being read
    bool m_again = false; ///< once they have been read
};

} // namespace kz
