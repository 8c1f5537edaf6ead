#include "sandbox/ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz::sandbox::test;

namespace {

constexpr qint64 day = 86'400;

} // namespace

/// Contacts that are changed, deleted, brought back, copied, and where they are used.
class TestContactChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void changesWhatIsGiven();
    void registryKeepsTheOldData();
    void deletesOnlyUnused();
    void unusedHandlesGoAfter120Days();
    void keepsAHandle();
    void clones();
    void checks();
    void namesWhereItIsUsed();

private:
    static QString madeUp(Ask &ask)
    {
        return ask(u"AddContact"_s,
                   {u"FIRSTNAME=Demo"_s, u"LASTNAME=Person"_s, u"STREET0=Abai 1"_s,
                    u"STREET1=office 7"_s, u"CITY=Almaty"_s, u"ZIP=050000"_s, u"COUNTRY=KZ"_s,
                    u"PHONE=+7.7000000001"_s, u"FAX=+7.7000000002"_s, u"EMAIL=demo@mail.example"_s})
            .value(u"contact"_s);
    }
};

void TestContactChanges::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &line, int code) {
        QTest::newRow(name) << line << code;
    };
    row("nothing wrong", u"CITY=Astana"_s, 200);
    row("nothing given", {}, 200);
    row("city taken away", u"CITY="_s, 504);
    row("mail taken away", u"EMAIL="_s, 504);
    row("fax taken away", u"FAX="_s, 200);
    row("no name left", u"LASTNAME="_s, 504);
    row("mail without @", u"EMAIL=demo.mail.example"_s, 505);
    row("country in words", u"COUNTRY=Kazakhstan"_s, 541);
    row("unknown status", u"ADDSTATUS0=clientHold"_s, 541);
    row("unknown attribute", u"NICKNAME=a"_s, 503);
}

void TestContactChanges::refuses()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    Ask ask;
    QStringList lines{u"CONTACT="_s + madeUp(ask)};
    if (!line.isEmpty())
        lines.append(line);
    QCOMPARE(ask(u"ModifyContact"_s, lines).code, code);
    QCOMPARE(ask(u"ModifyContact"_s, {u"CONTACT=P-NOBODY1"_s}).code, 545);
    QCOMPARE(ask(u"ModifyContact"_s, {u"CITY=Astana"_s}).code, 504);
}

void TestContactChanges::changesWhatIsGiven()
{
    Ask ask;
    const QString handle = madeUp(ask);
    ask.registrar().advance(day);
    const Reply reply = ask(u"ModifyContact"_s,
                            {u"CONTACT="_s + handle.toLower(), u"EMAIL=new@mail.example"_s,
                             u"STREET1="_s, u"FAX="_s, u"COUNTRY=de"_s});
    QCOMPARE(reply.code, 200);
    QCOMPARE(reply.value(u"validated"_s), u"0"_s);
    const Reply status = ask(u"StatusContact"_s, {u"CONTACT="_s + handle});
    QCOMPARE(status.value(u"email"_s), u"new@mail.example"_s);
    QCOMPARE(status.value(u"city"_s), u"Almaty"_s);
    QCOMPARE(status.value(u"country"_s), u"DE"_s);
    QCOMPARE(status.values(u"street"_s), QStringList{u"Abai 1"_s});
    QCOMPARE(status.value(u"fax"_s), QString());
    QVERIFY(status.value(u"updated date"_s) > status.value(u"created date"_s));
    QCOMPARE(ask.registrar().applied(u"ModifyContact"_s, handle.toLower()), 1);
    // A mere check changes nothing.
    QCOMPARE(ask(u"ModifyContact"_s, {u"CONTACT="_s + handle, u"CITY=Astana"_s, u"CHECKONLY=1"_s})
                 .description,
             u"Command completed successfully; Check only"_s);
    QCOMPARE(ask(u"StatusContact"_s, {u"CONTACT="_s + handle}).value(u"city"_s), u"Almaty"_s);
}

void TestContactChanges::registryKeepsTheOldData()
{
    Ask ask;
    const QString contact = u"CONTACT=P-STN01"_s; // tech contact of most names
    QVERIFY(ask(u"StatusUnsyncRegistryContact"_s, {contact}).values(u"domain"_s).isEmpty());
    const QString before = ask(u"StatusContact"_s, {contact}).value(u"email"_s);
    QCOMPARE(ask(u"ModifyContact"_s, {contact, u"EMAIL=new@steppe-names.example"_s}).code, 200);
    const Reply reply = ask(u"StatusUnsyncRegistryContact"_s, {contact});
    QCOMPARE(reply.code, 200);
    const QStringList names = reply.values(u"domain"_s);
    QCOMPARE(names.size(), ask(u"QueryDomainListByContact"_s, {contact}).value(u"total"_s).toInt());
    QVERIFY(names.size() > 10);
    QCOMPARE(reply.value(u"contact"_s), u"P-STN01"_s);
    QCOMPARE(reply.value(u"contacttype"_s), u"TECH"_s);
    QCOMPARE(reply.value(u"zone"_s), u"kz"_s);
    QVERIFY(reply.value(u"errordescription"_s).endsWith("EMAIL"_L1));
    QCOMPARE(
        ask(u"StatusUnsyncRegistryContact"_s, {u"DOMAIN="_s + names.first()}).values(u"contact"_s),
        QStringList{u"P-STN01"_s});
    // The old data again: nothing differs.
    QCOMPARE(ask(u"ModifyContact"_s, {contact, u"EMAIL="_s + before}).code, 200);
    QVERIFY(ask(u"StatusUnsyncRegistryContact"_s, {contact}).values(u"domain"_s).isEmpty());
    QCOMPARE(ask(u"StatusUnsyncRegistryContact"_s).code, 504);
    QCOMPARE(ask(u"StatusUnsyncRegistryContact"_s, {u"CONTACT=P-NOBODY1"_s}).code, 545);
    QCOMPARE(ask(u"StatusUnsyncRegistryContact"_s, {u"DOMAIN=nobody-has-it.kz"_s}).code, 545);
    // A handle that no name uses is at no registry.
    const QString handle = u"CONTACT="_s + madeUp(ask);
    QCOMPARE(ask(u"ModifyContact"_s, {handle, u"CITY=Astana"_s}).code, 200);
    QVERIFY(ask(u"StatusUnsyncRegistryContact"_s, {handle}).values(u"domain"_s).isEmpty());
}

void TestContactChanges::deletesOnlyUnused()
{
    Ask ask;
    const QString handle = madeUp(ask);
    const QString contact = u"CONTACT="_s + handle;
    QCOMPARE(ask(u"DeleteContact"_s, {u"CONTACT=P-STN01"_s}).code, 561);
    QVERIFY(ask.registrar().setOption(u"contact-refusal"_s, u"557"_s));
    QCOMPARE(ask(u"DeleteContact"_s, {u"CONTACT=P-STN01"_s}).code, 557);
    // An order that is not carried out yet uses it, too.
    QStringList lines = Ask::orderLines(u"contact-in-use.kz"_s);
    lines.removeAll(u"ADMINCONTACT0=P-NEW31"_s);
    QCOMPARE(ask(u"AddDomain"_s, lines + QStringList{u"ADMINCONTACT0="_s + handle}).code, 200);
    QCOMPARE(ask(u"DeleteContact"_s, {contact}).code, 557);
    const QString other = madeUp(ask);
    QCOMPARE(other, handle); // identical data, the same handle
    const QString copy = ask(u"CloneContact"_s, {contact, u"NEW=1"_s}).value(u"contact"_s);
    QCOMPARE(ask(u"DeleteContact"_s, {u"CONTACT="_s + copy}).code, 200);
    QCOMPARE(ask(u"DeleteContact"_s, {u"CONTACT="_s + copy}).code, 545);
    QCOMPARE(ask(u"StatusContact"_s, {u"CONTACT="_s + copy}).code, 545);
    QCOMPARE(ask(u"RestoreContact"_s, {u"CONTACT="_s + copy}).code, 200);
    QCOMPARE(ask(u"RestoreContact"_s, {u"CONTACT="_s + copy}).code, 557);
    QCOMPARE(ask(u"RestoreContact"_s, {u"CONTACT=P-NOBODY1"_s}).code, 545);
    QCOMPARE(ask(u"StatusContact"_s, {u"CONTACT="_s + copy}).value(u"last name"_s), u"Person"_s);
}

void TestContactChanges::unusedHandlesGoAfter120Days()
{
    Ask ask;
    const QString contact = u"CONTACT="_s + madeUp(ask);
    const QString stated = ask(u"StatusContact"_s, {contact}).value(u"deletion date"_s);
    QCOMPARE(stated, ask(u"QueryContactList"_s, {contact, u"WIDE=1"_s}).value(u"deletion date"_s));
    ask.registrar().advance(119 * day);
    QCOMPARE(ask(u"StatusContact"_s, {contact}).code, 200);
    ask.registrar().advance(day);
    QCOMPARE(ask(u"StatusContact"_s, {contact}).code, 545);
    QCOMPARE(
        QDateTime::fromSecsSinceEpoch(ask.registrar().now(), Qt::UTC).date().toString(Qt::ISODate),
        stated);
    QVERIFY(ask(u"QueryEventList"_s, {u"CLASS=CONTACT_DELETION"_s}).value(u"total"_s).toInt() > 0);
    QCOMPARE(ask(u"StatusContact"_s, {u"CONTACT=P-STN01"_s}).code, 200);
    // Its days count anew once it is brought back.
    QCOMPARE(ask(u"RestoreContact"_s, {contact}).code, 200);
    ask.registrar().advance(119 * day);
    QCOMPARE(ask(u"StatusContact"_s, {contact}).code, 200);
}

void TestContactChanges::keepsAHandle()
{
    Ask ask;
    const QString contact = u"CONTACT="_s + madeUp(ask);
    QCOMPARE(ask(u"ModifyContact"_s, {contact, u"ADDSTATUS0=clientAutoDeleteProhibited"_s}).code,
             200);
    const Reply status = ask(u"StatusContact"_s, {contact});
    QCOMPARE(status.value(u"auto delete"_s), u"0"_s);
    QCOMPARE(status.value(u"deletion date"_s), QString());
    QVERIFY(ask(u"QueryContactList"_s, {u"STATUS=CLIENTAUTODELETEPROHIBITED"_s})
                .values(u"contact"_s)
                .contains(contact.mid(8)));
    ask.registrar().advance(200 * day);
    QCOMPARE(ask(u"StatusContact"_s, {contact}).code, 200);
    QCOMPARE(ask(u"ModifyContact"_s, {contact, u"AUTODELETE=1"_s}).code, 200);
    ask.registrar().advance(day);
    QCOMPARE(ask(u"StatusContact"_s, {contact}).code, 545);
}

void TestContactChanges::clones()
{
    Ask ask;
    const Reply source = ask(u"StatusContact"_s, {u"CONTACT=P-ASL07"_s});
    const Reply reply = ask(u"CloneContact"_s, {u"CONTACT=P-ASL07"_s, u"NEW=1"_s});
    QCOMPARE(reply.code, 200);
    const QString handle = reply.value(u"contact"_s);
    QVERIFY(handle != u"P-ASL07"_s && handle.startsWith("P-SAM"_L1));
    const Reply copy = ask(u"StatusContact"_s, {u"CONTACT="_s + handle});
    for (const QString &property : {u"first name"_s, u"email"_s, u"street"_s, u"verified"_s})
        QCOMPARE(copy.value(property), source.value(property));
    QCOMPARE(ask(u"CloneContact"_s, {u"CONTACT=P-ASL07"_s}).value(u"contact"_s), u"P-ASL07"_s);
    QCOMPARE(ask(u"CloneContact"_s, {u"CONTACT=P-NOBODY1"_s}).code, 545);
}

void TestContactChanges::checks()
{
    Ask ask;
    QCOMPARE(ask(u"CheckContact"_s, {u"CONTACT=p-asl07"_s}).code, 215);
    QCOMPARE(ask(u"CheckContact"_s, {u"CONTACT=P-NOBODY1"_s}).code, 214);
    const Reply reply = ask(u"CheckContacts"_s, {u"CONTACT0=P-NOBODY1"_s, u"CONTACT1=P-ASL07"_s});
    QCOMPARE(reply.values(u"contactcheck"_s),
             (QStringList{u"214 Contact available"_s, u"215 Contact not available"_s}));
    QCOMPARE(ask(u"CheckContacts"_s).code, 504);
}

void TestContactChanges::namesWhereItIsUsed()
{
    Ask ask;
    const Reply all = ask(u"QueryDomainListByContact"_s, {u"CONTACT=p-stn02"_s});
    QCOMPARE(all.code, 200);
    QCOMPARE(all.order.filter(u"column"_s).size(), 2);
    QVERIFY(all.values(u"type"_s).contains(u"BILLING"_s));
    const QString name = all.value(u"domain"_s);
    QCOMPARE(ask(u"StatusDomain"_s, {u"DOMAIN="_s + name}).value(u"billing contact"_s),
             u"P-STN02"_s);
    const Reply page =
        ask(u"QueryDomainListByContact"_s, {u"CONTACT=P-STN02"_s, u"LIMIT=2"_s, u"FIRST=2"_s});
    QCOMPARE(page.values(u"domain"_s), all.values(u"domain"_s).mid(2, 2));
    QCOMPARE(ask(u"QueryDomainListByContact"_s, {u"CONTACT="_s + madeUp(ask)}).value(u"total"_s),
             u"0"_s);
    QCOMPARE(ask(u"QueryDomainListByContact"_s, {u"CONTACT=P-NOBODY1"_s}).code, 545);
    QCOMPARE(ask(u"QueryDomainListByContact"_s).code, 504);
}

QTEST_APPLESS_MAIN(TestContactChanges)
#include "tst_contactchanges.moc"
