#include "operations/reply.h"
#include "operations/restorecontact.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class RestoreContactTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const RestoreContact op{.handle = u" P-ABC123 "_s};
        QCOMPARE(test::lines(op.params()), QStringList(u"CONTACT=P-ABC123"_s));
        QCOMPARE(op.object(), u"P-ABC123"_s);
        QVERIFY(op.check().isEmpty());
    }

    void checks()
    {
        QVERIFY(test::has(RestoreContact{}.check(), Rule::X3Missing, u"CONTACT"_s));
        QVERIFY(
            test::has(RestoreContact{.handle = u"  "_s}.check(), Rule::X3Missing, u"CONTACT"_s));
        QCOMPARE(worst(RestoreContact{.handle = u"P-ABC\u0007123"_s}.check()), Verdict::Block);
    }

    void parse()
    {
        QVERIFY(RestoreContact::parse(test::reply(200)));
        QVERIFY(!RestoreContact::parse(test::reply(545)));
    }

    void looks_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        const auto shown = [](const QString &handle) {
            return test::reply(200, {{u"contact"_s, {handle}}});
        };
        QTest::newRow("back") << shown(u"P-ABC123"_s) << int(Finding::Done);
        QTest::newRow("back, other letters") << shown(u"p-abc123"_s) << int(Finding::Done);
        QTest::newRow("another") << shown(u"P-ABC124"_s) << int(Finding::Inconclusive);
        QTest::newRow("not there") << test::notFound() << int(Finding::NoTrace);
        QTest::newRow("no answer") << test::reply(421) << int(Finding::Inconclusive);
    }
    void looks()
    {
        QFETCH(Reply, reply);
        const RestoreContact op{.handle = u"P-ABC123"_s};
        const QList<Look> looks = RestoreContact::looks({.params = op.params(), .at = {}});
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.first().request.command, u"StatusContact"_s);
        QTEST(int(looks.first().judge(reply).finding), "finding");
    }
};

QTEST_APPLESS_MAIN(RestoreContactTest)
#include "tst_restorecontact.moc"
