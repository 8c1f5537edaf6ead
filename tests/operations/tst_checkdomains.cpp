#include "operations/checkdomains.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

QList<DomainName> names(int count)
{
    QList<DomainName> result;
    for (int i = 0; i < count; ++i)
        result.append(DomainName::fromUser(u"primer%1.kz"_s.arg(i)));
    return result;
}

} // namespace

class CheckDomainsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsAceInOrder()
    {
        const CheckDomains op{.domains = {DomainName::fromUser(u"Primer.kz"_s),
                                          DomainName::fromUser(QStringLiteral(u"сайт.kz"))}};
        QCOMPARE(test::lines(op.params()),
                 (QStringList{u"DOMAIN0=primer.kz"_s, u"DOMAIN1=xn--80aswg.kz"_s}));
        QVERIFY(op.check().isEmpty());
    }

    void neverSendsMoreThan32()
    {
        QCOMPARE(CheckDomains{.domains = names(33)}.params().list().size(), 32);
        const QList<CheckDomains> batches = CheckDomains::batches(names(70));
        QCOMPARE(batches.size(), 3);
        QCOMPARE(batches.at(0).domains.size(), 32);
        QCOMPARE(batches.at(2).domains.size(), 6);
        QCOMPARE(batches.at(2).domains.constLast().ace(), u"primer69.kz"_s);
        QVERIFY(CheckDomains::batches({}).isEmpty());
    }

    void check()
    {
        QVERIFY(test::has(CheckDomains{}.check(), Rule::X3Missing, u"DOMAIN0"_s));
        const CheckDomains broken{
            .domains = {DomainName::fromUser(u"primer.kz"_s), DomainName::fromUser(u"a b.kz"_s)}};
        QCOMPARE(broken.check().size(), 1);
        QVERIFY(test::has(broken.check(), Rule::X3Missing, u"DOMAIN1"_s));
    }

    void parse()
    {
        const auto outcome = CheckDomains::parse(
            test::reply(200,
                        {{u"domaincheck"_s,
                          {u"210 Domain name available"_s, u"211 Domain name not available"_s,
                           u"541 Invalid attribute value"_s, QString(), u"210"_s, u"later"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->rows.size(), 6);
        QVERIFY(outcome->rows.at(0).isFree());
        QCOMPARE(outcome->rows.at(0).text, u"Domain name available"_s);
        QVERIFY(outcome->rows.at(1).isTaken());
        QCOMPARE(outcome->rows.at(2).code, 541);
        QVERIFY(!outcome->rows.at(2).isFree() && !outcome->rows.at(2).isTaken());
        QCOMPARE(outcome->rows.at(3), CheckDomains::Row());
        QVERIFY(outcome->rows.at(4).isFree());
        QCOMPARE(outcome->rows.at(5), (CheckDomains::Row{.code = 0, .text = u"later"_s}));
        QVERIFY(!CheckDomains::parse(test::reply(200)));
        QVERIFY(!CheckDomains::parse(test::notFound()));
    }
};

QTEST_APPLESS_MAIN(CheckDomainsTest)
#include "tst_checkdomains.moc"
