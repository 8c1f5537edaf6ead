#include "formtest.h"

#include "forms/contactchangeform.h"
#include "forms/contactdeleteform.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = ModifyContact::Field;

namespace {

Contact listed()
{
    Contact contact =
        formtest::person(u"P-ERN55"_s, u"Erna"_s, u"Muster"_s, u"erna@muster.example"_s, u"DE"_s);
    contact.street = {u"Ring 1, Hof 2"_s}; // packed, as lists do
    contact.zip = u"10115"_s;
    contact.city = u"Berlin"_s;
    contact.phone = u"+49.301234567"_s;
    contact.fax = u"+49.301234568"_s;
    return contact;
}

Contact shown()
{
    Contact contact = listed();
    contact.street = {u"Ring 1"_s, u"Hof 2"_s};
    return contact;
}

ContactUse use(const QString &name, const QString &role)
{
    return ContactUse::of(DomainName::fromRegistrar(name), role);
}

} // namespace

/// The forms that change a handle and that delete handles.
class TestContactChangeForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }
    void waitsForTheRegistrar();
    void keepsWhatWasTypedMeanwhile();
    void reviewShowsBeforeAndAfter();
    void namesStandFirst();
    void waysOut();
    void deletesTheUnusedOnly();
    void everythingGone();
};

void TestContactChangeForm::waitsForTheRegistrar()
{
    ContactChangeForm form(listed(), {});
    QCOMPARE(form.blocking(), 1);
    QVERIFY(!form.requests());
    form.setShown(shown());
    QCOMPARE(form.blocking(), 1); // nothing is changed
    qobject_cast<QLineEdit *>(form.editor(QString(Field::email)))->setText(u"new@muster.example"_s);
    QCOMPARE(form.blocking(), 0);
    const auto requests = form.requests();
    QVERIFY(requests);
    QCOMPARE(requests->first().params.list().size(), 2);
    QCOMPARE(requests->first().params.value(u"EMAIL"), u"new@muster.example"_s);
    QCOMPARE(requests->first().object, u"P-ERN55"_s);
}

void TestContactChangeForm::keepsWhatWasTypedMeanwhile()
{
    ContactChangeForm form(listed(), {});
    auto *city = qobject_cast<QLineEdit *>(form.editor(QString(Field::city)));
    city->setText(u"Potsdam"_s);
    Contact now = shown();
    now.phone = u"+49.309999999"_s;
    form.setShown(now);
    QCOMPARE(city->text(), u"Potsdam"_s);
    QCOMPARE(form.change().changed(), QStringList{u"CITY"_s}); // neither street nor phone
    QCOMPARE(qobject_cast<QLineEdit *>(form.editor(u"STREET1"_s))->text(), u"Hof 2"_s);
}

void TestContactChangeForm::reviewShowsBeforeAndAfter()
{
    ContactChangeForm form(listed(), {});
    form.setShown(shown());
    qobject_cast<QLineEdit *>(form.editor(QString(Field::fax)))->clear();
    qobject_cast<QLineEdit *>(form.editor(u"STREET1"_s))->clear();
    const QList<ReviewRow> rows = form.review();
    QCOMPARE(rows.size(), 3); // both lines of the street go together
    QCOMPARE(rows.at(0).entered, u"Ring 1"_s);
    QCOMPARE(rows.at(0).sent, u"Ring 1"_s);
    QVERIFY(!rows.at(0).tidied);
    QCOMPARE(rows.at(1).entered, u"Hof 2"_s);
    QVERIFY(rows.at(1).tidied && rows.at(2).tidied);
    QCOMPARE(rows.at(2).entered, u"+49.301234568"_s);
    QVERIFY(!rows.at(2).sent.isEmpty());
    QCOMPARE(form.change().params().value(u"FAX"), QString());
}

void TestContactChangeForm::namesStandFirst()
{
    ContactChangeForm form(listed(), {use(u"a.kz"_s, u"TECH"_s)});
    form.setShown(shown());
    auto *mail = qobject_cast<QLineEdit *>(form.editor(QString(Field::email)));
    mail->setText(u"new@muster.example"_s);
    QCOMPARE(form.undecided(), 1); // that the registry keeps the old data
    form.setUses({use(u"a.kz"_s, u"TECH"_s), use(u"a.kz"_s, u"OWNER"_s)});
    QCOMPARE(form.undecided(), 1);
    QCOMPARE(form.blocking(), 0);
    qobject_cast<QLineEdit *>(form.editor(QString(Field::lastName)))->setText(u"Beispiel"_s);
    QCOMPARE(form.blocking(), 1); // an owner is not renamed
    form.setUses({});
    QCOMPARE(form.blocking(), 0);
    QCOMPARE(form.undecided(), 1); // another name
}

void TestContactChangeForm::waysOut()
{
    ContactChangeForm form(listed(), {});
    form.resize(860, 900);
    form.show();
    QSignalSpy again(&form, &ContactChangeForm::freshWanted);
    QSignalSpy other(&form, &Form::operationWanted);
    const auto press = [&form](const QString &words) {
        const auto pressed = [&] {
            for (QPushButton *button : form.findChildren<QPushButton *>()) {
                if (button->text().contains(words) && button->isVisible()) {
                    button->click();
                    return true;
                }
            }
            return false;
        };
        return QTest::qWaitFor(pressed);
    };
    form.setTrouble(u"Nobody answers."_s);
    QVERIFY(press(u"Read again"_s));
    QCOMPARE(again.size(), 1);
    form.setShown(shown());
    QVERIFY(press(u"new handle"_s));
    QCOMPARE(other.size(), 1);
    QCOMPARE(other[0][0].value<QLatin1StringView>(), AddContact::command);
}

void TestContactChangeForm::deletesTheUnusedOnly()
{
    Contact linked = formtest::person(u"P-B"_s, u"B"_s, u"B"_s, u"b@b.example"_s, u"KZ"_s);
    linked.status = u"LINKED"_s;
    Contact unused = formtest::person(u"P-A"_s, u"A"_s, u"A"_s, u"a@a.example"_s, u"KZ"_s);
    unused.status = u"UNLINKED"_s;
    Contact named = unused;
    named.handle = u"P-C"_s;
    ContactDeleteForm form({{.contact = unused},
                            {.contact = linked},
                            {.contact = named, .uses = {use(u"a.kz"_s, u"TECH"_s)}}});
    QCOMPARE(form.blocking(), 0);
    QCOMPARE(form.drafts().size(), 1);
    QCOMPARE(form.requests()->first().object, u"P-A"_s);
    // What the registrar says now counts more than the list and the names read a while ago.
    linked.status = u"ok"_s;
    form.setShown(linked);
    named.status = u"ok"_s;
    form.setShown(named);
    unused.status = u"ok, linked"_s;
    form.setShown(unused);
    const auto requests = form.requests();
    QCOMPARE(requests->size(), 2);
    QCOMPARE(requests->at(0).object, u"P-B"_s);
    QCOMPARE(requests->at(1).object, u"P-C"_s);
    QCOMPARE(form.review().size(), 2);
}

void TestContactChangeForm::everythingGone()
{
    Contact contact = formtest::person(u"P-A"_s, u"A"_s, u"A"_s, u"a@a.example"_s, u"KZ"_s);
    contact.status = u"LINKED"_s;
    ContactDeleteForm form({{.contact = contact}});
    QCOMPARE(form.blocking(), 1);
    QVERIFY(form.problems().first().rule == Rule::K20InUse);
    QVERIFY(!form.requests());
    form.setGone(u"P-A"_s);
    QCOMPARE(form.blocking(), 1);
    QCOMPARE(form.shownUnder(u"CONTACT"_s), QStringList{u"Nothing is left to delete."_s});
}

QTEST_MAIN(TestContactChangeForm)
#include "tst_contactchangeform.moc"
