// The names of a big account: filtered, sorted, kept in memory, read from the copy of the last
// reading; at three sizes, to see that a name costs the same in each.
#include "bench/account.h"
#include "bench/bench.h"
#include "ledger/localcopy.h"
#include "look/tableview.h"
#include "model/domainmodel.h"
#include "model/rowindex.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>

#include <cstring>
#include <malloc.h>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> go = false;
const QDate today = bench::today;

const DomainColumns &million()
{
    static const DomainColumns names = bench::account(bench::scaled(1'000'000));
    return names;
}

Portfolio portfolio(const DomainColumns &columns)
{
    Portfolio names;
    names.assign(columns);
    names.setAccountMode(RenewalMode::AutoRenew);
    return names;
}

void wait(const DomainModel &model)
{
    QEventLoop loop;
    while (model.isArranging())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
}

void filterTerm(benchmark::State &state)
{
    const Portfolio names = portfolio(million());
    qsizetype hits = 0;
    for (auto _ : state) {
        NameFilter filter(u"tengri"_s);
        hits = filter.rows(names, today).count();
        benchmark::DoNotOptimize(hits);
    }
    state.counters["hits"] = double(hits);
    state.SetLabel("time <= 1.5");
}

void memmemPass(benchmark::State &state)
{
    const QByteArray &bytes = million().parts().names.bytes();
    const QByteArray term("tengri");
    for (auto _ : state) {
        qsizetype hits = 0;
        const char *const end = bytes.constData() + bytes.size();
        for (const char *at = bytes.constData(); at < end; ++hits) {
            const auto *hit = static_cast<const char *>(
                memmem(at, size_t(end - at), term.constData(), size_t(term.size())));
            if (!hit)
                break;
            at = hit + term.size();
        }
        benchmark::DoNotOptimize(hits);
    }
}

/// The same rows under Qt's own filter, which asks the model for each text.
class PlainRows : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(million().size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString::fromUtf8(million().unicode(index.row())))
                                       : QVariant();
    }
};

/// Narrows by a key and widens again.
template <class Set>
void twoKeys(benchmark::State &state, bool narrow, Set set)
{
    for (auto _ : state) {
        if (!narrow) {
            state.PauseTiming();
            set(u"tengri"_s);
            state.ResumeTiming();
        }
        set(narrow ? u"tengri"_s : QString());
        if (narrow) {
            state.PauseTiming();
            set(QString());
            state.ResumeTiming();
        }
    }
}

void modelKeys(benchmark::State &state, bool narrow)
{
    DomainModel model;
    model.assign(million());
    wait(model);
    twoKeys(state, narrow, [&model](const QString &text) {
        model.setFilter(text);
        wait(model);
    });
    state.SetLabel(narrow ? "rate >= 10" : "rate >= 1000");
}

void proxyKeys(benchmark::State &state, bool narrow)
{
    PlainRows rows;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&rows);
    twoKeys(state, narrow, [&proxy](const QString &text) { proxy.setFilterFixedString(text); });
}

void sortBy(benchmark::State &state, DomainModel::Column column)
{
    const Portfolio names = portfolio(million());
    RowIndex index;
    index.arrange(names, DomainModel::Stale::Views, go);
    index.wish().column = column;
    for (auto _ : state) {
        index.wish().order =
            index.wish().order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        index.arrange(names, DomainModel::Stale::Order, go);
    }
    state.SetLabel("rate >= 4");
}

/// From nothing: the order of the names is made anew.
void sortNames(benchmark::State &state)
{
    const Portfolio names = portfolio(million());
    for (auto _ : state) {
        RowIndex index;
        index.arrange(names, DomainModel::Stale::Order, go);
        benchmark::DoNotOptimize(index.rows().size());
    }
    state.SetLabel("rate >= 4");
}

void sortStrings(benchmark::State &state)
{
    QStringList names;
    for (qsizetype i = 0; i < million().size(); ++i)
        names.append(QString::fromUtf8(million().unicode(i)));
    for (auto _ : state) {
        state.PauseTiming();
        QStringList copy = names;
        copy.detach();
        state.ResumeTiming();
        std::sort(copy.begin(), copy.end());
        benchmark::DoNotOptimize(copy.constData());
    }
}

qint64 residentBytes()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4'096
                                          : 0;
}

/// In a process of its own: what was measured before it would leave its memory here.
void memory(benchmark::State &state)
{
    for (auto _ : state) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      QCoreApplication::arguments().mid(1) + QStringList{bench::memoryOption});
        bool isNumber = false;
        const bool ended = process.waitForFinished(-1);
        state.counters["bytes"] = process.readAllStandardOutput().trimmed().toDouble(&isNumber);
        if (!ended || !isNumber)
            state.SkipWithError("no figure");
    }
    state.SetLabel("bytes <= 128");
}

/// The copy of the last reading, to a list that is sorted and can be filtered.
void load(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"names.copy"_s);
    const qsizetype count = bench::scaled(state.range(0));
    LocalCopy copy;
    copy.domains = bench::account(count);
    if (!writeLocalCopy(copy, file))
        state.SkipWithError("no copy");
    for (auto _ : state) {
        const auto read = readLocalCopy(file);
        DomainModel model;
        if (read)
            model.assign(read->domains);
        wait(model);
        benchmark::DoNotOptimize(model.rowCount());
    }
    state.SetItemsProcessed(qint64(state.iterations()) * count);
}

void filter(benchmark::State &state)
{
    const qsizetype count = bench::scaled(state.range(0));
    const Portfolio names = portfolio(bench::account(count));
    for (auto _ : state) {
        NameFilter filter(u"tengri"_s);
        benchmark::DoNotOptimize(filter.rows(names, today).count());
    }
    state.SetItemsProcessed(qint64(state.iterations()) * count);
}

/// The list once more, page by page, with nothing new.
void refresh(benchmark::State &state)
{
    const qsizetype count = bench::scaled(state.range(0));
    const DomainColumns names = bench::account(count);
    QList<DomainColumns> pages;
    for (qsizetype from = 0; from < count; from += 1'000) {
        DomainColumns page;
        for (qsizetype i = from; i < std::min(from + 1'000, count); ++i)
            page.put(names.at(i));
        pages.append(page);
    }
    DomainModel model;
    model.assign(names);
    wait(model);
    int reading = 0;
    for (auto _ : state) {
        const Instant now =
            Instant::fromUtc(QDateTime(today, QTime(9, 0), Qt::UTC).addSecs(++reading));
        for (const DomainColumns &page : pages)
            model.merge(page, now);
        wait(model);
    }
    state.SetItemsProcessed(qint64(state.iterations()) * count);
}

void threeSizes(benchmark::internal::Benchmark *which)
{
    for (const int names : {10'000, 176'677, 1'000'000})
        which->Arg(names);
}

#define KZ_BENCH(function, name)                                                                   \
    BENCHMARK(function)->Name(name)->Unit(benchmark::kMillisecond)->UseRealTime()

KZ_BENCH(filterTerm, "filter of 1,000,000 names/subject");
KZ_BENCH(memmemPass, "filter of 1,000,000 names/reference");
BENCHMARK_CAPTURE(modelKeys, narrow, true)
    ->Name("key that narrows 1,000,000 names/subject")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(proxyKeys, narrow, true)
    ->Name("key that narrows 1,000,000 names/reference")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(modelKeys, clear, false)
    ->Name("filter of 1,000,000 names cleared/subject")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(proxyKeys, clear, false)
    ->Name("filter of 1,000,000 names cleared/reference")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
KZ_BENCH(sortNames, "sort 1,000,000 names by name, the first time/subject");
KZ_BENCH(sortStrings, "sort 1,000,000 names by name, the first time/reference");
BENCHMARK_CAPTURE(sortBy, name, DomainModel::Name)
    ->Name("sort 1,000,000 names by name/subject")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
KZ_BENCH(sortStrings, "sort 1,000,000 names by name/reference");
BENCHMARK_CAPTURE(sortBy, renews, DomainModel::Renews)
    ->Name("sort 1,000,000 names by date/subject")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
KZ_BENCH(sortStrings, "sort 1,000,000 names by date/reference");
BENCHMARK_CAPTURE(sortBy, owner, DomainModel::Owner)
    ->Name("sort 1,000,000 names by owner/subject")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
KZ_BENCH(sortStrings, "sort 1,000,000 names by owner/reference");
BENCHMARK(memory)->Name("memory per name/subject")->Iterations(1)->UseRealTime();
KZ_BENCH(load, "load/subject")->Apply(threeSizes);
KZ_BENCH(filter, "filter/subject")->Apply(threeSizes);
KZ_BENCH(refresh, "refresh/subject")->Apply(threeSizes);

} // namespace

double kz::bench::bytesPerName()
{
    const qsizetype count = scaled(1'000'000);
    const qint64 before = residentBytes();
    DomainModel model;
    TableView table;
    table.setModel(&model);
    model.assign(account(count));
    wait(model);
    return double(residentBytes() - before) / double(count);
}
