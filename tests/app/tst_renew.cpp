#include "deskwindow.h"

#include "forms/renewform.h"
#include "forms/renewtable.h"

using namespace kz;
using namespace Qt::StringLiterals;
using Field = RenewDomain::Field;

namespace {

const QString name = u"aq-bota.kz"_s;

const QString command = RenewDomain::command;

int yearOf(const DeskWindow &desk, const QString &ace)
{
    return desk.record(ace)->paidUntil.utc().date().year();
}

} // namespace

/// Renewing a name, from the menu to the changed row, over real HTTP.
class TestRenew : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewsAName();
    void renewsSeveral();
    void saysAlreadyRenewed();
    void readsAgainWhenItFails();
    void followsWorkByHand();
    void settlesALostAnswer();

private:
    /// Opens the form for these names and waits until their dates are read.
    static void openForm(DeskWindow &desk, const QStringList &aces);
};

void TestRenew::openForm(DeskWindow &desk, const QStringList &aces)
{
    QVERIFY(desk.open());
    desk.select(aces.first());
    if (aces.size() == 1) {
        QVERIFY(desk.choose(u"Renew…"_s));
    } else {
        QList<DomainRecord> records;
        for (const QString &ace : aces)
            records.append(*desk.record(ace));
        desk.window->run(*Catalogue::find(RenewDomain::command), {.names = records});
    }
    QVERIFY(desk.form());
    QVERIFY(!desk.mayReview()); // dead until the dates were read
    QTRY_VERIFY_WITH_TIMEOUT(desk.mayReview(), DeskWindow::soon);
}

void TestRenew::renewsAName()
{
    DeskWindow desk;
    openForm(desk, {name});
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.fill(Field::years, u"2"_s));
    desk.picture(u"renew-form"_s);
    auto *form = qobject_cast<RenewForm *>(desk.form());
    const RenewDomain order = form->drafts().first();
    QVERIFY(order.expiration > 2000);
    QCOMPARE(order.years, 2);
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.shows(u"COMMAND=RenewDomain"_s));
    QVERIFY(desk.shows(u"EXPIRATION=%1"_s.arg(order.expiration)));
    QVERIFY(desk.shows(form->finality()));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"77.00\u00A0EUR"_s), DeskWindow::soon); // 2 × 38.50
    desk.picture(u"renew-review"_s);
    QVERIFY(desk.states(command, name).isEmpty());
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"done"_s}, DeskWindow::soon);
    desk.picture(u"renew-result"_s);
    QCOMPARE(desk.steps(command, name),
             (QStringList{u"queued"_s, u"sending"_s, u"accepted"_s, u"done"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(yearOf(desk, name), order.expiration + 2, DeskWindow::soon);
    QCOMPARE(desk.registrar().applied(command, name), 1);
}

void TestRenew::renewsSeveral()
{
    DeskWindow desk;
    const QStringList names{name, u"saumal.kz"_s, u"nomad-print.kz"_s};
    openForm(desk, names);
    if (QTest::currentTestFailed())
        return;
    auto *form = qobject_cast<RenewForm *>(desk.form());
    form->plan()->setChosen(1, false);
    desk.picture(u"renew-several"_s);
    const QList<RenewDomain> orders = form->drafts();
    QCOMPARE(orders.size(), 2);
    QVERIFY(desk.click(u"reviewOrder"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"77.00\u00A0EUR"_s), DeskWindow::soon);
    QVERIFY(desk.click(desk.form()->act()));
    for (const RenewDomain &order : orders) {
        const QString ace = order.domain.ace();
        QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, ace), QStringList{u"done"_s},
                                  DeskWindow::soon);
        QTRY_COMPARE_WITH_TIMEOUT(yearOf(desk, ace), order.expiration + 1, DeskWindow::soon);
        QCOMPARE(desk.registrar().applied(command, ace), 1);
    }
    QCOMPARE(desk.registrar().applied(command, names.at(1)), 0);
    QList<Order> placed = desk.desk().orders();
    QCOMPARE(placed.size(), 2);
    QVERIFY(!placed.first().batch.isEmpty());
    QCOMPARE(placed.first().batch, placed.last().batch);
}

void TestRenew::saysAlreadyRenewed()
{
    DeskWindow desk;
    openForm(desk, {name});
    if (QTest::currentTestFailed())
        return;
    const int until = qobject_cast<RenewForm *>(desk.form())->drafts().first().expiration;
    QVERIFY(desk.click(u"reviewOrder"_s));
    // Somebody else renews it meanwhile, in the control panel, say.
    const auto other =
        desk.registrar().call({.login = u"steppe-names"_s,
                               .password = u"Steppe-Sandbox-0"_s,
                               .command = u"RenewDomain"_s,
                               .values = {{u"DOMAIN"_s, name},
                                          {u"PERIOD"_s, u"1"_s},
                                          {u"EXPIRATION"_s, QString::number(until)}}});
    QCOMPARE(other.code, 200);
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"rejected"_s},
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"did not renew it twice"_s), DeskWindow::soon);
    desk.picture(u"renew-already"_s);
    QTRY_COMPARE_WITH_TIMEOUT(yearOf(desk, name), until + 1, DeskWindow::soon); // row is fresh
    QCOMPARE(desk.registrar().applied(command, name), 1);
    // Back in the form the date is read anew, so that a further order has the right year.
    QVERIFY(desk.click(u"Back to the form"_s));
    QTRY_COMPARE_WITH_TIMEOUT(qobject_cast<RenewForm *>(desk.form())->drafts().first().expiration,
                              until + 1, DeskWindow::soon);
}

void TestRenew::readsAgainWhenItFails()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.select(name);
    // A read is tried three times in all before it is given up.
    desk.registrar().setOption(u"fault"_s, u"html"_s);
    desk.registrar().setOption(u"fault-command"_s, u"StatusDomain"_s);
    desk.registrar().setOption(u"fault-count"_s, u"50"_s);
    QVERIFY(desk.choose(u"Renew…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(name + u" could not be read"_s), DeskWindow::soon);
    desk.picture(u"renew-unread"_s);
    QVERIFY(!desk.mayReview());
    desk.registrar().setOption(u"fault-count"_s, u"0"_s);
    QVERIFY(desk.clickSoon(u"readAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.mayReview(), DeskWindow::soon);
    QVERIFY(!desk.shows(name + u" could not be read"_s));
}

void TestRenew::followsWorkByHand()
{
    DeskWindow desk;
    openForm(desk, {name});
    if (QTest::currentTestFailed())
        return;
    desk.registrar().setOption(u"renewal-by-hand"_s, u"1"_s);
    const int until = qobject_cast<RenewForm *>(desk.form())->drafts().first().expiration;
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
    QVERIFY(desk.registrar().decide(name, sandbox::Decision::Notify, u"Send the invoice"_s,
                                    sandbox::Kind::Renewal));
    desk.desk().lookAtAll();
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"needs action"_s},
                              DeskWindow::soon);
    QVERIFY(desk.registrar().decide(name, sandbox::Decision::Fail, u"Registry is closed"_s,
                                    sandbox::Kind::Renewal));
    desk.desk().lookAtAll();
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"failed"_s},
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Registry is closed"_s), DeskWindow::soon);
    QCOMPARE(yearOf(desk, name), until);
}

void TestRenew::settlesALostAnswer()
{
    DeskWindow desk;
    openForm(desk, {name});
    if (QTest::currentTestFailed())
        return;
    const int until = qobject_cast<RenewForm *>(desk.form())->drafts().first().expiration;
    QVERIFY(desk.click(u"reviewOrder"_s));
    desk.registrar().setOption(u"fault"_s, u"drop-after-read"_s);
    desk.registrar().setOption(u"fault-command"_s, u"RenewDomain"_s);
    desk.registrar().setOption(u"fault-count"_s, u"1"_s);
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"done"_s}, DeskWindow::soon);
    QVERIFY(desk.steps(command, name).contains(u"unknown"_s));
    QCOMPARE(desk.registrar().applied(command, name), 1); // never sent again
    QTRY_COMPARE_WITH_TIMEOUT(yearOf(desk, name), until + 1, DeskWindow::soon);
}

QTEST_MAIN(TestRenew)
#include "tst_renew.moc"
