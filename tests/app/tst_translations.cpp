#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// The translations lie in whatever links the application, and their plurals are complete.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plurals_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms"); // of 1, 2, 5 and 21 days
        QTest::newRow("English") << u"en"_s << 2;
        QTest::newRow("Russian") << u"ru"_s << 3;
        QTest::newRow("Kazakh") << u"kk"_s << 1; // a noun stays in the singular behind a number
    }

    void plurals()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), u"kzdesk"_s, u"_"_s, u":/translations"_s));
        QCOMPARE(translator.language(), language);
        QSet<QString> seen;
        for (const int days : {1, 2, 5, 21}) {
            QString text = translator.translate("kz::Words", "%n days", nullptr, days);
            QVERIFY(text.contains(u"%n"));
            seen.insert(text);
        }
        QTEST(int(seen.size()), "forms");
        if (language == u"ru") {
            QCOMPARE(translator.translate("kz::Words", "%n days", nullptr, 21),
                     translator.translate("kz::Words", "%n days", nullptr, 1));
        }
    }

    void textsOfEachLayer_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("registry") << "kz::RenewalMode"_ba
                                  << "Auto-delete"_ba;
        QTest::newRow("ledger") << "kz::Ledger"_ba
                                << "The ledger was not opened."_ba;
        QTest::newRow("views") << "kz::OrderPage"_ba
                               << "Taken by the registrar"_ba;
        QTest::newRow("app") << "kz::MainWindow"_ba
                             << "Register a name"_ba;
        QTest::newRow("Designer") << "kz::RegisterForm"_ba
                                  << "Domain &name"_ba;
    }

    /// A text is found under the context that the program asks with, namespace and all.
    void textsOfEachLayer()
    {
        QFETCH(const QByteArray, context);
        QFETCH(const QByteArray, source);
        for (const auto language : {"ru"_L1, "kk"_L1}) {
            QTranslator translator;
            QVERIFY(translator.load(":/translations/kzdesk_"_L1 + language));
            const QString text = translator.translate(context, source);
            QVERIFY(!text.isEmpty());
            QVERIFY(text != QString::fromLatin1(source));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
