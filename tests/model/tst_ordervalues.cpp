#include "model/ordervalues.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

/// What an order changes, as a plan shows it: in words, never as parameters.
class TestOrderValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void after_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("params");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &command, const QStringList &params,
                            const QString &words) {
            QTest::newRow(name) << command << params << words;
        };
        const QString change = u"ModifyDomain"_s, account = u"ModifyRegistrar"_s;
        row("mode", u"SetDomainRenewalMode"_s, {u"RENEWALMODE=AUTODELETE"_s}, u"Auto-delete"_s);
        row("lock", change, {u"TRANSFERLOCK=1"_s}, u"locked against transfer"_s);
        row("no lock", change, {u"TRANSFERLOCK=0"_s}, u"free for transfer"_s);
        row("comment", change, {u"X-DOMAIN-COMMENT=Moves in May"_s}, u"comment “Moves in May”"_s);
        row("no comment", change, {u"X-DOMAIN-COMMENT="_s}, u"no comment"_s);
        row("servers", change,
            {u"ADDNAMESERVER0=ns9.host.example"_s, u"DELNAMESERVER0=ns2.host.example"_s},
            u"+ns9.host.example, −ns2.host.example"_s);
        row("contact", change, {u"TECHCONTACT0=P-NEW31"_s}, u"tech P-NEW31"_s);
        row("one of several", change,
            {u"DELADMINCONTACT0=P-OLD12"_s, u"ADDADMINCONTACT0=P-NEW31"_s}, u"admin P-NEW31"_s);
        row("renewal", u"RenewDomain"_s, {u"PERIOD=1"_s, u"EXPIRATION=2027"_s}, u"1 year more"_s);
        row("approval", u"TransferDomain"_s, {u"ACTION=APPROVE"_s}, u"leaves this account"_s);
        row("denial", u"TransferDomain"_s, {u"ACTION=DENY"_s}, u"stays in this account"_s);
        row("event", u"DeleteEvent"_s, {u"EVENT=7"_s}, u"in the registrar's history"_s);
        row("contact deletion", u"DeleteContact"_s, {u"CONTACT=P-OLD12"_s}, u"deleted"_s);
        row("account", account, {u"RENEWALMODE=AUTORENEW"_s}, u"Auto-renew"_s);
        row("warning", account, {u"LOWBALANCEWARNING=100"_s}, u"100"_s);
        // Nobody told us of it: as the registrar spells it, without the name itself.
        row("unknown", u"PushDomain"_s, {u"TARGET=other"_s}, u"TARGET=other"_s);
    }
    void after()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, params);
        QFETCH(QString, words);
        Order order;
        order.request.command = command;
        order.request.object = u"a-1.kz"_s;
        order.request.params.add("DOMAIN"_L1, u"a-1.kz"_s);
        for (const QString &param : params)
            order.request.params.append({param.section(u'=', 0, 0), param.section(u'=', 1)});
        const QString after = afterText(order);
        QVERIFY2(after.compare(words, Qt::CaseInsensitive) == 0, qPrintable(after));
        QVERIFY(beforeText(order).isEmpty());
    }

    void before()
    {
        Order order;
        order.request.command = u"SetDomainRenewalMode"_s;
        order.request.before.append({u"RENEWALMODE"_s, u"AUTORENEW"_s});
        order.request.before.append({u"RENEWALDATE"_s, u"2027-03-01 00:00:00"_s});
        QVERIFY(!beforeText(order).isEmpty());
        QVERIFY(!beforeText(order).contains(u"2027"_s));
        // What an event tells of is no value that it had.
        order.request.command = u"DeleteEvent"_s;
        QVERIFY(beforeText(order).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOrderValues)
#include "tst_ordervalues.moc"
