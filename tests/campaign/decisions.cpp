#include "campaign/decisions.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kz::campaign {

namespace {

QByteArray bytesOf(const QJsonObject &line)
{
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString fingerprint(const QString &command, const QMap<QString, QString> &values)
{
    QString print = command;
    for (auto it = values.begin(); it != values.end(); ++it)
        print += u'\n' + it.key() + u'=' + it.value();
    return print;
}

QString fingerprint(const Request &request)
{
    QMap<QString, QString> values;
    for (const Param &param : request.params.list()) {
        if (!param.secret)
            values.insert(param.name.toUpper(), param.value);
    }
    return fingerprint(request.command, values);
}

bool Decisions::open(const QString &path)
{
    m_file.setFileName(path);
    // Unbuffered, so that nothing is left to be written later when the disk is full now.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    QByteArrayList lines = m_file.readAll().split('\n');
    lines.removeLast(); // cut off while it was written: it was never decided
    for (const QByteArray &line : std::as_const(lines)) {
        apply(QJsonDocument::fromJson(line).object());
        m_size += line.size() + 1;
    }
    return m_file.resize(m_size) && m_file.seek(m_size);
}

std::optional<Decision> Decisions::of(const QString &order) const
{
    const auto found = m_orders.constFind(order);
    return found == m_orders.cend() ? std::nullopt : std::optional(m_all.value(*found));
}

bool Decisions::isAlone(const Decision &decision, std::chrono::seconds late) const
{
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-late.count());
    return std::none_of(m_all.cbegin(), m_all.cend(), [&](const Decision &other) {
        return other.id != decision.id && other.object == decision.object && other.at > since;
    });
}

std::optional<int> Decisions::decide(const Request &request, int instead)
{
    const int id = m_all.isEmpty() ? 1 : m_all.lastKey() + 1;
    const QJsonObject line{{u"decide"_s, id},
                           {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {u"command"_s, request.command},
                           {u"object"_s, request.object},
                           {u"print"_s, fingerprint(request)},
                           {u"instead"_s, instead}};
    if (!catchUp() || !write(bytesOf(line), true))
        return {};
    apply(line);
    return id;
}

void Decisions::placed(int id, const QString &order)
{
    add({{u"placed"_s, id}, {u"order"_s, order}});
}

void Decisions::ended(int id, const QString &why)
{
    add({{u"ended"_s, id}, {u"why"_s, why}});
}

void Decisions::note(const QString &order, const QString &what)
{
    add({{u"note"_s, order},
         {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
         {u"what"_s, what}});
}

/// Only a decision has to be on disk at once: what came of it the ledger tells after a new start.
void Decisions::add(const QJsonObject &line)
{
    m_behind += bytesOf(line);
    apply(line);
    catchUp();
}

bool Decisions::catchUp()
{
    if (!m_behind.isEmpty() && !write(m_behind, false))
        return false;
    m_behind.clear();
    return true;
}

bool Decisions::write(const QByteArray &bytes, bool durable)
{
    const bool kept = m_file.seek(m_size) && m_file.write(bytes) == bytes.size()
        && (!durable || fsync(m_file.handle()) == 0);
    if (kept)
        m_size += bytes.size();
    else
        m_file.resize(m_size);
    return kept;
}

void Decisions::apply(const QJsonObject &line)
{
    if (const int id = line.value(u"decide"_s).toInt(); id > 0) {
        m_all.insert(
            id,
            {.id = id,
             .at = QDateTime::fromString(line.value(u"at"_s).toString(), Qt::ISODateWithMs),
             .command = line.value(u"command"_s).toString(),
             .object = line.value(u"object"_s).toString(),
             .print = line.value(u"print"_s).toString(),
             .instead = line.value(u"instead"_s).toInt()});
    } else if (const int placed = line.value(u"placed"_s).toInt(); placed > 0) {
        m_all[placed].order = line.value(u"order"_s).toString();
        m_orders.insert(m_all.value(placed).order, placed);
    } else if (const int ended = line.value(u"ended"_s).toInt(); ended > 0) {
        m_all[ended].end = line.value(u"why"_s).toString();
    }
}

} // namespace kz::campaign
