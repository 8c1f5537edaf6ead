#include "ledger/asking.h"
#include "ledger/schema.h"
#include "ledger/secrets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace kz::test;

/// Notes on disk, and the way of older ledgers to one that has them.
class TestNoteRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void newestFirst();
    void namesItsOrder();
    void outlivesItsOrder();
    void saysOfTheServerOnlyWhatItSays();
    void survivesClosing();
    void isNeverReplaced();
    void belongsToAnOrderThatIs();
    void leavesSecretsOut_data();
    void leavesSecretsOut();
    void noSecretInTheFiles();
    void bringsOldLedgersAlong_data();
    void bringsOldLedgersAlong();

private:
    QString folder() const { return m_folder->filePath(u"profile"_s); }
    static std::optional<Result<Note, LedgerError>> add(Ledger &ledger, const Note &note,
                                                        const QString &user = u"aigerim"_s);
    static QList<Note> all(Ledger &ledger);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNoteRows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::optional<Result<Note, LedgerError>> TestNoteRows::add(Ledger &ledger, const Note &note,
                                                           const QString &user)
{
    return answer<Note>([&](QObject *c, auto done) { ledger.addNote(note, user, c, done); });
}

QList<Note> TestNoteRows::all(Ledger &ledger)
{
    return answer<QList<Note>>([&](QObject *c, auto done) { ledger.notes(c, done); })->value();
}

void TestNoteRows::newestFirst()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QList<Note> kept;
    for (int i = 0; i < 20; ++i) {
        const Note note{.id = u"n%1"_s.arg(i),
                        .object = u"tulpar.kz"_s,
                        .text = u"  Қоңырау шалдым,\nжауап жоқ %1 "_s.arg(i)};
        kept.prepend(add(ledger, note)->value());
    }
    const Note &first = kept.constLast();
    QCOMPARE(first.text, u"Қоңырау шалдым,\nжауап жоқ 0"_s);
    QCOMPARE(first.user, u"aigerim"_s);
    QVERIFY(qAbs(first.at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(first.order.isEmpty() && first.number.isEmpty());
    QCOMPARE(all(ledger), kept);
}

void TestNoteRows::namesItsOrder()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const Order order = place(ledger, registration())->value();
    const Note kept =
        add(ledger,
            {.id = u"n"_s, .object = order.request.object, .order = order.id, .text = u"a"_s})
            ->value();
    QCOMPARE(kept.number, order.number);
    QCOMPARE(all(ledger), QList{kept});
}

void TestNoteRows::outlivesItsOrder()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const Order order = place(ledger, registration())->value();
    const Note kept =
        add(ledger,
            {.id = u"n"_s, .object = order.request.object, .order = order.id, .text = u"a"_s})
            ->value();
    QVERIFY(advance(ledger, order.id, Order::State::Withdrawn)->ok());
    QCOMPARE(all(ledger), QList{kept});
}

/// A place that is emptied is another statement than none.
void TestNoteRows::saysOfTheServerOnlyWhatItSays()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const ServerNotes abay{
        .street = u"Абай 10"_s, .city = u"Алматы"_s, .region = u"Алматы"_s, .purpose = u"дүкен"_s};
    const auto said = [&](const QString &id, const std::optional<ServerNotes> &server) {
        return add(ledger, {.id = id, .object = u"tulpar.kz"_s, .text = id, .server = server})
            ->value()
            .server;
    };
    QCOMPARE(said(u"whole"_s, abay), abay);
    QCOMPARE(said(u"silent"_s, std::nullopt), std::nullopt);
    QCOMPARE(said(u"emptied"_s, ServerNotes()), ServerNotes());
    const QList<Note> notes = all(ledger);
    QCOMPARE(notes.at(0).server, ServerNotes());
    QCOMPARE(notes.at(1).server, std::nullopt);
    QCOMPARE(notes.at(2).server, abay);
}

void TestNoteRows::survivesClosing()
{
    Note kept;
    {
        Ledger ledger(folder());
        QVERIFY(open(ledger)->ok());
        kept = add(ledger,
                   {.id = u"n"_s,
                    .object = u"gone.kz"_s,
                    .text = u"a"_s,
                    .documents = u"Charter, by mail, 3 March"_s})
                   ->value();
    }
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QCOMPARE(all(ledger), QList{kept});
}

void TestNoteRows::isNeverReplaced()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const Note first =
        add(ledger, {.id = u"n"_s, .object = u"tulpar.kz"_s, .text = u"first"_s})->value();
    QVERIFY(!add(ledger, {.id = u"n"_s, .object = u"tulpar.kz"_s, .text = u"second"_s})->ok());
    QCOMPARE(all(ledger), QList{first});
}

void TestNoteRows::belongsToAnOrderThatIs()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QVERIFY(!add(ledger, {.id = u"n"_s, .object = u"a.kz"_s, .order = u"none"_s, .text = u"a"_s})
                 ->ok());
    QVERIFY(all(ledger).isEmpty());
}

void TestNoteRows::leavesSecretsOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &typed, const QString &kept) {
        QTest::newRow(name) << typed << kept;
    };
    const auto same = [&row](const char *name, const QString &typed) { row(name, typed, typed); };
    row("auth code", u"Auth code: X9-x y\nsent"_s, u"Auth code: •••\nsent"_s);
    row("in a sentence", u"He told: auth code = X9"_s, u"He told: auth code = •••"_s);
    row("one word", u"AUTHCODE=X9"_s, u"AUTHCODE=•••"_s);
    row("hyphen", u"auth-code:X9"_s, u"auth-code:•••"_s);
    row("password", u"a\npassword : X9"_s, u"a\npassword : •••"_s);
    row("short", u"PW: X9"_s, u"PW: •••"_s);
    row("Russian", u"Пароль: X9, код переноса: Y"_s, u"Пароль: •••"_s);
    row("Russian code", u"новый код переноса: X9"_s, u"новый код переноса: •••"_s);
    row("Kazakh", u"Құпиясөз: X9"_s, u"Құпиясөз: •••"_s);
    row("Kazakh code", u"көшіру коды: X9"_s, u"көшіру коды: •••"_s);
    row("twice", u"auth code: •••"_s, u"auth code: •••"_s);
    same("nothing behind it", u"password:\nAuth code: "_s);
    same("time of day", u"Asked for a new password at 10:30"_s);
    same("author", u"author: Asel"_s);
    same("plain", u"Documents: charter\n\nCall back on Monday"_s);
    same("empty", u""_s);
}

void TestNoteRows::leavesSecretsOut()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(withoutSecrets(typed), kept);
}

void TestNoteRows::noSecretInTheFiles()
{
    const QString secret = u"Marked-Secret-7"_s;
    const QString typed = u"auth code: "_s + secret;
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const Note kept = add(ledger,
                          {.id = u"n"_s,
                           .object = u"a.kz"_s,
                           .text = typed,
                           .documents = typed,
                           .server = ServerNotes{typed, typed, typed, typed}})
                          ->value();
    QCOMPARE(kept.text, u"auth code: •••"_s);
    const Draft draft{.id = u"d"_s, .form = u"Note"_s, .values = {{u"TEXT"_s, typed}}};
    QVERIFY(answer<Draft>([&](QObject *c, auto done) { ledger.saveDraft(draft, c, done); })->ok());
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // the database and its write-ahead log
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(info.fileName()));
    }
}

void TestNoteRows::bringsOldLedgersAlong_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaVersion(); ++version)
        QTest::addRow("%d", version) << version;
}

/// The dumps in tests/data are of files that programs of these versions wrote.
void TestNoteRows::bringsOldLedgersAlong()
{
    QFETCH(int, version);
    QCOMPARE(layOut(u"ledger-version-%1.sql"_s.arg(version), folder()), version);
    Ledger ledger(folder());
    const auto opened = open(ledger);
    QVERIFY2(opened->ok(), opened->ok() ? "" : qPrintable(text(opened->error())));
    QVERIFY(all(ledger).isEmpty());
    const QList<Order> orders = history(ledger, 36'500)->value();
    if (version == 3) { // what it had is there
        QCOMPARE(orders.constFirst().state, Order::State::Done);
        const auto events = answer<QList<SeenEvent>>(
            [&](QObject *c, auto done) { ledger.events(36'500, c, done); });
        QCOMPARE(std::count_if(events->value().begin(), events->value().end(),
                               [](const SeenEvent &one) { return one.readBy == u"desk1"_s; }),
                 2);
    }
    Note note{.id = u"n"_s, .object = u"tulpar.kz"_s, .text = u"a"_s};
    if (!orders.isEmpty()) {
        note.object = orders.constFirst().request.object;
        note.order = orders.constFirst().id;
        note.number = orders.constFirst().number;
    }
    const Note kept = add(ledger, note)->value();
    QCOMPARE(kept.number, note.number);
    QCOMPARE(all(ledger), QList{kept});
}

QTEST_GUILESS_MAIN(TestNoteRows)
#include "tst_noterows.moc"
