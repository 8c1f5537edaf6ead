#include "app/deskwindow.h"
#include "app/domainspage.h"
#include "app/hostcheck.h"
#include "app/nameserverspage.h"
#include "app/resolver.h"
#include "app/serversetdialog.h"
#include "forms/nameserversedit.h"
#include "look/message.h"
#include "look/searchfield.h"
#include "look/tableview.h"
#include "model/hostmodel.h"
#include "model/templatemodel.h"
#include "operations/addnameserver.h"
#include "operations/modifynameserver.h"
#include "views/domainview.h"
#include "views/emptypage.h"
#include "views/hostview.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const QString used = u"ns1.tengri-soft.kz"_s;
const QString idle = u"ns-old.tengri-soft.kz"_s;
const QString fresh = u"ns3.tengri-soft.kz"_s;

/// Each host has one address, and only ns1 there serves anything.
class PlayedResolver : public Resolver
{
public:
    void addresses(const QString &host, QObject *context, Addresses done) override
    {
        QTimer::singleShot(0, context, [host, done] {
            done(Found::Yes, {host == used ? u"192.0.2.1"_s : u"192.0.2.2"_s});
        });
    }
    void service(const QString &, const QString &address, QObject *context, Service done) override
    {
        QTimer::singleShot(0, context, [address, done] {
            done(address == "192.0.2.1"_L1 ? Found::Yes : Found::No);
        });
    }
};

} // namespace

/// Name servers from menu to changed row, over HTTP: objects with glue, sets, whether they answer.
class TestNameServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        QVERIFY(m_desk->open());
        page()->setResolver(std::make_unique<PlayedResolver>());
        m_desk->window->showPage(u"servers"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page()->hosts()->rowCount(), 4, DeskWindow::soon);
    }
    void cleanup() { m_desk.reset(); }
    void lists();
    void leadsToTheNames();
    void creates();
    void refusesOutsideTheAccount();
    void changes();
    void aRefusedChangeStays();
    void deletes();
    void deletesNothingThatIsUsed();
    void settlesALostAnswer();
    void asksWhetherTheyAnswer();
    void keepsSets();
    void offersSetsInForms();
    void saysWhenItCannotRead();

private:
    NameServersPage *page() const { return m_desk->window->page<NameServersPage>(); }
    std::optional<HostFacts> facts(const QString &host) const
    {
        return page()->hosts()->find(host);
    }
    void select(const QString &host) { page()->view()->showHost(host); }
    int row(const QString &host) const
    {
        for (int i = 0; i < page()->hosts()->rowCount(); ++i) {
            if (page()->hosts()->index(i, 0).data().toString() == host)
                return i;
        }
        return -1;
    }
    QStringList sets() const
    {
        QStringList names;
        const TemplateModel &model = *m_desk->desk().serverSets();
        for (int i = 0; i < model.rowCount(); ++i)
            names.append(model.at(i).name);
        return names;
    }
    /// Fills the dialog of a set and saves it.
    void fillSet(const QString &name, const QStringList &servers)
    {
        QTRY_VERIFY(m_desk->window->findChild<ServerSetDialog *>());
        auto *dialog = m_desk->window->findChild<ServerSetDialog *>();
        const auto lines = dialog->findChildren<QLineEdit *>();
        QTest::keyClick(lines.first(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(lines.first(), name);
        dialog->findChild<NameServersEdit *>()->setTyped(servers);
        QVERIFY(m_desk->click(u"saveSet"_s));
    }

    std::unique_ptr<DeskWindow> m_desk;
};

void TestNameServers::lists()
{
    const auto shown = facts(used);
    QVERIFY(shown);
    QCOMPARE(shown->parent.ace(), u"tengri-soft.kz"_s);
    QVERIFY(shown->parentHeld);
    // Who uses it comes from the local copy, that is from the list of names.
    QTRY_COMPARE_WITH_TIMEOUT(
        facts(used)->usedBy,
        (QStringList{u"bereke-bazar.kz"_s, u"orda-stroy.kz"_s, u"tengri-soft.kz"_s}),
        DeskWindow::soon);
    QCOMPARE(facts(idle)->usedBy, QStringList());
    // IPv6 comes in full and is shown short.
    QTRY_VERIFY(m_desk->shows(u"192.0.2.53, 2001:db8::53"_s));
    select(used);
    QTRY_VERIFY_WITH_TIMEOUT(facts(used)->record.readAt.isKnown(), DeskWindow::soon);
    QTRY_VERIFY(m_desk->shows(u"ok\nlinked"_s));
    // The filter looks at hosts, names and addresses.
    page()->view()->search()->setText(u"203.0.113"_s);
    QCOMPARE(page()->hosts()->rowCount(), 2);
    page()->view()->search()->setText(u"nowhere"_s);
    QVERIFY(page()->view()->empty()->isVisible());
}

void TestNameServers::leadsToTheNames()
{
    QTRY_COMPARE_WITH_TIMEOUT(facts(used)->usedBy.size(), 3, DeskWindow::soon);
    select(used);
    QVERIFY(m_desk->clickSoon(u"bereke-bazar.kz"_s));
    DomainView *names = m_desk->window->page<DomainsPage>()->view();
    QVERIFY(names->isVisible());
    QCOMPARE(names->currentName(), u"bereke-bazar.kz"_s);
    // All of them: the list of names, filtered.
    Q_EMIT page()->namesWanted(used);
    QCOMPARE(names->search()->text(), used);
    QCOMPARE(m_desk->desk().domains()->rowCount(), 3);
}

void TestNameServers::creates()
{
    QVERIFY(m_desk->choose(u"New name server…"_s));
    QVERIFY(m_desk->fill(u"NAMESERVER"_s, used));
    // It exists: the form says so before anything is sent.
    QVERIFY(m_desk->fill(u"IPADDRESS"_s, u"195.210.46.2 2a00:5da0:0:0::1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"The registrar has this server already"_s),
                             DeskWindow::soon);
    QVERIFY(m_desk->fill(u"NAMESERVER"_s, u"NS3.tengri-soft.kz."_s));
    QVERIFY(m_desk->fill(u"IPADDRESS"_s, u"195.210.46.2 2a00:5da0:0:0::1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"No server of this name exists yet."_s),
                             DeskWindow::soon);
    QVERIFY(m_desk->click(u"reviewOrder"_s));
    QTRY_VERIFY(m_desk->shows(u"IPADDRESS1=2a00:5da0::1"_s));
    QTRY_VERIFY(m_desk->shows(u"The registrar states no price"_s));
    QVERIFY(m_desk->click(m_desk->form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"AddNameserver"_s, fresh), QStringList{u"done"_s},
                              DeskWindow::soon);
    QCOMPARE(m_desk->registrar().applied(u"AddNameserver"_s, fresh), 1);
    // Taken by the answer, done by a look at the server.
    QCOMPARE(m_desk->steps(u"AddNameserver"_s, fresh),
             (QStringList{u"queued"_s, u"sending"_s, u"accepted"_s, u"done"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(row(fresh) >= 0, DeskWindow::soon);
    QCOMPARE(*facts(fresh)->record.addresses,
             (QStringList{u"195.210.46.2"_s, u"2a00:5da0:0:0:0:0:0:1"_s}));
}

void TestNameServers::refusesOutsideTheAccount()
{
    const QString outside = u"ns1.elsewhere.kz"_s;
    QVERIFY(m_desk->choose(u"New name server…"_s));
    QVERIFY(m_desk->fill(u"NAMESERVER"_s, outside));
    QVERIFY(m_desk->fill(u"IPADDRESS"_s, u"195.210.46.2"_s));
    m_desk->form()->showAll();
    QCOMPARE(m_desk->form()->undecided(), 1);
    m_desk->tickAll();
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"AddNameserver"_s, outside),
                              QStringList{u"rejected"_s}, DeskWindow::soon);
    QTRY_VERIFY(m_desk->shows(u"Parent domain not registered"_s));
}

void TestNameServers::changes()
{
    select(used);
    QVERIFY(m_desk->choose(u"Change addresses…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->form()->editor(u"IPADDRESS"_s)->isEnabled(), DeskWindow::soon);
    QTRY_VERIFY(m_desk->shows(u"Now: 192.0.2.53 2001:db8::53"_s));
    QVERIFY(m_desk->fill(u"IPADDRESS"_s, u"195.210.46.9 2001:DB8:0:0::53"_s));
    QVERIFY(m_desk->click(u"reviewOrder"_s));
    QTRY_VERIFY(m_desk->shows(u"ADDIPADDRESS0=195.210.46.9\nDELIPADDRESS0=192.0.2.53"_s));
    QVERIFY(m_desk->click(m_desk->form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"ModifyNameserver"_s, used), QStringList{u"done"_s},
                              DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(*facts(used)->record.addresses,
                              (QStringList{u"2001:db8:0:0:0:0:0:53"_s, u"195.210.46.9"_s}),
                              DeskWindow::soon);
}

void TestNameServers::aRefusedChangeStays()
{
    select(used);
    QVERIFY(m_desk->choose(u"Change addresses…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->form()->editor(u"IPADDRESS"_s)->isEnabled(), DeskWindow::soon);
    const std::optional<QStringList> before = facts(used)->record.addresses;
    QVERIFY(m_desk->fill(u"IPADDRESS"_s, u"195.210.46.9"_s));
    m_desk->tickAll();
    m_desk->forbidWrites();
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"ModifyNameserver"_s, used),
                              QStringList{u"rejected"_s}, DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"Operation forbidden by ACL"_s), DeskWindow::soon);
    QCOMPARE(m_desk->registrar().applied(u"ModifyNameserver"_s, used), 0);
    QCOMPARE(facts(used)->record.addresses, before);
}

void TestNameServers::deletes()
{
    select(idle);
    QVERIFY(m_desk->choose(u"Delete name server…"_s));
    QCOMPARE(m_desk->form()->undecided(), 0);
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"DeleteNameserver"_s, idle), QStringList{u"done"_s},
                              DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(row(idle), -1, DeskWindow::soon);
    QCOMPARE(page()->hosts()->total(), 3);
}

void TestNameServers::deletesNothingThatIsUsed()
{
    QTRY_COMPARE_WITH_TIMEOUT(facts(used)->usedBy.size(), 3, DeskWindow::soon);
    select(used);
    QVERIFY(m_desk->choose(u"Delete name server…"_s));
    // Said before, with the names, but staff may send it: the local copy may be old.
    QTRY_VERIFY(m_desk->shows(u"bereke-bazar.kz, orda-stroy.kz, tengri-soft.kz"_s));
    QCOMPARE(m_desk->form()->undecided(), 1);
    QVERIFY(!m_desk->click(u"reviewOrder"_s));
    m_desk->tickAll();
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"DeleteNameserver"_s, used),
                              QStringList{u"rejected"_s}, DeskWindow::soon);
    QTRY_VERIFY(m_desk->shows(u"Domain names linked with name server"_s));
    QCOMPARE(m_desk->registrar().applied(u"DeleteNameserver"_s, used), 0);
    QVERIFY(row(used) >= 0);
}

void TestNameServers::settlesALostAnswer()
{
    // The registrar carries it out, and the answer never comes.
    QVERIFY(m_desk->registrar().setOption(u"fault"_s, u"drop-after-read"_s));
    QVERIFY(m_desk->registrar().setOption(u"fault-command"_s, u"DeleteNameserver"_s));
    QVERIFY(m_desk->registrar().setOption(u"fault-count"_s, u"1"_s));
    select(idle);
    QVERIFY(m_desk->choose(u"Delete name server…"_s));
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"DeleteNameserver"_s, idle), QStringList{u"done"_s},
                              DeskWindow::soon);
    QCOMPARE(m_desk->steps(u"DeleteNameserver"_s, idle),
             (QStringList{u"queued"_s, u"sending"_s, u"unknown"_s, u"done"_s}));
    QCOMPARE(m_desk->registrar().applied(u"DeleteNameserver"_s, idle), 1);
}

void TestNameServers::asksWhetherTheyAnswer()
{
    QTRY_COMPARE_WITH_TIMEOUT(facts(used)->usedBy.size(), 3, DeskWindow::soon);
    select(used);
    QVERIFY(m_desk->clickSoon(u"askServers"_s));
    QTRY_COMPARE(facts(used)->answer.kind, HostAnswer::Answers);
    // Asked for a name that uses it.
    QTRY_VERIFY(m_desk->shows(u"ns1.tengri-soft.kz answers for bereke-bazar.kz."_s));
    select(idle);
    QVERIFY(m_desk->clickSoon(u"askServers"_s));
    QTRY_COMPARE(facts(idle)->answer.kind, HostAnswer::OtherNames);
    QTRY_VERIFY(m_desk->shows(u"ns-old.tengri-soft.kz does not serve tengri-soft.kz"_s));
    // What was answered stays until it is asked again.
    QVERIFY(m_desk->click(u"readServers"_s));
    QTRY_COMPARE(facts(used)->answer.kind, HostAnswer::Answers);
}

void TestNameServers::keepsSets()
{
    const QStringList two{u"ns1.steppe-dns.example"_s, u"NS2.steppe-dns.example."_s};
    QVERIFY(m_desk->click(u"newSet"_s));
    fillSet(u"Steppe  DNS"_s, two);
    QTRY_COMPARE(sets(), QStringList{u"Steppe DNS"_s});
    QTRY_VERIFY(!m_desk->window->findChild<ServerSetDialog *>());
    QCOMPARE(m_desk->desk().serverSets()->at(0).values,
             (QStringList{u"ns1.steppe-dns.example"_s, u"ns2.steppe-dns.example"_s}));

    // The same name again is refused, in the dialog, and nothing typed is lost.
    QVERIFY(m_desk->click(u"newSet"_s));
    fillSet(u"steppe dns"_s, two);
    QTRY_VERIFY(m_desk->shows(u"“Steppe DNS” exists already."_s));
    QCOMPARE(sets().size(), 1);
    fillSet(u"Orda"_s, two);
    QTRY_COMPARE(sets(), (QStringList{u"Orda"_s, u"Steppe DNS"_s}));
    QTRY_VERIFY(!m_desk->window->findChild<ServerSetDialog *>());

    // Renamed, then deleted, then brought back.
    QVERIFY(page()->view()->shown() == HostView::Sets);
    page()->view()->table()->selectRow(0);
    QVERIFY(m_desk->click(u"Rename or change…"_s));
    fillSet(u"Orda host"_s, two + QStringList{u"ns3.steppe-dns.example"_s});
    QTRY_COMPARE(sets(), (QStringList{u"Orda host"_s, u"Steppe DNS"_s}));
    QCOMPARE(m_desk->desk().serverSets()->at(0).values.size(), 3);
    QTRY_VERIFY(!m_desk->window->findChild<ServerSetDialog *>());
    page()->view()->table()->selectRow(0);
    QVERIFY(m_desk->click(u"Delete the set"_s));
    QTRY_COMPARE(sets(), QStringList{u"Steppe DNS"_s});
    QVERIFY(m_desk->click(u"Undo"_s));
    QTRY_COMPARE(sets(), (QStringList{u"Orda host"_s, u"Steppe DNS"_s}));
}

void TestNameServers::offersSetsInForms()
{
    std::optional<bool> saved;
    m_desk->desk().serverSets()->save(
        {.id = u"a"_s,
         .kind = m_desk->desk().serverSets()->kind(),
         .name = u"R&D"_s,
         .values = {u"ns1.a.example"_s, u"ns2.a.example"_s, u"ns3.a.example"_s}},
        this, [&saved](const Result<Template, LedgerError> &kept) { saved = kept.ok(); });
    QTRY_VERIFY(saved && *saved);
    QVERIFY(m_desk->choose(u"Register a name…"_s));
    QVERIFY(m_desk->fill(u"NAMESERVER0"_s, u"ns9.typed.example"_s));
    auto *servers = m_desk->form()->findChild<NameServersEdit *>();
    QTRY_VERIFY(servers->setsButton()->isVisible());
    QMenu *menu = servers->setsButton()->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QCOMPARE(servers->typed(),
             (QStringList{u"ns1.a.example"_s, u"ns2.a.example"_s, u"ns3.a.example"_s}));
    QCOMPARE(m_desk->form()->values().value(u"NAMESERVER2"_s), u"ns3.a.example"_s);
    // What was typed is not lost.
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    QCOMPARE(servers->typed(), QStringList{u"ns9.typed.example"_s});
}

void TestNameServers::saysWhenItCannotRead()
{
    QVERIFY(m_desk->registrar().setOption(u"fault"_s, u"html"_s));
    QVERIFY(m_desk->registrar().setOption(u"fault-command"_s, u"QueryNameserverList"_s));
    QVERIFY(m_desk->registrar().setOption(u"fault-count"_s, u"100"_s));
    QVERIFY(m_desk->click(u"readServers"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!page()->view()->message()->isEmpty(), DeskWindow::soon);
    QCOMPARE(page()->hosts()->rowCount(), 4);
    QVERIFY(m_desk->registrar().setOption(u"fault-count"_s, u"0"_s));
    QVERIFY(m_desk->click(u"readServers"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page()->view()->message()->isEmpty(), DeskWindow::soon);
}

QTEST_MAIN(TestNameServers)
#include "tst_nameservers.moc"
