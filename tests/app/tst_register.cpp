#include "deskwindow.h"

#include "app/draftspage.h"
#include "model/contactmodel.h"
#include "operations/adddomain.h"

using namespace kz;
using namespace Qt::StringLiterals;
using Field = AddDomain::Field;

namespace {

const QString name = u"dala-tirkeu.kz"_s;
const QString command = AddDomain::command;
const QString owner = u"P-ASL07"_s;

/// From the menu to a form that can be reviewed.
void fillForm(DeskWindow &desk)
{
    QVERIFY(desk.open());
    QTRY_VERIFY_WITH_TIMEOUT(desk.desk().contacts()->byHandle(owner), DeskWindow::soon);
    QVERIFY(desk.choose(u"Register a name…"_s));
    QVERIFY(desk.form());
    QCOMPARE(desk.form()->command(), command);
    QVERIFY(desk.fill(Field::domain, name));
    for (const auto field : {Field::owner, Field::admin, Field::tech, Field::billing})
        QVERIFY(desk.fill(field, owner));
    QVERIFY(desk.fill(u"NAMESERVER0"_s, u"ns1.steppe-dns.example"_s));
    QVERIFY(desk.fill(u"NAMESERVER1"_s, u"ns2.steppe-dns.example"_s));
    QVERIFY(desk.fill(Field::taxId, u"000101300009"_s));
    desk.tickAll();
    QCOMPARE(desk.form()->blocking(), 0);
    QCOMPARE(desk.form()->undecided(), 0);
}

void placeOrder(DeskWindow &desk)
{
    fillForm(desk);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
}

} // namespace

/// A new name, from the menu to its row, over real HTTP.
class TestRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersAName();
    void isRefusedWhenTaken();
    void failsAfterAQuestion();
};

void TestRegister::registersAName()
{
    DeskWindow desk;
    fillForm(desk);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.click(u"reviewOrder"_s));
    QVERIFY(desk.shows(u"COMMAND=AddDomain"_s));
    QVERIFY(desk.shows(u"X-COMPANY-VAT-ID=000101300009"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"38.50\u00A0EUR"_s), DeskWindow::soon);
    QVERIFY(desk.states(command, name).isEmpty());
    QVERIFY(desk.click(desk.form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"accepted"_s},
                              DeskWindow::soon);
    QVERIFY(!desk.record(name)); // taken is not registered
    desk.advance(3 * DeskWindow::day);
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"done"_s}, DeskWindow::soon);
    QCOMPARE(desk.steps(command, name),
             (QStringList{u"queued"_s, u"sending"_s, u"accepted"_s, u"done"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.record(name), DeskWindow::soon);
    QCOMPARE(desk.record(name)->owner, owner);
    QTRY_VERIFY_WITH_TIMEOUT(desk.record(name)->readAt.isKnown(), DeskWindow::soon);
    QVERIFY(desk.record(name)->status);
    QCOMPARE(desk.registrar().applied(command, name), 1);
    desk.select(name);
    QTRY_VERIFY_WITH_TIMEOUT(desk.lists({name}), DeskWindow::soon);
}

void TestRegister::isRefusedWhenTaken()
{
    DeskWindow desk;
    fillForm(desk);
    if (QTest::currentTestFailed())
        return;
    const QMap<QString, QString> before = desk.form()->values();
    desk.registrar().take(name); // somebody else is quicker
    QVERIFY(desk.send());
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"rejected"_s},
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(desk.desk().orders().constFirst().steps.constLast().words),
                             DeskWindow::soon);
    QVERIFY(desk.clickSoon(u"Back to the form"_s));
    QCOMPARE(desk.form()->values(), before);
    QCOMPARE(desk.registrar().applied(command, name), 0);
    desk.desk().readList();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.desk().facts().reading, DeskWindow::soon);
    QVERIFY(!desk.record(name));
}

void TestRegister::failsAfterAQuestion()
{
    DeskWindow desk;
    placeOrder(desk);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(desk.registrar().decide(name, sandbox::Decision::Notify, u"Send the certificate"_s));
    desk.desk().lookAtAll();
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"needs action"_s},
                              DeskWindow::soon);
    desk.window->showOrder(desk.desk().orders().constFirst().id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"Send the certificate"_s), DeskWindow::soon);
    QVERIFY(desk.registrar().decide(name, sandbox::Decision::Fail, u"The name is reserved"_s));
    desk.desk().lookAtAll();
    QTRY_COMPARE_WITH_TIMEOUT(desk.states(command, name), QStringList{u"failed"_s},
                              DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"The name is reserved"_s), DeskWindow::soon);
    desk.desk().readList();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.desk().facts().reading, DeskWindow::soon);
    QVERIFY(!desk.record(name));
}

QTEST_MAIN(TestRegister)
#include "tst_register.moc"
