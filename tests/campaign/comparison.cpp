#include "campaign/comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz::campaign {

using Kind = Difference::Kind;

namespace {

/// How often the registrar may have applied an order that ended so.
struct Bounds
{
    int least = 0;
    int most = 1;
};

Bounds boundsOf(const Entry &entry)
{
    // The answer itself said 545: a handle or a letter that was gone already is as was wanted.
    if (entry.state == "done"_L1)
        return {entry.steps.constLast().code == 545 ? 0 : 1, 1};
    if (entry.state == "accepted"_L1 || entry.state == "needs action"_L1)
        return {1, 1};
    if (entry.state == "failed"_L1) // refused by people, or too late: both are ends of it
        return {0, 1};
    if (entry.state == "withdrawn"_L1 && entry.was(u"accepted"_s))
        return {1, 1}; // taken, then taken back by another order
    if (entry.state == "unknown"_L1 || entry.state == "sending"_L1)
        return {0, 1};
    return {0, 0}; // rejected, never sent, or not found
}

} // namespace

QString word(Difference::Kind kind)
{
    switch (kind) {
    case Kind::Doubled:
        return u"DOUBLED"_s;
    case Kind::Lost:
        return u"LOST"_s;
    case Kind::Invented:
        return u"INVENTED"_s;
    case Kind::Open:
        return u"NOT AT ITS END"_s;
    case Kind::Shown:
        return u"SHOWN OTHERWISE"_s;
    }
    Q_UNREACHABLE();
}

Comparison::Comparison(const Decisions &decisions, const QMap<QString, Entry> &ledger,
                       const QList<Applied> &book, const Tally &tally)
    : m_decisions(decisions)
    , m_ledger(ledger)
    , m_book(book)
    , m_tally(tally)
{
    assign();
}

/// Orders that are the same to the registrar follow each other, for no two of them are ever open at
/// once: a line of the book belongs to the last one that was on its way before it.
void Comparison::assign()
{
    QMultiMap<QString, Entry> sent;
    for (const Entry &entry : m_ledger) {
        if (entry.sentAt().isValid())
            sent.insert(entry.print, entry);
    }
    for (const Applied &line : m_book) {
        const Entry *owner = nullptr;
        for (auto it = sent.constFind(line.print); it != sent.cend() && it.key() == line.print;
             ++it) {
            if (it->sentAt() <= line.at && (!owner || owner->sentAt() < it->sentAt()))
                owner = &*it;
        }
        if (owner)
            m_applied[owner->id].append(line);
        else
            m_nobodys.append(line);
    }
}

void Comparison::compareDecisions()
{
    for (const Decision &decision : m_decisions.all()) {
        const QString who = u"decision %1: %2 for %3"_s.arg(QString::number(decision.id),
                                                            decision.command, decision.object);
        if (!decision.order.isEmpty() && !m_ledger.contains(decision.order))
            report(Kind::Lost, who + u" was placed, and the ledger does not hold it"_s);
        else if (!decision.order.isEmpty()
                 && m_ledger.value(decision.order).print != decision.print)
            report(Kind::Lost, who + u" is another order in the ledger"_s, decision.order);
        else if (decision.order.isEmpty() && decision.end.isEmpty())
            report(Kind::Lost, who + u": nobody knows what became of it"_s);
    }
    for (const Entry &entry : m_ledger) {
        if (!m_decisions.isKnown(entry.id))
            report(Kind::Invented, u"nobody decided it"_s, entry.id);
    }
}

void Comparison::compareBook()
{
    for (const Applied &line : std::as_const(m_nobodys)) {
        report(Kind::Invented,
               u"the registrar applied what no order asks for: "_s + QString::fromUtf8(line.line));
    }
    for (const Entry &entry : m_ledger) {
        const int times = int(m_applied.value(entry.id).size());
        const Bounds bounds = boundsOf(entry);
        const QString count = u"applied %1 times, and the ledger says “%2”"_s.arg(
            QString::number(times), entry.state);
        if (times > 1)
            report(Kind::Doubled, count, entry.id);
        else if (times < bounds.least || times > bounds.most)
            report(Kind::Lost, count, entry.id);
        static const QStringList ends{u"done"_s, u"rejected"_s, u"failed"_s, u"withdrawn"_s};
        if (!ends.contains(entry.state))
            report(Kind::Open,
                   u"still “%1” when everything had been given its time"_s.arg(entry.state),
                   entry.id);
    }
}

void Comparison::report(Kind kind, const QString &what, const QString &order)
{
    m_differences.append({kind, what, order.isEmpty() ? QString() : story(order)});
}

QString Comparison::story(const QString &order) const
{
    const Entry entry = m_ledger.value(order);
    QStringList lines{
        u"order %1 (%2), %3 for %4"_s.arg(entry.number, entry.id, entry.command, entry.object)};
    if (!entry.batch.isEmpty())
        lines << u"of the batch "_s + entry.batch;
    const auto time = [](const QDateTime &at) { return at.toString(u"HH:mm:ss.zzz"_s); };
    QMultiMap<QDateTime, QString> happened;
    if (const auto decision = m_decisions.of(order)) {
        happened.insert(decision->at,
                        u"decision %1"_s.arg(decision->id)
                            + (decision->instead > 0 ? u", instead of %1"_s.arg(decision->instead)
                                                     : QString()));
    }
    for (const Entry::Step &step : entry.steps) {
        happened.insert(step.at,
                        u"ledger: %1 %2 %3"_s.arg(
                            step.state, step.code > 0 ? QString::number(step.code) : QString(),
                            QString(step.words).replace(u'\n', u" | "_s)));
    }
    for (const Applied &line : m_applied.value(order))
        happened.insert(line.at, u"book: "_s + QString::fromUtf8(line.line));
    for (const Tally::Hit &hit : m_tally.of(entry.print))
        happened.insert(hit.at, u"fault: "_s + hit.what);
    for (auto it = happened.begin(); it != happened.end(); ++it)
        lines << time(it.key()) + u"  "_s + it.value();
    for (const QString &line : entry.print.split(u'\n').mid(1))
        lines << u"    "_s + line;
    return lines.join(u"\n    "_s);
}

QMap<QString, int> Comparison::states() const
{
    QMap<QString, int> counts;
    for (const Entry &entry : m_ledger)
        ++counts[entry.state];
    return counts;
}

} // namespace kz::campaign
