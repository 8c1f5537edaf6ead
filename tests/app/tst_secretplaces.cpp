#include "deskwindow.h"

#include "app/draftspage.h"
#include "app/secretclip.h"
#include "operations/transferdomain.h"

#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMutex>
#include <QUrl>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = TransferDomain::Field;

namespace {

const QString name = u"jibek-joly.kz"_s;
const QString code = u"Mk7+шифр&=%1;x\"Q"_s; ///< of a name elsewhere, made for this test

QMutex mutex;
QByteArray logged;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&mutex);
    logged += message.toUtf8() + '\n';
}

QByteArray utf16(const QString &text, bool swapped)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto low = char(c.unicode() & 0xff);
        const auto high = char(c.unicode() >> 8);
        bytes += swapped ? high : low;
        bytes += swapped ? low : high;
    }
    return bytes;
}

/// A secret as it may be written: plain, percent-encoded, in hex, UTF-16 of either order, and
/// Base64, which looks different at each of its three offsets.
QByteArrayList spellings(const QString &secret)
{
    const QByteArray plain = secret.toUtf8();
    QByteArrayList all{plain,
                       QUrl::toPercentEncoding(secret),
                       QUrl::toPercentEncoding(secret).toLower(),
                       plain.toHex(),
                       utf16(secret, false),
                       utf16(secret, true)};
    for (const QByteArray &bytes : {plain, utf16(secret, false)}) {
        for (const char *pad : {"", "x", "xx"}) {
            const QByteArray base = (pad + bytes).toBase64(QByteArray::OmitTrailingEquals);
            all += base.sliced(4, base.size() - 8); // the same whatever stands around it
        }
    }
    return all;
}

/// The first spelling of a secret that stands in these bytes; empty when none does.
QByteArray found(const QByteArray &bytes, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        const QByteArrayList all = spellings(secret);
        for (const QByteArray &spelling : all) {
            if (bytes.contains(spelling))
                return spelling;
        }
    }
    return {};
}

void sendTransfer(DeskWindow &desk, QLineEdit *auth, const QString &typed)
{
    auth->setText(typed);
    desk.tickAll();
    desk.window->page<TransferPage>()->save();
    QVERIFY(desk.send());
}

} // namespace

/// No auth code, password or session id gets to any place that outlives its use.
class TestSecretPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsThem_data();
    void theSearchFindsThem();
    void nowhere();
};

void TestSecretPlaces::theSearchFindsThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = code.toUtf8();
    QTest::newRow("plain") << QByteArray("AUTH=" + plain + "\n");
    QTest::newRow("percent") << QByteArray("a%0A" + QUrl::toPercentEncoding(code) + "%0A");
    QTest::newRow("Base64") << QByteArray("abc" + plain + "cd").toBase64();
    QTest::newRow("Base64, one on") << QByteArray("abcd" + plain + "cd").toBase64();
    QTest::newRow("Base64, two on") << QByteArray("ab" + plain + "cd").toBase64();
    QTest::newRow("UTF-16") << QByteArray("xxx" + utf16(code, false));
    QTest::newRow("UTF-16, swapped") << QByteArray("xxx" + utf16(code, true));
    QTest::newRow("Base64 of UTF-16") << utf16(u"ab"_s + code + u"cd"_s, false).toBase64();
}

void TestSecretPlaces::theSearchFindsThem()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!found(bytes, {code}).isEmpty());
    QVERIFY(found(bytes, {u"Another+Secret&1"_s}).isEmpty());
}

void TestSecretPlaces::nowhere()
{
    QLoggingCategory::setFilterRules(u"kz.*=true"_s);
    const auto former = qInstallMessageHandler(collect);
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.registrar().hold(name, {.auth = code, .expires = desk.registrar().now() + 200 * 86'400});

    // A draft with the code in its form, a wrong code that is refused, and the right one.
    QVERIFY(desk.choose(u"Transfer a name in…"_s));
    QVERIFY(desk.fill(Field::domain, name));
    for (const auto field : {Field::owner, Field::admin, Field::tech, Field::billing})
        QVERIFY(desk.fill(field, u"P-STN01"_s));
    QVERIFY(desk.fill(u"NAMESERVER0"_s, u"ns1.steppe-dns.example"_s));
    QVERIFY(desk.fill(u"NAMESERVER1"_s, u"ns2.steppe-dns.example"_s));
    QVERIFY(desk.fill(Field::taxId, u"000140000002"_s));
    auto *auth = qobject_cast<QLineEdit *>(desk.form()->editor(Field::auth));
    QVERIFY(auth);
    sendTransfer(desk, auth, code + u"wrong"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(u"TransferDomain"_s, name), QStringList{u"rejected"_s},
                              DeskWindow::soon);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.click(u"Back to the form"_s); }));
    sendTransfer(desk, auth, code);
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(u"TransferDomain"_s, name),
                              (QStringList{u"rejected"_s, u"accepted"_s}), DeskWindow::soon);

    // The code of a name of ours, seen and copied.
    desk.select(u"aq-bota.kz"_s);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.click(u"authCodeButton"_s); }));
    const auto *shown = desk.window->findChild<QLineEdit *>(u"authCode"_s);
    QVERIFY(shown);
    QTRY_VERIFY_WITH_TIMEOUT(!shown->text().isEmpty(), DeskWindow::soon);
    const QString ours = shown->text();
    QVERIFY(desk.click(u"showAuthCode"_s));
    QVERIFY(desk.click(u"copyAuthCode"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), ours);
    QVERIFY(desk.click(u"Close"_s));
    desk.window->findChild<SecretClip *>()->clear(); // its time is over
    const QStringList secrets{code, ours, DeskWindow::password()};
    QVERIFY(found(QGuiApplication::clipboard()->text().toUtf8(), secrets).isEmpty());

    // While the ledger is open, so that its write-ahead log is among the files.
    bool wal = false;
    bool domain = false;
    QDirIterator files(desk.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        QVERIFY2(found(bytes, secrets).isEmpty(), qPrintable(file.fileName()));
        domain = domain || bytes.contains(name.toLatin1());
        wal = wal || (file.fileName().endsWith(u"-wal"_s) && !bytes.isEmpty());
    }
    QVERIFY(domain); // the search would have found what is there
    QVERIFY(wal);

    qInstallMessageHandler(former);
    {
        const QMutexLocker lock(&mutex);
        QVERIFY(logged.contains("TransferDomain"));
        QVERIFY2(found(logged, secrets).isEmpty(), logged.constData());
    }
    QVERIFY(found(desk.window->windowTitle().toUtf8(), secrets).isEmpty());
    QVERIFY(found(QCoreApplication::arguments().join(u'\n').toUtf8(), secrets).isEmpty());
    QVERIFY(found(desk.onScreen().join(u'\n').toUtf8(), secrets).isEmpty());
    const QList<Order> orders = desk.desk().orders();
    for (const Order &order : orders)
        QCOMPARE(order.request.params.value(u"AUTH"), QString());
}

QTEST_MAIN(TestSecretPlaces)
#include "tst_secretplaces.moc"
