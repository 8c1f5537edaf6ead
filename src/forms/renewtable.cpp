#include "forms/renewtable.h"

#include "look/celldelegate.h"
#include "look/colours.h"
#include "look/metrics.h"
#include "registry/anytext.h"

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

RenewTable::RenewTable(QWidget *parent)
    : PickTable(parent)
{
    connect(&items(), &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (item->column() == Pick)
            showRow(item->row());
    });
}

void RenewTable::assign(const QList<DomainRecord> &names, const QDate &today)
{
    m_names = names;
    m_today = today;
    m_readings.fill(Waiting, names.size());
    m_words.fill({}, names.size());
    QList<QStringList> rows;
    for (const DomainRecord &name : names)
        rows.append({name.name.unicode(), {}, {}, {}});
    PickTable::assign({tr("Name"), tr("Paid until", "column"),
                       tr("After", "column: date after the renewal"), tr("Last renewal")},
                      rows);
    for (int row = 0; row < int(names.size()); ++row) {
        const DomainName &name = names.at(row).name;
        QStandardItem *item = items().item(row, Name);
        item->setToolTip(name.ace());
        item->setData(int(name.unicode().size() - name.label().size()), MutedTailRole);
    }
    showAll();
    resizeColumnToContents(Name);
    setColumnWidth(Name, std::clamp(columnWidth(Name), dp(180), dp(320)));
    setColumnWidth(PaidUntil, dp(130));
    setColumnWidth(After, dp(150));
}

void RenewTable::setYears(int years)
{
    m_years = years;
    showAll();
}

void RenewTable::setLastRenewals(const QHash<QString, QDate> &byAce)
{
    m_lastRenewals = byAce;
    showAll();
}

void RenewTable::showRead(const DomainRecord &shown)
{
    const int row = rowOf(shown.name.ace());
    if (row < 0)
        return;
    m_names[row] = shown;
    m_readings[row] = Read;
    showRow(row);
}

void RenewTable::showUnread(const QString &ace, const QString &words)
{
    const int row = rowOf(ace);
    if (row < 0)
        return;
    m_readings[row] = Failed;
    m_words[row] = words;
    showRow(row);
}

void RenewTable::forget()
{
    m_readings.fill(Waiting);
    showAll();
}

int RenewTable::rowOf(const QString &ace) const
{
    const auto found =
        std::find_if(m_names.cbegin(), m_names.cend(),
                     [&ace](const DomainRecord &name) { return name.name.ace() == ace; });
    return found == m_names.cend() ? -1 : int(found - m_names.cbegin());
}

RenewDomain RenewTable::order(int row) const
{
    DomainRecord shown = m_names[row];
    if (m_readings[row] != Read)
        shown.paidUntil = {};
    return RenewDomain::of(shown, m_years, m_today, lastRenewal(row));
}

QDate RenewTable::lastRenewal(int row) const
{
    return m_lastRenewals.value(m_names[row].name.ace());
}

void RenewTable::showAll()
{
    for (int row = 0; row < items().rowCount(); ++row)
        showRow(row);
}

void RenewTable::showRow(int row)
{
    const RenewDomain renewal = order(row);
    const bool left = items().item(row, Pick)->checkState() != Qt::Checked;
    const auto show = [this, row](Column column, const QString &text, Tone tone,
                                  const QString &more = {}) {
        QStandardItem *item = items().item(row, column);
        item->setText(text);
        item->setData(int(tone), ToneRole);
        item->setToolTip(more.isEmpty() ? text : more);
        item->setAccessibleText(more.isEmpty() ? text : more);
    };
    const Problems problems = renewal.check();
    const auto doubt = std::find_if(problems.cbegin(), problems.cend(), [](const Problem &one) {
        return one.verdict() == Verdict::Warn;
    });
    switch (m_readings[row]) {
    case Waiting:
        show(PaidUntil, tr("Reading…"), Tone::Muted);
        break;
    case Failed:
        show(PaidUntil, tr("Not read"), left ? Tone::Muted : Tone::Danger, m_words[row]);
        break;
    case Read:
        if (renewal.facts.paidUntil.isValid())
            show(PaidUntil, shortDateText(renewal.facts.paidUntil), Tone::Muted);
        else
            show(PaidUntil, tr("Not stated by the registrar"), Tone::Danger);
        break;
    }
    if (left)
        show(After, tr("Left out"), Tone::Muted);
    else if (!renewal.facts.paidUntil.isValid())
        show(After, {}, Tone::Ink);
    else if (doubt == problems.cend())
        show(After, shortDateText(renewal.renewedUntil()), Tone::Ink);
    else
        show(After, shortDateText(renewal.renewedUntil()), Tone::Attention, text(*doubt));
    const QDate last = lastRenewal(row);
    show(LastRenewal, last.isValid() ? shortDateText(last) : tr("Not known"), Tone::Muted,
         last.isValid() ? QString()
                        : tr("Neither the registrar's events nor this program's orders tell of "
                             "one."));
}

} // namespace kz
