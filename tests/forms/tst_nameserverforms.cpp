#include "formtest.h"

#include "forms/nameserverchangeform.h"
#include "forms/nameserverdeleteform.h"
#include "forms/nameserverform.h"
#include "forms/nameserversedit.h"
#include "forms/serversetform.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const QString host = u"NAMESERVER"_s;
const QString address = u"IPADDRESS"_s;

void type(const Form &form, const QString &field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(form.editor(field));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return); // moves on
}

HostRecord shown(const QStringList &addresses)
{
    return {.host = u"ns1.primer.kz"_s, .addresses = addresses};
}

} // namespace

/// The forms for server objects, and the one for sets.
class TestNameServerForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }
    void makesAServer();
    void asksWhetherItExists();
    void saysWhatIsWrong();
    void waitsForTheReading();
    void changesOnlyTheDifference();
    void refusesNoChange();
    void namesWhoUsesIt();
    void fillsASet();
    void judgesASet();
    void pictures();

private:
    template <class F>
    void show(F &form)
    {
        form.setBackgroundRole(QPalette::Base);
        form.setAutoFillBackground(true);
        form.resize(860, form.sizeHint().height());
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
    }
    static bool held(const QString &aceHost) { return aceHost.endsWith(u".primer.kz"_s); }
};

void TestNameServerForms::makesAServer()
{
    NameServerForm form(held);
    show(form);
    QCOMPARE(form.fields(), (QStringList{host, address}));
    type(form, host, u"NS1.Primer.kz"_s);
    type(form, address, u"195.210.46.2, 2a00:5da0:0:0::1"_s);
    const auto requests = form.requests();
    QVERIFY(requests);
    QCOMPARE(requests->size(), 1);
    QCOMPARE(requests->first().command, u"AddNameserver"_s);
    QCOMPARE(requests->first().object, u"ns1.primer.kz"_s);
    QCOMPARE(requests->first().params.values(AddNameserver::Field::address),
             (QStringList{u"195.210.46.2"_s, u"2a00:5da0::1"_s}));
    const QList<ReviewRow> rows = form.review();
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(0).tidied);
    QVERIFY(!rows.at(1).tidied);
    QVERIFY(rows.at(2).tidied);
    QVERIFY(!form.unpriced().isEmpty());
    // Addresses pasted behind the host count as well.
    type(form, host, u"ns1.primer.kz 195.210.46.7"_s);
    QCOMPARE(form.draft().addresses.first(), u"195.210.46.7"_s);
}

void TestNameServerForms::asksWhetherItExists()
{
    NameServerForm form(held);
    show(form);
    QSignalSpy asked(&form, &NameServerForm::checkWanted);
    type(form, host, u"ns1"_s);
    QCOMPARE(asked.size(), 0); // no full host yet
    type(form, host, u"ns1.primer.kz"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"ns1.primer.kz"_s);
    form.showCheck(u"ns2.primer.kz"_s, true, {});
    QCOMPARE(form.shownUnder(host), QStringList()); // another host stands there by now
    form.showCheck(u"ns1.primer.kz"_s, true, {u"2001:db8:0:0:0:0:0:1"_s});
    QVERIFY(form.shownUnder(host).join(u' ').contains(u"2001:db8::1"_s));
    type(form, host, u"ns3.primer.kz"_s);
    QVERIFY(!form.shownUnder(host).join(u' ').contains(u"2001:db8::1"_s));
    QCOMPARE(asked.size(), 2);
}

void TestNameServerForms::saysWhatIsWrong()
{
    NameServerForm form(held);
    show(form);
    form.showAll();
    QCOMPARE(form.blocking(), 1);
    QVERIFY(form.shownUnder(host).first().contains(u"ns1.example.kz"_s));
    type(form, host, u"ns1.elsewhere.kz"_s);
    form.showAll();
    QCOMPARE(form.undecided(), 1); // the parent is not here: staff may know better
    QCOMPARE(form.blocking(), 1); // but an address is needed
    type(form, address, u"10.0.0.1"_s);
    form.showAll();
    QVERIFY(form.shownUnder(address).join(u' ').contains(u"10.0.0.1"_s));
    QVERIFY(!form.requests());
}

void TestNameServerForms::waitsForTheReading()
{
    NameServerChangeForm form(u"ns1.primer.kz"_s);
    show(form);
    QVERIFY(!form.editor(address)->isEnabled());
    QVERIFY(form.blocking() > 0);
    QVERIFY(!form.requests());
    form.setTrouble(u"No connection."_s);
    QVERIFY(!form.requests());
}

void TestNameServerForms::changesOnlyTheDifference()
{
    NameServerChangeForm form(u"ns1.primer.kz"_s);
    show(form);
    form.setShown(shown({u"195.210.46.2"_s, u"2a00:5da0:0:0:0:0:0:1"_s}));
    auto *line = qobject_cast<QLineEdit *>(form.editor(address));
    QCOMPARE(line->text(), u"195.210.46.2 2a00:5da0::1"_s);
    type(form, address, u"2a00:5da0::1 195.210.46.3"_s);
    const auto requests = form.requests();
    QVERIFY(requests);
    QCOMPARE(requests->first().params.values(ModifyNameserver::Field::add),
             QStringList{u"195.210.46.3"_s});
    QCOMPARE(requests->first().params.values(ModifyNameserver::Field::remove),
             QStringList{u"195.210.46.2"_s});
    const ReviewRow row = form.review().first();
    QCOMPARE(row.entered, u"195.210.46.2\n2a00:5da0::1"_s);
    QCOMPARE(row.sent, u"2a00:5da0::1\n195.210.46.3"_s);
}

void TestNameServerForms::refusesNoChange()
{
    NameServerChangeForm form(u"ns1.primer.kz"_s);
    show(form);
    form.setShown(shown({u"195.210.46.2"_s}));
    form.showAll();
    QCOMPARE(form.blocking(), 1);
    type(form, address, u" "_s);
    form.showAll();
    QVERIFY(form.shownUnder(address).join(u' ').contains(u"primer.kz"_s)); // it needs an address
}

void TestNameServerForms::namesWhoUsesIt()
{
    NameServerDeleteForm idle(u"ns1.primer.kz"_s, {});
    show(idle);
    QVERIFY(idle.requests());
    QCOMPARE(idle.requests()->first().command, u"DeleteNameserver"_s);
    QStringList names;
    for (int i = 0; i < 11; ++i)
        names.append(u"n%1.kz"_s.arg(i));
    NameServerDeleteForm used(u"ns1.primer.kz"_s, names);
    show(used);
    QCOMPARE(used.undecided(), 1);
    QVERIFY(!used.requests());
    QVERIFY(used.shownUnder(host).join(u' ').contains(u"11"_s));
}

void TestNameServerForms::fillsASet()
{
    ServerSetForm form;
    show(form);
    QCOMPARE(form.blocking(), 2); // no name, no servers
    form.setSet(u" Steppe   DNS "_s,
                {u"NS1.host.example."_s, u"ns2.host.example"_s, u"ns1.primer.kz 195.210.46.2"_s});
    QCOMPARE(form.blocking(), 0);
    QCOMPARE(form.name(), u"Steppe DNS"_s);
    QCOMPARE(form.servers(),
             (QStringList{u"ns1.host.example"_s, u"ns2.host.example"_s,
                          u"ns1.primer.kz 195.210.46.2"_s}));
    QCOMPARE(form.fields().size(), 4);
}

void TestNameServerForms::judgesASet()
{
    ServerSetForm form;
    show(form);
    form.setSet(u"a"_s, {u"ns1.host.example"_s, u"NS1.host.example"_s});
    form.showAll();
    QVERIFY(form.blocking() > 0);
    QVERIFY(!form.shownUnder(u"NAMESERVER1"_s).isEmpty());
    form.setSet(u"a"_s, {u"ns1.host.example"_s});
    QCOMPARE(form.blocking(), 1);
    form.setSet({}, {u"ns1.host.example"_s, u"ns2.host.example"_s});
    QCOMPARE(form.blocking(), 1);
}

void TestNameServerForms::pictures()
{
    NameServerForm make(held);
    show(make);
    type(make, host, u"NS1.elsewhere.kz"_s);
    make.showAll();
    formtest::picture(make, u"nameserver"_s);
    NameServerDeleteForm drop(u"ns1.primer.kz"_s, {u"primer.kz"_s, u"a.kz"_s});
    show(drop);
    formtest::picture(drop, u"nameserver-delete"_s);
    QVERIFY(drop.editor(host)->width() > drop.width() / 2);
}

QTEST_MAIN(TestNameServerForms)
#include "tst_nameserverforms.moc"
