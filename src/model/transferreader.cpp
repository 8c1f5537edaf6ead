#include "model/transferreader.h"

#include "model/desk.h"
#include "model/domainmodel.h"
#include "model/pendingmodel.h"
#include "model/reader.h"
#include "operations/queryforeigntransferlist.h"
#include "operations/querytransferlist.h"
#include "operations/statusdomaintransfer.h"
#include "operations/tradedomain.h"
#include "operations/transferdomain.h"

#include <utility>

namespace kz {

TransferReader::TransferReader(Desk &desk, Reader &reader)
    : QObject(&reader)
    , m_desk(desk)
    , m_reader(reader)
{ }

bool TransferReader::lists(const QString &command)
{
    return command == TradeDomain::command || command == TransferDomain::command;
}

void TransferReader::read()
{
    m_again = m_lists > 0;
    if (m_again)
        return;
    m_lists = 2;
    m_freshOwn.clear();
    readOwnPage({});
    m_freshForeign.clear();
    readForeignPage({});
}

void TransferReader::readOwnPage(const Paging &paging)
{
    m_reader.read(QueryTransferList{.paging = paging}, Turn::Background,
                  [this](const ApiResult<QueryTransferList::Outcome> &answer) {
                      if (!answer) {
                          m_reader.failed(answer.error());
                          return listEnded();
                      }
                      for (const QueryTransferList::Row &row : answer->rows)
                          m_freshOwn.insert(row.domain.ace(), row.status);
                      if (answer->page.hasMore())
                          return readOwnPage(answer->page.next());
                      if (answer->page.truncated)
                          return listEnded();
                      m_desk.domains()->setTradesPending(m_freshOwn);
                      QList<PendingTransfer> pending;
                      for (auto it = m_freshOwn.cbegin(); it != m_freshOwn.cend(); ++it)
                          pending.append(
                              {.name = DomainName::fromRegistrar(it.key()), .status = it.value()});
                      m_desk.pending()->setTransfers(pending);
                      listEnded();
                  });
}

void TransferReader::readForeignPage(const Paging &paging)
{
    m_reader.read(QueryForeignTransferList{.paging = paging}, Turn::Background,
                  [this](const ApiResult<QueryForeignTransferList::Outcome> &answer) {
                      if (!answer) {
                          m_reader.failed(answer.error());
                          return listEnded();
                      }
                      for (const QueryForeignTransferList::Row &row : answer->rows) {
                          ForeignTransfer transfer{.name = row.domain,
                                                   .gaining = row.gaining,
                                                   .status = row.status,
                                                   .date = row.date,
                                                   .answers = row.answers};
                          for (const UnknownProperty &property : row.further)
                              transfer.further.append(property.name + u": "_qs
                                                      + property.values.join(u", "_qs));
                          m_freshForeign.append(transfer);
                      }
                      if (answer->page.hasMore())
                          return readForeignPage(answer->page.next());
                      if (answer->page.truncated)
                          return listEnded();
                      foreignListRead();
                      listEnded();
                  });
}

void TransferReader::foreignListRead()
{
    QMap<QString, ForeignTransfer> now;
    for (const ForeignTransfer &fresh : std::as_const(m_freshForeign)) {
        ForeignTransfer transfer = fresh;
        const QString ace = transfer.name.ace();
        const ForeignTransfer known = m_foreign.value(ace);
        if (known.gaining == transfer.gaining && known.date == transfer.date) {
            transfer.requested = known.requested;
            transfer.executes = known.executes;
        }
        now.insert(ace, transfer);
    }
    m_foreign = now;
    m_desk.pending()->setForeign(m_foreign.values());
    for (const ForeignTransfer &transfer : std::as_const(now)) {
        if (!transfer.requested.isKnown())
            readDeadline(transfer.name.ace());
    }
}

void TransferReader::readDeadline(const QString &ace)
{
    m_reader.read(StatusDomainTransfer{.domain = DomainName::fromRegistrar(ace)}, Turn::Background,
                  [this, ace](const ApiResult<StatusDomainTransfer::Outcome> &answer) {
                      const auto known = m_foreign.find(ace);
                      if (!answer || known == m_foreign.end())
                          return; // nothing is known of its deadline, and nothing is made up
                      known->requested =
                          answer->requested.isKnown() ? answer->requested : known->date;
                      known->executes = answer->executes;
                      m_desk.pending()->setForeign(m_foreign.values());
                  });
}

void TransferReader::forget(const QString &ace)
{
    if (m_foreign.remove(ace) > 0)
        m_desk.pending()->setForeign(m_foreign.values());
}

void TransferReader::listEnded()
{
    if (--m_lists == 0 && std::exchange(m_again, false))
        read();
}

} // namespace kz
