// A plan of switched renewal modes, from the decision to the last answer: ledger on disk, queue,
// HTTP, models. Beside it the same requests by a bare QNetworkAccessManager, as many at a time.
#include "api/wire.h"
#include "bench/bench.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "operations/setdomainrenewalmode.h"
#include "sandbox/server.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>
#include <unistd.h>

using namespace kz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int atOnce = 6; // of the program's own

/// False when it did not come about within a minute.
bool turnUntil(const std::function<bool()> &ended)
{
    QEventLoop loop;
    QTimer look;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (ended() || clock.elapsed() > 60'000)
            loop.quit();
    });
    look.start(1);
    loop.exec();
    return ended();
}

/// A registrar without latency, and a desk that has read its names.
class Scene
{
public:
    Scene()
    {
        using Opened = Result<bool, LedgerError>;
        m_server.registrar().seed(int(bench::scaled(3'000)), 7);
        if (!m_server.start())
            return;
        client.emplace(Endpoint::sandbox(url()), Timing{.pace = 0ms});
        desk.emplace(*client, ledger, m_clock,
                     QList<OperationInfo>{operationInfo<SetDomainRenewalMode>()},
                     Watch{.events = 1h, .list = 1h, .soon = 1h, .accepted = 1h});
        desk->open(&*desk, [this](const Opened &) {
            client->signIn(
                {.account = u"steppe-names"_s, .user = u"desk1"_s, .password = password()}, &*desk,
                [this](const ApiResult<bool> &in) {
                    if (in)
                        desk->start();
                });
        });
        turnUntil([this] { return desk->facts().listReadAt.isValid() && !desk->facts().reading; });
        const DomainModel &names = *desk->domains();
        for (int row = 0; row < names.rowCount(); ++row) {
            const DomainRecord name = names.record(row);
            const auto sealed = validate(SetDomainRenewalMode{
                .domain = name.name, .mode = RenewalMode::AutoRenew, .was = name.mode});
            if (sealed)
                requests.append(request(*sealed));
        }
    }
    QUrl url() const { return QUrl(m_server.url()); }
    QString folder() const { return m_folder.path(); }
    /// Of the invented account: no secret.
    static QString password() { return u"Steppe-Sandbox-1"_s; }
    /// Each of the names was switched once.
    bool isApplied()
    {
        return !requests.isEmpty()
            && std::all_of(requests.cbegin(), requests.cend(), [this](const Request &one) {
                   return m_server.registrar().applied(one.command, one.object) == 1;
               });
    }

private:
    sandbox::Server m_server;
    QTemporaryDir m_folder;
    Clock m_clock;

public:
    Ledger ledger{m_folder.path()};
    std::optional<Client> client;
    std::optional<Desk> desk;
    QList<Request> requests;
};

/// What the disk under the ledger gives, a block each time.
double syncsPerSecond(const QString &folder)
{
    QFile file(folder + "/sync.test"_L1);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    const QByteArray block(4'096, 'x');
    QElapsedTimer clock;
    clock.start();
    int count = 0;
    for (; clock.elapsed() < 300; ++count) {
        file.write(block);
        ::fsync(file.handle());
    }
    return count * 1e3 / double(clock.elapsed());
}

void ordered(benchmark::State &state)
{
    state.SetLabel("rate >= 0.3");
    qint64 sent = 0;
    for (auto _ : state) {
        Scene scene;
        if (scene.requests.isEmpty())
            return state.SkipWithError("no names");
        state.counters["fsync/s"] = syncsPerSecond(scene.folder());
        Desk &desk = *scene.desk;
        QString id;
        int most = 0;
        QObject::connect(&desk, &Desk::batchChanged, &desk, [&](const QString &batch) {
            most = std::max(most, desk.batch(batch).sending);
        });
        QElapsedTimer took;
        took.start();
        desk.placeBatch(scene.requests, &desk, [&](const Result<PlacedBatch, LedgerError> &placed) {
            id = placed ? placed->batch.id : QString();
        });
        const bool all = turnUntil([&] {
            const BatchProgress now = desk.batch(id);
            return now.total == scene.requests.size() && now.isSent();
        });
        state.SetIterationTime(double(took.nsecsElapsed()) / 1e9);
        sent += scene.requests.size();
        if (!all || most > atOnce || !scene.isApplied())
            state.SkipWithError("not each order was sent once, or too many at a time");
    }
    state.SetItemsProcessed(sent);
}

void posted(benchmark::State &state)
{
    qint64 sent = 0;
    for (auto _ : state) {
        Scene scene;
        if (scene.requests.isEmpty())
            return state.SkipWithError("no names");
        QNetworkAccessManager manager;
        QEventLoop loop;
        qsizetype next = 0;
        qsizetype answered = 0;
        QElapsedTimer took;
        std::function<void()> post = [&] {
            if (next == scene.requests.size())
                return;
            QNetworkRequest to(scene.url());
            to.setHeader(QNetworkRequest::ContentTypeHeader,
                         u"application/x-www-form-urlencoded"_s);
            QNetworkReply *reply = manager.post(
                to,
                wire::encode(scene.requests.at(next++),
                             {.login = u"steppe-names:desk1"_s, .password = u"Steppe-Sandbox-1"_s},
                             SystemKind::Sandbox));
            QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
                reply->readAll();
                reply->deleteLater();
                if (++answered == scene.requests.size())
                    loop.quit();
                post();
            });
        };
        took.start();
        for (int i = 0; i < atOnce; ++i)
            post();
        loop.exec();
        state.SetIterationTime(double(took.nsecsElapsed()) / 1e9);
        sent += answered;
        if (!scene.isApplied())
            state.SkipWithError("not each was taken");
    }
    state.SetItemsProcessed(sent);
}

BENCHMARK(ordered)
    ->Name("orders, each durable before it leaves/subject")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(posted)
    ->Name("orders, each durable before it leaves/reference")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace
