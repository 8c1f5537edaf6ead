#include "operations/reply.h"
#include "operations/statusnameserver.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class StatusNameserverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends()
    {
        QCOMPARE(test::lines(StatusNameserver{.host = u"ns1.primer.kz"_s}.params()),
                 QStringList{u"NAMESERVER=ns1.primer.kz"_s});
        QVERIFY(!validate(StatusNameserver{}).ok());
        QVERIFY(!validate(StatusNameserver{.host = u"ns1.primer.kz\nFORCE=1"_s}).ok());
    }

    void parses()
    {
        const Reply whole =
            test::reply(200,
                        {{u"nameserver"_s, {u"NS1.primer.kz"_s}},
                         {u"ipaddress"_s, {u"192.0.2.1"_s, u"2001:db8:0:0:0:0:0:1"_s}},
                         {u"status"_s, {u"ok"_s, u"linked"_s}},
                         {u"created date"_s, {u"2026-03-01 09:00:00.0"_s}},
                         {u"updated date"_s, {u"2026-03-02 09:00:00.0"_s}},
                         {u"registrar"_s, {u"acme-kz"_s}}});
        const auto outcome = StatusNameserver::parse(whole);
        QVERIFY(outcome);
        QCOMPARE(outcome->record.host, u"ns1.primer.kz"_s);
        QCOMPARE(*outcome->record.addresses,
                 (QStringList{u"192.0.2.1"_s, u"2001:db8:0:0:0:0:0:1"_s}));
        QCOMPARE(*outcome->record.status, (QStringList{u"ok"_s, u"linked"_s}));
        QCOMPARE(outcome->record.created.raw(), u"2026-03-01 09:00:00.0"_s);
        QCOMPARE(outcome->record.updated.raw(), u"2026-03-02 09:00:00.0"_s);
        QCOMPARE(outcome->further.size(), 1);
        QCOMPARE(outcome->further.first().name, u"registrar"_s);
    }

    void tellsNoAddressFromNotRead()
    {
        const auto outcome =
            StatusNameserver::parse(test::reply(200, {{u"nameserver"_s, {u"ns1.primer.kz"_s}}}));
        QVERIFY(outcome);
        // The object was shown whole, so that it has none.
        QCOMPARE(outcome->record.addresses, std::optional(QStringList()));
        QCOMPARE(outcome->record.status, std::optional<QStringList>());
        QVERIFY(!StatusNameserver::parse(test::notFound()));
        QVERIFY(!StatusNameserver::parse(test::reply(200)));
    }
};

QTEST_APPLESS_MAIN(StatusNameserverTest)
#include "tst_statusnameserver.moc"
