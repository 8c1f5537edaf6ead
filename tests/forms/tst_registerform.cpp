#include "formtest.h"

#include "forms/contactchoices.h"
#include "forms/contactpicker.h"
#include "forms/nameserversedit.h"
#include "forms/registerform.h"
#include "forms/section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>
#include <QVBoxLayout>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = AddDomain::Field;

namespace {

QString serverField(int index)
{
    return Field::nameServers + QString::number(index);
}

} // namespace

class TestRegisterForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
        formtest::fill(m_contacts);
    }
    void init()
    {
        m_window = std::make_unique<QDialog>();
        m_form = new RegisterForm;
        m_form->setContacts(&m_contacts);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins({});
        auto *area = new QScrollArea; // forms are long and stand in one
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setWidget(m_form);
        layout->addWidget(area);
        m_window->setBackgroundRole(QPalette::Base);
        m_window->resize(860, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void everyFieldIsBound();
    void everyEditorHasAVisibleLabel();
    void fillsTheOperation();
    void saysNothingBeforeTheEditorIsLeft();
    void problemGoesWhenCured();
    void tickLapsesWithTheValue();
    void enterMovesOnAndNeverSends();
    void controlEnterAsksForTheReview();
    void showNextFindsEachOpenField();
    void tabReachesTheTick();
    void findsContactBySurname();
    void contactTypedByHand();
    void newContactFromThePopup();
    void sameForAll();
    void pastedServersSpread();
    void serversComeAndGo();
    void glueStaysWithItsHost();
    void draftGoesThereAndBack();
    void declarationsAreNotKept();
    void taxNumberFollowsTheOwner();
    void asksForAvailability();
    void reviewTellsWhatWasTidied();
    void sealsOnlyWhatIsDecided();
    void complaintLandsUnderItsField();
    void stillOpenNamesThings();
    void fieldsStopWhereLinesGetLong();
    void editedOncePerChange();
    void lastUsedContactsComeFirst();
    void pictures();

private:
    QLineEdit *line(QLatin1StringView field) const { return line(QString(field)); }
    QLineEdit *line(const QString &field) const
    {
        return qobject_cast<QLineEdit *>(m_form->editor(field));
    }
    QStringList under(QLatin1StringView field) const { return m_form->shownUnder(QString(field)); }
    /// Types as a person does, after emptying the editor.
    void type(QLineEdit *editor, const QString &text) const
    {
        editor->setFocus();
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        editor->insert(text); // as an input method does: QTest has keys for Latin letters only
        if (auto *picker = qobject_cast<ContactPicker *>(editor);
            picker != nullptr && picker->popup()->isVisible())
            QTest::keyClick(picker->popup(), Qt::Key_Escape);
    }
    void leave() const
    {
        m_form->editor(QString(Field::comment))->setFocus();
        QCoreApplication::sendPostedEvents();
    }
    void fillAll() const;

    QStandardItemModel m_contacts;
    std::unique_ptr<QDialog> m_window;
    RegisterForm *m_form = nullptr;
};

void TestRegisterForm::fillAll() const
{
    type(line(Field::domain), u"Дала-Кофе.kz "_s);
    qobject_cast<QSpinBox *>(m_form->editor(QString(Field::years)))->setValue(2);
    line(Field::owner)->setFocus();
    m_form->chooseContact(QString(Field::owner),
                          m_contacts.item(0)->data(contactRole).value<Contact>());
    m_form->chooseContact(QString(Field::admin),
                          m_contacts.item(2)->data(contactRole).value<Contact>());
    m_form->chooseContact(QString(Field::tech),
                          m_contacts.item(4)->data(contactRole).value<Contact>());
    m_form->chooseContact(QString(Field::billing),
                          m_contacts.item(4)->data(contactRole).value<Contact>());
    type(line(serverField(0)), u"NS1.steppe-dns.example."_s);
    type(line(serverField(1)), u"ns2.steppe-dns.example"_s);
    type(line(Field::taxId), u"BIN 0001 4000 0002"_s);
    qobject_cast<QCheckBox *>(m_form->editor(QString(Field::content)))->setChecked(true);
    qobject_cast<QCheckBox *>(m_form->editor(QString(Field::hosting)))->setChecked(true);
    leave();
}

void TestRegisterForm::everyFieldIsBound()
{
    const QStringList bound = m_form->fields();
    for (const QLatin1StringView field :
         {Field::domain, Field::years, Field::owner, Field::admin, Field::tech, Field::billing,
          Field::taxId, Field::renewalMode, Field::transferLock, Field::comment, Field::webServer,
          Field::content, Field::hosting})
        QVERIFY2(bound.contains(QString(field)), field.data());
    QVERIFY(bound.contains(serverField(0)));
    QVERIFY(bound.contains(serverField(1)));
    // Whatever the rules complain about has a place.
    for (const Problem &problem : m_form->problems())
        QVERIFY2(m_form->editor(problem.field) != nullptr, qPrintable(problem.field));
}

void TestRegisterForm::everyEditorHasAVisibleLabel()
{
    for (const QString &field : m_form->fields()) {
        QWidget *editor = m_form->editor(field);
        if (qobject_cast<QCheckBox *>(editor) != nullptr)
            continue; // its own text
        bool found = false;
        const auto labels = m_form->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy() != editor)
                continue;
            found = true;
            QVERIFY2(label->text().contains(u'&'), qPrintable(field));
            QCOMPARE(editor->accessibleName(), label->text().remove(u'&'));
        }
        QVERIFY2(found, qPrintable(field));
    }
}

void TestRegisterForm::fillsTheOperation()
{
    fillAll();
    const AddDomain order = m_form->draft();
    QCOMPARE(order.domain.ace(), u"xn----7sbaoi3ae1a8c.kz"_s);
    QCOMPARE(order.years, 2);
    QCOMPARE(order.owner, u"P-DLC31"_s);
    QCOMPARE(order.admin, u"P-TMS12"_s);
    QCOMPARE(order.tech, u"P-STN01"_s);
    QCOMPARE(order.billing, u"P-STN01"_s);
    QCOMPARE(order.nameServers.size(), 2);
    QCOMPARE(order.nameServers[0].host, u"ns1.steppe-dns.example"_s);
    QCOMPARE(order.taxId.value(), u"000140000002"_s);
    QVERIFY(order.ownerData.has_value());
    QVERIFY(order.contentAcknowledged && order.hostingAcknowledged);
    QCOMPARE(m_form->blocking(), 0);
    QCOMPARE(m_form->title(), u"дала-кофе.kz"_s);
}

void TestRegisterForm::saysNothingBeforeTheEditorIsLeft()
{
    QLineEdit *tax = line(Field::taxId);
    m_form->chooseContact(QString(Field::owner),
                          m_contacts.item(0)->data(contactRole).value<Contact>());
    type(tax, u"000140000003"_s);
    QCOMPARE(under(Field::taxId), QStringList());
    leave();
    QCOMPARE(under(Field::taxId).size(), 1);
    QVERIFY(tax->accessibleDescription().contains(under(Field::taxId).first()));
    QCOMPARE(tax->property("verdict").toString(), u"block"_s);
}

void TestRegisterForm::problemGoesWhenCured()
{
    saysNothingBeforeTheEditorIsLeft();
    QLineEdit *tax = line(Field::taxId);
    type(tax, u"000140000002"_s);
    QVERIFY(tax->hasFocus());
    QCOMPARE(under(Field::taxId), QStringList());
    QVERIFY(tax->property("verdict").toString() != u"block"_s);
    QVERIFY(tax->accessibleDescription().isEmpty());
}

void TestRegisterForm::tickLapsesWithTheValue()
{
    fillAll();
    QLineEdit *server = line(Field::webServer);
    type(server, u"104.21.5.1"_s);
    leave();
    QCOMPARE(m_form->undecided(), 1);
    QCOMPARE(server->property("verdict").toString(), u"warn"_s);
    QCheckBox *tick = nullptr;
    for (QCheckBox *box : m_form->findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->accessibleDescription() == under(Field::webServer).first())
            tick = box;
    }
    QVERIFY(tick != nullptr);
    tick->click();
    QCOMPARE(m_form->undecided(), 0);
    QCOMPARE(m_form->ticked().size(), 1);
    QVERIFY(m_form->requests().ok());
    QVERIFY(!m_form->requests().value().first().decisions.isEmpty());

    type(server, u"104.21.5.2"_s);
    QCOMPARE(m_form->ticked().size(), 0);
    QCOMPARE(m_form->undecided(), 1);
    QVERIFY(!m_form->requests().ok());
    type(server, u"104.21.5.1"_s); // not even for the value it was given for
    leave();
    QCOMPARE(m_form->undecided(), 1);
    QVERIFY(!tick->isChecked());
}

void TestRegisterForm::enterMovesOnAndNeverSends()
{
    auto *send = new QPushButton(u"Send"_s);
    send->setDefault(true);
    m_window->layout()->addWidget(send);
    QSignalSpy sent(send, &QPushButton::clicked);
    QSignalSpy accepted(m_window.get(), &QDialog::accepted);
    for (const QString &field : m_form->fields()) {
        QWidget *editor = m_form->editor(field);
        editor->setFocus();
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY2(!editor->hasFocus(), qPrintable(field));
    }
    line(Field::domain)->setFocus();
    QTest::keyClick(line(Field::domain), Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(!line(Field::domain)->hasFocus());
    QCOMPARE(sent.size(), 0);
    QCOMPARE(accepted.size(), 0);
}

void TestRegisterForm::controlEnterAsksForTheReview()
{
    QSignalSpy review(m_form, &Form::reviewWanted);
    for (const QString &field : m_form->fields()) {
        QWidget *editor = m_form->editor(field);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(review.size(), 1);
        QVERIFY(editor->hasFocus());
        review.clear();
    }
}

void TestRegisterForm::showNextFindsEachOpenField()
{
    fillAll();
    type(line(Field::taxId), u"000140000003"_s);
    type(line(Field::webServer), u"104.21.5.1"_s);
    line(Field::domain)->setFocus();
    QTest::keyClick(line(Field::domain), Qt::Key_F8);
    QVERIFY(line(Field::taxId)->hasFocus());
    QTest::keyClick(line(Field::taxId), Qt::Key_F8);
    QVERIFY(line(Field::webServer)->hasFocus());
    QTest::keyClick(line(Field::webServer), Qt::Key_F8);
    QVERIFY(line(Field::taxId)->hasFocus());
    QCOMPARE(under(Field::taxId).size(), 1);
}

void TestRegisterForm::tabReachesTheTick()
{
    fillAll();
    type(line(Field::webServer), u"104.21.5.1"_s);
    leave();
    line(Field::webServer)->setFocus();
    QTest::keyClick(line(Field::webServer), Qt::Key_Tab);
    auto *tick = qobject_cast<QCheckBox *>(m_window->focusWidget());
    QVERIFY(tick);
    QCOMPARE(m_form->undecided(), 1);
    QTest::keyClick(tick, Qt::Key_Space);
    QCOMPARE(m_form->undecided(), 0);
    QVERIFY(tick->hasFocus());
    QTest::keyClick(tick, Qt::Key_Tab);
    QVERIFY(m_form->editor(QString(Field::transferLock))->hasFocus());
}

void TestRegisterForm::findsContactBySurname()
{
    auto *admin = qobject_cast<ContactPicker *>(line(Field::admin));
    admin->setFocus();
    QTest::keyClicks(admin, u"sAMp"_s);
    QTRY_VERIFY(admin->popup()->isVisible());
    QCOMPARE(admin->popup()->model()->rowCount(), 4); // three that fit and "New contact"
    QTest::keyClick(admin->popup(), Qt::Key_Down);
    QTest::keyClick(admin->popup(), Qt::Key_Down);
    QTest::keyClick(admin->popup(), Qt::Key_Return);
    QVERIFY(!admin->popup()->isVisible());
    QCOMPARE(admin->handle(), u"P-TMS12"_s);
    QVERIFY(admin->text().contains(u"Timur Sample"_s));
    QVERIFY(admin->hasFocus());
    // Mail and country count too; words in any order.
    admin->selectAll();
    QTest::keyClicks(admin, u"de erna@"_s);
    QTRY_COMPARE(admin->popup()->model()->rowCount(), 2);
    QTest::keyClick(admin->popup(), Qt::Key_Return); // the only one is chosen beforehand
    QCOMPARE(admin->handle(), u"P-ERN55"_s);
}

void TestRegisterForm::contactTypedByHand()
{
    fillAll();
    type(line(Field::taxId), {});
    type(line(Field::owner), u"p-zzz99"_s);
    leave();
    QCOMPARE(m_form->draft().owner, u"P-ZZZ99"_s);
    QVERIFY(!m_form->draft().ownerData.has_value());
    const Problems open = m_form->open();
    QVERIFY(std::any_of(open.begin(), open.end(), [](const Problem &problem) {
        return problem.rule == Rule::V1bUnknownOwner;
    }));
    // A handle of the model typed in small letters is that contact.
    type(line(Field::owner), u"p-dlc31"_s);
    leave();
    QVERIFY(m_form->draft().ownerData.has_value());
    QVERIFY(line(Field::owner)->text().contains(u"Dala Coffee"_s));
    // What is no handle stays on screen and is not sent.
    type(line(Field::owner), u"dala"_s);
    leave();
    QCOMPARE(line(Field::owner)->text(), u"dala"_s);
    QCOMPARE(m_form->draft().owner, QString());
    QVERIFY(m_form->blocking() > 0);
    QVERIFY(under(Field::owner).join(u' ').contains(u"dala"_s)); // it is not called empty
}

void TestRegisterForm::newContactFromThePopup()
{
    auto *tech = qobject_cast<ContactPicker *>(line(Field::tech));
    QSignalSpy wanted(m_form, &RegisterForm::newContactWanted);
    tech->setFocus();
    QTest::keyClicks(tech, u"nobody"_s);
    QTRY_VERIFY(tech->popup()->isVisible());
    QTest::keyClick(tech->popup(), Qt::Key_Down);
    QTest::keyClick(tech->popup(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QString(Field::tech));
    QCOMPARE(wanted[0][1].toString(), u"nobody"_s);
    QTest::keyClick(tech, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(tech->text(), u"nobody"_s);
}

void TestRegisterForm::sameForAll()
{
    auto *same = m_form->findChild<QPushButton *>(u"sameForAll"_s);
    QVERIFY(!same->isVisible());
    m_form->chooseContact(QString(Field::owner),
                          m_contacts.item(0)->data(contactRole).value<Contact>());
    m_form->chooseContact(QString(Field::tech),
                          m_contacts.item(4)->data(contactRole).value<Contact>());
    QVERIFY(same->isVisible());
    same->click();
    QVERIFY(!same->isVisible());
    QCOMPARE(m_form->draft().admin, u"P-DLC31"_s);
    QCOMPARE(m_form->draft().tech, u"P-STN01"_s);
    QCOMPARE(m_form->draft().billing, u"P-DLC31"_s);
}

void TestRegisterForm::pastedServersSpread()
{
    type(line(serverField(0)),
         u"ns1.a.example\nns2.a.example 203.0.113.7\r\nns3.a.example, ns4.a.example"_s);
    const QList<NameServer> servers = m_form->draft().nameServers;
    QCOMPARE(servers.size(), 4);
    QCOMPARE(servers[0].host, u"ns1.a.example"_s);
    QCOMPARE(servers[1].addresses, QStringList{u"203.0.113.7"_s});
    QCOMPARE(servers[3].host, u"ns4.a.example"_s);
    QVERIFY(line(serverField(3))->hasFocus());
    QVERIFY(m_form->fields().contains(serverField(3)));

    // More than 13: nothing is lost, and the rules say that it is too many.
    QString many;
    for (int i = 0; i < 15; ++i)
        many += u"ns%1.b.example\n"_s.arg(i);
    type(line(serverField(0)), many);
    leave();
    QString all;
    for (int i = 0; i < maxNameServers; ++i)
        all += line(serverField(i))->text() + u' ';
    for (int i = 0; i < 15; ++i)
        QVERIFY2(all.contains(u"ns%1.b.example"_s.arg(i)), qPrintable(all));
    QVERIFY(m_form->blocking() > 0);
}

void TestRegisterForm::serversComeAndGo()
{
    auto *servers = m_form->findChild<NameServersEdit *>();
    QVERIFY(!servers->removeButton(0)->isVisible());
    servers->addButton()->click();
    QCOMPARE(servers->count(), 3);
    QVERIFY(servers->editor(2)->hasFocus());
    type(servers->editor(0), u"ns1.a.example"_s);
    type(servers->editor(1), u"ns2.a.example"_s);
    type(servers->editor(2), u"bad_host"_s);
    leave();
    QCOMPARE(m_form->shownUnder(serverField(2)).size(), 1);
    // A gap sends no blank, and what is said stays under the row it is about.
    type(servers->editor(1), {});
    leave();
    QCOMPARE(m_form->draft().nameServers.size(), 2);
    QCOMPARE(m_form->editor(serverField(1)), servers->editor(2));
    servers->removeButton(1)->click();
    QCOMPARE(servers->count(), 2);
    QCOMPARE(servers->editor(1)->text(), u"bad_host"_s);
    QTRY_COMPARE(m_form->shownUnder(serverField(1)).size(), 1);
    servers->setCount(20);
    QCOMPARE(servers->count(), maxNameServers);
    QVERIFY(!servers->addButton()->isEnabled());
}

void TestRegisterForm::glueStaysWithItsHost()
{
    type(line(Field::domain), u"tulpar.kz"_s);
    type(line(serverField(0)), u"ns1.tulpar.kz 195.210.46.2"_s);
    leave();
    QCOMPARE(m_form->draft().nameServers.size(), 1);
    QCOMPARE(line(serverField(0))->text(), u"ns1.tulpar.kz 195.210.46.2"_s);
    QCOMPARE(m_form->draft().nameServers[0].addresses, QStringList{u"195.210.46.2"_s});
}

void TestRegisterForm::draftGoesThereAndBack()
{
    fillAll();
    type(line(Field::comment), u"for the café, 100 % & more"_s);
    auto *servers = m_form->findChild<NameServersEdit *>();
    servers->setCount(5);
    servers->editor(4)->setText(u"ns5.a.example"_s);
    type(line(Field::admin), u"samp"_s); // not chosen yet: kept all the same
    auto *mode = qobject_cast<QComboBox *>(m_form->editor(QString(Field::renewalMode)));
    mode->setCurrentIndex(mode->findData(u"AUTOEXPIRE"_s));
    const QMap<QString, QString> values = m_form->values();

    RegisterForm other;
    QSignalSpy edited(&other, &Form::edited);
    other.setValues(values);
    QCOMPARE(other.values(), values);
    QCOMPARE(edited.size(), 0);
    other.setContacts(&m_contacts); // they may come later
    QCOMPARE(other.values(), values);
    QVERIFY(other.draft().ownerData.has_value());
    QCOMPARE(other.draft().renewalMode.token(), u"AUTOEXPIRE"_s);
    QCOMPARE(other.draft().nameServers, m_form->draft().nameServers);
    QCOMPARE(other.ticked().size(), 0);
    // Setting again, with fewer servers, leaves nothing of before.
    RegisterForm empty;
    other.setValues(empty.values());
    QCOMPARE(other.values(), empty.values());
}

void TestRegisterForm::declarationsAreNotKept()
{
    fillAll();
    QVERIFY(!m_form->values().contains(QString(Field::content)));
    QVERIFY(!m_form->values().contains(QString(Field::hosting)));
    RegisterForm other;
    other.setValues({{QString(Field::content), u"true"_s}, {QString(Field::hosting), u"true"_s}});
    QVERIFY(!other.draft().contentAcknowledged);
    QVERIFY(!other.draft().hostingAcknowledged);
}

void TestRegisterForm::taxNumberFollowsTheOwner()
{
    const auto blocked = [this] {
        const Problems open = m_form->open();
        return std::any_of(open.begin(), open.end(), [](const Problem &problem) {
            return problem.field == Field::taxId && problem.verdict() == Verdict::Block;
        });
    };
    const auto *hint = m_form->findChild<QLabel *>(u"companyHint"_s);
    const QString before = hint->text();
    m_form->chooseContact(QString(Field::owner),
                          m_contacts.item(0)->data(contactRole).value<Contact>());
    QVERIFY(blocked());
    const QString required = hint->text();
    QVERIFY(required != before);
    QCOMPARE(line(Field::taxId)->accessibleName(),
             m_form->findChild<QLabel *>(u"taxIdLabel"_s)->text().remove(u'&'));
    m_form->chooseContact(QString(Field::owner),
                          m_contacts.item(5)->data(contactRole).value<Contact>());
    QVERIFY(!blocked());
    QVERIFY(hint->text() != required);
    type(line(Field::taxId), u"000140000002"_s);
    QCOMPARE(m_form->findChild<QLabel *>(u"taxIdRead"_s)->text(),
             TaxId::fromUser(u"000140000002"_s).grouped());
}

void TestRegisterForm::asksForAvailability()
{
    QSignalSpy wanted(m_form, &RegisterForm::availabilityWanted);
    auto *button = m_form->findChild<QPushButton *>(u"checkAgain"_s);
    QVERIFY(!button->isEnabled());
    type(line(Field::domain), u"www.dala.kz"_s); // blocked by its rules: nothing to ask
    QVERIFY(!button->isEnabled());
    type(line(Field::domain), u"dala.kz"_s);
    QVERIFY(button->isEnabled());
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<DomainName>().ace(), u"dala.kz"_s);
    const DomainName dala = DomainName::fromUser(u"dala.kz"_s);
    m_form->showAvailability(dala, Availability::Free, {}, QTime(14, 31));
    QCOMPARE(under(Field::domain).size(), 1);
    QVERIFY(under(Field::domain)[0].contains(u"14:31"_s));
    button->click();
    QCOMPARE(wanted.size(), 2);
    // An answer about another name is late, and a new name has no answer yet.
    type(line(Field::domain), u"dala2.kz"_s);
    QCOMPARE(under(Field::domain), QStringList());
    m_form->showAvailability(dala, Availability::Taken, u"211 not available"_s, QTime(14, 32));
    QCOMPARE(under(Field::domain), QStringList());
}

void TestRegisterForm::reviewTellsWhatWasTidied()
{
    fillAll();
    const QList<ReviewRow> rows = m_form->review();
    const Params params = m_form->draft().params();
    QCOMPARE(rows[0].sent, u"xn----7sbaoi3ae1a8c.kz"_s);
    QVERIFY(rows[0].tidied);
    qsizetype shared = 0;
    for (const ReviewRow &row : rows)
        shared += row.field == u"Tech, billing"_s ? 1 : 0;
    QCOMPARE(shared, 1);
    // Every value that is sent stands in some row.
    for (const Param &param : params.list()) {
        const bool shown = std::any_of(rows.begin(), rows.end(), [&param](const ReviewRow &row) {
            return row.sent == param.value;
        });
        QVERIFY2(shown, qPrintable(param.name));
    }
}

void TestRegisterForm::sealsOnlyWhatIsDecided()
{
    QVERIFY(!m_form->requests().ok());
    fillAll();
    const auto requests = m_form->requests();
    QVERIFY(requests.ok());
    QCOMPARE(requests->size(), 1);
    QCOMPARE(requests->first().command, u"AddDomain"_s);
    QCOMPARE(requests->first().params, m_form->draft().params());
}

void TestRegisterForm::complaintLandsUnderItsField()
{
    QVERIFY(m_form->complain(u"period"_s, u"505 Invalid attribute value syntax; PERIOD"_s));
    QCOMPARE(under(Field::years).size(), 1);
    qobject_cast<QSpinBox *>(m_form->editor(QString(Field::years)))->setValue(3);
    QCOMPARE(under(Field::years), QStringList());
    QVERIFY(!m_form->complain(u"SOMETHING"_s, u"505"_s));
}

void TestRegisterForm::stillOpenNamesThings()
{
    fillAll();
    QCOMPARE(m_form->stillOpen().size(), 0);
    type(line(Field::taxId), u"000140000003"_s);
    type(line(Field::webServer), u"104.21.5.1"_s);
    type(line(Field::admin), {});
    qobject_cast<QCheckBox *>(m_form->editor(QString(Field::hosting)))->setChecked(false);
    const auto open = m_form->stillOpen();
    QCOMPARE(open.size(), 4);
    QList<Verdict> verdicts;
    for (const auto &[verdict, words] : open) {
        verdicts.append(verdict);
        QVERIFY(!words.isEmpty());
    }
    QCOMPARE(verdicts.count(Verdict::Block), 1);
    QCOMPARE(verdicts.count(Verdict::Warn), 1);
    QCOMPARE(verdicts.count(Verdict::Info), 2);
    // As they stand on the page: admin, tax number, web server, declaration.
    QCOMPARE(verdicts,
             (QList<Verdict>{Verdict::Info, Verdict::Block, Verdict::Warn, Verdict::Info}));
}

void TestRegisterForm::fieldsStopWhereLinesGetLong()
{
    const QLineEdit *name = line(Field::domain);
    const int usual = name->width();
    m_window->resize(1300, 900);
    QTRY_COMPARE(m_form->width(), 1300);
    QTRY_VERIFY(name->mapTo(m_form, QPoint(name->width(), 0)).x() < 860);
    QVERIFY(qAbs(name->width() - usual) <= 20); // the scroll bar
    // The hair lines go on.
    QCOMPARE(m_form->findChild<Section *>()->width(), 1300);
}

void TestRegisterForm::editedOncePerChange()
{
    QSignalSpy edited(m_form, &Form::edited);
    qobject_cast<QSpinBox *>(m_form->editor(QString(Field::years)))->setValue(4);
    QCOMPARE(edited.size(), 1);
    line(Field::comment)->setText(u"x"_s);
    QCOMPARE(edited.size(), 2);
    qobject_cast<QCheckBox *>(m_form->editor(QString(Field::content)))->setChecked(true);
    QCOMPARE(edited.size(), 3);
    m_form->chooseContact(QString(Field::owner),
                          m_contacts.item(0)->data(contactRole).value<Contact>());
    QCOMPARE(edited.size(), 4);
}

/// What was ordered with last is what is looked for; the others keep their order.
void TestRegisterForm::lastUsedContactsComeFirst()
{
    ContactChoices choices;
    choices.setSource(&m_contacts);
    const int count = choices.fitting();
    QVERIFY(count > 4);
    const QString first = choices.contact(0).handle;
    const QDateTime now(QDate(2027, 2, 19), QTime(9, 41), Qt::UTC);
    m_contacts.item(2)->setData(now.addDays(-1), lastUseRole);
    m_contacts.item(count - 1)->setData(now, lastUseRole);
    QCOMPARE(choices.contact(0).handle, m_contacts.item(count - 1)->text());
    QCOMPARE(choices.contact(1).handle, m_contacts.item(2)->text());
    QCOMPARE(choices.contact(2).handle, first);
    QCOMPARE(choices.fitting(), count);
}

void TestRegisterForm::pictures()
{
    fillAll();
    m_form->setSystemName(u"LIVE"_s);
    m_form->setAccountMode(RenewalMode::AutoRenew);
    m_form->showAvailability(m_form->draft().domain, Availability::Free, {}, QTime(14, 31));
    type(line(Field::taxId), u"000140000003"_s);
    type(line(Field::webServer), u"104.21.5.1"_s);
    qobject_cast<QCheckBox *>(m_form->editor(QString(Field::hosting)))->setChecked(false);
    type(line(Field::billing), {});
    leave();
    m_form->showAll();
    formtest::picture(*m_window, u"register"_s);
    auto *admin = qobject_cast<ContactPicker *>(line(Field::admin));
    admin->setFocus();
    admin->selectAll();
    QTest::keyClicks(admin, u"samp"_s);
    QTRY_VERIFY(admin->popup()->isVisible());
    QVERIFY(admin->popup()->width() >= admin->width());
    formtest::picture(*admin->popup(), u"popup"_s);
}

QTEST_MAIN(TestRegisterForm)
#include "tst_registerform.moc"
