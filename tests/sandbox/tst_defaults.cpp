#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

/// The defaults of the account.
class TestDefaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areShownAsTheyWereSet()
    {
        Ask ask;
        QCOMPARE(ask(u"ModifyRegistrar"_s,
                     {u"RENEWALMODE=autodelete"_s, u"TRANSFERMODE=AUTODENY"_s,
                      u"LOWBALANCEWARNING=750.5"_s})
                     .code,
                 200);
        const Reply shown = ask(u"StatusRegistrar"_s);
        QCOMPARE(shown.value(u"renewalmode"_s), u"AUTODELETE"_s);
        QCOMPARE(shown.value(u"transfermode"_s), u"AUTODENY"_s);
        QCOMPARE(shown.value(u"lowbalance warning"_s), u"750.50"_s);
        QCOMPARE(ask.registrar().applied(u"ModifyRegistrar"_s, u"steppe-names"_s), 1);
    }

    void refusalsChangeNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("mode of a name") << u"RENEWALMODE=RENEWONCE"_s << 541;
        QTest::newRow("transfer mode") << u"TRANSFERMODE=MAYBE"_s << 541;
        QTest::newRow("amount") << u"LOWBALANCEWARNING=lots"_s << 505;
        QTest::newRow("unknown attribute") << u"COLOUR=RED"_s << 503;
        QTest::newRow("somebody else") << u"REGISTRAR=others"_s << 545;
    }
    void refusalsChangeNothing()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        Ask ask;
        const Reply before = ask(u"StatusRegistrar"_s);
        QStringList lines{line};
        if (!line.startsWith(u"RENEWALMODE"_s))
            lines.append(u"RENEWALMODE=AUTOEXPIRE"_s);
        QCOMPARE(ask(u"ModifyRegistrar"_s, lines).code, code);
        QVERIFY(ask(u"StatusRegistrar"_s).properties == before.properties);
        QCOMPARE(ask.registrar().applied(u"ModifyRegistrar"_s, u"steppe-names"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestDefaults)
#include "tst_defaults.moc"
