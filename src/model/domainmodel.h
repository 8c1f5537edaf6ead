#pragma once

#include "model/mergingtable.h"
#include "model/renewalcounts.h"
#include "registry/contactuse.h"
#include "registry/namelist.h"

#include <QCache>
#include <QDate>
#include <QThreadPool>

#include <array>
#include <atomic>
#include <memory>

namespace kz {

class RowIndex;

/// The names of the account as a table, filtered and sorted. Read-only: a view asks, an operation
/// writes, a reading shows. Many names are filtered and sorted beside the window's thread: until
/// that is done, what is shown stays.
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

    /// What has to be made anew; each needs those before it.
    enum class Stale { Nothing, Rows, Order, Views };

    explicit DomainModel(QObject *parent = nullptr);
    ~DomainModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Merges by name: a name that is not in records goes.
    void assign(const DomainColumns &records);
    /// Adds what a part of the list says, at that time, to what is known of its names. How many of
    /// them it had not said at that time before.
    qsizetype merge(const DomainColumns &part, const Instant &listedAt);
    void upsert(const DomainRecord &record);
    /// All names, whatever is shown; a copy that costs nothing.
    const DomainColumns &all() const { return m_names.columns(); }

    void setAccountMode(const RenewalMode &mode);
    const RenewalMode &accountMode() const { return m_names.accountMode(); }
    /// Display names by handle.
    void setOwners(const QHash<QString, QString> &displayNames);
    void setOpenOrders(const QList<Order> &orders);
    /// The open orders of some names; those of all others stay.
    void setOrdersOf(const QHash<QString, QList<Order>> &openByAce);
    /// The registrar's words from its transfer list, by ACE name.
    void setTradesPending(const QMap<QString, QString> &statusByAce);
    /// What staff wrote down about names, newest first, by ACE name.
    void setNotes(const QHash<QString, QStringList> &wordsByAce);
    /// When the list was last read whole: names that it did not hold are "not seen since".
    void setListReadAt(const QDateTime &utc);
    /// From which day "in 12 days" counts.
    void setToday(const QDate &today);
    const QDate &today() const;

    /// See NameFilter.
    void setFilter(const QString &text);
    const QString &filter() const { return m_filterText; }
    void setView(View view);
    View view() const;
    /// What was asked for is not shown yet.
    bool isArranging() const { return m_stop != nullptr; }
    /// How many names a view holds, whatever the filter says.
    qsizetype count(View view) const;
    /// Of all names, too.
    QList<RenewalCounts::Group> renewals() const;
    /// All names, whatever filter and view say.
    qsizetype total() const { return m_names.size(); }

    DomainRecord record(int row) const;
    /// The ACE name alone.
    QString ace(int row) const;
    /// -1 when the name is not shown.
    int rowOf(const QString &ace) const;
    /// Of all names, shown or not.
    std::optional<DomainRecord> find(const QString &ace) const;
    /// A name has the same slot, whatever is shown, until another list comes: a number below
    /// total(). -1: the row of a name that has gone, or a name that is not shown.
    int slotAt(int row) const { return m_rows.at(row); }
    int rowOfSlot(int slot) const;
    /// The names of these rows, and of all.
    NameList picked(const QList<int> &rows) const;
    NameList everything() const;
    std::optional<NameFacts> facts(const QString &ace) const;
    /// The names that a server serves, as far as they are read.
    NameList servedBy(const QString &host) const;
    bool isNotSeen(const DomainRecord &record) const;
    /// The names that use a contact, as far as they are read; by name.
    QList<ContactUse> usesOf(const QString &handle) const;
    /// By how many names each handle is used, as far as they are read.
    QHash<QString, int> contactUses() const;

Q_SIGNALS:
    /// Another list has come: names have other slots.
    void replaced();
    /// total(), count(), the number of rows or isArranging() may be others now.
    void countsChanged();

private:
    /// What of a name has changed.
    enum class Aspect { Record, Owner, Order, Notes };

    const NameFacts &factsAt(int row) const;
    int slot(int row) const { return m_rows.at(row); }
    QString cellText(Column column, const NameFacts &facts) const;
    QString toolTip(Column column, const NameFacts &facts) const;
    QString accessibleText(Column column, const NameFacts &facts) const;
    /// Whether filter, view or sorting look at it.
    bool isSeenBy(Aspect aspect) const;
    void namesChanged(const QList<int> &slotList, Aspect aspect);
    void judgeAnew();
    void moveRow(int slot);
    /// How the rows that are shown become others: what names do is shown row by row, so that what
    /// is selected stays; what is asked for anew is shown at once, and views keep what they had
    /// selected for when it comes back. Of many names always at once.
    enum class Steps { RowByRow, AtOnce };
    void arrange(Stale stale, const QList<int> &changed = {}, Steps steps = Steps::AtOnce);
    void arranged(const RowIndex &next);
    void stopWork();
    void show(const RowIndex &next, const QList<int> &changed, Steps steps);
    void tellChanged(const QList<int> &slotList);

    /// One line per column: its title and its text.
    struct ColumnFacts
    {
        Column column;
        const char *title;
        QString (*text)(const DomainModel &model, const NameFacts &facts);
    };
    static const std::array<ColumnFacts, ColumnCount> &columns();

    Portfolio m_names;
    std::unique_ptr<RowIndex> m_index; ///< of what is shown; its wish may be ahead
    QList<int> m_rows; ///< slots
    QString m_filterText;
    mutable QCache<int, NameFacts> m_read; ///< a view asks many things of the same few names
    Stale m_stale = Stale::Nothing; ///< what the work under way makes anew
    Stale m_again = Stale::Nothing; ///< and what has to be made after it
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the work under way
    QThreadPool m_pool; ///< last: waits for its work before the rest goes
};

} // namespace kz
