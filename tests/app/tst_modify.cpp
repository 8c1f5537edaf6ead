#include "deskwindow.h"

#include "forms/modifyform.h"
#include "views/resultpage.h"

#include <QComboBox>

#include <algorithm>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = ModifyDomain::Field;

namespace {

const QString name = u"aq-bota.kz"_s;
const QString command = ModifyDomain::command;

QStringList hostsShown(const DeskWindow &desk)
{
    return desk.record(name)->nameServers.value_or(QStringList());
}

void setLock(const DeskWindow &desk, const QString &token)
{
    auto *lock = qobject_cast<QComboBox *>(desk.form()->editor(QString(Field::transferLock)));
    lock->setCurrentIndex(lock->findData(token));
}

} // namespace

/// Changing a name, from the menu to the changed row, over real HTTP.
class TestModify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesServersAndContact();
    void locksBesideAnOpenChange();
    void followsARefusal();
    void oneChangeByHandAtATime();
    void readsAgainWhenItFails();
    void settlesALostAnswer();

private:
    static void openForm(DeskWindow &desk);
};

void TestModify::openForm(DeskWindow &desk)
{
    QVERIFY(desk.open());
    desk.select(name);
    QVERIFY(desk.choose(u"Change…"_s));
    QVERIFY(qobject_cast<ModifyForm *>(desk.form()));
    QVERIFY(!desk.mayReview());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.form()->values().value(Field::nameServers + u"0"_s).isEmpty(),
                             DeskWindow::soon);
}

void TestModify::changesServersAndContact()
{
    DeskWindow desk;
    openForm(desk);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!desk.mayReview()); // nothing is changed yet
    const QStringList before = hostsShown(desk);
    desk.picture(u"modify-form"_s);
    QVERIFY(desk.fill(Field::nameServers + u"1"_s, u"NS9.orda-host.example"_s));
    QVERIFY(desk.fill(Field::tech, u"P-NEW31"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.mayReview(), DeskWindow::soon);
    desk.picture(u"modify-filled"_s);
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.shows(u"COMMAND=ModifyDomain"_s));
    QVERIFY(desk.shows(u"ADDNAMESERVER0=ns9.orda-host.example"_s));
    QVERIFY(desk.shows(u"DELNAMESERVER0="_s + before.at(1)));
    QVERIFY(desk.shows(u"TECHCONTACT0=P-NEW31"_s));
    QVERIFY(!desk.shows(u"ADMINCONTACT0="_s)); // only what differs
    desk.picture(u"modify-review"_s);
    // Shown with the next turn of the event loop.
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(desk.form()->unpriced()), DeskWindow::soon);
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
    desk.picture(u"modify-taken"_s);
    // The keyboard stays with the result, though its buttons came and went.
    const auto results = desk.window->findChildren<ResultPage *>();
    QVERIFY(std::any_of(results.cbegin(), results.cend(), [&](const ResultPage *page) {
        return page->isVisible() && page->isAncestorOf(desk.window->focusWidget());
    }));
    desk.desk().readDomain(name);
    QTRY_VERIFY_WITH_TIMEOUT(desk.record(name)->readAt.isKnown(), DeskWindow::soon);
    QCOMPARE(hostsShown(desk), before); // requested is not current
    desk.advance(3 * DeskWindow::day);
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"done"_s}, DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(hostsShown(desk).contains(u"ns9.orda-host.example"_s),
                             DeskWindow::soon);
    QVERIFY(!hostsShown(desk).contains(before.at(1)));
    QCOMPARE(desk.record(name)->tech.value_or(QStringList()), QStringList{u"P-NEW31"_s});
    QCOMPARE(desk.registrar().applied(command, name), 1);
}

void TestModify::locksBesideAnOpenChange()
{
    DeskWindow desk;
    openForm(desk);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.fill(Field::nameServers + u"1"_s, u"ns9.orda-host.example"_s));
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
    const bool locked = desk.record(name)->transferLock.value_or(false);
    desk.select(name);
    QVERIFY(desk.choose(u"Change…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.form()->values().value(Field::nameServers + u"0"_s).isEmpty(),
                             DeskWindow::soon);
    setLock(desk, locked ? u"0"_s : u"1"_s);
    QVERIFY(desk.fill(Field::comment, u"Moves in May"_s));
    if (locked)
        QVERIFY(desk.shows(u"The lock comes back on"_s));
    desk.picture(u"modify-unlock"_s);
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(!desk.shows(u"NAMESERVER"_s));
    QVERIFY(desk.form()->unpriced().isEmpty());
    desk.picture(u"modify-unlock-review"_s);
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name),
                              (QStringList{u"accepted"_s, u"done"_s, u"done"_s}), DeskWindow::soon);
    // One name in two orders, and what each gives it in words.
    QVERIFY(desk.shows(u"Change, 1 name"_s));
    QVERIFY(desk.shows(u", 2 orders"_s));
    QVERIFY(!desk.shows(u"2 name"_s));
    QVERIFY(desk.shows(u"comment “Moves in May”"_s));
    QVERIFY(desk.shows(locked ? u"free for transfer"_s : u"locked against transfer"_s));
    desk.picture(u"modify-two-orders"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.record(name)->transferLock, std::optional(!locked),
                              DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(desk.record(name)->comment, u"Moves in May"_s, DeskWindow::soon);
    if (locked) { // the registrar says when it comes back
        QVERIFY(desk.record(name)->lockReturns.isKnown());
        desk.select(name);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Lock comes back"_s), DeskWindow::soon);
    }
    QVERIFY(!hostsShown(desk).contains(u"ns9.orda-host.example"_s));
}

void TestModify::followsARefusal()
{
    DeskWindow desk;
    openForm(desk);
    if (QTest::currentTestFailed())
        return;
    const QStringList before = hostsShown(desk);
    QVERIFY(desk.fill(Field::nameServers + u"0"_s, u"ns9.orda-host.example"_s));
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
    QVERIFY(desk.registrar().decide(name, sandbox::Decision::Fail, u"The server does not answer"_s,
                                    sandbox::Kind::Modification));
    desk.desk().lookAtAll();
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"failed"_s},
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"The server does not answer"_s), DeskWindow::soon);
    QCOMPARE(hostsShown(desk), before);
    // Back in the form everything typed is still there.
    QVERIFY(desk.click(u"Back to the form"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.mayReview(), DeskWindow::soon);
    QCOMPARE(desk.form()->values().value(Field::nameServers + u"0"_s), u"ns9.orda-host.example"_s);
}

void TestModify::oneChangeByHandAtATime()
{
    DeskWindow desk;
    openForm(desk);
    if (QTest::currentTestFailed())
        return;
    for (const QString &host : {u"ns8.orda-host.example"_s, u"ns9.orda-host.example"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(
            !desk.form()->values().value(Field::nameServers + u"0"_s).isEmpty(), DeskWindow::soon);
        QVERIFY(desk.fill(Field::nameServers + u"0"_s, host));
        QTRY_VERIFY_WITH_TIMEOUT(desk.mayReview(), DeskWindow::soon);
        QVERIFY(desk.click(u"reviewOrder"_s));
        QVERIFY(desk.click(desk.form()->act()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                                  DeskWindow::soon);
        desk.select(name);
        QVERIFY(desk.choose(u"Change…"_s));
    }
    QCOMPARE(desk.registrar().applied(command, name), 1);
}

void TestModify::readsAgainWhenItFails()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.select(name);
    desk.registrar().setOption(u"fault"_s, u"html"_s);
    desk.registrar().setOption(u"fault-command"_s, u"StatusDomain"_s);
    desk.registrar().setOption(u"fault-count"_s, u"50"_s);
    QVERIFY(desk.choose(u"Change…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(name + u" could not be read"_s), DeskWindow::soon);
    QVERIFY(!desk.mayReview());
    desk.picture(u"modify-unread"_s);
    desk.registrar().setOption(u"fault-count"_s, u"0"_s);
    QVERIFY(desk.clickSoon(u"readAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.form()->values().value(Field::nameServers + u"0"_s).isEmpty(),
                             DeskWindow::soon);
    QVERIFY(!desk.shows(name + u" could not be read"_s));
}

void TestModify::settlesALostAnswer()
{
    DeskWindow desk;
    openForm(desk);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.fill(Field::comment, u"Lost and found"_s));
    QVERIFY(desk.click(u"reviewOrder"_s));
    desk.registrar().setOption(u"fault"_s, u"drop-after-read"_s);
    desk.registrar().setOption(u"fault-command"_s, u"ModifyDomain"_s);
    desk.registrar().setOption(u"fault-count"_s, u"1"_s);
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"done"_s}, DeskWindow::soon);
    QVERIFY(desk.steps(command, name).contains(u"unknown"_s));
    QCOMPARE(desk.registrar().applied(command, name), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.record(name)->comment, u"Lost and found"_s, DeskWindow::soon);
}

QTEST_MAIN(TestModify)
#include "tst_modify.moc"
