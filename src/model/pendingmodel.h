#pragma once

#include "ledger/order.h"
#include "model/batchprogress.h"
#include "model/mergingtable.h"
#include "model/tradewatch.h"
#include "registry/domainname.h"
#include "registry/foreigntransfer.h"

#include <QMap>

#include <array>
#include <optional>

namespace kz {

/// A trade or transfer as the registrar's transfer list shows it.
struct PendingTransfer
{
    DomainName name = {};
    QString status = {}; ///< the registrar's word
    std::optional<ForeignTransfer> foreign = {}; ///< another registrar asks for the name

    friend bool operator==(const PendingTransfer &, const PendingTransfer &) = default;
};

/// What is not finished, in groups by who has to act: staff first, unknown outcomes second.
class PendingModel : public MergingTable
{
    Q_OBJECT
public:
    enum Column { What, State, WaitsFor, Age, Look, ColumnCount };
    Q_ENUM(Column)
    enum Group { ForYou, Unknown, Holders, Registrar, Waiting, GroupCount };
    Q_ENUM(Group)
    enum Segment { AllSegment, ForYouSegment, RegistrarSegment, HoldersSegment, UnknownSegment };
    Q_ENUM(Segment)
    /// OrderRole is a kz::Order, unset for group rows and for transfers of the list. DetailRole is
    /// the second line of a cell. ObjectRole is the ACE name or handle it is about.
    enum Role {
        OrderRole = Qt::UserRole,
        DetailRole,
        WhichGroupRole, ///< a Group
        IsHeadRole, ///< true on group rows
        ObjectRole,
        KeyRole, ///< order id, or what tells a row of the transfer list apart
        BatchRole, ///< a BatchProgress, of rows that stand for many orders
        TransferRole, ///< a kz::ForeignTransfer, on rows of names that others ask for
        PendingRole, ///< what is under way, by the registrar's command: "TradeDomain"
    };
    Q_ENUM(Role)

    explicit PendingModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Open orders, and those not found about which staff must decide; others are left out.
    void setOrders(const QList<Order> &orders);
    /// Another state of some of them, or new ones; what is over goes.
    void follow(const QList<Order> &orders);
    /// The ids of those that are shown.
    QStringList orders() const { return m_orders.keys(); }
    /// Stand for all their orders but those about which somebody must know more: of unknown
    /// outcome, not found, or with a question of the registrar.
    void setBatches(const QList<BatchProgress> &batches);
    void setTransfers(const QList<PendingTransfer> &transfers);
    /// Names that other registrars ask for: they wait for our answer.
    void setForeign(const QList<ForeignTransfer> &transfers);
    /// What the registrar's events say of trades that are not over, by ACE name.
    void setTrades(const QHash<QString, TradeProgress> &trades);
    const QHash<QString, TradeProgress> &trades() const { return m_trades; }
    /// When orders are looked at next, by order id, UTC.
    void setNextLooks(const QHash<QString, QDateTime> &nextLooks);
    /// From which time ages count. Call it every minute or so.
    void setNow(const QDateTime &utc);

    const QDateTime &now() const { return m_now; }

    void setSegment(Segment segment);
    Segment segment() const { return m_segment; }
    qsizetype count(Segment segment) const;
    /// Placed longest ago; invalid when nothing is open.
    const QDateTime &oldest() const { return m_oldest; }

    /// -1 when it is not shown.
    int rowOf(const QString &key) const;
    /// The first row about a name; -1 when there is none.
    int rowAbout(const QString &ace) const;
    std::optional<Order> order(const QString &id) const;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row
    {
        Group group = ForYou;
        bool head = false;
        qsizetype count = 0; ///< of a head
        std::optional<Order> order = {};
        PendingTransfer transfer = {};
        std::optional<BatchProgress> batch = {};

        QString key() const;
        friend bool operator==(const Row &, const Row &) = default;
    };

    /// It is a trade that waits for both owners.
    static bool isTrade(const Row &row);
    QString tradeDetail(const Row &row) const;
    static Group groupOf(const Order &order);
    static Group groupOf(const PendingTransfer &transfer);
    static Group groupOf(const BatchProgress &batch);
    QString batchText(Column column, const BatchProgress &batch) const;
    QString batchDetail(Column column, const BatchProgress &batch) const;
    static bool belongs(Segment segment, Group group);
    /// It has a row of its own, or hides another one.
    static bool counts(const Order &order);
    bool take(const Order &order);
    /// Another number of the same batches, each in its group.
    bool refreshBatches(const QList<BatchProgress> &open);
    QList<Row> entries() const;
    void rebuild();
    QString headText(const Row &row) const;
    QString cellText(Column column, const Row &row) const;
    QString detail(Column column, const Row &row) const;
    QString lookText(const Order &order) const;

    QMap<QString, Order> m_orders; ///< by id
    QList<BatchProgress> m_batches;
    QList<PendingTransfer> m_transfers;
    QList<ForeignTransfer> m_foreign;
    QHash<QString, TradeProgress> m_trades;
    QHash<QString, QDateTime> m_nextLooks;
    QDateTime m_now;
    Segment m_segment = AllSegment;
    QList<Row> m_rows;
    std::array<qsizetype, GroupCount> m_counts = {}; ///< of all segments
    QDateTime m_oldest;
};

} // namespace kz
