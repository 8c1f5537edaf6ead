#pragma once

#include "operations/operation.h"

#include <QDateTime>
#include <QFile>
#include <QMap>
#include <QSet>

#include <chrono>
#include <optional>

namespace kz::campaign {

/// What makes two orders the same to a registrar: command, object and every value, without secrets.
QString fingerprint(const QString &command, const QMap<QString, QString> &values);
QString fingerprint(const Request &request);

/// One decision of staff, as it stood on disk before the order was placed.
struct Decision
{
    int id = 0;
    QDateTime at = {}; ///< UTC
    QString command = {};
    QString object = {};
    QString print = {}; ///< fingerprint
    int instead = 0; ///< of an earlier decision that came to nothing; 0 for none
    QString order = {}; ///< id in the ledger, once that had answered
    QString end = {}; ///< why no order came of it; empty while one did or may
};

/// The file in which staff write down what they decide, before they place it: the first of the
/// three books. One JSON object a line; a decision is on disk (fsync) before decide() returns.
class Decisions
{
public:
    /// Reads what an earlier life of the desk wrote.
    bool open(const QString &path);
    int count() const { return int(m_all.size()); }
    const QMap<int, Decision> &all() const { return m_all; }
    bool isKnown(const QString &order) const { return m_orders.contains(order); }
    std::optional<Decision> of(const QString &order) const;
    /// Nothing else was decided about its object of late.
    bool isAlone(const Decision &decision, std::chrono::seconds late) const;

    /// The number of the decision; nothing when the disk does not take it, and then nothing may be
    /// placed.
    std::optional<int> decide(const Request &request, int instead = 0);
    void placed(int id, const QString &order);
    /// No order came of it.
    void ended(int id, const QString &why);
    /// What staff did about an order, for the story of it.
    void note(const QString &order, const QString &what);
    /// Writes what a full disk did not take.
    bool catchUp();

private:
    void add(const QJsonObject &line);
    bool write(const QByteArray &bytes, bool durable);
    void apply(const QJsonObject &line);

    QFile m_file;
    QMap<int, Decision> m_all;
    QMap<QString, int> m_orders;
    QByteArray m_behind; ///< lines that are not on disk yet
    qint64 m_size = 0; ///< of the lines that are whole
};

} // namespace kz::campaign
