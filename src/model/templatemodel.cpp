#include "model/templatemodel.h"

#include <QPointer>

namespace kz {

using namespace Qt::StringLiterals;

TemplateModel::TemplateModel(Ledger &ledger, QString kind, QObject *parent)
    : MergingTable(parent)
    , m_ledger(ledger)
    , m_kind(std::move(kind))
{ }

void TemplateModel::load()
{
    m_ledger.templates(m_kind, this, [this](const Result<QList<Template>, LedgerError> &all) {
        if (all)
            merge(m_rows, *all, [](const Template &one) { return one.id; });
        else
            Q_EMIT failed(all.error());
    });
}

void TemplateModel::save(const Template &one, QObject *context, Done done)
{
    // Whoever asked may be gone by the time it is kept; the list shows it all the same.
    m_ledger.saveTemplate(one, this,
                          [this, asker = QPointer<QObject>(context),
                           done = std::move(done)](const Result<Template, LedgerError> &kept) {
                              if (kept)
                                  load();
                              if (asker)
                                  done(kept);
                          });
}

void TemplateModel::drop(const QString &id)
{
    m_ledger.dropTemplate(id, this, [this](const Result<bool, LedgerError> &dropped) {
        if (dropped)
            load();
        else
            Q_EMIT failed(dropped.error());
    });
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TemplateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Template &one = m_rows.at(index.row());
    if (role == ValuesRole)
        return one.values;
    if (role == TemplateRole)
        return QVariant::fromValue(one);
    if (role == Qt::ToolTipRole && index.column() == Values)
        return one.values.join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return one.name;
    case Count:
        return int(one.values.size());
    case Values:
        return one.values.join(u", "_s);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TemplateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Set", "of name servers");
    case Count:
        return tr("Servers", "how many there are in a set");
    case Values:
        return tr("Hosts", "of a set");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace kz
