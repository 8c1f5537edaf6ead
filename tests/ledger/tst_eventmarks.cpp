#include "ledger/asking.h"
#include "ledger/schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace kz::test;

/// What became of events, and the way of a ledger of the second version to one that knows.
class TestEventMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void readOnceByTheFirst();
    void doneAndOpen();
    void acknowledgedBefore();
    void onlyWhatChanged();
    void survivesClosing();
    void noSecretComesBack();
    void bringsVersionTwoAlong();

private:
    QString folder() const { return m_folder->filePath(u"profile"_s); }
    static SeenEvent event(const QString &id);
    static QList<SeenEvent> keep(Ledger &ledger, const QList<SeenEvent> &events);
    static QList<SeenEvent> all(Ledger &ledger);
    static QList<SeenEvent> mark(Ledger &ledger, const QStringList &ids, EventMark mark,
                                 const QString &user = u"aigerim"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEventMarks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

SeenEvent TestEventMarks::event(const QString &id)
{
    static const QString date = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss");
    return {.id = id,
            .eventClass = u"DOMAIN_REGISTRATION"_s,
            .subclass = u"REGISTRATION_NOTIFY"_s,
            .object = u"tulpar.kz"_s,
            .date = date,
            .info = u"Send the certificate."_s,
            .data = {u"domain:tulpar.kz"_s, u"jobid:7"_s}};
}

QList<SeenEvent> TestEventMarks::keep(Ledger &ledger, const QList<SeenEvent> &events)
{
    return answer<QList<SeenEvent>>(
               [&](QObject *c, auto done) { ledger.keepEvents(events, c, done); })
        ->value();
}

QList<SeenEvent> TestEventMarks::all(Ledger &ledger)
{
    return answer<QList<SeenEvent>>([&](QObject *c, auto done) { ledger.events(36'500, c, done); })
        ->value();
}

QList<SeenEvent> TestEventMarks::mark(Ledger &ledger, const QStringList &ids, EventMark mark,
                                      const QString &user)
{
    return answer<QList<SeenEvent>>(
               [&](QObject *c, auto done) { ledger.markEvents(ids, mark, user, c, done); })
        ->value();
}

void TestEventMarks::readOnceByTheFirst()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    keep(ledger, {event(u"1"_s)});
    QVERIFY(!all(ledger).first().readAt.isValid());
    const QList<SeenEvent> read = mark(ledger, {u"1"_s}, EventMark::Read);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().readBy, u"aigerim"_s);
    QVERIFY(qAbs(read.first().readAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(read.first().data, event(u"1"_s).data);
    QCOMPARE(mark(ledger, {u"1"_s}, EventMark::Read, u"dana"_s), QList<SeenEvent>());
    QCOMPARE(all(ledger), read);

    const QList<SeenEvent> unread = mark(ledger, {u"1"_s}, EventMark::Unread);
    QCOMPARE(unread, QList{event(u"1"_s)});
    QCOMPARE(mark(ledger, {u"1"_s}, EventMark::Unread), QList<SeenEvent>());
}

void TestEventMarks::doneAndOpen()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    keep(ledger, {event(u"1"_s), event(u"2"_s)});
    const QList<SeenEvent> done = mark(ledger, {u"1"_s, u"2"_s}, EventMark::Done);
    QCOMPARE(done.size(), 2);
    QVERIFY(done.first().doneAt.isValid());
    QCOMPARE(done.first().doneBy, u"aigerim"_s);
    QVERIFY(!done.first().readAt.isValid()); // done is not read
    QCOMPARE(mark(ledger, {u"1"_s}, EventMark::Done, u"dana"_s), QList<SeenEvent>());
    QCOMPARE(mark(ledger, {u"2"_s}, EventMark::Open), QList{event(u"2"_s)});
}

/// The registrar had it in history before it was seen here.
void TestEventMarks::acknowledgedBefore()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    SeenEvent old = event(u"1"_s);
    old.doneAt = QDateTime(QDate(2027, 2, 19), QTime(9, 0), Qt::UTC);
    QCOMPARE(keep(ledger, {old}), QList{old});
    QCOMPARE(all(ledger), QList{old});
    QCOMPARE(keep(ledger, {event(u"1"_s)}), QList<SeenEvent>());
    QCOMPARE(all(ledger), QList{old});
}

void TestEventMarks::onlyWhatChanged()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    keep(ledger, {event(u"1"_s), event(u"2"_s)});
    const QList<SeenEvent> read = mark(ledger, {u"2"_s, u"no such"_s}, EventMark::Read);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().id, u"2"_s);
    QCOMPARE(mark(ledger, {}, EventMark::Read), QList<SeenEvent>());
}

void TestEventMarks::survivesClosing()
{
    {
        Ledger ledger(folder());
        QVERIFY(open(ledger)->ok());
        keep(ledger, {event(u"1"_s)});
        mark(ledger, {u"1"_s}, EventMark::Read, u"айгерім"_s);
        mark(ledger, {u"1"_s}, EventMark::Done, QString());
    }
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const SeenEvent now = all(ledger).first();
    QCOMPARE(now.readBy, u"айгерім"_s);
    QVERIFY(now.doneAt.isValid());
    QVERIFY(now.doneBy.isEmpty());
}

/// What is left out of the file is not shown from memory either.
void TestEventMarks::noSecretComesBack()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    SeenEvent told = event(u"1"_s);
    told.data = {u"domain:tulpar.kz"_s, u"auth:marked-secret"_s, u"auto ack:1"_s};
    const QStringList kept{u"domain:tulpar.kz"_s, u"auto ack:1"_s};
    QCOMPARE(keep(ledger, {told}).first().data, kept);
    QCOMPARE(all(ledger).first().data, kept);
}

/// tests/data/ledger-version-2.sql is the dump of a file that a program of that version wrote.
void TestEventMarks::bringsVersionTwoAlong()
{
    QCOMPARE(layOut(u"ledger-version-2.sql"_s, folder()), 2);
    QVERIFY(schemaVersion() > 2);
    Ledger ledger(folder());
    const auto opened = open(ledger);
    QVERIFY2(opened->ok(), opened->ok() ? "" : qPrintable(text(opened->error())));
    const QList<SeenEvent> events = all(ledger);
    QCOMPARE(events.size(), 5);
    for (const SeenEvent &one : events) {
        QVERIFY(!one.readAt.isValid());
        QVERIFY(!one.doneAt.isValid());
        QVERIFY(one.readBy.isEmpty() && one.doneBy.isEmpty());
        QVERIFY(one.data.contains("domain:"_L1 + one.object));
    }
    QCOMPARE(mark(ledger, {events.first().id}, EventMark::Read).size(), 1);
    QVERIFY(all(ledger).first().readAt.isValid());
}

QTEST_GUILESS_MAIN(TestEventMarks)
#include "tst_eventmarks.moc"
