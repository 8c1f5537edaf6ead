#include "operations/modifyregistrar.h"
#include "operations/operationinfo.h"
#include "operations/reply.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = ModifyRegistrar::Field;

class ModifyRegistrarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOneDefault_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("renewal mode") << QString(Field::renewalMode) << u"AUTODELETE"_s;
        QTest::newRow("transfer mode") << QString(Field::transferMode) << u"AUTODENY"_s;
        QTest::newRow("low balance") << QString(Field::lowBalance) << u"750.00"_s;
    }
    void sendsOneDefault()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const QByteArray name = field.toLatin1();
        const ModifyRegistrar op{.field = QLatin1StringView(name),
                                 .value = value,
                                 .account = u"acme-kz"_s,
                                 .was = u"x"_s};
        const auto valid = validate(op);
        QVERIFY(valid.ok());
        const Request sent = request(*valid);
        QCOMPARE(test::lines(sent.params), QStringList{field + u'=' + value});
        QCOMPARE(test::lines(sent.before), QStringList{field + u"=x"_s});
        QCOMPARE(sent.object, u"acme-kz"_s);
        QCOMPARE(sent.aspect, field);
    }

    void refusesWhatNoAccountHas()
    {
        const auto op = [](QLatin1StringView field, const QString &value) {
            return ModifyRegistrar{.field = field, .value = value, .account = u"a"_s}.check();
        };
        QVERIFY(test::has(op(Field::renewalMode, u"DEFAULT"_s), Rule::T12bAccountMode,
                          u"RENEWALMODE"_s));
        QVERIFY(test::has(op(Field::renewalMode, u"RENEWONCE"_s), Rule::T12bAccountMode,
                          u"RENEWALMODE"_s));
        QVERIFY(test::has(op(Field::transferMode, u"MAYBE"_s), Rule::T16TransferMode,
                          u"TRANSFERMODE"_s));
        QVERIFY(
            test::has(op(Field::lowBalance, u"some"_s), Rule::X4Amount, u"LOWBALANCEWARNING"_s));
        QVERIFY(test::has(op(Field::lowBalance, {}), Rule::X3Missing, u"LOWBALANCEWARNING"_s));
        // Nothing else of the account is ever sent.
        QCOMPARE(worst(op(QLatin1StringView("PASSWORD"), u"x"_s)), Verdict::Block);
    }

    void look_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("finding");
        QTest::newRow("mode as wanted")
            << QString(Field::renewalMode) << u"AUTORENEW"_s << int(Finding::Done);
        QTest::newRow("another mode")
            << QString(Field::renewalMode) << u"AUTODELETE"_s << int(Finding::NoTrace);
        QTest::newRow("transfer mode")
            << QString(Field::transferMode) << u"AUTODENY"_s << int(Finding::Done);
        QTest::newRow("same amount, other spelling")
            << QString(Field::lowBalance) << u"500"_s << int(Finding::Done);
        QTest::newRow("another amount")
            << QString(Field::lowBalance) << u"500.01"_s << int(Finding::NoTrace);
    }
    void look()
    {
        QFETCH(QString, field);
        QFETCH(QString, wanted);
        const QByteArray name = field.toLatin1();
        const Sent sent{.params = Params().add(QLatin1StringView(name), wanted), .at = {}};
        const QList<Look> looks = ModifyRegistrar::looks(sent);
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.first().request.command, u"StatusRegistrar"_s);
        const Reply shown = test::reply(200,
                                        {{u"registrar"_s, {u"acme-kz"_s}},
                                         {u"renewalmode"_s, {u"autorenew"_s}},
                                         {u"transfermode"_s, {u"AUTODENY"_s}},
                                         {u"lowbalance warning"_s, {u"500.00"_s}}});
        QTEST(int(looks.first().judge(shown).finding), "finding");
        QCOMPARE(looks.first().judge(test::reply(421)).finding, Finding::Inconclusive);
        QCOMPARE(looks.first().judge(test::reply(200, {{u"registrar"_s, {u"acme-kz"_s}}})).finding,
                 Finding::Inconclusive);
    }

    void parse()
    {
        QVERIFY(ModifyRegistrar::parse(test::reply(200)));
        QVERIFY(!ModifyRegistrar::parse(test::reply(541)));
        QVERIFY(!operationInfo<ModifyRegistrar>().listed);
    }
};

QTEST_APPLESS_MAIN(ModifyRegistrarTest)
#include "tst_modifyregistrar.moc"
