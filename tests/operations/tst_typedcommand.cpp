#include "operations/hostcases.h"
#include "operations/typedcommand.h"
#include "registry/commandtext.h"

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

TypedCommand typed(const QString &name, const QString &text = {})
{
    return {.text = text.isEmpty() ? name : name + u'\n' + text};
}

} // namespace

class TypedCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsReadsFromWrites_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("read");
        const auto row = [](const char *name, const char *text, bool read) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(text) << read;
        };
        row("StatusDomain", "DOMAIN=a.kz", true);
        row("querydomainlist", "", true);
        row("CheckDomains", "", true);
        row("GetZoneInfo", "", true);
        row("DomainPrice", "", true);
        row("ConvertCurrency", "", true);
        row("CheckDomainTransfer", "DOMAIN=a.kz", false); // may have mails sent
        row("QueryZoneList", "GENERATELIST=1", false); // makes a job
        row("QueryUserList", "sendlistemail=a@host.example", false);
        row("AddDomain", "", false);
        row("DeleteDomain", "", false);
        row("RequestToken", "", false);
        row("CheckoutDomain", "", false); // nobody knows it, whatever it begins with
        row("Query", "", false);
        row("Settings", "", false);
        row("", "", false);
    }
    void tellsReadsFromWrites()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(bool, read);
        QCOMPARE(typed(name, text).isRead(), read);
        const auto sealed = validate(typed(name, text));
        if (sealed)
            QCOMPARE(typedRequest(*sealed).repeat, read ? Repeat::Safe : Repeat::Never);
        else
            QVERIFY(name.isEmpty());
    }

    void readsAReviewedCommandBack()
    {
        const TypedCommand op{u"\nCOMMAND=StatusDomain\nDOMAIN=a.kz"_s};
        QCOMPARE(op.name(), u"StatusDomain"_s);
        QVERIFY(op.isRead());
        QCOMPARE(test::lines(op.params()), QStringList{u"DOMAIN=a.kz"_s});
    }

    void forgetsSecrets()
    {
        const auto without = [](const QString &text) {
            return CommandText::of(text).withoutSecrets();
        };
        QCOMPARE(without(u"TransferDomain\n DOMAIN = a.kz\nauth=S3cret=x\nNOTE=b"_s),
                 u"TransferDomain\nDOMAIN = a.kz\nAUTH=\nNOTE=b"_s);
        QCOMPARE(without(u"TransferDomain AUTH=S3cret"_s), u"TransferDomain AUTH"_s);
        QCOMPARE(without({}), QString());
    }

    void sendsWhatWasTyped()
    {
        const TypedCommand op = typed(u" ModifyDomain "_s,
                                      u"domain=Example.kz\n\n x-domain-comment = a=b \nEMPTY=\n"_s);
        const auto sealed = validate(op);
        QVERIFY(sealed.ok());
        const Request request = typedRequest(*sealed);
        QCOMPARE(request.command, u"ModifyDomain"_s);
        QCOMPARE(test::lines(request.params),
                 (QStringList{u"DOMAIN=Example.kz"_s, u"X-DOMAIN-COMMENT=a=b"_s, u"EMPTY="_s}));
        QCOMPARE(request.object, u"example.kz"_s);
        QCOMPARE(request.decisions, QStringList{u"Q6 ModifyDomain"_s});
        QVERIFY(isTyped(request));
        QVERIFY(!isTyped({.command = u"ModifyDomain"_s, .decisions = {u"Q61 x"_s}}));
    }

    void namesItsObject_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("object");
        QTest::newRow("name") << u"DOMAIN=ҚАЗАҚ.kz"_s << u"xn--80aau21bd.kz"_s;
        QTest::newRow("host") << u"NAMESERVER=NS1.primer.kz"_s << u"ns1.primer.kz"_s;
        QTest::newRow("contact") << u"CONTACT=P-ABC1"_s << u"P-ABC1"_s;
        QTest::newRow("name before others") << u"CONTACT=P-ABC1\nDOMAIN=a.kz"_s << u"a.kz"_s;
    }
    void namesItsObject()
    {
        QFETCH(QString, text);
        QFETCH(QString, object);
        QCOMPARE(typed(u"AnyCommand"_s, text).object(), object);
    }

    void hashesWhatNamesNone()
    {
        const QString one = typed(u"AddTag"_s, u"TAG=a"_s).object();
        QCOMPARE(one.size(), 64);
        QCOMPARE(typed(u"addtag"_s, u" tag = a"_s).object(), one);
        QVERIFY(typed(u"AddTag"_s, u"TAG=b"_s).object() != one);
        // A secret leaves no trace, not even a hash of it.
        QCOMPARE(typed(u"AddTag"_s, u"TAG=a\nPASSWORD=x"_s).object(), one);
    }

    void keepsOneOfAKindOpen()
    {
        // As the form of the same operation would: the ledger then refuses the second.
        QCOMPARE(typed(u"RenewDomain"_s, u"DOMAIN=a.kz\nPERIOD=1"_s).aspect(), QString());
        QCOMPARE(typed(u"TradeDomain"_s, u"DOMAIN=a.kz\naction=cancel"_s).aspect(), u"CANCEL"_s);
    }

    void masksSecrets()
    {
        const Params params = typed(u"StatusContact"_s, u"CONTACT=P-ABC1\nauth=S3cret"_s).params();
        QVERIFY(!params.list().at(0).secret);
        QVERIFY(params.list().at(1).secret);
    }

    void looksAtTheLogOnly_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("finding");
        test::logRows(u"DeleteNameserver"_s, u"DeleteNameserver"_s, u"AddNameserver"_s);
    }
    void looksAtTheLogOnly()
    {
        QFETCH(Reply, reply);
        QFETCH(int, finding);
        const TypedCommand op = typed(u"DeleteNameserver"_s, u"NAMESERVER=ns1.primer.kz"_s);
        const QList<Look> looks = TypedCommand::looks(
            {.params = op.params(), .at = test::hostSentAt, .command = u"DeleteNameserver"_s});
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.first().request.command, u"QueryObjectLogList"_s);
        QCOMPARE(looks.first().request.params.value(u"OBJECTCLASS"), u"NAMESERVER"_s);
        QCOMPARE(int(looks.first().judge(reply).finding), finding);
    }

    void findsHandlesInTheLog()
    {
        const TypedCommand op = typed(u"TransferContact"_s, u"CONTACT=P-ABC1"_s);
        const QList<Look> looks = TypedCommand::looks(
            {.params = op.params(), .at = test::hostSentAt, .command = op.name()});
        const Reply log = test::logOf(op.name(), u"REQUEST"_s, u"2026-03-01 09:00:20.0"_s);
        Reply own = log;
        own.properties[u"OBJECTID"_s].values = {u"P-ABC1"_s};
        QCOMPARE(looks.first().judge(own).finding, Finding::Taken);
        QCOMPARE(looks.first().judge(log).finding, Finding::NoTrace);
    }

    /// A form may have changed the same name in the same minute.
    void provesNothingOfOneChangeAmongMany_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("finding");
        const auto row = [](const char *title, const QString &name, const QString &text,
                            Finding finding) {
            QTest::newRow(title) << name << text << int(finding);
        };
        row("once", u"DeleteNameserver"_s, {}, Finding::Taken);
        row("change", u"modifynameserver"_s, u"\nADDIPADDRESS0=195.210.46.9"_s,
            Finding::Inconclusive);
        row("setting", u"SetNameserverMode"_s, {}, Finding::Inconclusive);
        row("action", u"PushNameserver"_s, u"\naction=DENY"_s, Finding::Inconclusive);
    }
    void provesNothingOfOneChangeAmongMany()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const TypedCommand op = typed(name, u"NAMESERVER=ns1.primer.kz"_s + text);
        const QList<Look> looks = TypedCommand::looks(
            {.params = op.params(), .at = test::hostSentAt, .command = op.name()});
        QTEST(int(looks.first()
                      .judge(test::logOf(name, u"REQUEST"_s, u"2026-03-01 09:00:20.0"_s))
                      .finding),
              "finding");
    }

    void provesNothingWithoutAnObject()
    {
        const TypedCommand op = typed(u"AddTag"_s, u"TAG=a"_s);
        const QList<Look> looks = TypedCommand::looks(
            {.params = op.params(), .at = test::hostSentAt, .command = op.name()});
        QCOMPARE(looks.size(), 1);
        QVERIFY(!looks.first().request.params.contains(u"OBJECTID"));
        const QString after = u"2026-03-01 09:00:20.0"_s;
        // Such a line may be of somebody else.
        QCOMPARE(looks.first().judge(test::logOf(u"AddTag"_s, u"REQUEST"_s, after)).finding,
                 Finding::Inconclusive);
        QCOMPARE(looks.first().judge(test::logOf(u"AddUser"_s, u"REQUEST"_s, after)).finding,
                 Finding::NoTrace);
    }

    void judgesTheAnswer()
    {
        QCOMPARE(TypedCommand::taken(test::reply(200)).finding, Finding::Taken);
        QCOMPARE(TypedCommand::taken(test::reply(219)).finding, Finding::Done);
        QCOMPARE(TypedCommand::taken(test::reply(541)).finding, Finding::Failed);
    }

    void isRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("name") << u"PushObject\nDOMAIN=xn--80aau21bd.kz"_s << u"қазақ.kz"_s;
        QTest::newRow("handle") << u"TransferContact\nCONTACT=P-ABC1"_s << u"P-ABC1"_s;
        QTest::newRow("first parameter") << u"AddTag\nTOKEN=x\nTAG=a"_s << u"TAG=a"_s;
        QTest::newRow("nothing") << u"AddTag"_s << u"AddTag"_s;
    }
    void isRecognised()
    {
        QFETCH(QString, text);
        const auto sealed = validate(TypedCommand{text});
        QVERIFY(sealed.ok());
        QTEST(typedObject(typedRequest(*sealed)), "shown");
    }

    void knowsTheCommands()
    {
        const QStringList known = knownCommands();
        QVERIFY(known.size() > 80);
        QVERIFY(known.contains(u"SetDomainRenewalMode"_s));
        QVERIFY(!known.contains(u"StartSession"_s));
        QStringList sorted = known;
        sorted.sort(Qt::CaseInsensitive);
        QCOMPARE(known, sorted);
        for (const QString &name : known)
            QVERIFY2(validate(typed(name)).ok(), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TypedCommandTest)
#include "tst_typedcommand.moc"
