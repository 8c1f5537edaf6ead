#include "operations/reply.h"
#include "operations/statusunsyncregistrycontact.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class StatusUnsyncRegistryContactTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const StatusUnsyncRegistryContact byHandle{.handle = u"P-ABC123"_s};
        QCOMPARE(test::lines(byHandle.params()), QStringList(u"CONTACT=P-ABC123"_s));
        QVERIFY(byHandle.check().isEmpty());
        const StatusUnsyncRegistryContact byName{.domain = DomainName::fromRegistrar(u"a.kz"_s)};
        QCOMPARE(test::lines(byName.params()), QStringList(u"DOMAIN=a.kz"_s));
        QVERIFY(byName.check().isEmpty());
        QVERIFY(test::has(StatusUnsyncRegistryContact{}.check(), Rule::X3Missing, u"CONTACT"_s));
    }

    void parse()
    {
        const auto outcome = StatusUnsyncRegistryContact::parse(
            test::reply(200,
                        {{u"domain"_s, {u"a.kz"_s, u"b.kz"_s}},
                         {u"zone"_s, {u"kz"_s, u"kz"_s}},
                         {u"contact"_s, {u"P-ABC123"_s, u"P-ABC123"_s}},
                         {u"contacttype"_s, {u"OWNER"_s, u"ADMIN"_s}},
                         {u"errorcode"_s, {u"541"_s, QString()}},
                         {u"errordescription"_s, {u"data differ; EMAIL"_s, u"not found"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->rows.size(), 2);
        QCOMPARE(outcome->rows.at(0).domain.ace(), u"a.kz"_s);
        QCOMPARE(outcome->rows.at(0).words, u"data differ; EMAIL"_s);
        QCOMPARE(outcome->rows.at(1).code, QString());
        QCOMPARE(outcome->rows.at(1).role, u"ADMIN"_s);
    }

    void noRowsIsAnAnswer()
    {
        const auto outcome = StatusUnsyncRegistryContact::parse(test::reply(200));
        QVERIFY(outcome && outcome->rows.isEmpty());
        QVERIFY(!StatusUnsyncRegistryContact::parse(test::notFound()));
    }
};

QTEST_APPLESS_MAIN(StatusUnsyncRegistryContactTest)
#include "tst_statusunsyncregistrycontact.moc"
