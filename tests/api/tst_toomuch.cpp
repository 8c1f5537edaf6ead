#include "api/apitest.h"
#include "api/call.h"
#include "api/wire.h"
#include "support/fakeregistrar.h"
#include "support/memory.h"
#include "support/widecolumns.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 megabyte = 1 << 20;
/// What is freed under the address sanitizer is not there for others for a while.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostForAList = 800 * megabyte;
#else
constexpr qint64 mostForAList = 640 * megabyte;
#endif
const QByteArray head = "[RESPONSE]\ncode = 200\ndescription = Command completed successfully\n";

/// head, then the same bytes again and again, as often as said.
Step again(const QByteArray &bytes, qint64 times = std::numeric_limits<qint64>::max())
{
    return Step::pouring([bytes, times, begun = false]() mutable {
        if (!std::exchange(begun, true))
            return head;
        return times-- > 0 ? bytes : QByteArray();
    });
}

/// A row of a list with all columns of names, some of them long.
QByteArray wideRow(int row)
{
    const QByteArrayList &columns = wideColumns();
    const QByteArray index = "][" + QByteArray::number(row) + "] = ";
    QByteArray text;
    for (const QByteArray &column : columns) {
        text += "property[" + column + index;
        if (column == "domain")
            text += "name-" + QByteArray::number(row) + ".kz";
        else if (column == "nameserver")
            text += "ns1.steppe-dns.example,ns2.steppe-dns.example";
        else
            text += "2027-03-01 09:00:00.0";
        text += '\n';
    }
    return text;
}

} // namespace

/// However much comes back, it takes a bounded part of memory and ends in a sentence of its own.
class TestTooMuch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fake = std::make_unique<FakeRegistrar>();
        Timing timing = fast();
        timing.read = timing.write = std::chrono::seconds(60);
        client = std::make_unique<Client>(Endpoint::sandbox(fake->url()), timing);
    }
    void cleanup()
    {
        client.reset();
        fake.reset();
    }

    void cutOff_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("command");
        QTest::addColumn<qint64>("taken"); ///< most bytes that the server got rid of
        QTest::addColumn<qint64>("grown"); ///< most memory

        const QByteArray letters(64 * 1024, 'x');
        QByteArray lines;
        while (lines.size() < 64 * 1024)
            lines += "property[ns][] = x\n";
        QTest::newRow("200 MB in one line")
            << again(letters, 200 * 16) << u"StatusDomain"_s << 16 * megabyte << 32 * megabyte;
        QTest::newRow("200 MB in one line of a list")
            << again(letters, 200 * 16) << u"QueryDomainList"_s << 16 * megabyte << 32 * megabyte;
        QTest::newRow("a line that never ends")
            << again(letters) << u"StatusDomain"_s << 16 * megabyte << 32 * megabyte;
        QTest::newRow("a body that never ends")
            << again(lines) << u"StatusDomain"_s << 40 * megabyte << 96 * megabyte;
        QTest::newRow("a list that never ends")
            << again(lines) << u"QueryDomainList"_s << 420 * megabyte << mostForAList;
        Step announced = Step::pouring([] { return QByteArray("[RESPONSE]\n"); });
        announced.headers = "Content-Length: 4000000000\r\n";
        QTest::newRow("more is announced")
            << announced << u"StatusDomain"_s << 16 * megabyte << 32 * megabyte;
    }
    void cutOff()
    {
        QFETCH(Step, step);
        QFETCH(QString, command);
        QFETCH(qint64, taken);
        QFETCH(qint64, grown);
        signIn();
        *fake << step;
        Request read = aRead();
        read.command = command;
        const PeakMemory peak;
        Box box;
        client->send(read, Turn::Click, this, box.take());
        QTRY_COMPARE_WITH_TIMEOUT(box.times, 1, 60'000);
        QVERIFY2(peak.grown() < grown, qPrintable(QString::number(peak.grown() / megabyte)));
        QVERIFY2(fake->poured() < taken, qPrintable(QString::number(fake->poured() / megabyte)));
        QVERIFY(box.isError(Kind::Garbled));
        QVERIFY(box.error().tooMuch);
        QVERIFY(text(box.error()).contains(u"more than any answer"_s));
        QCOMPARE(fake->count(command), 1); // asking again would bring no less
        fence(*client, *fake);
    }

    /// The same to an order: it may have been taken, and never goes out again.
    void aWriteIsUnknown()
    {
        signIn();
        *fake << again(QByteArray(64 * 1024, 'x'));
        Box box;
        client->send(aWrite(), Turn::Order, this, box.take(), letOut);
        QTRY_COMPARE_WITH_TIMEOUT(box.times, 1, 60'000);
        QVERIFY(box.isError(Kind::OutcomeUnknown));
        QVERIFY(box.error().tooMuch && box.error().answered);
        QVERIFY(text(box.error()).contains(u"Do not send it again"_s));
        fence(*client, *fake);
        QCOMPARE(fake->count(u"AddDomain"_s), 1);
    }

    void theSignInToo()
    {
        *fake << again(QByteArray(64 * 1024, 'x'));
        std::optional<ApiError> error;
        client->signIn(someone(), this, [&error](const ApiResult<bool> &result) {
            if (!result)
                error = result.error();
        });
        QTRY_VERIFY_WITH_TIMEOUT(error, 60'000);
        QVERIFY(error->tooMuch);
        QVERIFY(text(*error).contains(u"sends more"_s));
        QVERIFY(!client->isSignedIn());
    }

    /// A thousandth of what it would be: not asked for, and not unpacked.
    void packedStaysPacked()
    {
        signIn();
        Step packed = Step::raw(qCompress(QByteArray(64 * megabyte, 'x')).sliced(4));
        packed.headers = "Content-Encoding: deflate\r\n";
        *fake << packed;
        const PeakMemory peak;
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QCOMPARE(fake->messages().last().header("Accept-Encoding"), "identity"_ba);
        QVERIFY2(peak.grown() < 16 * megabyte, qPrintable(QString::number(peak.grown())));
        QVERIFY(box.isError(Kind::Garbled));
        QVERIFY(!box.error().tooMuch); // unpacked it would be
    }

    void absurd_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("index of four thousand million") << "property[ns][4000000000] = a\n"_ba;
        QTest::newRow("index of a million") << "property[ns][1000000] = a\n"_ba;
        QTest::newRow("index past every number")
            << "property[ns][99999999999999999999999999] = a\n"_ba;
        QByteArray names;
        QByteArray scalars;
        QByteArray gaps;
        for (int i = 0; i < 5'000; ++i) {
            names += "property[n" + QByteArray::number(i) + "][0] = a\n";
            scalars += "s" + QByteArray::number(i) + " = a\n";
            gaps += "property[g" + QByteArray::number(i % 100) + "]["
                + QByteArray::number(9'000 + i) + "] = a\n";
        }
        QTest::newRow("thousands of names") << names;
        QTest::newRow("thousands of scalars") << scalars;
        QTest::newRow("a million gaps") << gaps;
        QTest::newRow("a long line") << "property[ns][0] = " + QByteArray(2 * megabyte, 'x') + '\n';
    }
    /// Short answers that ask for much.
    void absurd()
    {
        QFETCH(QByteArray, lines);
        signIn();
        *fake << Step::raw(head + lines + "EOF\n");
        const PeakMemory peak;
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY2(peak.grown() < 24 * megabyte, qPrintable(QString::number(peak.grown())));
        QVERIFY(box.isError(Kind::Garbled));
        QVERIFY(box.error().tooMuch);
        QVERIFY(text(box.error()).contains(u"primer.kz"_s));
        QCOMPARE(fake->count(u"StatusDomain"_s), 1);
    }

    /// What the limits are for must still come through: as many bytes as 200,000 names make. They
    /// are not decoded here, which takes a build without optimisation half a minute.
    void twoHundredThousandNames()
    {
        QByteArray thousand;
        for (int row = 100'000; row < 101'000; ++row)
            thousand += wideRow(row);
        *fake << again(thousand, 200);
        Request read = aRead();
        read.command = u"QueryDomainList"_s;
        QNetworkAccessManager manager;
        Call call(nullptr);
        std::optional<Exchange> exchange;
        connect(&call, &Call::finished, this, [&exchange](const Exchange &end) { exchange = end; });
        call.read(manager, fake->url(), "s_command=COMMAND%3DQueryDomainList",
                  {.whole = std::chrono::seconds(60),
                   .connect = std::chrono::seconds(60),
                   .answer = wire::longestAnswer(read),
                   .line = wire::longestLine});
        QTRY_VERIFY_WITH_TIMEOUT(exchange, 60'000);
        QCOMPARE(exchange->end, Exchange::End::Answered);
        QCOMPARE(exchange->body.size(), head.size() + 200 * thousand.size());
        QVERIFY(exchange->body.size() > 200 * megabyte);
        QVERIFY(exchange->body.size() * 3 / 2 < wire::longestAnswer(read));
    }

    /// The same, less of it, to its end.
    void fiveThousandNames()
    {
        QByteArray text = head;
        for (int row = 0; row < 5'000; ++row)
            text += wideRow(row);
        signIn();
        *fake << Step::raw(text + "EOF\n");
        Request read = aRead();
        read.command = u"QueryDomainList"_s;
        Box box;
        client->send(read, Turn::Click, this, box.take());
        QTRY_COMPARE_WITH_TIMEOUT(box.times, 1, 60'000);
        QVERIFY(box.isReply());
        QVERIFY(box.reply().complete);
        QCOMPARE(box.reply().rows({u"domain"_s}), 5'000);
        QCOMPARE(box.reply().value(u"domain", 4'999), u"name-4999.kz"_s);
    }

    /// Columns that few rows fill are gaps, and no harm.
    void sparseColumnsOfALongList()
    {
        QByteArray text = head;
        for (int row = 0; row < 5'000; ++row) {
            const QByteArray index = "][" + QByteArray::number(row) + "] = ";
            for (const char *column : {"domain", "status", "renewalmode", "owner", "created"})
                text += "property[" + QByteArray(column) + index + "some-value\n";
        }
        for (int column = 0; column < 15; ++column)
            text += "property[x-rare-" + QByteArray::number(column) + "][4999] = a\n";
        const auto reply = wire::decode(text + "EOF\n");
        QVERIFY(reply);
        QCOMPARE(reply->rows({u"x-rare-3"_s}), 5'000);
    }

    void sentencesDiffer()
    {
        QSet<QString> sentences;
        for (const bool tooMuch : {false, true}) {
            for (const auto &[kind, command] : {std::pair(Kind::Garbled, u"StatusDomain"_s),
                                                std::pair(Kind::OutcomeUnknown, u"AddDomain"_s),
                                                std::pair(Kind::Garbled, u"StartSession"_s)}) {
                const QString sentence = text({.kind = kind,
                                               .command = command,
                                               .object = u"%n.kz"_s,
                                               .answered = true,
                                               .tooMuch = tooMuch});
                QVERIFY(command == u"StartSession"_s || sentence.contains(u"%n.kz"_s));
                sentences.insert(sentence);
            }
        }
        QCOMPARE(sentences.size(), 6);
    }

private:
    void signIn()
    {
        *fake << Step::session("f00d");
        client->signIn(someone(), this, [](const ApiResult<bool> &) {});
        QTRY_VERIFY(client->isSignedIn());
    }

    std::unique_ptr<FakeRegistrar> fake;
    std::unique_ptr<Client> client;
};

QTEST_GUILESS_MAIN(TestTooMuch)
#include "tst_toomuch.moc"
