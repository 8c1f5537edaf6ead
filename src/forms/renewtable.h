#pragma once

#include "forms/picktable.h"
#include "operations/renewdomain.h"

#include <QDate>
#include <QHash>

namespace kz {

/// The names of a renewal: paid until when, until when after it, renewed last when. What a list
/// once showed does not count: each name has to be read anew.
class RenewTable : public PickTable
{
    Q_OBJECT
public:
    enum Column { Pick, Name, PaidUntil, After, LastRenewal, ColumnCount };
    enum Reading { Waiting, Read, Failed };

    explicit RenewTable(QWidget *parent = nullptr);

    void assign(const QList<DomainRecord> &names, const QDate &today);
    void setYears(int years);
    void setLastRenewals(const QHash<QString, QDate> &byAce);
    /// What the registrar shows of a name now.
    void showRead(const DomainRecord &shown);
    /// Why it could not be read.
    void showUnread(const QString &ace, const QString &words);
    /// Forgets what was read.
    void forget();

    const QList<DomainRecord> &names() const { return m_names; }
    Reading reading(int row) const { return m_readings[row]; }
    QString whyUnread(int row) const { return m_words[row]; }
    /// The order for a row; without a guard while the row is not read.
    RenewDomain order(int row) const;
    /// Invalid when neither registrar nor ledger tells of one.
    QDate lastRenewal(int row) const;

private:
    int rowOf(const QString &ace) const;
    void showRow(int row);
    void showAll();

    QList<DomainRecord> m_names;
    QList<Reading> m_readings;
    QStringList m_words;
    QHash<QString, QDate> m_lastRenewals;
    QDate m_today;
    int m_years = 1;
};

} // namespace kz
