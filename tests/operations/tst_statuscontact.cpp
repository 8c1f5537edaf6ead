#include "operations/reply.h"
#include "operations/statuscontact.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class StatusContactTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void params()
    {
        const StatusContact op{.handle = u" P-ABC123 "_s};
        QCOMPARE(test::lines(op.params()), QStringList(u"CONTACT=P-ABC123"_s));
        QVERIFY(op.check().isEmpty());
        QVERIFY(test::has(StatusContact{}.check(), Rule::X3Missing, u"CONTACT"_s));
        QVERIFY(test::has(StatusContact{.handle = u"P-1"_s, .auth = u"a\n"_s}.check(),
                          Rule::X1ControlCharacter, u"AUTH"_s));
    }

    void parse_data()
    {
        QTest::addColumn<QString>("firstName");
        QTest::newRow("wire") << u"first name"_s;
        QTest::newRow("documents") << u"FIRST_NAME"_s;
        QTest::newRow("toolkits") << u"FIRSTNAME"_s;
    }
    void parse()
    {
        QFETCH(QString, firstName);
        const auto outcome =
            StatusContact::parse(test::reply(200,
                                             {{u"contact"_s, {u"P-ABC123"_s}},
                                              {firstName, {u"Test"_s}},
                                              {u"last name"_s, {u"Person"_s}},
                                              {u"street"_s, {u"Example 1"_s, u"Office 7"_s}},
                                              {u"zip"_s, {u"050000"_s}},
                                              {u"status"_s, {u"ok"_s, u"LINKED"_s}},
                                              {u"validated"_s, {u"1"_s}},
                                              {u"verified"_s, {u"0"_s}},
                                              {u"created date"_s, {u"2026-05-04 08:59:34.0"_s}},
                                              {u"auth"_s, {u"marked-secret"_s}},
                                              {u"auto delete"_s, {u"1"_s}}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->contact.handle, u"P-ABC123"_s);
        QCOMPARE(outcome->contact.firstName, u"Test"_s);
        QCOMPARE(outcome->contact.lastName, u"Person"_s);
        QCOMPARE(outcome->contact.street, (QStringList{u"Example 1"_s, u"Office 7"_s}));
        QCOMPARE(outcome->contact.zip, u"050000"_s);
        QCOMPARE(outcome->contact.status, u"ok, LINKED"_s);
        QCOMPARE(outcome->contact.validated, std::optional(true));
        QCOMPARE(outcome->contact.verified, std::optional(false));
        QVERIFY(outcome->contact.created.isKnown());
        QCOMPARE(outcome->contact.isLinked(), std::optional(true));
        QCOMPARE(outcome->further,
                 (QList<UnknownProperty>{{.name = u"auto delete"_s, .values = {u"1"_s}}}));
    }

    void refusalsAreNoOutcome()
    {
        QVERIFY(!StatusContact::parse(test::notFound()));
        QVERIFY(!StatusContact::parse(test::reply(200)));
    }
};

QTEST_APPLESS_MAIN(StatusContactTest)
#include "tst_statuscontact.moc"
