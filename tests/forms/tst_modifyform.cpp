#include "formtest.h"

#include "forms/contactpicker.h"
#include "forms/modifyform.h"
#include "forms/nameserversedit.h"
#include "look/message.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = ModifyDomain::Field;

namespace {

const QDate today(2027, 2, 19);

StatusDomain::Outcome shown(bool locked = true)
{
    StatusDomain::Outcome outcome;
    outcome.record = {.name = DomainName::fromUser(u"дала-кофе.kz"_s),
                      .owner = u"P-DLC31"_s,
                      .admin = QStringList{u"P-ASL07"_s},
                      .tech = QStringList{u"P-STN01"_s},
                      .billing = QStringList{u"P-STN01"_s},
                      .nameServers = QStringList{u"ns1.steppe.example"_s, u"ns2.steppe.example"_s},
                      .transferLock = locked,
                      .comment = u"Shop"_s};
    return outcome;
}

/// A form that has read its name.
struct Fixture
{
    explicit Fixture(const StatusDomain::Outcome &read = shown())
        : form(read.record.name, today)
    {
        formtest::fill(contacts);
        form.setContacts(&contacts);
        form.resize(dp(860), dp(720));
        form.show();
        form.readAgain();
        form.showRead(read);
    }
    QLineEdit *line(const QString &field) const
    {
        return qobject_cast<QLineEdit *>(form.editor(field));
    }
    QLineEdit *server(int row) const { return line(Field::nameServers + QString::number(row)); }
    void setLock(const QString &token)
    {
        auto *lock = qobject_cast<QComboBox *>(form.editor(QString(Field::transferLock)));
        lock->setCurrentIndex(lock->findData(token));
    }
    QStringList commands() const
    {
        QStringList result;
        const auto requests = form.requests();
        for (const Request &request : requests ? *requests : QList<Request>()) {
            QStringList lines;
            for (const Param &param : request.params.list())
                lines.append(param.name + u'=' + param.value);
            result.append(lines.mid(1).join(u' '));
        }
        return result;
    }

    QStandardItemModel contacts;
    ModifyForm form;
};

} // namespace

class TestModifyForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }

    void everyFieldIsBound();
    void waitsForTheName();
    void saysWhyAndTriesAgain();
    void nothingChangedBlocks();
    void sendsOnlyWhatDiffers();
    void oneOrderForEachGroup();
    void ownerCannotBeChanged();
    void saysWhenTheLockReturns();
    void keepsWhatWasTyped();
    void reviewComparesBothSets();
    void saysWhatMayCost();
    void newContactComesBack();
    void pictures();
};

void TestModifyForm::everyFieldIsBound()
{
    Fixture f;
    for (const QLatin1StringView field : {Field::domain, Field::owner, Field::admin, Field::tech,
                                          Field::billing, Field::transferLock, Field::comment})
        QVERIFY2(f.form.editor(QString(field)), field.data());
    QVERIFY(f.server(0) && f.server(1));
    for (const QString &field : f.form.fields())
        QVERIFY2(!f.form.editor(field)->accessibleName().isEmpty(), qPrintable(field));
}

void TestModifyForm::waitsForTheName()
{
    ModifyForm form(shown().record.name, today);
    QSignalSpy wanted(&form, &Form::readWanted);
    form.readAgain();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(form.blocking(), 1);
    QVERIFY(!form.requests());
    QVERIFY(!form.editor(QString(Field::admin))->isEnabled());
    form.showRead(shown());
    QVERIFY(form.editor(QString(Field::admin))->isEnabled());
    QCOMPARE(form.values().value(Field::nameServers + u"1"_s), u"ns2.steppe.example"_s);
    QCOMPARE(form.values().value(Field::admin), u"P-ASL07"_s);
    QCOMPARE(form.values().value(Field::transferLock), u"1"_s);
    QCOMPARE(form.values().value(Field::comment), u"Shop"_s);
}

void TestModifyForm::saysWhyAndTriesAgain()
{
    ModifyForm form(shown().record.name, today);
    form.show();
    form.readAgain();
    form.showUnread(shown().record.name, u"The registrar did not answer."_s);
    auto *message = form.findChild<Message *>(u"unread"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"The registrar did not answer."_s);
    QSignalSpy wanted(&form, &Form::readWanted);
    form.findChild<QPushButton *>(u"readAgain"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(message->isHidden());
}

void TestModifyForm::nothingChangedBlocks()
{
    Fixture f;
    QCOMPARE(f.form.blocking(), 1);
    QVERIFY(!f.form.requests());
    f.line(Field::comment)->setText(u"Other"_s);
    QCOMPARE(f.form.blocking(), 0);
    f.line(Field::comment)->setText(u" Shop "_s);
    QCOMPARE(f.form.blocking(), 1);
}

void TestModifyForm::sendsOnlyWhatDiffers()
{
    Fixture f;
    f.server(1)->setText(u"NS3.steppe.example"_s);
    QCOMPARE(f.commands(),
             QStringList{u"ADDNAMESERVER0=ns3.steppe.example "
                         "DELNAMESERVER0=ns2.steppe.example"_s});
    f.server(1)->setText(u"ns2.steppe.example"_s);
    qobject_cast<ContactPicker *>(f.form.editor(QString(Field::tech)))->setValue(u"P-TMS12"_s);
    QCOMPARE(f.commands(), QStringList{u"TECHCONTACT0=P-TMS12"_s});
    QVERIFY(f.form.shownUnder(QString(Field::tech)).join(u' ').contains(u"P-STN01"_s));
}

void TestModifyForm::oneOrderForEachGroup()
{
    Fixture f;
    f.server(1)->setText(u"ns3.steppe.example"_s);
    f.setLock(u"0"_s);
    f.line(Field::comment)->clear();
    QCOMPARE(f.commands(),
             (QStringList{u"ADDNAMESERVER0=ns3.steppe.example DELNAMESERVER0=ns2.steppe.example"_s,
                          u"TRANSFERLOCK=0"_s, u"X-DOMAIN-COMMENT="_s}));
    const auto requests = f.form.requests();
    QSet<QString> aspects;
    for (const Request &request : *requests)
        aspects.insert(request.aspect);
    QCOMPARE(aspects.size(), 3);
    QVERIFY(f.form.act().contains(u'3'));
}

void TestModifyForm::ownerCannotBeChanged()
{
    Fixture f;
    QLineEdit *owner = f.line(Field::owner);
    QVERIFY(owner->isReadOnly());
    QVERIFY(owner->text().contains(u"P-DLC31"_s) && owner->text().contains(u"Dala Coffee LLP"_s));
    QVERIFY(!f.form.shownUnder(QString(Field::owner)).isEmpty());
    f.server(1)->setText(u"ns3.steppe.example"_s);
    QVERIFY(!f.commands().join(u' ').contains(u"OWNER"_s));
}

void TestModifyForm::saysWhenTheLockReturns()
{
    Fixture locked;
    QVERIFY(locked.form.shownUnder(QString(Field::transferLock)).isEmpty());
    locked.setLock(u"0"_s);
    QVERIFY(locked.form.shownUnder(QString(Field::transferLock)).join(u' ').contains(u"2027"_s));
    StatusDomain::Outcome off = shown(false);
    off.record.lockReturns = Instant::fromRegistrar(u"2027-03-09 08:00:00.0"_s);
    Fixture unlocked(off);
    QVERIFY(unlocked.form.shownUnder(QString(Field::transferLock)).join(u' ').contains(u"9 "_s));
    Fixture unstated(shown(false));
    QVERIFY(!unstated.form.shownUnder(QString(Field::transferLock)).isEmpty());
}

void TestModifyForm::keepsWhatWasTyped()
{
    Fixture f;
    f.server(0)->setText(u"ns9.steppe.example"_s);
    StatusDomain::Outcome now = shown();
    now.record.comment = u"Changed by somebody"_s;
    f.form.readAgain();
    f.form.showRead(now);
    QCOMPARE(f.server(0)->text(), u"ns9.steppe.example"_s);
    QCOMPARE(f.line(Field::comment)->text(), u"Changed by somebody"_s);
    QCOMPARE(f.commands(),
             QStringList{u"ADDNAMESERVER0=ns9.steppe.example "
                         "DELNAMESERVER0=ns1.steppe.example"_s});
}

void TestModifyForm::reviewComparesBothSets()
{
    Fixture f;
    f.server(1)->setText(u"ns3.steppe.example"_s);
    f.setLock(u"0"_s);
    const QList<ReviewRow> rows = f.form.review();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].entered, u"ns1.steppe.example"_s);
    QCOMPARE(rows[0].sent, rows[0].entered);
    QVERIFY(!rows[0].tidied);
    QCOMPARE(rows[1].entered, u"ns2.steppe.example"_s);
    QVERIFY(rows[1].tidied);
    QCOMPARE(rows[2].sent, u"ns3.steppe.example"_s);
    QVERIFY(rows[3].entered != rows[3].sent);
}

void TestModifyForm::saysWhatMayCost()
{
    Fixture f;
    f.setLock(u"0"_s);
    QVERIFY(f.form.unpriced().isEmpty());
    qobject_cast<ContactPicker *>(f.form.editor(QString(Field::admin)))->setValue(u"P-TMS12"_s);
    QVERIFY(!f.form.unpriced().isEmpty());
}

void TestModifyForm::newContactComesBack()
{
    Fixture f;
    f.form.chooseContact(
        QString(Field::billing),
        formtest::person(u"P-NEW1"_s, u"Aliya"_s, u"Sample"_s, u"a@dala.example"_s, u"KZ"_s));
    QCOMPARE(f.commands(), QStringList{u"BILLINGCONTACT0=P-NEW1"_s});
}

void TestModifyForm::pictures()
{
    Fixture f;
    f.server(1)->setText(u"ns3.дала-кофе.kz"_s);
    f.setLock(u"0"_s);
    qobject_cast<ContactPicker *>(f.form.editor(QString(Field::tech)))->setValue(u"P-TMS12"_s);
    f.form.showAll();
    formtest::picture(f.form, u"modifyform"_s);
    QCOMPARE(f.form.blocking(), 1); // a server inside the name needs its address
}

QTEST_MAIN(TestModifyForm)
#include "tst_modifyform.moc"
