#include "registry/renewalmode.h"

#include <QTest>

using namespace kz;

/// Renewal modes: tokens of the registrar, known and unknown.
class TestRenewalMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void unknownTokensAreKept();
    void effectiveMode();
    void menuHoldsTheFive();
};

void TestRenewalMode::tokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<RenewalMode::Known>("known");
    QTest::addColumn<bool>("lapses");
    QTest::newRow("DEFAULT") << u"DEFAULT"_qs << RenewalMode::Default << false;
    QTest::newRow("AUTORENEW") << u"AUTORENEW"_qs << RenewalMode::AutoRenew << false;
    QTest::newRow("AUTODELETE") << u"AUTODELETE"_qs << RenewalMode::AutoDelete << true;
    QTest::newRow("AUTOEXPIRE") << u"AUTOEXPIRE"_qs << RenewalMode::AutoExpire << true;
    QTest::newRow("RENEWONCE") << u"RENEWONCE"_qs << RenewalMode::RenewOnce << false;
}

void TestRenewalMode::tokens()
{
    QFETCH(QString, token);
    QFETCH(RenewalMode::Known, known);
    for (const QString &spelling : {token, token.toLower(), QString(u' ' + token)}) {
        const auto mode = RenewalMode::fromToken(spelling);
        QCOMPARE(mode.known(), known);
        QCOMPARE(mode.token(), token);
        QVERIFY(mode == RenewalMode(known));
    }
    QTEST(RenewalMode(known).lapses(), "lapses");
    QVERIFY(text(RenewalMode(known)) != token);
}

void TestRenewalMode::unknownTokensAreKept()
{
    const auto mode = RenewalMode::fromToken(u"ExpireAuction"_qs);
    QCOMPARE(mode.known(), RenewalMode::Other);
    QCOMPARE(mode.token(), u"ExpireAuction"_qs);
    QCOMPARE(text(mode), u"ExpireAuction"_qs);
    QVERIFY(!(mode == RenewalMode::fromToken(u"Else"_qs)));
    const auto none = RenewalMode::fromToken(QString());
    QCOMPARE(none.known(), RenewalMode::Unset);
    QVERIFY(none == RenewalMode());
    QVERIFY(!text(none).isEmpty());
}

void TestRenewalMode::effectiveMode()
{
    const RenewalMode ofDomain = RenewalMode::Default;
    QVERIFY(ofDomain.effective(RenewalMode::AutoDelete) == RenewalMode(RenewalMode::AutoDelete));
    QVERIFY(ofDomain.effective(RenewalMode()) == ofDomain);
    const RenewalMode own = RenewalMode::RenewOnce;
    QVERIFY(own.effective(RenewalMode::AutoDelete) == own);
    QVERIFY(RenewalMode().effective(RenewalMode::AutoRenew) == RenewalMode());
}

void TestRenewalMode::menuHoldsTheFive()
{
    QCOMPARE(settableModes().size(), 5);
    QVERIFY(!settableModes().contains(RenewalMode()));
    QVERIFY(settableModes().contains(RenewalMode(RenewalMode::Default)));
}

QTEST_APPLESS_MAIN(TestRenewalMode)

#include "tst_renewalmode.moc"
