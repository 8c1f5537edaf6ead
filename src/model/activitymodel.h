#pragma once

#include "ledger/ledger.h"
#include "model/batchprogress.h"
#include "model/mergingtable.h"

#include <QDate>
#include <QMap>
#include <QMultiHash>

#include <optional>

namespace kz {

/// What happened, newest first, by day: steps of orders, events of the registrar, and what staff
/// noted.
class ActivityModel : public MergingTable
{
    Q_OBJECT
public:
    enum Column { Time, Who, What, Name, Answer, ColumnCount };
    Q_ENUM(Column)
    /// OrderRole is the kz::Order as it is now, StateRole the state the step led to; EventRole is a
    /// kz::SeenEvent. DetailRole is the grey count of a day's head.
    enum Role {
        OrderRole = Qt::UserRole,
        StateRole,
        EventRole,
        IsHeadRole,
        DetailRole,
        ObjectRole,
        KeyRole,
        BatchRole, ///< a BatchProgress: one entry for many orders
        NoteRole, ///< a kz::Note
    };
    Q_ENUM(Role)

    explicit ActivityModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// A batch is one entry. Its orders have entries of their own where they did not go as planned,
    /// and all of them while a filter asks for what stands in them.
    void setOrders(const QList<Order> &orders, const QList<BatchProgress> &batches = {});
    /// Another state of some orders, or new ones; all batches as they are now.
    void follow(const QList<Order> &changed, const QList<BatchProgress> &batches);
    /// Adds those whose id is new.
    void addEvents(const QList<SeenEvent> &events);
    void setNotes(const QList<Note> &notes);
    /// For "Today" and "Yesterday".
    void setToday(const QDate &today);

    void setFilter(const QString &text);
    const QString &filter() const { return m_filterText; }
    /// Entries shown, and all there are; heads do not count.
    qsizetype shown() const;
    qsizetype total() const { return m_entries.size(); }
    int rowOf(const QString &key) const;
    /// One line per row, tab-separated, with date and offset.
    QString asText(const QList<int> &rows) const;
    /// The orders of one object, newest first.
    QList<Order> ordersOf(const QString &object) const;

private:
    struct Row
    {
        QString key = {};
        bool head = false;
        qsizetype count = 0;
        QDate day = {};
        QDateTime at = {};
        QString who = {};
        QString what = {};
        QString name = {};
        QString answer = {};
        QString object = {};
        std::optional<Order> order = {};
        Order::State state = Order::State::Queued;
        std::optional<SeenEvent> event = {};
        std::optional<BatchProgress> batch = {};
        std::optional<Note> note = {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    void collect();
    void rebuild();
    void sortEntries();
    /// Another number of the same batches. False when that needs more than other words in a row.
    bool refreshBatches(const QList<BatchProgress> &batches);
    /// Whether this step has an entry of its own.
    bool isTold(const Order &order, qsizetype step) const;
    bool isTold(const Order &order) const;
    void addEntries(const Order &order);
    void put(const Order &order);
    QString headText(const QDate &day) const;
    static Row entry(const Order &order, qsizetype step);
    static Row entry(const SeenEvent &event);
    static Row entry(const BatchProgress &batch);
    static Row entry(const Note &note);
    static QString answerOf(const Order &order, const Order::Step &step);

    QMap<QString, Order> m_orders; ///< by id
    QMultiHash<QString, QString> m_about; ///< their ids by object
    QList<BatchProgress> m_batches;
    QList<SeenEvent> m_events;
    QList<Note> m_notes;
    QList<Row> m_entries; ///< all, newest first
    QList<Row> m_rows; ///< shown, with heads
    QDate m_today;
    QString m_filterText;
};

} // namespace kz
