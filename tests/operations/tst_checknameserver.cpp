#include "operations/checknameserver.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class CheckNameserverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends()
    {
        QCOMPARE(test::lines(CheckNameserver{.host = u"ns1.primer.kz"_s}.params()),
                 QStringList{u"NAMESERVER=ns1.primer.kz"_s});
        QVERIFY(!validate(CheckNameserver{}).ok());
    }

    void parses_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("exists");
        QTest::newRow("free") << 212 << true << false;
        QTest::newRow("exists") << 213 << true << true;
        QTest::newRow("done") << 200 << false << false;
        QTest::newRow("refused") << 541 << false << false;
    }
    void parses()
    {
        QFETCH(int, code);
        QFETCH(bool, known);
        QFETCH(bool, exists);
        const auto outcome =
            CheckNameserver::parse(test::reply(code, {{u"ipaddress"_s, {u"192.0.2.1"_s}}}));
        QCOMPARE(outcome.has_value(), known);
        if (known) {
            QCOMPARE(outcome->exists, exists);
            QCOMPARE(outcome->addresses, QStringList{u"192.0.2.1"_s});
        }
    }
};

QTEST_APPLESS_MAIN(CheckNameserverTest)
#include "tst_checknameserver.moc"
