#include "api/apitest.h"
#include "support/fakeregistrar.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;
using Kind = ApiError::Kind;

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fake = std::make_unique<FakeRegistrar>();
        client = std::make_unique<Client>(Endpoint::sandbox(fake->url()), fast());
    }
    void cleanup()
    {
        client.reset();
        const QStringList surprises = fake->surprises();
        fake.reset();
        QCOMPARE(surprises, QStringList());
    }

    void signsInAndReads()
    {
        signIn("f00d");
        QCOMPARE(fake->fields(0).value(u"s_login"_s), u"acme-kz:aigerim"_s);
        QCOMPARE(fake->fields(0).value(u"s_pw"_s), u"S3cret!"_s);
        QCOMPARE(fake->fields(0).value(u"persistent"_s), u"1"_s);
        QCOMPARE(client->login(), u"acme-kz:aigerim"_s);

        *fake << Step::code(200, "Command completed successfully").from(u"StatusDomain"_s);
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QCOMPARE(box.times, 0);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(box.reply().code, 200);
        QCOMPARE(fake->command(1).value(u"DOMAIN"_s), u"primer.kz"_s);
        QCOMPARE(fake->fields(1).value(u"s_sessionid"_s), u"f00d"_s);
        QVERIFY(!fake->fields(1).contains(u"s_pw"_s));
        QVERIFY(!fake->fields(1).contains(u"s_opmode"_s));
    }

    void goesOnWithoutASession()
    {
        signIn("");
        *fake << Step::code(200, "Command completed successfully").from(u"StatusDomain"_s);
        Box box;
        client->send(aRead(), Turn::Click, this, box.take());
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(fake->fields(1).value(u"s_pw"_s), u"S3cret!"_s);
    }

    void aWriteAsksBeforeItLeaves()
    {
        signIn("f00d");
        *fake << Step::code(200, "Command completed successfully").from(u"AddDomain"_s);
        Box box;
        std::function<void(bool)> go;
        client->send(aWrite(), Turn::Order, this, box.take(),
                     [&go](const std::function<void(bool)> &asked) { go = asked; });
        QVERIFY(!go);
        QTRY_VERIFY(go);
        QTest::qWait(50);
        QCOMPARE(fake->requests(), 1);
        go(true);
        go(true);
        QTRY_COMPARE(box.times, 1);
        QVERIFY(box.isReply());
        QCOMPARE(fake->count(u"AddDomain"_s), 1);
    }

private:
    void signIn(const QByteArray &id, const QByteArray &expires = {})
    {
        *fake << Step::session(id, expires).from(u"StartSession"_s);
        bool in = false;
        client->signIn(someone(), this, [&in](const ApiResult<bool> &ok) { in = ok.ok(); });
        QVERIFY(!client->isSignedIn());
        QTRY_VERIFY(in);
        QVERIFY(client->isSignedIn());
    }

    std::unique_ptr<FakeRegistrar> fake;
    std::unique_ptr<Client> client;
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
