#pragma once

#include "model/hostanswer.h"
#include "model/mergingtable.h"
#include "registry/hostobject.h"

#include <QHash>

namespace kz {

class DomainModel;

/// One name-server object and what the local copy knows of its use.
struct HostFacts
{
    HostRecord record = {};
    DomainName parent = {}; ///< the name it lies inside
    bool parentHeld = false; ///< which is one of the account
    QStringList usedBy = {}; ///< ACE names of the local copy that delegate to it, sorted
    qsizetype namesUnread = 0; ///< names whose servers are not known: they may use it, too
    HostAnswer answer = {};

    friend bool operator==(const HostFacts &, const HostFacts &) = default;
};

/// The name-server objects of the account with the names that use them, by parent and host.
class HostModel : public MergingTable
{
    Q_OBJECT
public:
    enum Column { Host, Parent, Addresses, UsedBy, Answer, ColumnCount };
    Q_ENUM(Column)
    enum Role { FactsRole = Qt::UserRole };

    explicit HostModel(const DomainModel *names, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Merges by host. What a list does not give is kept from the last look at the host.
    void assign(const QList<HostRecord> &hosts);
    void upsert(const HostRecord &host);
    void remove(const QString &host);
    void setAnswer(const QString &host, const HostAnswer &answer);
    HostAnswer answer(const QString &host) const { return m_answers.value(host); }
    /// Counts anew which names use the hosts: the local copy has changed.
    void countUse();

    void setFilter(const QString &text);
    const QString &filter() const { return m_filter; }
    qsizetype total() const { return m_hosts.size(); }
    std::optional<HostFacts> find(const QString &host) const;

    /// The host of "host" or "host address", as lists of names give it.
    static QString hostOf(const QString &server);

private:
    void show();
    HostFacts factsOf(const HostRecord &record) const;
    QString cell(Column column, const HostFacts &facts) const;

    const DomainModel *m_names;
    QList<HostRecord> m_hosts;
    QHash<QString, QStringList> m_use;
    qsizetype m_unread = 0;
    QHash<QString, HostAnswer> m_answers;
    QList<HostFacts> m_rows; ///< those that fit the filter
    QString m_filter;
};

} // namespace kz

Q_DECLARE_METATYPE(kz::HostFacts)
