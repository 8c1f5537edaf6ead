#include "deskwindow.h"

#include "app/consolepage.h"
#include "app/draftspage.h"
#include "forms/commandedit.h"
#include "forms/commandform.h"
#include "look/secretclip.h"
#include "operations/adddomain.h"
#include "operations/transferdomain.h"
#include "support/faultproxy.h"
#include "views/answerview.h"

#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMimeData>
#include <QMutex>
#include <QPlainTextEdit>
#include <QProcessEnvironment>
#include <QUrl>

#include <algorithm>

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

/// Where programs of this process keep their settings.
QString configFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
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

/// All places in which a secret could outlive its use, by name, with what they hold now. The files
/// are read while the ledger is open, so that its write-ahead log is among them.
QMap<QString, QByteArray> places(const DeskWindow &desk)
{
    QMap<QString, QByteArray> all;
    for (const QString &folder : {desk.folder(), configFolder()}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            // A file may go between its listing and its opening, as those do that others replace.
            if (file.open(QIODevice::ReadOnly))
                all.insert(QFileInfo(file).fileName(), file.readAll());
        }
    }
    {
        const QMutexLocker lock(&mutex);
        all.insert(u"log"_s, logged);
    }
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const QStringList formats = clipboard ? clipboard->formats() : QStringList();
    for (const QString &format : formats)
        all[u"clipboard"_s] += clipboard->data(format) + '\n';
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows)
        all[u"titles"_s] += window->windowTitle().toUtf8() + '\n';
    all.insert(u"screen"_s, desk.onScreen().join(u'\n').toUtf8());
    // As the system tells it to anybody who asks, and as a program started from here would get it.
    for (const QString &told : {u"cmdline"_s, u"environ"_s}) {
        QFile file(u"/proc/self/"_s + told);
        if (file.open(QIODevice::ReadOnly))
            all.insert(told, file.readAll());
    }
    all[u"environ"_s] +=
        QProcessEnvironment::systemEnvironment().toStringList().join(u'\n').toUtf8();
    return all;
}

/// The names of the places that hold one of these; empty when none does.
QStringList holding(const QMap<QString, QByteArray> &places, const QStringList &secrets)
{
    QStringList names;
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (!found(place.value(), secrets).isEmpty())
            names.append(place.key());
    }
    return names;
}

/// What the window sent as its session id, all that there were.
QStringList sessions(const test::FaultProxy &proxy)
{
    QStringList ids;
    for (const test::HttpReader::Message &message : proxy.messages()) {
        for (const QByteArray &field : message.body.split('&')) {
            const QString value =
                QUrl::fromPercentEncoding(field.mid(field.indexOf('=') + 1).replace('+', ' '));
            if (field.startsWith("s_sessionid=") && !value.isEmpty() && !ids.contains(value))
                ids.append(value);
        }
    }
    return ids;
}

/// Whether a field holds nothing, and nothing that "undo" would bring back.
bool isForgotten(QLineEdit *field)
{
    field->setEchoMode(QLineEdit::Normal); // dots are never undone
    const bool undone = field->isUndoAvailable();
    field->undo();
    return !undone && field->text().isEmpty();
}

void fillTransfer(DeskWindow &desk)
{
    QVERIFY(desk.choose(u"Transfer a name in…"_s));
    QVERIFY(desk.fill(Field::domain, name));
    for (const auto field : {Field::owner, Field::admin, Field::tech, Field::billing})
        QVERIFY(desk.fill(field, u"P-STN01"_s));
    QVERIFY(desk.fill(u"NAMESERVER0"_s, u"ns1.steppe-dns.example"_s));
    QVERIFY(desk.fill(u"NAMESERVER1"_s, u"ns2.steppe-dns.example"_s));
    QVERIFY(desk.fill(Field::taxId, u"000140000002"_s));
}

void sendTransfer(DeskWindow &desk, QLineEdit *auth, const QString &typed)
{
    auth->setText(typed);
    desk.tickAll();
    desk.window->page<TransferPage>()->save();
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"without the auth code"_s), DeskWindow::soon);
    QVERIFY(desk.send());
}

/// Types a command into the console and sends it, or opens its review.
void command(DeskWindow &desk, const QString &text)
{
    QVERIFY(desk.choose(u"Console"_s));
    auto *page = desk.window->page<ConsolePage>();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), DeskWindow::soon);
    page->form()->setText(text);
    QVERIFY(desk.clickSoon(u"sendCommand"_s));
}

} // namespace

/// No auth code, password or session id gets to any place that outlives its use.
class TestSecretPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"kz.*=true"_s);
        m_former = qInstallMessageHandler(collect);
        // Without a bus there is no key store. What a fallback would write is searched, too.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        qputenv("XDG_CONFIG_HOME", configFolder().toUtf8());
    }
    void cleanupTestCase() { qInstallMessageHandler(m_former); }
    void init() { logged.clear(); }
    void theSearchFindsThem_data();
    void theSearchFindsThem();
    void whatIsPlantedIsFound();
    void nowhere();

private:
    QtMessageHandler m_former = nullptr;
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

/// The same search, in the same places, for something that is no secret and so may be written.
void TestSecretPlaces::whatIsPlantedIsFound()
{
    const QString mark = u"Pl4nted+знак&=%1;x\"Q"_s;
    DeskWindow desk;
    QVERIFY(desk.open());
    QCOMPARE(holding(places(desk), {mark}), QStringList());
    QVERIFY(desk.choose(u"Register a name…"_s));
    desk.form()->setValues({{QString(AddDomain::Field::comment), mark}});
    QVERIFY(desk.fill(AddDomain::Field::domain, u"dala-belgi.kz"_s));
    QCOMPARE(holding(places(desk), {mark}), QStringList{u"screen"_s});
    desk.window->page<RegisterPage>()->save();
    QTRY_COMPARE_WITH_TIMEOUT(desk.drafts(), QStringList{u"dala-belgi.kz"_s}, DeskWindow::soon);
    QVERIFY(holding(places(desk), {mark}).contains(u"orders.sqlite-wal"_s));
    // The registrar's list, and so the snapshot of it, has the comments of names.
    QCOMPARE(desk.registrar()
                 .call({.login = u"steppe-names:desk1"_s,
                        .password = DeskWindow::password(),
                        .command = u"ModifyDomain"_s,
                        .values = {{u"DOMAIN"_s, u"aq-bota.kz"_s}, {u"X-DOMAIN-COMMENT"_s, mark}}})
                 .code,
             200);
    desk.select(u"aq-bota.kz"_s);
    desk.desk().readDomain(u"aq-bota.kz"_s);
    qInfo().noquote() << mark;
    QGuiApplication::clipboard()->setText(mark);
    desk.window->setWindowTitle(mark);
    qputenv("KZ_PLANTED", mark.toUtf8());
    QStringList missing{u"domains.copy"_s, u"log"_s, u"clipboard"_s, u"titles"_s, u"environ"_s};
    QTRY_VERIFY2_WITH_TIMEOUT(
        (missing.removeIf([found = holding(places(desk), {mark})](const QString &place) {
            return found.contains(place);
        }),
         missing.isEmpty()),
        qPrintable(missing.join(u' ')), DeskWindow::soon);
    qunsetenv("KZ_PLANTED");
    QGuiApplication::clipboard()->clear();
    // What the command line is nobody can plant once a program runs: it is read, at least.
    QVERIFY(places(desk).value(u"cmdline"_s).contains("tst_secretplaces"));
}

void TestSecretPlaces::nowhere()
{
    DeskWindow desk;
    test::FaultProxy proxy(QUrl(u"http://127.0.0.1:1/api/call.cgi"_s));
    QVERIFY(desk.openSignIn(proxy.url()));
    // It is to be kept, and there is no key store: then it is kept nowhere.
    auto *keep = desk.window->signInPage()->findChild<QAbstractButton *>(u"keep"_s);
    QVERIFY(keep);
    keep->setChecked(true);
    proxy.setUpstream(QUrl(desk.server.url()));
    QVERIFY(desk.signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isSignedIn() && desk.desk().domains()->total() > 0,
                             DeskWindow::soon);
    desk.registrar().hold(name, {.auth = code, .expires = desk.registrar().now() + 200 * 86'400});

    // A draft with the code in its form, a wrong code that is refused, and the right one.
    fillTransfer(desk);
    auto *auth = qobject_cast<QLineEdit *>(desk.form()->editor(Field::auth));
    QVERIFY(auth);
    sendTransfer(desk, auth, code + u"wrong"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(u"TransferDomain"_s, name), QStringList{u"rejected"_s},
                              DeskWindow::soon);
    QVERIFY(desk.clickSoon(u"Back to the form"_s));
    sendTransfer(desk, auth, code);
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(u"TransferDomain"_s, name),
                              (QStringList{u"rejected"_s, u"accepted"_s}), DeskWindow::soon);

    // Both fields are behind the page in front; neither keeps what was used.
    QTRY_COMPARE_WITH_TIMEOUT(auth->text(), QString(), DeskWindow::soon);
    QCOMPARE(desk.signInField(u"password"_s)->text(), QString());
    QVERIFY(isForgotten(auth));
    QVERIFY(isForgotten(desk.signInField(u"password"_s)));

    // The code of a name of ours, seen and copied.
    desk.select(u"aq-bota.kz"_s);
    QVERIFY(desk.clickSoon(u"authCodeButton"_s));
    const auto *shown = desk.window->findChild<QLineEdit *>(u"authCode"_s);
    QVERIFY(shown);
    QTRY_VERIFY_WITH_TIMEOUT(!shown->text().isEmpty(), DeskWindow::soon);
    const QString ours = shown->text();
    QVERIFY(desk.click(u"showAuthCode"_s));
    QVERIFY(desk.click(u"copyAuthCode"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), ours);
    QVERIFY(holding(places(desk), {ours}).contains(u"clipboard"_s));
    QVERIFY(holding(places(desk), {ours}).contains(u"screen"_s));
    const auto *clip = desk.window->findChild<SecretClip *>();
    QVERIFY(clip->left() > SecretClip::time - 20s && clip->left() <= SecretClip::time);
    QVERIFY(desk.click(u"Close"_s));
    desk.window->findChild<SecretClip *>()->copy(ours, 20ms); // the same once more, for less time
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().isEmpty(), DeskWindow::soon);

    // In the console: an order with a code and one with a password, and an answer with a code.
    const QString typed = u"Typ3d-Zzyzx+&=1"_s;
    const QString next = u"N3xt-Password+&=1"_s;
    command(desk, u"TransferDomain\nDOMAIN=elsewhere.kz\nACTION=REQUEST\nAUTH="_s + typed);
    QVERIFY(desk.clickSoon(u"Send TransferDomain"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(u"TransferDomain"_s, u"elsewhere.kz"_s),
                              QStringList{u"rejected"_s}, DeskWindow::soon);
    command(desk, u"ModifyRegistrar\nOTEPASSWORD="_s + next);
    QVERIFY(desk.clickSoon(u"Send ModifyRegistrar"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.registrar().asked(u"ModifyRegistrar"_s) > 0, DeskWindow::soon);
    command(desk, u"StatusDomain\nDOMAIN=aq-bota.kz"_s);
    const AnswerView *answer = desk.window->page<ConsolePage>()->answer();
    QTRY_VERIFY_WITH_TIMEOUT(answer->raw()->toPlainText().contains(u"property[domain]"_s),
                             DeskWindow::soon);

    const QStringList ids = sessions(proxy);
    QVERIFY(!ids.isEmpty());
    const QStringList secrets = QStringList{code, ours, typed, next, DeskWindow::password()} + ids;
    // Everything that was sent, by its address and the other lines before its body.
    for (const test::HttpReader::Message &message : proxy.messages()) {
        const QByteArray there = found(message.head, secrets);
        QVERIFY2(there.isEmpty(), message.head.constData());
    }
    QVERIFY(proxy.requests() > 10 && proxy.messages().constFirst().head.startsWith("POST "));
    const QMap<QString, QByteArray> open = places(desk);
    QCOMPARE(holding(open, secrets), QStringList());
    QVERIFY(!open.value(u"orders.sqlite-wal"_s).isEmpty());
    QVERIFY(!open.value(u"domains.copy"_s).isEmpty());
    QVERIFY(open.value(u"log"_s).contains("TransferDomain"));
    QCOMPARE(holding(open, {name}).filter(u"orders.sqlite"_s).isEmpty(), false);
    const QList<Order> orders = desk.desk().orders();
    for (const Order &order : orders)
        QCOMPARE(order.request.params.value(u"AUTH"), QString());

    // And what a closed program leaves behind, its log written into its file.
    desk.window->close();
    desk.restart();
    QCOMPARE(holding(places(desk), secrets), QStringList());
}

QTEST_MAIN(TestSecretPlaces)
#include "tst_secretplaces.moc"
