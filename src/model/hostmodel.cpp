#include "model/hostmodel.h"

#include "model/domainmodel.h"
#include "model/words.h"

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

HostRecord merged(HostRecord fresh, const HostRecord &old)
{
    if (!fresh.addresses)
        fresh.addresses = old.addresses;
    if (!fresh.status)
        fresh.status = old.status;
    if (!fresh.created.isKnown())
        fresh.created = old.created;
    if (!fresh.updated.isKnown())
        fresh.updated = old.updated;
    if (!fresh.readAt.isKnown())
        fresh.readAt = old.readAt;
    return fresh;
}

} // namespace

HostModel::HostModel(const DomainModel *names, QObject *parent)
    : MergingTable(parent)
    , m_names(names)
{ }

QString HostModel::hostOf(const QString &server)
{
    QString host = server.section(u' ', 0, 0).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

int HostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HostFacts &facts = m_rows.at(index.row());
    const auto column = Column(index.column());
    if (role == FactsRole)
        return QVariant::fromValue(facts);
    if (role == Qt::DisplayRole)
        return cell(column, facts);
    if (role == Qt::ToolTipRole) {
        if (column == Host)
            return facts.record.host;
        if (column == Addresses)
            return facts.record.addresses.value_or(QStringList()).join(u'\n');
        return column == Answer && facts.answer.at.isValid()
            ? sentence(facts.record.host, facts.answer) + u'\n' + exactText(facts.answer.at)
            : QVariant();
    }
    if (role == Qt::AccessibleTextRole) {
        return tr("%1: %2", "title of a column, its value")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 cell(column, facts));
    }
    return {};
}

QString HostModel::cell(Column column, const HostFacts &facts) const
{
    switch (column) {
    case Host:
        return DomainName::fromRegistrar(facts.record.host).unicode();
    case Parent:
        return facts.parent.unicode();
    case Addresses:
        if (!facts.record.addresses)
            return notReadYet();
        return facts.record.addresses->isEmpty()
            ? tr("None", "addresses")
            : tidyAddresses(*facts.record.addresses).join(u", "_s);
    case UsedBy:
        return facts.usedBy.isEmpty() ? tr("No name", "uses this server")
                                      : tr("%n names", "use this server", int(facts.usedBy.size()));
    case Answer:
        return text(facts.answer.kind);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Host:
        return tr("Server");
    case Parent:
        return tr("Inside the name");
    case Addresses:
        return tr("Addresses");
    case UsedBy:
        return tr("Used by");
    case Answer:
        return tr("Answer", "of a name server, when asked");
    case ColumnCount:
        break;
    }
    return {};
}

void HostModel::assign(const QList<HostRecord> &hosts)
{
    QList<HostRecord> next;
    for (const HostRecord &fresh : hosts) {
        const auto old =
            std::find_if(m_hosts.cbegin(), m_hosts.cend(),
                         [&fresh](const HostRecord &known) { return known.host == fresh.host; });
        next.append(old == m_hosts.cend() ? fresh : merged(fresh, *old));
    }
    m_hosts = next;
    countUse();
}

void HostModel::upsert(const HostRecord &host)
{
    const auto old = std::find_if(m_hosts.begin(), m_hosts.end(), [&host](const HostRecord &known) {
        return known.host == host.host;
    });
    if (old == m_hosts.end()) {
        m_hosts.append(host);
        return countUse();
    }
    *old = merged(host, *old);
    show();
}

void HostModel::remove(const QString &host)
{
    m_hosts.removeIf([&host](const HostRecord &known) { return known.host == host; });
    show();
}

void HostModel::setAnswer(const QString &host, const HostAnswer &answer)
{
    m_answers.insert(host, answer);
    show();
}

void HostModel::countUse()
{
    m_use.clear();
    m_unread = 0;
    for (const HostRecord &host : std::as_const(m_hosts))
        m_use.insert(host.host, {});
    const DomainColumns &all = m_names->all();
    QHash<quint32, QStringList> hosts; // of a list of servers that many names share
    for (qsizetype row = 0; !m_hosts.isEmpty() && row < all.size(); ++row) {
        const quint32 list = all.id(row, DomainColumns::NameServers);
        if (list == 0) {
            ++m_unread;
            continue;
        }
        auto known = hosts.constFind(list);
        if (known == hosts.cend()) {
            QStringList ours;
            for (const QString &server : all.at(row).nameServers.value_or(QStringList())) {
                if (m_use.contains(hostOf(server)))
                    ours.append(hostOf(server));
            }
            known = hosts.insert(list, ours);
        }
        for (const QString &host : *known)
            m_use[host].append(QString::fromUtf8(all.ace(row)));
    }
    for (QStringList &names : m_use)
        names.sort();
    show();
}

void HostModel::setFilter(const QString &text)
{
    m_filter = text.trimmed().toLower();
    show();
}

std::optional<HostFacts> HostModel::find(const QString &host) const
{
    for (const HostRecord &record : m_hosts) {
        if (record.host == host)
            return factsOf(record);
    }
    return std::nullopt;
}

HostFacts HostModel::factsOf(const HostRecord &record) const
{
    HostFacts facts{.record = record,
                    .parent = parentOf(record.host),
                    .parentHeld = false,
                    .usedBy = m_use.value(record.host),
                    .namesUnread = m_unread,
                    .answer = m_answers.value(record.host)};
    facts.parentHeld = m_names->find(facts.parent.ace()).has_value();
    return facts;
}

void HostModel::show()
{
    QList<HostFacts> next;
    for (const HostRecord &record : std::as_const(m_hosts)) {
        const HostFacts facts = factsOf(record);
        const QString words = record.host + u'\n' + DomainName::fromRegistrar(record.host).unicode()
            + u'\n' + record.addresses.value_or(QStringList()).join(u'\n');
        if (words.contains(m_filter))
            next.append(facts);
    }
    std::sort(next.begin(), next.end(), [](const HostFacts &one, const HostFacts &other) {
        const int parents = one.parent.unicode().compare(other.parent.unicode());
        return parents != 0 ? parents < 0 : one.record.host < other.record.host;
    });
    merge(m_rows, next, [](const HostFacts &facts) { return facts.record.host; });
}

} // namespace kz
