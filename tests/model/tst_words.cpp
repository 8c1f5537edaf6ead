#include "model/words.h"

#include <QLocale>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 2, 19);

DomainRecord domain(const RenewalMode &mode, int days)
{
    DomainRecord record;
    record.mode = mode;
    record.renews = Instant::fromUtc(QDateTime(today.addDays(days), QTime(12, 0)).toUTC());
    return record;
}

Order order(const QString &command)
{
    Order result;
    result.request.command = command;
    return result;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHappensNext_data()
    {
        using M = RenewalMode;
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("account");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, M::Known mode, M::Known account,
                            WhatNext::Kind kind) {
            QTest::newRow(name) << int(mode) << int(account) << int(kind);
        };
        row("auto-renew", M::AutoRenew, M::AutoDelete, WhatNext::Renews);
        row("renew once", M::RenewOnce, M::AutoDelete, WhatNext::RenewsOnce);
        row("auto-delete", M::AutoDelete, M::AutoRenew, WhatNext::Lapses);
        row("auto-expire", M::AutoExpire, M::AutoRenew, WhatNext::Lapses);
        row("default renews", M::Default, M::AutoRenew, WhatNext::Renews);
        row("default lapses", M::Default, M::AutoExpire, WhatNext::Lapses);
        row("default, account not read", M::Default, M::Unset, WhatNext::Unknown);
        row("not read", M::Unset, M::AutoRenew, WhatNext::Unknown);
        row("a mode we do not know", M::Other, M::AutoRenew, WhatNext::Unknown);
    }
    void whatHappensNext()
    {
        QFETCH(int, mode);
        QFETCH(int, account);
        const WhatNext next =
            whatNext(domain(RenewalMode::Known(mode), 12), RenewalMode::Known(account), today);
        QTEST(int(next.kind), "kind");
        QCOMPARE(next.date, QDate(2027, 3, 3));
        QCOMPARE(next.days, 12);
        // Each sentence holds its date, with the month in words.
        QVERIFY(next.sentence.contains(QLocale().toString(next.date, u"d MMM yyyy")));
        QVERIFY(longSentence(next).replace(QChar::Nbsp, u' ').contains(next.due));
    }

    void tokensAreCalmed()
    {
        QCOMPARE(calmed(u"MODIFICATION_SUCCESSFUL"_s), u"Modification successful"_s);
        QCOMPARE(calmed(u"ACTIVE"_s), u"Active"_s);
        QCOMPARE(calmed(u"clientTransferProhibited"_s), u"clientTransferProhibited"_s);
        QCOMPARE(calmed({}), QString());
    }

    void pastAndMissingDates()
    {
        const WhatNext past = whatNext(domain(RenewalMode::AutoDelete, -2), {}, today);
        const WhatNext future = whatNext(domain(RenewalMode::AutoDelete, 2), {}, today);
        QCOMPARE(past.days, -2);
        QVERIFY(past.due != future.due);
        DomainRecord record;
        record.mode = RenewalMode::AutoDelete;
        const WhatNext unread = whatNext(record, {}, today);
        QCOMPARE(unread.kind, WhatNext::Lapses);
        QVERIFY(!unread.date.isValid());
        QVERIFY(unread.due.isEmpty());
        QVERIFY(!unread.sentence.isEmpty());
        record.readAt = Instant::fromUtc(QDateTime::currentDateTimeUtc());
        QVERIFY(whatNext(record, {}, today).sentence != unread.sentence);
        record.renews = Instant::fromRegistrar(u"31.12.2027"_s);
        QVERIFY(whatNext(record, {}, today).sentence.contains(u"31.12.2027"_s));
    }

    void defaultSaysWhatItAmountsTo()
    {
        const QString words = modeText(RenewalMode::Default, RenewalMode::AutoDelete);
        QVERIFY(words.contains(text(RenewalMode(RenewalMode::AutoDelete)).mid(1)));
        QVERIFY(words != modeText(RenewalMode::Default, {}));
        QCOMPARE(modeText(RenewalMode::AutoExpire, RenewalMode::AutoDelete),
                 text(RenewalMode(RenewalMode::AutoExpire)));
        QCOMPARE(modeText(RenewalMode::fromToken(u"AUTOPARK"_s), {}), u"AUTOPARK"_s);
    }

    void agesGrow()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QSet<QString> seen;
        for (const int seconds : {10, 60, 8 * 60, 3600, 4 * 3600, 86400, 9 * 86400})
            seen.insert(ageText(now.addSecs(-seconds), now));
        QCOMPARE(seen.size(), 7);
        QVERIFY(ageText(now.addSecs(-8 * 60), now).startsWith(u'8'));
        QVERIFY(ageText({}, now).isEmpty());
        QVERIFY(soonText(now.addSecs(-5), now) != soonText(now.addSecs(5), now));
        QVERIFY(soonText({}, now).isEmpty());
    }

    void daysHaveTheirSigns()
    {
        const QSet<QString> all{daysText(0), daysText(1), daysText(-1), daysText(12),
                                daysText(-12)};
        QCOMPARE(all.size(), 5);
    }

    void ordersAreNamed()
    {
        QCOMPARE(orderKind(order(u"AddDomain"_s)), OrderKind::Registration);
        QCOMPARE(orderKind(order(u"SetDomainRenewalMode"_s)), OrderKind::Mode);
        QCOMPARE(orderKind(order(u"AddContact"_s)), OrderKind::Contact);
        // A command nobody told us of keeps its own name.
        QCOMPARE(orderWord(order(u"PushDomain"_s)), u"PushDomain"_s);
        Order registration = order(u"AddDomain"_s);
        registration.request.params.add("PERIOD"_L1, u"2"_s);
        const QString two = orderTitle(registration);
        QVERIFY(two.contains(u'2'));
        registration.request.object = DomainName::fromUser(u"қазақ.kz"_s).ace();
        QCOMPARE(orderObject(registration), u"қазақ.kz"_s);
        // One decision about a name may make several orders: each says what it is about.
        QSet<QString> changes;
        for (const QLatin1StringView param : {"ADDNAMESERVER0"_L1, "DELTECHCONTACT0"_L1,
                                              "TRANSFERLOCK"_L1, "X-DOMAIN-COMMENT"_L1}) {
            Order change = order(u"ModifyDomain"_s);
            change.request.params.add(param, u"0"_s);
            changes.insert(orderTitle(change));
        }
        QCOMPARE(changes.size(), 4);
        changes.clear();
        for (const QLatin1StringView param :
             {"RENEWALMODE"_L1, "TRANSFERMODE"_L1, "LOWBALANCEWARNING"_L1}) {
            Order account = order(u"ModifyRegistrar"_s);
            account.request.params.add(param, u"DEFAULT"_s);
            QCOMPARE(orderKind(account), OrderKind::Account);
            changes.insert(orderTitle(account));
        }
        QCOMPARE(changes.size(), 3);
        Order renewal = order(u"RenewDomain"_s);
        renewal.request.params.add("PERIOD"_L1, u"3"_s);
        QVERIFY(orderTitle(renewal).contains(u'3'));
        Order contact = order(u"AddContact"_s);
        contact.request.object = u"0a1b2c"_s;
        contact.request.params.add("ORGANIZATION"_L1, u"Dala Coffee LLP"_s);
        QCOMPARE(orderObject(contact), u"Dala Coffee LLP"_s);
    }

    void answersAreQuoted()
    {
        Order refused = order(u"AddDomain"_s);
        QVERIFY(answerText(refused).isEmpty());
        Order::Step step;
        step.state = Order::State::Rejected;
        step.code = 549;
        step.words = u"Command failed"_s;
        refused.steps = {step};
        QCOMPARE(answerText(refused), u"549 Command failed"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
