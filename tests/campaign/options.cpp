#include "campaign/options.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kz::campaign {

namespace {

constexpr auto about =
    R"(Random orders of every kind that KZ Desk has, under faults of every kind that this program
knows, with its desk killed (kill -9) again and again. Then three books are compared: what staff
decided and what the ledger holds, what the registrar applied, what the desk shows after a new start.

Doubled: an order that the registrar applied more often than once.
Lost: a decision that the ledger does not hold, or an order about which ledger, registrar and desk do
not agree in the end. Any of these is printed with its story, and the exit code is 1.

The staff of this office is a script with a written policy:
  decide     chooses from what the desk shows, writes the decision to a file (fsync), places it.
             Nobody orders twice about one thing within a minute: the desk believes that the
             registrar's clock may be wrong by that much.
  queued     "Send now" when it waits longer than its turn; types its auth code again if it asks.
  sending    longer than any answer can take: closes the desk and opens it again.
  unknown    "Look now" now and then, beside the looks of the desk itself.
  not found  looks until the registrar was read twice more, then drops the order, and half of the
             time orders the same again, as a decision of its own that names the first; not
             within a minute of another decision about the same thing.
  new start  a decision of which the file does not say what became of it is looked up in the ledger;
             what is not there was never placed, and is let go.

The long run, for a machine that has nothing else to do:
  kzdesk-campaign --orders 10000 --seed 1 --minutes 60 --kills 200)";

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(about));
    parser.addHelpOption();
    Options options;
    struct Number
    {
        QString name;
        QString what;
        int value;
        int *to;
    };
    int seed = int(options.seed);
    const QList<Number> numbers{
        {u"orders"_s, u"How many decisions staff make."_s, options.orders, &options.orders},
        {u"seed"_s, u"Another number gives another campaign."_s, seed, &seed},
        {u"minutes"_s, u"After these nothing new is decided."_s, options.minutes, &options.minutes},
        {u"kills"_s, u"How often the desk is killed; half of them while a write is on its way."_s,
         options.kills, &options.kills},
        {u"names"_s, u"Names of the account; 0: as many as the orders need."_s, options.names,
         &options.names},
        {u"faults"_s, u"Percent of the writes that are spoiled."_s, options.faults,
         &options.faults},
    };
    for (const Number &number : numbers)
        parser.addOption({number.name, number.what, u"N"_s, QString::number(number.value)});
    parser.addOption({u"keep"_s, u"Keep the books in this folder."_s, u"DIR"_s, {}});
    parser.process(arguments);
    for (const Number &number : numbers) {
        bool fine = false;
        *number.to = parser.value(number.name).toInt(&fine);
        if (!fine || *number.to < 0) {
            std::fprintf(stderr, "kzdesk-campaign: --%s needs a number\n",
                         qUtf8Printable(number.name));
            std::exit(2);
        }
    }
    options.seed = quint32(seed);
    options.folder = parser.value(u"keep"_s);
    return options;
}

} // namespace kz::campaign
