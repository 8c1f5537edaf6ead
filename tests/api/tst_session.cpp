#include "api/session.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;

namespace {

const QDateTime now(QDate(2026, 5, 4), QTime(8, 0), Qt::UTC);

Reply opened(const QString &id, const QString &expires)
{
    Reply reply;
    reply.code = 200;
    reply.properties.insert(u"SESSIONID"_s, {u"sessionid"_s, {id}});
    reply.properties.insert(u"EXPIRATIONDATE"_s, {u"expiration date"_s, {expires}});
    return reply;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewal_data()
    {
        QTest::addColumn<QString>("expires");
        QTest::addColumn<int>("after"); // seconds
        QTest::addColumn<bool>("write");
        QTest::addColumn<bool>("needed");
        QTest::newRow("fresh") << u"2026-05-04 09:00:00"_s << 0 << true << false;
        QTest::newRow("just before") << u"2026-05-04 09:00:00"_s << 3539 << true << false;
        QTest::newRow("about to end") << u"2026-05-04 09:00:00"_s << 3540 << true << true;
        QTest::newRow("with a fraction") << u"2026-05-04 09:00:00.0"_s << 3540 << true << true;
        QTest::newRow("ended") << u"2026-05-04 09:00:00"_s << 9999 << true << true;
        QTest::newRow("a read tries first") << u"2026-05-04 09:00:00"_s << 9999 << false << false;
        QTest::newRow("clocks differ") << u"2026-05-03 09:00:00"_s << 9999 << true << false;
        QTest::newRow("no date") << QString() << 9999 << true << false;
        QTest::newRow("no instant") << u"soon"_s << 9999 << true << false;
    }
    void renewal()
    {
        QFETCH(QString, expires);
        QFETCH(int, after);
        QFETCH(bool, write);
        Session session;
        session.begin({.account = u"acme-kz"_s, .password = u"x"_s});
        session.open(opened(u"f00d"_s, expires), now);
        QTEST(session.needsRenewal(write, now.addSecs(after)), "needed");
    }

    void onlyThePresentSessionExpires()
    {
        Session session;
        session.begin({.account = u"acme-kz"_s, .password = u"x"_s});
        session.open(opened(u"new"_s, {}), now);
        session.expire(u"old"_s);
        QVERIFY(!session.needsRenewal(false, now));
        session.expire(u"new"_s);
        QVERIFY(session.needsRenewal(false, now));
        session.open(opened(u"newer"_s, {}), now);
        QVERIFY(!session.needsRenewal(false, now));
    }

    /// A buffer that nothing else holds is written over; it stays the session's, so that it may be
    /// looked at here.
    void theFormerIdIsOverwritten_data()
    {
        QTest::addColumn<bool>("renewed");
        QTest::newRow("renewed") << true;
        QTest::newRow("forgotten") << false;
    }
    void theFormerIdIsOverwritten()
    {
        QFETCH(bool, renewed);
        const Reply first = opened(u"f00df00df00df00d"_s, {});
        Session session;
        session.begin({.account = u"acme-kz"_s, .password = u"x"_s});
        session.open(first, now);
        const QChar *at = session.id().constData(); // the copy is gone with this line
        const QStringView seen(at, 16);
        QCOMPARE(seen, u"f00df00df00df00d");
        if (renewed)
            session.open(opened(u"n"_s, {}), now);
        else
            session.forget();
        QCOMPARE(session.id(), renewed ? u"n"_s : QString());
        QCOMPARE(seen.count(u'\0'), renewed ? 15 : 16);
    }

    void forgetLeavesNothing()
    {
        Session session;
        session.begin({.account = u"acme-kz"_s, .password = u"x"_s});
        session.open(opened(u"f00d"_s, {}), now);
        QVERIFY(session.identity().password.isEmpty());
        QCOMPARE(session.signIn().password, u"x"_s);
        session.forget();
        QVERIFY(!session.isOpen());
        QVERIFY(session.id().isEmpty() && session.login().isEmpty());
        QVERIFY(session.signIn().password.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
