#include "ledger/templaterows.h"

#include "ledger/transaction.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kz {

Result<Template, LedgerError> saveTemplate(const QSqlDatabase &database, const Template &one)
{
    Template kept = one;
    kept.savedAt = QDateTime::currentDateTimeUtc();
    kept.name = kept.name.simplified();
    // Databases fold letters each in its own way, and some only those of English.
    const QString key = kept.name.toCaseFolded();

    Transaction transaction(database, Transaction::Write);
    QSqlQuery other =
        transaction.run(u"SELECT name FROM templates WHERE kind = ? AND name_key = ? AND id <> ?"_s,
                        {kept.kind, key, kept.id});
    if (other.next()) {
        return Failure{
            LedgerError{.kind = LedgerError::Kind::NameTaken, .detail = other.value(0).toString()}};
    }
    transaction.run(
        u"INSERT INTO templates (id, kind, name, name_key, saved_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key,"
        " saved_at = excluded.saved_at"_s,
        {kept.id, kept.kind, kept.name, key, stamp(kept.savedAt)});
    transaction.run(u"DELETE FROM template_values WHERE template_id = ?"_s, {kept.id});
    for (qsizetype pos = 0; pos < kept.values.size(); ++pos) {
        transaction.run(u"INSERT INTO template_values (template_id, pos, value) VALUES (?, ?, ?)"_s,
                        {kept.id, pos, kept.values.at(pos)});
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return kept;
}

Result<bool, LedgerError> dropTemplate(const QSqlDatabase &database, const QString &id)
{
    Transaction transaction(database, Transaction::Write);
    transaction.run(u"DELETE FROM template_values WHERE template_id = ?"_s, {id});
    const QSqlQuery dropped = transaction.run(u"DELETE FROM templates WHERE id = ?"_s, {id});
    const bool was = dropped.numRowsAffected() > 0;
    if (!transaction.commit())
        return Failure{transaction.error()};
    return was;
}

Result<QList<Template>, LedgerError> readTemplates(const QSqlDatabase &database,
                                                   const QString &kind)
{
    Transaction transaction(database, Transaction::Read);
    QList<Template> templates;
    QHash<QString, qsizetype> position;
    QSqlQuery row = transaction.run(
        u"SELECT id, name, saved_at FROM templates WHERE kind = ? ORDER BY name_key, id"_s, {kind});
    while (row.next()) {
        position.insert(row.value(0).toString(), templates.size());
        templates.append({.id = row.value(0).toString(),
                          .kind = kind,
                          .name = row.value(1).toString(),
                          .values = {},
                          .savedAt = fromStamp(row.value(2))});
    }
    row = transaction.run(u"SELECT template_id, value FROM template_values"
                          " JOIN templates ON templates.id = template_id WHERE kind = ?"
                          " ORDER BY template_id, pos"_s,
                          {kind});
    while (row.next()) {
        if (Template *one = ownerIn(templates, position, row.value(0)))
            one->values.append(row.value(1).toString());
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return templates;
}

} // namespace kz
