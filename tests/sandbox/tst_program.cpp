#include "sandbox/ask.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

/// kzdesk-sandbox as a process.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesUntilEnded_data();
    void servesUntilEnded();
    void refusesBadArguments_data();
    void refusesBadArguments();
};

void TestProgram::servesUntilEnded_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestProgram::servesUntilEnded()
{
    QFETCH(int, signal);
    QTemporaryDir folder;
    const QString book = folder.filePath(u"book"_s);
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + u"/kzdesk-sandbox"_s,
                  {u"--names"_s, u"40"_s, u"--delay"_s, u"0"_s, u"--book"_s, book});
    QVERIFY2(program.waitForStarted(), "build kzdesk-sandbox first");
    QVERIFY(program.waitForReadyRead());
    const QString said = QString::fromUtf8(program.readLine()).trimmed();
    const QUrl url(said.section(u' ', 2));
    QVERIFY2(said.startsWith("listening on http://127.0.0.1:"_L1), qPrintable(said));
    QCOMPARE(url.path(), u"/api/call.cgi"_s);

    httplib::Client client("127.0.0.1", url.port());
    const QStringList order = Ask::orderLines(u"by-hand.kz"_s);
    const Fields fields{{u"s_login"_s, u"steppe-names:desk1"_s},
                        {u"s_pw"_s, u"Steppe-Sandbox-1"_s},
                        {u"s_command"_s, u"COMMAND=AddDomain\n"_s + order.join(u'\n')}};
    const Reply reply = readReply(
        client.Post("/api/call.cgi", encoded(fields), "application/x-www-form-urlencoded"));
    QCOMPARE(reply.value(u"status"_s), u"ACTIVE"_s);
    QFile written(book);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray line = written.readLine();
    QVERIFY2(line.contains(R"("object":"by-hand.kz")"), line.constData());
    // What was asked for stands there, too: it tells two orders about one name apart.
    QVERIFY2(line.contains(R"("PERIOD":"1")"), line.constData());

    ::kill(pid_t(program.processId()), signal);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void TestProgram::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("names") << QStringList{u"--names"_s, u"many"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("latency") << QStringList{u"--latency"_s, u"-5"_s};
    QTest::newRow("book") << QStringList{u"--book"_s, u"/no/such/folder/book"_s};
    QTest::newRow("unknown") << QStringList{u"--colour"_s, u"red"_s};
}

void TestProgram::refusesBadArguments()
{
    QFETCH(QStringList, arguments);
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + u"/kzdesk-sandbox"_s, arguments);
    QVERIFY(program.waitForFinished());
    QVERIFY(program.exitCode() != 0);
    QVERIFY(!program.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
