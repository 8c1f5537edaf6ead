#include "registry/commandtext.h"
#include "registry/secretname.h"

#include <QTest>

using namespace kz;

/// One list for what is typed, kept and answered.
class TestSecretName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data()
    {
        QTest::addColumn<bool>("secret");
        for (const char *name : {"AUTH",
                                 "auth",
                                 "AUTHCODE",
                                 "x-auth-code",
                                 "X-AUTHCODE",
                                 "AUTH_CODE",
                                 "auth code",
                                 "domain auth",
                                 "DOMAINAUTH",
                                 "AUTHINFO1",
                                 "auth key",
                                 "AUTHPW",
                                 "authorization code",
                                 "authorisation information",
                                 "EPPCODE",
                                 "epp code",
                                 "TRANSFERCODE",
                                 "transfer code",
                                 "PASSWORD",
                                 "NEWPASSWORD",
                                 "OTEPASSWORD",
                                 "ftppassword",
                                 "PASSWORD2",
                                 "passwd",
                                 "PW",
                                 "S_PW",
                                 "s_sessionid",
                                 "SESSIONID",
                                 "TOKEN",
                                 "X-ALLOCATION-TOKEN",
                                 "SECRET",
                                 "SECRETKEY"})
            QTest::newRow(name) << true;
        for (const char *name :
             {"0", "DOMAIN", "SECRETARY", "AUTHOR", "AUTHORITY", "X-AUTHCODE-EXPIRATION", "STATUS",
              "PERIOD", "PWR", "COMMENT", "session", "INFO", "auto ack", "authisvalid"})
            QTest::newRow(name) << false;
    }
    void known()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QTEST(isSecretName(name), "secret");
        // As somebody types it: masked, and not kept.
        const QString typed = QStringLiteral("ModifyDomain\n") + name + QStringLiteral("=Zx9");
        QFETCH(bool, secret);
        QCOMPARE(CommandText::of(typed).withoutSecrets().contains(QStringLiteral("Zx9")), !secret);
    }
};

QTEST_APPLESS_MAIN(TestSecretName)
#include "tst_secretname.moc"
