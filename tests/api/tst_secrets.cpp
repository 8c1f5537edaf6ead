#include "api/apitest.h"
#include "support/fakeregistrar.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;

namespace {

QMutex mutex;
QByteArray collected;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&mutex);
    collected += message.toUtf8() + '\n';
}

bool holds(const QByteArray &text, const QString &secret)
{
    const QByteArray plain = secret.toUtf8();
    QByteArrayList shapes{plain, QUrl::toPercentEncoding(secret), plain.toPercentEncoding(),
                          plain.toHex(), secret.toLatin1()};
    // Base64 looks different at each of the three offsets; the inner part is the same.
    for (const char *pad : {"", "x", "xx"}) {
        const QByteArray base = (pad + plain).toBase64(QByteArray::OmitTrailingEquals);
        shapes += base.sliced(4, base.size() - 8);
    }
    return std::any_of(shapes.cbegin(), shapes.cend(), [&text](const QByteArray &shape) {
        return text.toLower().contains(shape.toLower());
    });
}

} // namespace

/// Whatever goes wrong, no password, session id, auth code or value gets into the log.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"kz.*=true"_s);
        former = qInstallMessageHandler(collect);
    }
    void cleanupTestCase() { qInstallMessageHandler(former); }

    void theSearchFindsThem()
    {
        const QString secret = u"Marked+Pass&word"_s;
        QVERIFY(holds("a Marked+Pass&word b", secret));
        QVERIFY(holds("s_pw=Marked%2BPass%26word", secret));
        QVERIFY(holds(QByteArray("acme-kz:Marked+Pass&word").toBase64(), secret));
        QVERIFY(!holds("Marked", secret));
    }

    void nothingIsLogged_data()
    {
        QTest::addColumn<Step>("step");
        QTest::newRow("answer") << Step::answer(
            "code = 200\ndescription = Marked-Words-Of-Registrar\n"
            "property[auth][0] = Marked-Answer-Auth\n");
        QTest::newRow("refusal") << Step::code(541, "Invalid; Marked-Words-Of-Registrar");
        QTest::newRow("530") << Step::code(530, "Marked-Words-Of-Registrar");
        QTest::newRow("422") << Step::code(422, "Marked-Words-Of-Registrar");
        QTest::newRow("garbage") << Step::raw("<html>Marked-Words-Of-Registrar</html>");
        QTest::newRow("HTTP 500") << Step::http(500);
        QTest::newRow("redirect") << Step::redirect(
            307, QUrl(u"http://127.0.0.1:9/?Marked-Words-Of-Registrar"_s));
        QTest::newRow("drop") << Step::drop();
        QTest::newRow("hang") << Step::hang();
    }
    void nothingIsLogged()
    {
        QFETCH(Step, step);
        const QString password = u"Marked+Pass&word Құпия"_s;
        const QString session = u"markedsessionid0123456789abcdef"_s;
        const QString authCode = u"Marked;Auth=Code"_s;
        collected.clear();
        FakeRegistrar fake;
        Timing timing = fast();
        timing.write = std::chrono::milliseconds(150);
        timing.read = std::chrono::milliseconds(150);
        Client client(Endpoint::sandbox(fake.url()), timing);
        fake << Step::session(session.toLatin1());
        client.signIn({.account = u"acme-kz"_s, .user = {}, .password = password}, this,
                      [](const ApiResult<bool> &) {});
        QTRY_VERIFY(client.isSignedIn());

        Request write{.command = u"TransferDomain"_s, .repeat = Repeat::Never};
        write.params.add("DOMAIN"_L1, u"marked-name.kz"_s).addSecret("AUTH"_L1, authCode);
        fake << step;
        Box box;
        client.send(write, Turn::Click, this, box.take(), letOut);
        QTRY_COMPARE(box.times, 1);
        QCOMPARE(fake.command(1).value(u"AUTH"_s), authCode);
        if (box.isReply())
            QVERIFY(!holds(box.reply().raw(), u"Marked-Answer-Auth"_s));
        else
            QVERIFY(!holds(text(box.error()).toUtf8(), authCode));
        client.signOut();
        QTRY_VERIFY(fake.requests() >= 3);

        const QMutexLocker lock(&mutex);
        QVERIFY(collected.contains("TransferDomain"));
        for (const QString &secret : {password, session, authCode, u"marked-name.kz"_s,
                                      u"Marked-Words-Of-Registrar"_s, u"Marked-Answer-Auth"_s})
            QVERIFY2(!holds(collected, secret), collected.constData());
    }

    void theReviewMasksThem()
    {
        Request request{.command = u"TransferDomain"_s};
        request.params.addSecret("AUTH"_L1, u"Marked;Auth=Code"_s);
        QVERIFY(Client::shown(request).contains(u"AUTH="_s));
        QVERIFY(!holds(Client::shown(request).toUtf8(), u"Marked;Auth=Code"_s));
    }

private:
    QtMessageHandler former = nullptr;
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
