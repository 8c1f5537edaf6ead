#include "sandbox/ask.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

namespace {

const QString name = u"dala-kofe.kz"_qs;

QJsonObject steer(Ask &ask, const char *what, const Fields &fields, int status = 200)
{
    httplib::Client client("127.0.0.1", ask.server.port());
    const std::string path = std::string("/sandbox/") + what;
    const httplib::Result result =
        client.Post(path, encoded(fields), "application/x-www-form-urlencoded");
    if (!result || result->status != status)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object();
}

} // namespace

/// What goes wrong on purpose, and how the sandbox is steered and read from outside.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spoils_data();
    void spoils();
    void countsItsFaults();
    void dropsWithoutAByte_data();
    void dropsWithoutAByte();
    void keepsAPace();
    void waits();
    void steersOverHttp();
    void refusesBadSteering();
    void booksWritesOnly();
    void appendsItsBook();
};

void TestFaults::spoils_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("http"); // 0: no complete answer
    QTest::addColumn<int>("applied");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *fault, int http, int applied, const QByteArray &body) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << http << applied << body;
    };
    row("none", 200, 1, "[RESPONSE]");
    row("drop-before-apply", 0, 0, {});
    row("drop-after-read", 0, 1, {});
    row("truncate", 0, 1, {});
    row("http-401", 401, 0, "Unauthorized");
    row("http-500", 500, 0, "<h1>Internal");
    row("http-502", 502, 1, "<h1>Bad Gateway");
    row("redirect-302", 302, 0, "");
    row("redirect-307", 307, 0, "");
    row("empty", 200, 1, "");
    row("zero", 200, 1, "0");
    row("html", 200, 1, "<html>");
    row("garbage", 200, 1, "\xff\xfe");
}

void TestFaults::spoils()
{
    QFETCH(QString, fault);
    QFETCH(int, http);
    QFETCH(int, applied);
    QFETCH(QByteArray, body);
    Ask ask;
    QVERIFY(ask.registrar().setOption(u"fault"_s, fault));
    const Reply reply = ask.order(name);
    QCOMPARE(reply.http, http);
    QVERIFY2(reply.raw.startsWith(body), reply.raw);
    if (body.isEmpty() || body == "0")
        QCOMPARE(reply.raw, body);
    QCOMPARE(ask.registrar().applied(u"AddDomain"_s, name), applied);
    QCOMPARE(ask(u"StatusAccount"_s).code, 200); // the fault was for one request
}

void TestFaults::countsItsFaults()
{
    Ask ask;
    ask.registrar().setOption(u"fault"_s, u"zero"_s);
    ask.registrar().setOption(u"fault-count"_s, u"2"_s);
    ask.registrar().setOption(u"fault-command"_s, u"AddDomain"_s);
    QCOMPARE(ask(u"StatusAccount"_s).code, 200);
    QCOMPARE(ask.order(u"one.kz"_s).raw, "0");
    QCOMPARE(ask(u"StatusAccount"_s).code, 200);
    QCOMPARE(ask.order(u"two.kz"_s).raw, "0");
    QCOMPARE(ask.order(u"three.kz"_s).code, 200);
    QVERIFY(!ask.registrar().setOption(u"fault"_s, u"earthquake"_s));
}

void TestFaults::dropsWithoutAByte_data()
{
    QTest::addColumn<bool>("kept");
    QTest::newRow("fresh connection") << false;
    QTest::newRow("kept-alive connection") << true;
}

void TestFaults::dropsWithoutAByte()
{
    QFETCH(bool, kept);
    Ask ask;
    httplib::Client client("127.0.0.1", ask.server.port());
    client.set_keep_alive(true);
    Fields fields = ask.credentials();
    fields.emplaceBack(u"s_command"_s, u"COMMAND=StatusAccount"_s);
    constexpr auto form = "application/x-www-form-urlencoded";
    if (kept)
        QVERIFY(client.Post("/api/call", encoded(fields), form));
    ask.registrar().setOption(u"fault"_s, u"drop-after-read"_s);
    fields.last().second = u"COMMAND=AddDomain\n"_s + Ask::orderLines(name).join(u'\n');
    const httplib::Result result = client.Post("/api/call", encoded(fields), form);
    QVERIFY(!result);
    QCOMPARE(result.error(), httplib::Error::Read);
    QCOMPARE(ask.registrar().applied(u"AddDomain"_s, name), 1);
}

void TestFaults::keepsAPace()
{
    Ask ask;
    QVERIFY(ask.registrar().setOption(u"pace"_s, u"1"_s));
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    int refused = 0;
    for (int i = 0; i < 20; ++i) {
        const int code = ask(u"StatusAccount"_s).code;
        done += code == 200;
        refused += code == 421;
    }
    // A burst of five seconds' worth passes, and one more for each second this took.
    QVERIFY(done >= 5 && done <= 6 + int(timer.elapsed() / 1000));
    QCOMPARE(done + refused, 20);
}

void TestFaults::waits()
{
    Ask ask;
    ask.registrar().setOption(u"latency"_s, u"120"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask(u"StatusAccount"_s).code, 200);
    QVERIFY(timer.elapsed() >= 120);
}

void TestFaults::steersOverHttp()
{
    Ask ask;
    QCOMPARE(steer(ask, "clock", {{u"set"_s, u"2027-02-19T09:00:00"_s}})[u"now"_s].toString(),
             u"2027-02-19 09:00:00"_s);
    ask.order(name);
    const QJsonArray open = steer(ask, "orders", {})[u"orders"_s].toArray();
    QStringList names;
    for (const QJsonValue &order : open)
        names.append(order[u"domain"_s].toString());
    // Two trades wait from the beginning.
    QCOMPARE(names, (QStringList{name, u"saumal.kz"_s, u"tulpar-cargo.kz"_s}));
    QVERIFY(!steer(ask, "decide",
                   {{u"domain"_s, name}, {u"outcome"_s, u"notify"_s}, {u"text"_s, u"Құжат?"_s}})
                 .isEmpty());
    QVERIFY(steer(ask, "orders", {})[u"orders"_s][0][u"waitsForDocuments"_s].toBool());
    QVERIFY(!steer(ask, "decide", {{u"domain"_s, name}, {u"outcome"_s, u"done"_s}}).isEmpty());
    QCOMPARE(ask(u"StatusDomain"_s, {u"DOMAIN="_s + name}).value(u"status"_s), u"ACTIVE"_s);
    QVERIFY(steer(ask, "clock", {{u"advance"_s, u"86400"_s}})[u"now"_s].toString().startsWith(
        "2027-02-20"_L1));
    QVERIFY(!steer(ask, "options",
                   {{u"balance"_s, u"12.5"_s}, {u"taken"_s, u"мұнара.kz"_s}, {u"crlf"_s, u"1"_s}})
                 .isEmpty());
    QCOMPARE(ask(u"StatusAccount"_s).value(u"amount"_s), u"12.50"_s);
    QCOMPARE(ask(u"CheckDomain"_s, {u"DOMAIN=мұнара.kz"_s}).code, 211);
    QVERIFY(ask(u"StatusAccount"_s).raw.contains("\r\n"));
}

void TestFaults::refusesBadSteering()
{
    Ask ask;
    const auto refused = [&ask](const char *what, const Fields &fields, int status) {
        return steer(ask, what, fields, status).contains(u"error"_s);
    };
    QVERIFY(refused("clock", {{u"advance"_s, u"soon"_s}}, 400));
    QVERIFY(refused("clock", {{u"set"_s, u"2027-02-30T00:00:00"_s}}, 400));
    QVERIFY(refused("decide", {{u"domain"_s, name}, {u"outcome"_s, u"maybe"_s}}, 400));
    QVERIFY(refused("decide", {{u"domain"_s, name}, {u"outcome"_s, u"done"_s}}, 404));
    QVERIFY(refused("options", {{u"nonsense"_s, u"1"_s}}, 400));
    QVERIFY(refused("options", {{u"latency"_s, u"-1"_s}}, 400));
    QVERIFY(refused("options", {{u"balance"_s, u"much"_s}}, 400));
    QVERIFY(refused("nothing", {}, 404));
}

void TestFaults::booksWritesOnly()
{
    Ask ask;
    ask(u"StatusDomain"_s, {u"DOMAIN=saumal.kz"_s});
    ask(u"DeleteDomain"_s, {u"DOMAIN=saumal.kz"_s});
    ask.order(u"saumal.kz"_s);
    ask(u"SetDomainRenewalMode"_s, {u"DOMAIN=saumal.kz"_s, u"RENEWALMODE=AUTORENEW"_s});
    ask(u"SetDomainRenewalMode"_s, {u"DOMAIN=saumal.kz"_s, u"RENEWALMODE=DEFAULT"_s});
    const QJsonObject book = steer(ask, "book", {});
    QCOMPARE(book[u"total"_s].toInt(), 2);
    const QJsonArray applied = book[u"applied"_s].toArray();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied[0][u"command"_s].toString(), u"SetDomainRenewalMode"_s);
    QCOMPARE(applied[0][u"object"_s].toString(), u"saumal.kz"_s);
    QCOMPARE(applied[0][u"count"_s].toInt(), 2);
    QVERIFY(!QJsonDocument(book).toJson().contains("Steppe-Sandbox"));
}

void TestFaults::appendsItsBook()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"book.txt"_s);
    Ask ask;
    QVERIFY(!ask.registrar().keepBook(folder.filePath(u"no/such/folder"_s)));
    QVERIFY(ask.registrar().keepBook(path));
    ask.order(name, {u"AUTH=Secret-1234"_s});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly)); // already written while the sandbox still runs
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(text)[u"object"_s].toString(), name);
    QVERIFY(!text.contains("Secret"));
}

QTEST_APPLESS_MAIN(TestFaults)
#include "tst_faults.moc"
