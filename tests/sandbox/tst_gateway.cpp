#include "sandbox/ask.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

/// What goes over HTTP: request forms, decoding, and the text of answers.
class TestGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryForm_data();
    void answersEveryForm();
    void decodes_data();
    void decodes();
    void readsBigBodies();
    void servesNoPartOfABody();
    void keepsConnections();
    void writesPropertiesInOrder();
    void spells_data();
    void spells();
    void knowsNoOtherPath();
    void listensOnLoopbackOnly();
};

void TestGateway::answersEveryForm_data()
{
    QTest::addColumn<bool>("lines");
    QTest::addColumn<bool>("post");
    QTest::addColumn<QByteArray>("path");
    for (const bool lines : {false, true}) {
        for (const bool post : {false, true}) {
            for (const QByteArray path : {"/api/call", "/api/call.cgi"}) {
                QTest::addRow("%s %s %s", lines ? "s_command" : "flat", post ? "POST" : "GET",
                              path.constData())
                    << lines << post << path;
            }
        }
    }
}

void TestGateway::answersEveryForm()
{
    QFETCH(bool, lines);
    QFETCH(bool, post);
    QFETCH(QByteArray, path);
    Ask ask;
    Fields fields = ask.credentials();
    if (lines) {
        fields.emplaceBack(u"s_command"_s, u"COMMAND=StatusDomain\nDOMAIN=saumal.kz"_s);
    } else {
        fields.emplaceBack(u"command"_s, u"StatusDomain"_s);
        fields.emplaceBack(u"domain"_s, u"saumal.kz"_s);
    }
    const Reply reply = post ? ask.post(fields, path) : ask.get(fields, path);
    QCOMPARE(reply.http, 200);
    QCOMPARE(reply.code, 200);
    QCOMPARE(reply.value(u"domain"_s), u"saumal.kz"_s);
}

void TestGateway::decodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &text, int code) {
        QTest::newRow(name) << text << code;
    };
    row("case of names", u"cOmMaNd=statusdomain\ndomain=SAUMAL.kz"_s, 200);
    row("CRLF", u"COMMAND=StatusDomain\r\nDOMAIN=saumal.kz\r\n"_s, 200);
    row("blanks", u" COMMAND = StatusDomain \n DOMAIN\t=  saumal.kz "_s, 200);
    row("last wins", u"COMMAND=StatusDomain\nDOMAIN=x.kz\nDOMAIN=saumal.kz"_s, 200);
    row("lines without =", u"COMMAND=StatusDomain\nnonsense\nDOMAIN=saumal.kz"_s, 200);
    row("cut at the first =", u"COMMAND=StatusDomain\nDOMAIN=saumal.kz=x"_s, 545);
    row("Cyrillic", u"COMMAND=StatusDomain\nDOMAIN=алматы-кофе.kz"_s, 200);
    row("ACE", u"COMMAND=StatusDomain\nDOMAIN=xn----7sbavydht7ax7e.kz"_s, 200);
}

void TestGateway::decodes()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    Ask ask;
    Fields fields = ask.credentials();
    fields.emplaceBack(u"s_command"_s, text);
    QCOMPARE(ask.post(fields).code, code);
}

void TestGateway::readsBigBodies()
{
    Ask ask;
    const QString comment(20000, u'ж');
    const Reply reply = ask.order(u"big.kz"_s, {u"X-DOMAIN-COMMENT="_s + comment});
    QCOMPARE(reply.code, 200);
    QCOMPARE(reply.value(u"status"_s), u"REQUESTED"_s);
}

/// A body that ends before its announced length is refused, however much of it makes sense.
void TestGateway::servesNoPartOfABody()
{
    Ask ask;
    Fields fields = ask.credentials();
    fields.emplaceBack(u"command"_s, u"SetDomainRenewalMode"_s);
    fields.emplaceBack(u"domain"_s, u"saumal.kz"_s);
    fields.emplaceBack(u"renewalmode"_s, u"AUTOEXPIRE"_s);
    const QByteArray body = QByteArray::fromStdString(encoded(fields));
    const auto mode = [&ask] {
        return ask(u"StatusDomain"_s, {u"DOMAIN=saumal.kz"_s}).value(u"renewalmode"_s);
    };
    const QString before = mode();
    QVERIFY(before != u"AUTOEXPIRE"_s);
    for (const int missing : {1, 2, 60, 0}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(ask.server.port()));
        QVERIFY(socket.waitForConnected());
        socket.write("POST /api/call HTTP/1.1\r\nHost: x\r\n"
                     "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                     + QByteArray::number(body.size() + missing) + "\r\n\r\n" + body);
        QVERIFY(socket.flush() || socket.bytesToWrite() == 0);
        ::shutdown(int(socket.socketDescriptor()), SHUT_WR); // no more comes, an answer may
        QVERIFY(socket.waitForReadyRead());
        QVERIFY(socket.readAll().startsWith(missing > 0 ? "HTTP/1.1 400" : "HTTP/1.1 200"));
        QCOMPARE(mode(), missing > 0 ? before : u"AUTOEXPIRE"_s);
    }
}

void TestGateway::keepsConnections()
{
    Ask ask;
    httplib::Client client("127.0.0.1", ask.server.port());
    client.set_keep_alive(true);
    Fields fields = ask.credentials();
    fields.emplaceBack(u"command"_s, u"StatusAccount"_s);
    for (int i = 0; i < 20; ++i) {
        const httplib::Result result =
            client.Post("/api/call", encoded(fields), "application/x-www-form-urlencoded");
        QVERIFY(result);
        QCOMPARE(result->get_header_value("Connection"), std::string());
        QCOMPARE(result->get_header_value("Content-Type"),
                 std::string("text/plain; charset=utf-8"));
        QVERIFY(client.is_socket_open());
    }
}

void TestGateway::writesPropertiesInOrder()
{
    Ask ask;
    const Reply list = ask(u"QueryTransferList"_s, {u"WIDE=1"_s});
    QCOMPARE(
        list.order,
        (QStringList{u"column[0]"_s, u"column[1]"_s, u"count[0]"_s, u"domain[0]"_s,
                     u"domaintransferstatus[0]"_s, u"domain[1]"_s, u"domaintransferstatus[1]"_s,
                     u"first[0]"_s, u"last[0]"_s, u"limit[0]"_s, u"total[0]"_s}));
    const Reply checks = ask(u"CheckDomains"_s, {u"DOMAIN0=saumal.kz"_s, u"DOMAIN1=free.kz"_s});
    QCOMPARE(checks.order,
             (QStringList{u"column[0]"_s, u"column[1]"_s, u"domaincheck[0]"_s,
                          u"domainchecktime[0]"_s, u"domaincheck[1]"_s, u"domainchecktime[1]"_s}));
    QCOMPARE(ask(u"StatusAccount"_s).order,
             (QStringList{u"amount[0]"_s, u"credit[0]"_s, u"credit threshold[0]"_s,
                          u"currency[0]"_s, u"registrar[0]"_s, u"vat[0]"_s}));
}

void TestGateway::spells_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    const QByteArray head =
        "[RESPONSE]\ncode = 500\ndescription = Invalid command name\nruntime = ";
    const QByteArray tail = "queuetime = 0\nEOF\n";
    QTest::newRow("as recorded") << QString() << head << tail;
    QTest::newRow("CRLF") << u"crlf"_s << QByteArray(head).replace("\n", "\r\n")
                          << QByteArray(tail).replace("\n", "\r\n");
    QTest::newRow("upper case")
        << u"upper-case"_s
        << QByteArray("[RESPONSE]\nCODE = 500\nDESCRIPTION = Invalid command name\nRUNTIME = ")
        << QByteArray("QUEUETIME = 0\nEOF\n");
    QTest::newRow("no end") << u"no-eof"_s << head << QByteArray("queuetime = 0\n");
    QTest::newRow("blank line") << u"blank-line"_s << head << QByteArray("queuetime = 0\n\nEOF\n");
    QTest::newRow("no blanks") << u"tight"_s << QByteArray("[RESPONSE]\ncode=500\n")
                               << QByteArray("queuetime=0\nEOF\n");
}

void TestGateway::spells()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    Ask ask;
    QVERIFY(option.isEmpty() || ask.registrar().setOption(option, u"1"_s));
    const QByteArray raw = ask(u"Nonsense"_s).raw;
    QVERIFY2(raw.startsWith(start), raw);
    QVERIFY2(raw.endsWith(end), raw);

    // Properties too: the code after them, and holes where a list has nothing to say.
    ask.registrar().setOption(u"code-last"_s, u"1"_s);
    const QByteArray last = ask(u"StatusAccount"_s).raw.toLower().simplified();
    QVERIFY2(last.startsWith("[response] property[amount]"), last);
    const Reply full = ask(u"QueryContactList"_s, {u"WIDE=1"_s});
    ask.registrar().setOption(u"index-gaps"_s, u"1"_s);
    const Reply gaps = ask(u"QueryContactList"_s, {u"WIDE=1"_s});
    const QString name = u"contact firstname"_s;
    QVERIFY(gaps.properties[name].size() < full.properties[name].size());
    QCOMPARE(gaps.properties[name].lastKey(), full.properties[name].size() - 1);
}

void TestGateway::knowsNoOtherPath()
{
    Ask ask;
    QCOMPARE(ask.post(ask.credentials(), "/api/other").http, 404);
    QCOMPARE(ask.get({}, "/").http, 404);
}

void TestGateway::listensOnLoopbackOnly()
{
    Ask ask;
    QVERIFY(ask.server.url().startsWith("http://127.0.0.1:"_L1));
    // 127.0.0.2 is this machine too, but another address: a server on "any" would answer there.
    httplib::Client other("127.0.0.2", ask.server.port());
    QVERIFY(!other.Get("/api/call"));
    kz::sandbox::Server second;
    QVERIFY(second.start());
    QVERIFY(second.port() != ask.server.port());
}

QTEST_APPLESS_MAIN(TestGateway)
#include "tst_gateway.moc"
