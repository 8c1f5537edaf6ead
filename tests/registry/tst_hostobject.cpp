#include "registry/hostobject.h"

#include "registry/ipaddress.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class TestHostObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spells_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("spelled");
        const auto row = [](const QString &typed, const QString &spelled) {
            QTest::newRow(qPrintable(typed)) << typed << spelled;
        };
        // RFC 5952 section 4
        row(u"192.0.2.1"_s, u"192.0.2.1"_s);
        row(u"2001:0DB8:0:0:0:0:0:1"_s, u"2001:db8::1"_s);
        row(u"2001:db8:0:1:1:1:1:1"_s, u"2001:db8:0:1:1:1:1:1"_s);
        row(u"2001:0:0:1:0:0:0:1"_s, u"2001:0:0:1::1"_s);
        row(u"2001:db8:0:0:1:0:0:1"_s, u"2001:db8::1:0:0:1"_s);
        row(u"0:0:0:0:0:0:0:0"_s, u"::"_s);
        row(u"0:0:0:0:0:0:0:1"_s, u"::1"_s);
        row(u"1:0:0:0:0:0:0:0"_s, u"1::"_s);
        row(u"::ffff:192.0.2.1"_s, u"::ffff:c000:201"_s);
    }
    void spells()
    {
        QFETCH(QString, typed);
        QFETCH(QString, spelled);
        const auto address = IpAddress::parse(typed);
        QVERIFY(address);
        QCOMPARE(address->spelled(), spelled);
        QCOMPARE(IpAddress::parse(spelled), address);
    }

    void findsTheParent_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("parent");
        const auto row = [](const QString &host, const QString &parent) {
            QTest::newRow(qPrintable(host)) << host << parent;
        };
        row(u"ns1.primer.kz"_s, u"primer.kz"_s);
        row(u"a.ns.primer.kz"_s, u"primer.kz"_s);
        row(u"primer.kz"_s, u"primer.kz"_s);
        row(u"ns1.primer.com.kz"_s, u"primer.com.kz"_s);
        row(u"com.kz"_s, u"com.kz"_s);
        row(u"ns1.xn--80aau21bd.xn--80ao21a"_s, u"xn--80aau21bd.xn--80ao21a"_s);
        row(u"ns1.host.example"_s, u"host.example"_s);
        row(u"NS1.Host.Example"_s, u"host.example"_s);
        row(u"example"_s, u"example"_s);
    }
    void findsTheParent()
    {
        QFETCH(QString, host);
        QFETCH(QString, parent);
        QCOMPARE(parentOf(host).ace(), parent);
    }

    void splits()
    {
        QCOMPARE(splitAddresses(u" 192.0.2.1,2001:db8::1;\n192.0.2.2 "_s),
                 (QStringList{u"192.0.2.1"_s, u"2001:db8::1"_s, u"192.0.2.2"_s}));
        QCOMPARE(splitAddresses(u"  "_s), QStringList());
    }

    void tidies()
    {
        QCOMPARE(tidyAddresses({u"2001:DB8:0:0::1"_s, u"2001:db8::1"_s, u"192.0.2"_s}),
                 (QStringList{u"2001:db8::1"_s, u"192.0.2"_s}));
    }

    void compares()
    {
        const QStringList full{u"2001:db8:0:0:0:0:0:1"_s, u"192.0.2.1"_s};
        QCOMPARE(addressesNotIn(full, {u"2001:db8::1"_s}), QStringList{u"192.0.2.1"_s});
        QCOMPARE(addressesNotIn({u"2001:db8::1"_s}, full), QStringList());
        QCOMPARE(addressesNotIn(full, {}), full);
    }
};

QTEST_APPLESS_MAIN(TestHostObject)
#include "tst_hostobject.moc"
