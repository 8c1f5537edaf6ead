#pragma once

#include "model/mergingtable.h"
#include "model/portfolio.h"
#include "model/rowindex.h"
#include "registry/contactuse.h"

#include <QDate>
#include <QSet>

#include <array>
#include <functional>

namespace kz {

/// The names of the account as a table, filtered and sorted. Read-only: a view asks, an operation
/// writes, a reading shows.
class DomainModel : public MergingTable
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Ace,
        Status,
        Mode,
        EffectiveMode,
        Next,
        Renews,
        DaysLeft,
        Expires,
        PaidUntil,
        Owner,
        NameServers,
        OrderColumn,
        Lock,
        ReadAt,
        ColumnCount
    };
    Q_ENUM(Column)
    /// OrderRole is the open order of the name, TradeRole the registrar's word from its transfer
    /// list, NotSeenRole true when the last list did not hold the name, NotesRole how many notes
    /// there are about it.
    enum Role { SortRole = Qt::UserRole, RecordRole, OrderRole, TradeRole, NotSeenRole, NotesRole };
    Q_ENUM(Role)
    enum View {
        All,
        LapsingIn30Days,
        WaitingForYou,
        TradePending,
        Unlocked,
        CyrillicNames,
        NotSeen,
        WithNotes,
        ViewCount
    };
    Q_ENUM(View)

    explicit DomainModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Merges by name: a name that is not in records goes.
    void assign(const QList<DomainRecord> &records);
    void upsert(const DomainRecord &record);
    void remove(const QString &ace);

    void setAccountMode(const RenewalMode &mode);
    const RenewalMode &accountMode() const { return m_names.accountMode(); }
    /// Display names by handle.
    void setOwners(const QHash<QString, QString> &displayNames);
    void setOpenOrders(const QList<Order> &orders);
    /// The registrar's words from its transfer list, by ACE name.
    void setTradesPending(const QMap<QString, QString> &statusByAce);
    /// What staff wrote down about names, newest first, by ACE name.
    void setNotes(const QHash<QString, QStringList> &wordsByAce);
    /// When the list was last read whole: names that it did not hold are "not seen since".
    void setListReadAt(const QDateTime &utc);
    /// From which day "in 12 days" counts.
    void setToday(const QDate &today);
    const QDate &today() const { return m_today; }

    void setFilter(const QString &text);
    const QString &filter() const { return m_filterText; }
    void setView(View view);
    View view() const { return m_view; }
    /// How many names a view holds, whatever the filter says.
    qsizetype count(View view) const;
    /// All names, whatever filter and view say.
    qsizetype total() const { return m_names.size(); }

    const DomainRecord &record(int row) const;
    /// -1 when the name is not shown.
    int rowOf(const QString &ace) const;
    /// Of all names, shown or not.
    std::optional<DomainRecord> find(const QString &ace) const;
    /// All names, shown or not, in the order of their spelling.
    QList<DomainRecord> records() const;
    std::optional<NameFacts> facts(const QString &ace) const;
    /// Calls back with every name, in no order, whatever filter and view say.
    void each(const std::function<void(const DomainRecord &)> &visit) const;
    bool isNotSeen(const DomainRecord &record) const;
    /// The names that use a contact, as far as they are read; by name.
    QList<ContactUse> usesOf(const QString &handle) const;
    /// By how many names each handle is used, as far as they are read.
    QHash<QString, int> contactUses() const;

Q_SIGNALS:
    /// total(), count() or the number of rows may be others now.
    void countsChanged();

private:
    bool belongs(View view, const NameFacts &facts) const;
    const NameFacts &factsAt(int row) const { return m_names.at(m_rows.at(row)); }
    QString cellText(Column column, const NameFacts &facts) const;
    SortKey key(Column column, const NameFacts &facts) const;
    QString toolTip(Column column, const NameFacts &facts) const;
    QString accessibleText(Column column, const NameFacts &facts) const;
    void reset();
    void rearrange(const QList<int> &slotList, const QSet<int> &changed);
    void rearrangeAll();
    void showRows(const QList<int> &next, const QSet<int> &changed);

    /// One line per column: its title, its text, what it sorts by.
    struct ColumnFacts
    {
        Column column;
        const char *title;
        QString (*text)(const DomainModel &model, const NameFacts &facts);
        SortKey (*key)(const DomainModel &model, const NameFacts &facts);
    };
    static const std::array<ColumnFacts, ColumnCount> &columns();

    Portfolio m_names;
    RowIndex m_index;
    QList<int> m_rows; ///< slots
    TermFilter m_filter;
    QString m_filterText;
    View m_view = All;
    int m_sortColumn = Name;
    QDate m_today;
    QDateTime m_listReadAt;
};

} // namespace kz
