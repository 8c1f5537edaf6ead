#include "app/contactspage.h"
#include "app/deskwindow.h"
#include "app/domainspage.h"
#include "forms/contactchangeform.h"
#include "forms/contactdeleteform.h"
#include "look/searchfield.h"
#include "look/tableview.h"
#include "model/contactmodel.h"
#include "operations/addcontact.h"
#include "views/contactfacts.h"
#include "views/contactview.h"
#include "views/domainview.h"

using namespace kz;
using namespace Qt::StringLiterals;

/// Contacts from the menu to the changed row: made, copied, changed, deleted, and where they are
/// used.
class TestContactsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        QVERIFY(m_desk->open());
        QTRY_VERIFY_WITH_TIMEOUT(contacts()->rowCount() > 5, DeskWindow::soon);
        QVERIFY(m_desk->choose(u"Contacts"_s));
    }
    void cleanup() { m_desk.reset(); }
    void makes();
    void aNewOneIsRefused();
    void offersTheLookAlike();
    void copies();
    void changesAndDiffersFromTheRegistry();
    void aRefusedChangeStays();
    void anOwnerIsNotRenamed();
    void deletesWhatIsUnused();
    void aHandleInUseStays();
    void deletingWhatIsGoneIsDone();
    void bringsADeletedOneBack();
    void whatWasNeverThereStaysAway();
    void saysWhereItIsUsed();
    void filters();

private:
    ContactModel *contacts() const { return m_desk->desk().contacts(); }
    ContactsPage *page() const { return m_desk->window->page<ContactsPage>(); }
    /// What the registrar itself says to a command, past the window.
    sandbox::Answer ask(const QString &command, const sandbox::Values &values) const
    {
        return m_desk->registrar().call({.login = u"steppe-names:desk1"_s,
                                         .password = u"Steppe-Sandbox-1"_s,
                                         .command = command,
                                         .values = values});
    }
    QString registrarSays(const QString &handle, const QString &property) const
    {
        const sandbox::Answer answer = ask(u"StatusContact"_s, {{u"CONTACT"_s, handle}});
        const auto found = answer.properties.find(property);
        return found == answer.properties.end() ? QString() : found->second.value(0);
    }
    void select(const QString &handle) const
    {
        page()->showContact(handle);
        QCOMPARE(page()->view()->selected(), QStringList{handle});
    }
    /// The handle that the one order of this command brought, from the registrar's book.
    QString made(const QString &command) const
    {
        for (const sandbox::Book::Line &line : m_desk->registrar().book()) {
            if (line.command == command)
                return line.object;
        }
        return {};
    }
    bool fillPerson(const QString &mail) const
    {
        const QList<std::pair<QString, QString>> fields{{u"FIRSTNAME"_s, u"Zarina"_s},
                                                        {u"LASTNAME"_s, u"Ulgieva"_s},
                                                        {u"STREET0"_s, u"Abai 1"_s},
                                                        {u"ZIP"_s, u"050000"_s},
                                                        {u"CITY"_s, u"Almaty"_s},
                                                        {u"PHONE"_s, u"+7.7273888231"_s},
                                                        {u"EMAIL"_s, mail}};
        return std::all_of(fields.begin(), fields.end(), [this](const auto &field) {
            return m_desk->fill(field.first, field.second);
        });
    }
    bool isDone(const QString &command, const QString &object) const
    {
        return QTest::qWaitFor(
            [&] { return m_desk->states(command, object) == QStringList{u"done"_s}; },
            DeskWindow::soon);
    }

    std::unique_ptr<DeskWindow> m_desk;
};

void TestContactsPage::makes()
{
    QVERIFY(m_desk->choose(u"New contact…"_s));
    QVERIFY(fillPerson(u"zarina@new.example"_s));
    m_desk->tickAll();
    QVERIFY(m_desk->send());
    QTRY_VERIFY_WITH_TIMEOUT(!made(u"AddContact"_s).isEmpty(), DeskWindow::soon);
    const QString handle = made(u"AddContact"_s);
    // The row comes with what the registrar lists: unused, with the day on which it goes.
    QTRY_VERIFY_WITH_TIMEOUT(contacts()->byHandle(handle), DeskWindow::soon);
    const Contact listed = *contacts()->byHandle(handle);
    QCOMPARE(listed.email, u"zarina@new.example"_s);
    QVERIFY(contacts()->isUnused(listed));
    QCOMPARE(listed.deletes, registrarSays(handle, u"deletion date"_s));
    QVERIFY(!listed.deletes.isEmpty());
    QVERIFY(m_desk->choose(u"Contacts"_s));
    select(handle);
    QVERIFY(m_desk->shows(u"no name has used for 120 days"_s));
}

void TestContactsPage::aNewOneIsRefused()
{
    const int before = contacts()->rowCount();
    QVERIFY(m_desk->choose(u"New contact…"_s));
    QVERIFY(fillPerson(u"zarina@new.example"_s));
    m_desk->tickAll();
    m_desk->forbidWrites();
    QVERIFY(m_desk->send());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"Operation forbidden by ACL"_s), DeskWindow::soon);
    QCOMPARE(m_desk->desk().orders().constLast().state, Order::State::Rejected);
    QCOMPARE(made(u"AddContact"_s), QString());
    QCOMPARE(contacts()->rowCount(), before);
    // What was typed is still there.
    QVERIFY(m_desk->clickSoon(u"Back to the form"_s));
    QCOMPARE(m_desk->form()->values().value(u"EMAIL"_s), u"zarina@new.example"_s);
}

void TestContactsPage::offersTheLookAlike()
{
    const QString mail = contacts()->byHandle(u"P-ASL07"_s)->email;
    QVERIFY(m_desk->click(u"newContact"_s));
    QVERIFY(fillPerson(mail));
    m_desk->form()->showAll();
    QCOMPARE(m_desk->form()->undecided(), 1);
    QVERIFY(!m_desk->send()); // not while the warning waits
    QVERIFY(m_desk->click(u"Use P-ASL07"_s));
    QTRY_COMPARE(page()->view()->current(), u"P-ASL07"_s);
    QVERIFY(page()->isVisible());
    QCOMPARE(made(u"AddContact"_s), QString());
}

void TestContactsPage::copies()
{
    select(u"P-ASL07"_s);
    QVERIFY(m_desk->choose(u"Copy the contact…"_s));
    const auto *form = qobject_cast<ContactForm *>(m_desk->form());
    QVERIFY(form);
    // The street comes line by line from StatusContact, and a new handle is asked for.
    const QString street = registrarSays(u"P-ASL07"_s, u"street"_s);
    QTRY_COMPARE(form->draft().contact.street.value(0), street);
    QVERIFY(form->draft().forceNew);
    QVERIFY(m_desk->fill(u"CITY"_s, u"Taraz"_s));
    m_desk->tickAll();
    QVERIFY(m_desk->send());
    QTRY_VERIFY_WITH_TIMEOUT(!made(u"AddContact"_s).isEmpty(), DeskWindow::soon);
    const QString copy = made(u"AddContact"_s);
    QVERIFY(copy != u"P-ASL07"_s);
    QCOMPARE(registrarSays(copy, u"email"_s), registrarSays(u"P-ASL07"_s, u"email"_s));
    QCOMPARE(registrarSays(copy, u"city"_s), u"Taraz"_s);
    QVERIFY(registrarSays(u"P-ASL07"_s, u"city"_s) != u"Taraz"_s);
}

void TestContactsPage::changesAndDiffersFromTheRegistry()
{
    const QString handle = u"P-STN01"_s; // tech contact of most names
    const QString phone = registrarSays(handle, u"phone"_s);
    select(handle);
    QVERIFY(m_desk->choose(u"Change the contact…"_s));
    auto *form = qobject_cast<ContactChangeForm *>(m_desk->form());
    QVERIFY(form);
    QTRY_VERIFY(form->change().uses.size() > 10);
    QVERIFY(m_desk->shows(form->change().uses.first().domain.unicode()));
    QTRY_VERIFY(m_desk->shows(u"For other data at the registry, make a new handle."_s));
    QCOMPARE(form->blocking(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"Nothing is changed yet."_s),
                             DeskWindow::soon); // at the side, without blame
    QVERIFY(form->shownUnder(u"CONTACT"_s).isEmpty());
    QVERIFY(m_desk->fill(u"EMAIL"_s, u"night@steppe-names.example"_s));
    QCOMPARE(form->undecided(), 1); // that the registry is not told
    QVERIFY(!form->shownUnder(u"CONTACT"_s).isEmpty());
    m_desk->tickAll();
    QVERIFY(m_desk->click(u"reviewOrder"_s));
    QVERIFY(m_desk->shows(u"night@steppe-names.example"_s));
    QVERIFY(m_desk->shows(u"tech@steppe-names.example"_s)); // before, beside after
    QVERIFY(m_desk->click(form->act()));
    QVERIFY(isDone(u"ModifyContact"_s, handle));
    QCOMPARE(registrarSays(handle, u"email"_s), u"night@steppe-names.example"_s);
    QCOMPARE(registrarSays(handle, u"phone"_s), phone);
    QCOMPARE(m_desk->desk().orders().last().request.params.list().size(), 2); // handle and mail
    QTRY_COMPARE_WITH_TIMEOUT(contacts()->byHandle(handle)->email, u"night@steppe-names.example"_s,
                              DeskWindow::soon);

    QVERIFY(m_desk->choose(u"Contacts"_s));
    select(handle);
    QTRY_VERIFY_WITH_TIMEOUT(contacts()->compared(handle).has_value(), DeskWindow::soon);
    QVERIFY(!contacts()->compared(handle)->isEmpty());
    QVERIFY(m_desk->shows(u"The registry shows other data."_s));
    QVERIFY(m_desk->shows(u"Contact data differ; EMAIL"_s)); // the registrar's own words
}

void TestContactsPage::aRefusedChangeStays()
{
    const QString handle = u"P-NEW31"_s;
    const QString mail = registrarSays(handle, u"email"_s);
    select(handle);
    QVERIFY(m_desk->choose(u"Change the contact…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"Nothing is changed yet."_s), DeskWindow::soon);
    QVERIFY(m_desk->fill(u"EMAIL"_s, u"night@steppe-names.example"_s));
    m_desk->tickAll();
    m_desk->forbidWrites();
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"ModifyContact"_s, handle),
                              QStringList{u"rejected"_s}, DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows(u"Operation forbidden by ACL"_s), DeskWindow::soon);
    QCOMPARE(registrarSays(handle, u"email"_s), mail);
    QCOMPARE(contacts()->byHandle(handle)->email, mail);
}

void TestContactsPage::anOwnerIsNotRenamed()
{
    const DomainRecord name = m_desk->desk().domains()->record(0);
    QVERIFY(name.owner);
    select(*name.owner);
    QVERIFY(m_desk->choose(u"Change the contact…"_s));
    auto *form = qobject_cast<ContactChangeForm *>(m_desk->form());
    QVERIFY(form);
    QTRY_VERIFY(m_desk->shows(u"For other data at the registry, make a new handle."_s));
    const QString field = name.owner->startsWith(u"O-"_s) ? u"ORGANIZATION"_s : u"LASTNAME"_s;
    QVERIFY(m_desk->fill(field, u"Somebodyelse"_s));
    m_desk->tickAll();
    QCOMPARE(form->blocking(), 1);
    QVERIFY(!m_desk->send());
    QVERIFY(m_desk->states(u"ModifyContact"_s, *name.owner).isEmpty());
    // The way out keeps what the handle has.
    QVERIFY(QTest::qWaitFor([this] { return m_desk->click(u"Copy into a new handle…"_s); },
                            DeskWindow::soon));
    const auto *copy = qobject_cast<ContactForm *>(m_desk->form());
    QVERIFY(copy && copy->command() == AddContact::command);
    QCOMPARE(copy->draft().contact.email, contacts()->byHandle(*name.owner)->email);
}

void TestContactsPage::deletesWhatIsUnused()
{
    select(u"P-NEW31"_s);
    QVERIFY(m_desk->choose(u"Delete unused contacts…"_s));
    QTRY_VERIFY(m_desk->shows(u"Unused, as the registrar says now"_s));
    QVERIFY(m_desk->send());
    QVERIFY(isDone(u"DeleteContact"_s, u"P-NEW31"_s));
    QCOMPARE(ask(u"StatusContact"_s, {{u"CONTACT"_s, u"P-NEW31"_s}}).code, 545);
    QTRY_VERIFY_WITH_TIMEOUT(!contacts()->byHandle(u"P-NEW31"_s), DeskWindow::soon);
}

void TestContactsPage::aHandleInUseStays()
{
    // What is known to be in use cannot even be reviewed.
    select(u"P-STN01"_s);
    QVERIFY(m_desk->choose(u"Delete unused contacts…"_s));
    QCOMPARE(m_desk->form()->blocking(), 1);
    QVERIFY(!m_desk->send());
    QVERIFY(m_desk->click(u"Cancel"_s));
    // A colleague takes the other handle between the look and the order: the registrar refuses.
    select(u"P-NEW31"_s);
    QVERIFY(m_desk->choose(u"Delete unused contacts…"_s));
    QTRY_VERIFY(m_desk->shows(u"Unused, as the registrar says now"_s));
    const QString name = m_desk->desk().domains()->record(0).name.ace();
    QVERIFY(m_desk->registrar().setOption(u"delay"_s, u"0"_s));
    QCOMPARE(ask(u"ModifyDomain"_s, {{u"DOMAIN"_s, name}, {u"ADMINCONTACT0"_s, u"P-NEW31"_s}}).code,
             200);
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"DeleteContact"_s, u"P-NEW31"_s),
                              QStringList{u"rejected"_s}, DeskWindow::soon);
    QTRY_VERIFY(m_desk->shows(u"contact is linked"_s)); // the registrar's own words
    QVERIFY(contacts()->byHandle(u"P-NEW31"_s));
    QCOMPARE(registrarSays(u"P-NEW31"_s, u"contact"_s), u"P-NEW31"_s);
}

void TestContactsPage::deletingWhatIsGoneIsDone()
{
    select(u"P-NEW31"_s);
    QVERIFY(m_desk->choose(u"Delete unused contacts…"_s));
    QTRY_VERIFY(m_desk->shows(u"Unused, as the registrar says now"_s));
    QCOMPARE(ask(u"DeleteContact"_s, {{u"CONTACT"_s, u"P-NEW31"_s}}).code, 200);
    QVERIFY(m_desk->send());
    QVERIFY(isDone(u"DeleteContact"_s, u"P-NEW31"_s)); // 545 is what was wanted
}

void TestContactsPage::bringsADeletedOneBack()
{
    QCOMPARE(ask(u"DeleteContact"_s, {{u"CONTACT"_s, u"P-NEW31"_s}}).code, 200);
    m_desk->desk().readList();
    QTRY_VERIFY_WITH_TIMEOUT(!contacts()->byHandle(u"P-NEW31"_s), DeskWindow::soon);
    QVERIFY(m_desk->choose(u"Restore a contact…"_s));
    QCOMPARE(m_desk->form()->blocking(), 1);
    QVERIFY(m_desk->fill(u"CONTACT"_s, u"P-NEW31"_s));
    QVERIFY(m_desk->send());
    QVERIFY(isDone(u"RestoreContact"_s, u"P-NEW31"_s));
    QCOMPARE(registrarSays(u"P-NEW31"_s, u"contact"_s), u"P-NEW31"_s);
    QTRY_VERIFY_WITH_TIMEOUT(contacts()->byHandle(u"P-NEW31"_s), DeskWindow::soon);
}

void TestContactsPage::whatWasNeverThereStaysAway()
{
    QVERIFY(m_desk->choose(u"Restore a contact…"_s));
    QVERIFY(m_desk->fill(u"CONTACT"_s, u"P-NOBODY1"_s));
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(u"RestoreContact"_s, u"P-NOBODY1"_s),
                              QStringList{u"rejected"_s}, DeskWindow::soon);
    QVERIFY(m_desk->clickSoon(u"Back to the form"_s));
    QCOMPARE(m_desk->form()->values().value(u"CONTACT"_s), u"P-NOBODY1"_s);
}

void TestContactsPage::saysWhereItIsUsed()
{
    select(u"P-STN02"_s);
    const int names = int(namesOf(m_desk->desk().domains()->usesOf(u"P-STN02"_s)).size());
    QVERIFY(names > 10);
    QCOMPARE(contacts()->uses(u"P-STN02"_s), names);
    const QList<ContactUse> uses = m_desk->desk().domains()->usesOf(u"P-STN02"_s);
    const DomainName name = uses.first().domain;
    const QString line = u"%1 · %2"_s.arg(name.unicode(), rolesText(uses, name));
    QVERIFY2(QTest::qWaitFor([&] { return m_desk->click(line); }), qPrintable(line));
    auto *domains = m_desk->window->page<DomainsPage>();
    QTRY_VERIFY(domains->isVisible());
    QCOMPARE(domains->view()->currentName(), name.ace());
}

void TestContactsPage::filters()
{
    QAbstractItemModel *rows = page()->view()->table()->model();
    const int all = rows->rowCount();
    QTest::keyClicks(page()->view()->search(), u"sample asl07"_s); // of any column
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 0).data().toString(), u"P-ASL07"_s);
    page()->showContact(u"P-STN01"_s); // hidden by the filter, which gives way
    QCOMPARE(rows->rowCount(), all);
    QCOMPARE(page()->view()->selected(), QStringList{u"P-STN01"_s});
    QVERIFY(m_desk->click(u"newContact"_s));
}

QTEST_MAIN(TestContactsPage)
#include "tst_contactspage.moc"
