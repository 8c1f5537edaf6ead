#include "operations/deletenameserver.h"
#include "operations/hostcases.h"

using namespace kz;
using namespace Qt::StringLiterals;
using Field = DeleteNameserver::Field;

namespace {

QList<Look> looks()
{
    const DeleteNameserver op{.host = test::host};
    return DeleteNameserver::looks({.params = op.params(), .at = test::hostSentAt});
}

} // namespace

class DeleteNameserverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends()
    {
        const DeleteNameserver op{.host = test::host, .usedBy = 3};
        // Never FORCE: the registrar would give the server another name, and the names with it.
        QCOMPARE(test::lines(op.params()), QStringList{u"NAMESERVER=ns1.primer.kz"_s});
        QCOMPARE(op.object(), test::host);
    }

    void checks()
    {
        const QString field(Field::host);
        QVERIFY(test::has(DeleteNameserver{}.check(), Rule::X3Missing, field));
        const DeleteNameserver used{.host = test::host, .usedBy = 3};
        QVERIFY(test::has(used.check(), Rule::D19StillUsed, field));
        // The local copy may be old: staff may send it all the same.
        QVERIFY(!validate(used).ok());
        QVERIFY(validate(used, used.check()).ok());
        QVERIFY(validate(DeleteNameserver{.host = test::host}).ok());
    }

    void parses()
    {
        QVERIFY(DeleteNameserver::parse(test::reply(200)));
        QVERIFY(!DeleteNameserver::parse(test::reply(532)));
    }

    void looksAtTheServer_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        QTest::newRow("gone") << test::notFound() << int(Finding::Done);
        QTest::newRow("still there")
            << test::shownHost({u"195.210.46.2"_s}, {}) << int(Finding::Inconclusive);
        QTest::newRow("no right") << test::reply(530) << int(Finding::Inconclusive);
    }
    void looksAtTheServer()
    {
        QFETCH(Reply, reply);
        QFETCH(int, finding);
        QCOMPARE(looks().at(0).request.command, u"StatusNameserver"_s);
        QCOMPARE(int(looks().at(0).judge(reply).finding), finding);
    }

    void looksAtTheLog_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        test::logRows(u"DeleteNameserver"_s, u"DELETE"_s, u"ModifyNameserver"_s);
    }
    void looksAtTheLog()
    {
        QFETCH(Reply, reply);
        QFETCH(int, finding);
        QCOMPARE(int(looks().at(1).judge(reply).finding), finding);
    }
};

QTEST_APPLESS_MAIN(DeleteNameserverTest)
#include "tst_deletenameserver.moc"
