#pragma once

#include "ledger/ledger.h"
#include "model/mergingtable.h"
#include "operations/events.h"
#include "registry/eventstake.h"

#include <QDate>
#include <QMap>
#include <QSet>

#include <optional>

namespace kz {

/// The registrar's events as letters to staff: what each means, what it belongs to, whether it was
/// read, whether it is done. What asks for something comes first, then what went wrong.
class InboxModel : public MergingTable
{
    Q_OBJECT
public:
    enum Column { About, Means, Belongs, State, Received, ColumnCount };
    Q_ENUM(Column)
    /// EventRole is a kz::SeenEvent, OrderRole the kz::Order that it belongs to, MarkingRole the
    /// kz::Order that moves it to history. DetailRole is the second line of a cell, or the grey
    /// count of a head.
    enum Role {
        EventRole = Qt::UserRole,
        OrderRole,
        MarkingRole,
        KindRole, ///< int(EventKind)
        IsHeadRole,
        DetailRole,
        KeyRole,
    };
    Q_ENUM(Role)
    enum Segment { Open, New, Done };

    explicit InboxModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Adds events, or replaces those that are known.
    void put(const QList<SeenEvent> &events);
    /// For what an event belongs to, and for what is being marked as done.
    void setOrders(const QList<Order> &orders);
    /// Another state of some of them, or new ones.
    void follow(const QList<Order> &orders);
    void setSegment(Segment segment);
    Segment segment() const { return m_segment; }
    void setFilter(const QString &text);
    const QString &filter() const { return m_filterText; }

    std::optional<SeenEvent> find(const QString &id) const;
    QList<SeenEvent> events() const { return m_events.values(); }
    /// The order that an event tells of: the last one of its kind for the same object that was
    /// placed before it.
    std::optional<Order> orderOf(const SeenEvent &event) const;
    /// The order that moves it to history, while it is open.
    std::optional<Order> markingOf(const QString &id) const;
    /// What is at stake when it is marked as done.
    EventStake stakeOf(const SeenEvent &event) const;
    qsizetype count(Segment segment) const;
    /// Open ones that ask for something.
    qsizetype asking() const;
    int rowOf(const QString &id) const;
    /// One line per row, tab-separated.
    QString asText(const QList<int> &rows) const;

Q_SIGNALS:
    void countsChanged();

private:
    enum Group { Asks, WentWrong, News };
    struct Row
    {
        QString key = {};
        bool head = false;
        Group group = News;
        qsizetype count = 0;
        SeenEvent event = {};
        EventKind kind = EventKind::Other;
        std::optional<Order> order = {};
        std::optional<Order> marking = {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    bool isIn(const SeenEvent &event, Segment segment) const;
    QString cellText(Column column, const Row &row) const;
    QString detail(Column column, const Row &row) const;
    QString stateText(const Row &row) const;
    /// False when no row shows anything else by it.
    bool take(const Order &order);
    void rebuild();

    QMap<QString, SeenEvent> m_events; ///< by id
    QSet<QString> m_objects; ///< that events tell of
    QMultiHash<QString, Order> m_orders; ///< by object
    QHash<QString, Order> m_marking; ///< open ones, by id of the event
    QList<Row> m_rows; ///< shown, with heads
    QString m_filterText;
    Segment m_segment = Open;
};

} // namespace kz
