#include "ledger/draftrows.h"

#include "ledger/secrets.h"
#include "ledger/transaction.h"
#include "registry/secretname.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kz {

Result<Draft, LedgerError> saveDraft(const QSqlDatabase &database, const Draft &draft)
{
    Draft kept = draft;
    kept.savedAt = QDateTime::currentDateTimeUtc();
    kept.values.removeIf([](const auto &entry) { return isSecretName(entry.key()); });
    for (QString &value : kept.values)
        value = withoutSecrets(value);

    Transaction transaction(database, Transaction::Write);
    transaction.run(u"INSERT INTO drafts (id, form, title, saved_at) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (id) DO UPDATE SET form = excluded.form, title = excluded.title,"
                    " saved_at = excluded.saved_at"_s,
                    {kept.id, kept.form, kept.title, stamp(kept.savedAt)});
    transaction.run(u"DELETE FROM draft_values WHERE draft_id = ?"_s, {kept.id});
    for (auto it = kept.values.cbegin(); it != kept.values.cend(); ++it) {
        transaction.run(u"INSERT INTO draft_values (draft_id, field, value) VALUES (?, ?, ?)"_s,
                        {kept.id, it.key(), it.value()});
    }
    if (!transaction.commit())
        return Failure{transaction.error()};
    return kept;
}

Result<bool, LedgerError> dropDraft(const QSqlDatabase &database, const QString &id)
{
    Transaction transaction(database, Transaction::Write);
    transaction.run(u"DELETE FROM draft_values WHERE draft_id = ?"_s, {id});
    const QSqlQuery dropped = transaction.run(u"DELETE FROM drafts WHERE id = ?"_s, {id});
    const bool was = dropped.numRowsAffected() > 0;
    if (!transaction.commit())
        return Failure{transaction.error()};
    return was;
}

Result<QList<Draft>, LedgerError> readDrafts(const QSqlDatabase &database)
{
    Transaction transaction(database, Transaction::Read);
    const QList<Draft> drafts = draftsIn(transaction);
    if (!transaction.commit())
        return Failure{transaction.error()};
    return drafts;
}

QList<Draft> draftsIn(Transaction &transaction)
{
    QList<Draft> drafts;
    QHash<QString, qsizetype> position;
    QSqlQuery row = transaction.run(
        u"SELECT id, form, title, saved_at FROM drafts ORDER BY saved_at DESC, id"_s);
    while (row.next()) {
        position.insert(row.value(0).toString(), drafts.size());
        drafts.append({.id = row.value(0).toString(),
                       .form = row.value(1).toString(),
                       .title = row.value(2).toString(),
                       .values = {},
                       .savedAt = fromStamp(row.value(3))});
    }
    row = transaction.run(u"SELECT draft_id, field, value FROM draft_values"_s);
    while (row.next()) {
        if (Draft *draft = ownerIn(drafts, position, row.value(0)))
            draft->values.insert(row.value(1).toString(), row.value(2).toString());
    }
    return drafts;
}

} // namespace kz
