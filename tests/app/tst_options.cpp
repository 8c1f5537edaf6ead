#include "app/options.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands()
    {
        const auto options =
            Options::parse({u"kzdesk"_s, u"--endpoint"_s, u"http://127.0.0.1:8080/api/call.cgi"_s,
                            u"--data-dir"_s, u"/x"_s, u"--read-only"_s, u"--lang"_s, u"ru"_s,
                            u"--theme"_s, u"dark"_s, u"--profile"_s, u"Desk"_s});
        QVERIFY(options.ok());
        QCOMPARE(options->endpoint->port(), 8080);
        QCOMPARE(options->dataDir, u"/x"_s);
        QCOMPARE(options->language, u"ru"_s);
        QCOMPARE(options->theme, u"dark"_s);
        QCOMPARE(options->profile, u"Desk"_s);
        QVERIFY(options->readOnly);
        QVERIFY(!options->demo);
    }

    void aTourIsADemo()
    {
        const auto options = Options::parse({u"kzdesk"_s, u"--tour"_s, u"pictures"_s});
        QVERIFY(options.ok());
        QVERIFY(options->demo);
        QCOMPARE(options->tour, u"pictures"_s);
    }

    void speaks_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<QLocale::Territory>("territory");
        QTest::newRow("what is asked for")
            << u"kk"_s << QLocale(u"ru_RU"_s) << QLocale::Kazakh << QLocale::Kazakhstan;
        QTest::newRow("the system's")
            << QString() << QLocale(u"ru_KZ"_s) << QLocale::Russian << QLocale::Kazakhstan;
        QTest::newRow("a language that is not spoken")
            << QString() << QLocale(u"de_DE"_s) << QLocale::English << QLocale::Germany;
        QTest::newRow("no language")
            << QString() << QLocale::c() << QLocale::English << QLocale::UnitedStates;
    }
    void speaks()
    {
        QFETCH(QString, wanted);
        QFETCH(QLocale, system);
        Options options;
        options.language = wanted;
        const QLocale locale = options.locale(system);
        QTEST(locale.language(), "language");
        QTEST(locale.territory(), "territory");
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--password"_s, u"x"_s};
        QTest::newRow("stray word") << QStringList{u"desk"_s};
        QTest::newRow("plain http elsewhere")
            << QStringList{u"--endpoint"_s, u"http://registrar.example/api/call.cgi"_s};
        QTest::newRow("no address") << QStringList{u"--endpoint"_s, u"registrar"_s};
        QTest::newRow("demo with an address")
            << QStringList{u"--demo"_s, u"--endpoint"_s, u"http://127.0.0.1:1/"_s};
        QTest::newRow("language") << QStringList{u"--lang"_s, u"de"_s};
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        const auto options = Options::parse(QStringList{u"kzdesk"_s} + arguments);
        QVERIFY(!options.ok());
        QVERIFY(!options.error().text.isEmpty());
        QVERIFY(!options.error().isHelp);
    }

    void helps()
    {
        const auto options = Options::parse({u"kzdesk"_s, u"--help"_s});
        QVERIFY(!options.ok());
        QVERIFY(options.error().isHelp);
        for (const QString &option : {u"--demo"_s, u"--profile"_s, u"--endpoint"_s, u"--data-dir"_s,
                                      u"--read-only"_s, u"--lang"_s, u"--theme"_s, u"--tour"_s})
            QVERIFY2(options.error().text.contains(option), qPrintable(option));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
