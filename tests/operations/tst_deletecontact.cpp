#include "operations/deletecontact.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class DeleteContactTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const DeleteContact op{.handle = u" P-ABC123 "_s};
        QCOMPARE(test::lines(op.params()), QStringList(u"CONTACT=P-ABC123"_s));
        QCOMPARE(op.object(), u"P-ABC123"_s);
        QVERIFY(op.check().isEmpty());
        QVERIFY(test::has(DeleteContact{}.check(), Rule::X3Missing, u"CONTACT"_s));
    }

    void onlyUnusedHandles()
    {
        DeleteContact op{.handle = u"P-ABC123"_s, .status = u"ok, linked"_s};
        QVERIFY(test::has(op.check(), Rule::K20InUse, u"CONTACT"_s));
        QCOMPARE(op.check().first().detail, u"ok, linked"_s);
        op.status.clear();
        op.uses = {ContactUse::of(DomainName::fromRegistrar(u"a.kz"_s), u"TECH"_s)};
        QCOMPARE(op.check().first().detail, u"a.kz"_s);
        QVERIFY(!validate(op, op.check())); // no tick lets it through
    }

    void parse()
    {
        QVERIFY(DeleteContact::parse(test::reply(200)));
        QVERIFY(!DeleteContact::parse(test::reply(561)));
    }

    void goneIsDone()
    {
        QCOMPARE(DeleteContact::taken(test::notFound()).finding, Finding::Done);
        QCOMPARE(DeleteContact::taken(test::reply(200)).finding, Finding::Taken);
        QCOMPARE(DeleteContact::taken(test::reply(557)).finding, Finding::Failed);
        const DeleteContact op{.handle = u"P-ABC123"_s};
        const QList<Look> looks = DeleteContact::looks({.params = op.params(), .at = {}});
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.first().request.command, u"StatusContact"_s);
        QCOMPARE(looks.first().judge(test::notFound()).finding, Finding::Done);
        QCOMPARE(looks.first().judge(test::reply(200, {{u"contact"_s, {u"P-ABC123"_s}}})).finding,
                 Finding::Inconclusive);
    }
};

QTEST_APPLESS_MAIN(DeleteContactTest)
#include "tst_deletecontact.moc"
