#include "campaign/report.h"

#include "campaign/faultkinds.h"
#include "campaign/writes.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kz::campaign {

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
}

/// In the order of writes(), short enough for a table of all of them.
const QStringList heads{u"Add"_s,    u"Renew"_s,  u"Trade"_s, u"Transf"_s, u"Modify"_s,
                        u"RnMode"_s, u"TrMode"_s, u"Accnt"_s, u"AddCon"_s, u"ModCon"_s,
                        u"DelCon"_s, u"AddNs"_s,  u"ModNs"_s, u"DelNs"_s,  u"DelEvt"_s};

void row(const QString &name, const QList<int> &numbers)
{
    QString line = name.leftJustified(36);
    for (const int number : numbers)
        line += QString::number(number).rightJustified(7);
    say(line);
}

/// What never reached the wire stands in the ledger: back from sending to queued.
void countUnsent(Tally &tally, const QMap<QString, Entry> &ledger)
{
    for (const Entry &entry : ledger) {
        for (qsizetype i = 1; i < entry.steps.size(); ++i) {
            if (entry.steps.at(i).state != "queued"_L1)
                continue;
            const bool tls = entry.steps.at(i).words.contains("is not safe"_L1);
            tally.hit(tls ? u"TLS: a stranger's certificate"_s : u"nobody at the other end"_s,
                      entry.command, {});
        }
    }
}

} // namespace

void print(const Options &options, const Conductor &conductor, const Comparison &comparison,
           const QMap<QString, Entry> &ledger, const QList<Applied> &book)
{
    Tally tally = conductor.wire().tally();
    countUnsent(tally, ledger);
    QStringList kinds;
    for (const FaultKind &kind : faultKinds())
        kinds << QString::fromLatin1(kind.name);
    kinds << u"disk full"_s << u"ledger locked by another program"_s << u"clock jump"_s
          << u"TLS: a stranger's certificate"_s << u"nobody at the other end"_s;

    QString head = u"fault"_s.leftJustified(36) + u"all"_s.rightJustified(7);
    for (const QString &command : heads)
        head += command.rightJustified(7);
    say(head);
    const auto counts = [](const auto &of) {
        QList<int> numbers{0};
        for (const QString &command : writes()) {
            numbers.append(of(command));
            numbers[0] += numbers.constLast();
        }
        return numbers;
    };
    int faults = 0;
    for (const QString &kind : std::as_const(kinds)) {
        row(kind, counts([&](const QString &command) { return tally.count(kind, command); }));
        faults += tally.count(kind);
    }
    row(u"orders in the ledger"_s, counts([&](const QString &command) {
            return int(std::count_if(ledger.begin(), ledger.end(),
                                     [&](const Entry &entry) { return entry.command == command; }));
        }));
    row(u"writes in the registrar's book"_s, counts([&](const QString &command) {
            return int(std::count_if(book.begin(), book.end(),
                                     [&](const Applied &line) { return line.command == command; }));
        }));
    QStringList states;
    const QMap<QString, int> ends = comparison.states();
    for (auto it = ends.begin(); it != ends.end(); ++it)
        states << u"%1 %2"_s.arg(it.value()).arg(it.key());
    const Conductor::Counts &did = conductor.counts();
    say(u"\n%1 writes on the wire, %2 faults that hit a write, %3 reads spoiled"_s.arg(
        QString::number(tally.writes), QString::number(faults),
        QString::number(tally.spoiledReads)));
    say(u"ends: "_s + states.join(u", "_s));
    say(u"%1 kills, %2 of them between “sending” and the answer; opened again by staff: %3; told "
        u"of "
        "the ledger: %4"_s.arg(did.kills)
            .arg(did.between)
            .arg(did.reopened)
            .arg(did.troubles));
    say(u"seed %1, %2 s"_s.arg(options.seed).arg(conductor.seconds()));

    QMap<QString, int> differences;
    for (const Difference &difference : comparison.differences()) {
        ++differences[word(difference.kind)];
        say(u"\n%1: %2\n    %3"_s.arg(word(difference.kind), difference.what, difference.story));
    }
    say(u"\ndoubled %1, lost %2, other differences %3"_s
            .arg(differences.value(word(Difference::Kind::Doubled)))
            .arg(differences.value(word(Difference::Kind::Lost)))
            .arg(comparison.differences().size()
                 - differences.value(word(Difference::Kind::Doubled))
                 - differences.value(word(Difference::Kind::Lost))));
    if (!conductor.failure().isEmpty())
        say(u"the campaign broke off: "_s + conductor.failure());
}

} // namespace kz::campaign
