#include "campaign/conductor.h"
#include "campaign/deskmain.h"
#include "campaign/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace kz::campaign;

namespace {

/// The exit code: 1 for any difference, 2 when the campaign could not be carried through.
int compare(const Options &options, Conductor &conductor)
{
    Decisions decisions;
    if (!decisions.open(conductor.file(u"desk/decisions"_s)))
        return 2;
    const auto ledger = readLedger(conductor.file(u"desk/profile/orders.sqlite"_s));
    const auto book = readBook(conductor.file(u"book"_s));
    QFile shown(conductor.file(u"shown.json"_s));
    const QByteArray all = shown.open(QIODevice::ReadOnly) ? shown.readAll() : QByteArray();

    Comparison comparison(decisions, ledger, book, conductor.wire().tally());
    comparison.compareDecisions();
    comparison.compareBook();
    comparison.compareShown(QJsonDocument::fromJson(all).object(), conductor.registrar());
    print(options, conductor, comparison, ledger, book);
    if (!conductor.failure().isEmpty())
        return 2;
    return comparison.differences().isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 5 && qstrcmp(argv[1], "--desk") == 0)
        return runDesk(argc, argv);
    QCoreApplication app(argc, argv);
    const Options options = readOptions(QCoreApplication::arguments());
    Conductor conductor(options);
    QObject::connect(&conductor, &Conductor::finished, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    if (!conductor.start())
        return 2;
    QCoreApplication::exec();
    return compare(options, conductor);
}
