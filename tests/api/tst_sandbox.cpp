#include "api/apitest.h"
#include "support/faultproxy.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;
using Kind = ApiError::Kind;

/// The client against the real sandbox process, which shares no code with it.
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder.isValid());
        sandbox.start(QCoreApplication::applicationDirPath() + u"/kzdesk-sandbox"_s,
                      {u"--port"_s, u"0"_s, u"--names"_s, u"20"_s, u"--book"_s, book()});
        QVERIFY2(sandbox.waitForStarted(), qPrintable(sandbox.errorString()));
        const auto words = "listening on "_ba;
        QTRY_VERIFY(sandbox.canReadLine());
        const QByteArray line = sandbox.readLine().trimmed();
        QVERIFY2(line.contains(words), line.constData());
        url = QUrl(QString::fromLatin1(line.sliced(line.indexOf(words) + words.size())));
        if (url.path().size() < 2)
            url.setPath(u"/api/call.cgi"_s);
    }
    void cleanupTestCase()
    {
        sandbox.terminate();
        QVERIFY(sandbox.waitForFinished());
    }

    void awkwardPassword()
    {
        Client client(Endpoint::sandbox(url), fast());
        QVERIFY(!signIn(client,
                        {.account = u"steppe-names"_s,
                         .user = u"desk3"_s,
                         .password = u"Қыс+жаз&1=50%;\"x\""_s}));
        Box box;
        Request request{.command = u"StatusAccount"_s, .repeat = Repeat::Safe};
        client.send(request, Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(box.reply().code, 200);
    }

    void wrongPassword()
    {
        Client client(Endpoint::sandbox(url), fast());
        const auto error = signIn(
            client, {.account = u"steppe-names"_s, .user = u"desk1"_s, .password = u"wrong"_s});
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Denied);
        QCOMPARE(error->code, 530);
    }

    void list()
    {
        Client client(Endpoint::sandbox(url), fast());
        QVERIFY(!signIn(client, desk1()));
        Request request{.command = u"QueryDomainList"_s, .repeat = Repeat::Safe};
        request.params.add("WIDE"_L1, u"1"_s);
        Box box;
        client.send(request, Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QVERIFY(box.reply().complete);
        QCOMPARE(box.reply().value(u"total"), u"20"_s);
        QCOMPARE(box.reply().rows({u"domain"_s}), 20);
    }

    /// What Cyrillic text and awkward signs become on the way out and back in.
    void valuesRoundTrip()
    {
        Client client(Endpoint::sandbox(url), fast());
        QVERIFY(!signIn(client, desk1()));
        const QString street = u"Абай даңғылы 10+1 & 5%; \"үй\" = 7"_s;
        Box added;
        client.send(contact(street), Turn::Order, this, added.take(), letOut);
        QTRY_COMPARE(added.times, 1);
        QVERIFY(added.isReply());
        QVERIFY2(added.reply().ok(), added.reply().raw().constData());
        Request look{.command = u"StatusContact"_s, .repeat = Repeat::Safe};
        look.params.add("CONTACT"_L1, added.reply().value(u"contact"));
        Box box;
        client.send(look, Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(box.reply().value(u"street"), street);
    }

    /// The order was carried out and its answer was lost: once in the book, unknown here.
    void lostAnswerIsAppliedOnce_data()
    {
        QTest::addColumn<bool>("keptAlive");
        QTest::newRow("first request after the sign-in") << false;
        QTest::newRow("after other requests on kept-alive connections") << true;
    }
    void lostAnswerIsAppliedOnce()
    {
        QFETCH(bool, keptAlive);
        FaultProxy proxy(url);
        proxy.choose([](const HttpReader::Message &message) {
            const bool write = message.body.contains("AddContact");
            return Fault{write ? Fault::Kind::CutAfter : Fault::Kind::None};
        });
        Client client(Endpoint::sandbox(proxy.url()), fast());
        QVERIFY(!signIn(client, desk1()));
        for (int i = 0; keptAlive && i < 2; ++i) {
            Box read;
            client.send({.command = u"StatusAccount"_s, .repeat = Repeat::Safe}, Turn::Click, this,
                        read.take());
            QTRY_COMPARE(read.times, 1);
            QVERIFY(read.isReply());
        }
        const qsizetype before = booked();
        Box box;
        client.send(contact(keptAlive ? u"Street 1"_s : u"Street 2"_s), Turn::Order, this,
                    box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isError(Kind::OutcomeUnknown));
        // A read that is lost twice and tried again: what would have been sent again was by then.
        proxy.next({.kind = Fault::Kind::CutBefore});
        proxy.next({.kind = Fault::Kind::CutBefore});
        Box fence;
        client.send({.command = u"StatusAccount"_s, .repeat = Repeat::Safe}, Turn::Click, this,
                    fence.take());
        QTRY_VERIFY(fence.isReply());
        QCOMPARE(proxy.count("AddContact"), 1);
        QCOMPARE(booked(), before + 1);
    }

private:
    static Credentials desk1()
    {
        return {
            .account = u"steppe-names"_s, .user = u"desk1"_s, .password = u"Steppe-Sandbox-1"_s};
    }
    static Request contact(const QString &street)
    {
        Request request{.command = u"AddContact"_s};
        request.params.add("FIRSTNAME"_L1, u"Test"_s)
            .add("LASTNAME"_L1, u"Person"_s)
            .add("STREET0"_L1, street)
            .add("CITY"_L1, u"Өскемен"_s)
            .add("ZIP"_L1, u"070000"_s)
            .add("COUNTRY"_L1, u"KZ"_s)
            .add("PHONE"_L1, u"+7.7230000000"_s)
            .add("EMAIL"_L1, u"test@registrant.example"_s);
        return request;
    }
    /// The error, or nothing when signed in.
    std::optional<ApiError> signIn(Client &client, const Credentials &credentials)
    {
        bool done = false;
        std::optional<ApiError> error;
        client.signIn(credentials, this, [&](const ApiResult<bool> &result) {
            done = true;
            if (!result)
                error = result.error();
        });
        [&done] { QTRY_VERIFY(done); }();
        return error;
    }
    QString book() const { return folder.filePath(u"book"_s); }
    /// Writes that the sandbox has carried out.
    qsizetype booked() const
    {
        QFile file(book());
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }

    QTemporaryDir folder;
    QProcess sandbox;
    QUrl url;
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
