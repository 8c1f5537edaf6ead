// The answer to QueryDomainList with all columns, as bytes, to what a list shows: how fast beside
// looking for the line ends of the same bytes.
#include "api/wire.h"
#include "bench/bench.h"
#include "operations/querydomainlist.h"
#include "support/widecolumns.h"

#include <QDateTime>

#include <cstring>
#include <ctime>

using namespace kz;

namespace {

QByteArray numbered(const char *before, qsizetype number, const char *after = "")
{
    return before + QByteArray::number(number) + after;
}

/// An account as they are: each name its own dates, name servers and contacts shared by many.
QByteArray valueOf(const QByteArray &column, qsizetype row)
{
    const auto instant = [row](int years, const char *fraction) {
        const qint64 second = 1'400'000'000 + qint64(row) * 2'711 + years * 31'557'600LL;
        return QDateTime::fromSecsSinceEpoch(second, Qt::UTC)
                   .toString(u"yyyy-MM-dd HH:mm:ss")
                   .toLatin1()
            + fraction;
    };
    const qsizetype customer = row * 7 % 4'999;
    if (column == "domain" || column == "domain idn")
        return numbered("shop-", row * 7'919 % 1'000'003, row % 9 == 0 ? "-almaty.com.kz" : ".kz");
    if (column == "roid")
        return numbered("", 10'000'000 + row, "_DOMAIN-KZ");
    if (column == "domain created date")
        return instant(0, ".0");
    if (column == "domain updated date")
        return instant(5, ".0");
    if (column == "domain registration expiration date")
        return instant(12, ".0");
    if (column == "domain renewal date")
        return instant(13, "");
    if (column.endsWith("by"))
        return "acme-kz";
    if (column == "domain zone")
        return row % 9 == 0 ? "com.kz" : "kz";
    if (column == "renewalmode")
        return row % 5 == 0 ? "AUTODELETE" : "DEFAULT";
    if (column == "transfermode")
        return "DEFAULT";
    if (column == "domaincomment")
        return row % 20 == 0 ? numbered("Invoice ", row) : QByteArray();
    if (column == "domain auth")
        return numbered("Zx9!q=w", row * 31);
    if (column == "domain status")
        return row % 3 == 0 ? "ACTIVE,clientTransferProhibited" : "ACTIVE";
    if (column == "nameserver")
        return numbered("ns1.host-", customer % 300, ".example,")
            + numbered("ns2.host-", customer % 300, ".example");
    if (column.endsWith("contact"))
        return numbered("P-KZC", customer);
    return {};
}

/// More than 100 MB, row by row as the registrar writes them; auth codes are among them.
const QByteArray &answer()
{
    const QByteArrayList &columns = wideColumns();
    static const QByteArray text = [&columns] {
        QByteArray result = "[RESPONSE]\ncode = 200\ndescription = Command completed\n";
        for (qsizetype i = 0; i < columns.size(); ++i)
            result += numbered("property[column][", i, "] = ") + columns.at(i) + '\n';
        for (qsizetype row = 0; row < bench::scaled(130'000); ++row) {
            for (const QByteArray &column : columns)
                result += "property[" + column + numbered("][", row, "] = ") + valueOf(column, row)
                    + '\n';
        }
        return result + "EOF\n";
    }();
    return text;
}

/// Of this thread on a processor: nothing here waits, and others may want the machine.
double seconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// Times what is done with bytes of its own, which come from the network and go to nobody else.
template <class Work>
void measure(benchmark::State &state, const Work &work)
{
    for (auto _ : state) {
        QByteArray text(answer().constData(), answer().size());
        const double begin = seconds();
        const auto result = work(std::move(text));
        const double end = seconds();
        benchmark::DoNotOptimize(result);
        state.SetIterationTime(end - begin);
    }
    state.SetBytesProcessed(qint64(state.iterations()) * answer().size());
}

void lineEnds(benchmark::State &state)
{
    measure(state, [](QByteArray text) {
        qsizetype lines = 0;
        const char *const end = text.constData() + text.size();
        const char *at = text.constData();
        while ((at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at))))) {
            ++at;
            ++lines;
        }
        return std::pair(lines, text);
    });
}

void decoded(benchmark::State &state)
{
    measure(state, [](QByteArray text) { return wire::decode(std::move(text)); });
}

void listed(benchmark::State &state)
{
    state.SetLabel("rate >= 0.2");
    measure(state, [&state](QByteArray text) {
        auto reply = wire::decode(std::move(text));
        auto outcome = reply ? QueryDomainList::parse(*reply) : std::nullopt;
        if (!outcome || outcome->page.truncated)
            state.SkipWithError("the answer is not understood");
        return std::pair(std::move(reply), std::move(outcome));
    });
}

BENCHMARK(listed)
    ->Name("wide list of names, bytes to columns/subject")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(lineEnds)
    ->Name("wide list of names, bytes to columns/reference")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(decoded)
    ->Name("wide list of names, bytes to places/subject")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace
