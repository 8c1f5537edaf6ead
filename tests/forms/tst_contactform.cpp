#include "formtest.h"

#include "forms/contactform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = AddContact::Field;

class TestContactForm : public QObject
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
        m_form = std::make_unique<ContactForm>();
        m_form->setContacts(&m_contacts);
        m_form->setBackgroundRole(QPalette::Base);
        m_form->setAutoFillBackground(true);
        m_form->resize(860, 700);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    void cleanup() { m_form.reset(); }

    void everyFieldIsBound();
    void fillsTheOperation();
    void tidiedSpellingStandsBeside();
    void cyrillicHasAProposal();
    void organisationBelongsToCompanies();
    void kazakhstanComesFirst();
    void namesLookAlikes();
    void copies();
    void beginsWithWhatWasTyped();
    void draftGoesThereAndBack();
    void reviewShowsEachParameter();
    void pictures();

private:
    QLineEdit *line(const QString &field) const
    {
        return qobject_cast<QLineEdit *>(m_form->editor(field));
    }
    QLineEdit *line(QLatin1StringView field) const { return line(QString(field)); }
    QStringList under(QLatin1StringView field) const { return m_form->shownUnder(QString(field)); }
    void type(QLineEdit *editor, const QString &text) const
    {
        editor->setFocus();
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        editor->insert(text);
    }
    void leave() const
    {
        m_form->editor(QString(Field::title))->setFocus();
        QCoreApplication::sendPostedEvents();
    }
    void fillAll() const
    {
        type(line(Field::firstName), u"Aigerim"_s);
        type(line(Field::lastName), u"Example"_s);
        type(line(u"STREET0"_s), u"Abai 1"_s);
        type(line(Field::zip), u"050000"_s);
        type(line(Field::city), u"Almaty"_s);
        type(line(Field::phone), u"8 (727) 388-82-31"_s);
        type(line(Field::email), u"aigerim@someone.example"_s);
        leave();
    }

    QStandardItemModel m_contacts;
    std::unique_ptr<ContactForm> m_form;
};

void TestContactForm::everyFieldIsBound()
{
    const QStringList bound = m_form->fields();
    for (const QLatin1StringView field :
         {Field::title, Field::firstName, Field::middleName, Field::lastName, Field::organization,
          Field::city, Field::state, Field::zip, Field::country, Field::phone, Field::fax,
          Field::email, Field::forceNew})
        QVERIFY2(bound.contains(QString(field)), field.data());
    for (const QString &street : {u"STREET0"_s, u"STREET1"_s, u"STREET2"_s})
        QVERIFY(bound.contains(street));
    for (const Problem &problem : m_form->problems())
        QVERIFY2(m_form->editor(problem.field) != nullptr, qPrintable(problem.field));
    for (const QString &field : bound) {
        QWidget *editor = m_form->editor(field);
        if (qobject_cast<QAbstractButton *>(editor) == nullptr)
            QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(field));
    }
}

void TestContactForm::fillsTheOperation()
{
    fillAll();
    QCOMPARE(m_form->blocking(), 0);
    const auto requests = m_form->requests();
    QVERIFY(requests.ok());
    QCOMPARE(requests->size(), 1);
    const Params params = requests->first().params;
    QCOMPARE(params.value(u"PHONE"), u"+7.7273888231"_s);
    QCOMPARE(params.value(u"COUNTRY"), u"KZ"_s);
    QVERIFY(!params.contains(u"ORGANIZATION"));
    QCOMPARE(m_form->title(), u"Aigerim Example"_s);
}

void TestContactForm::tidiedSpellingStandsBeside()
{
    type(line(Field::phone), u"8 (727) 388-82-31"_s);
    QVERIFY(line(Field::phone)->hasFocus()); // while typing, not only afterwards
    QVERIFY(under(Field::phone).join(u' ').contains(u"+7.7273888231"_s));
    QCOMPARE(line(Field::phone)->text(), u"8 (727) 388-82-31"_s);
}

void TestContactForm::cyrillicHasAProposal()
{
    fillAll();
    type(line(Field::city), u"Алматы"_s);
    leave();
    QCOMPARE(m_form->undecided(), 1);
    const QString latin = latinProposal(u"Алматы"_s);
    QPushButton *write = nullptr;
    for (QPushButton *button : m_form->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(latin))
            write = button;
    }
    QVERIFY(write != nullptr);
    write->click();
    QCOMPARE(line(Field::city)->text(), latin);
    QVERIFY(line(Field::city)->hasFocus()); // to be edited
    QCOMPARE(m_form->undecided(), 0);
    QVERIFY(!write->isVisible());
}

void TestContactForm::organisationBelongsToCompanies()
{
    fillAll();
    QVERIFY(!line(Field::organization)->isVisible());
    m_form->findChild<QRadioButton *>(u"company"_s)->click();
    QVERIFY(line(Field::organization)->isVisible());
    type(line(Field::organization), u"Dala Tea LLP"_s);
    QCOMPARE(m_form->draft().contact.organization, u"Dala Tea LLP"_s);
    m_form->findChild<QRadioButton *>(u"person"_s)->click();
    QCOMPARE(m_form->draft().contact.organization, QString());
    QCOMPARE(line(Field::organization)->text(), u"Dala Tea LLP"_s);
}

void TestContactForm::kazakhstanComesFirst()
{
    auto *country = qobject_cast<QComboBox *>(m_form->editor(QString(Field::country)));
    QCOMPARE(country->itemData(0).toString(), u"KZ"_s);
    QCOMPARE(country->currentIndex(), 0);
    QVERIFY(country->count() > 200);
    QVERIFY(country->findData(u"UZ"_s) > 0);
    for (int row = 0; row < country->count(); ++row) {
        if (!country->itemText(row).isEmpty())
            QVERIFY2(isCountryCode(country->itemData(row).toString()),
                     qPrintable(country->itemText(row)));
    }
}

void TestContactForm::namesLookAlikes()
{
    QSignalSpy use(m_form.get(), &ContactForm::useExisting);
    fillAll();
    QCOMPARE(m_form->undecided(), 0);
    type(line(Field::email), u"ERNA@muster.example"_s);
    leave();
    QCOMPARE(m_form->undecided(), 1);
    QVERIFY(!m_form->requests());
    QVERIFY(under(Field::email).join(u' ').contains(u"P-ERN55"_s));
    QPushButton *button = nullptr;
    for (QPushButton *one : m_form->findChildren<QPushButton *>()) {
        if (one->text().contains(u"P-ERN55"_s))
            button = one;
    }
    QVERIFY(button != nullptr);
    QTRY_VERIFY(button->isVisible());
    button->click();
    QCOMPARE(use.size(), 1);
    QCOMPARE(use[0][0].toString(), u"P-ERN55"_s);
    QCOMPARE(line(Field::email)->text(), u"ERNA@muster.example"_s); // it writes nothing
    type(line(Field::email), u"somebody@else.example"_s);
    leave();
    QCOMPARE(m_form->undecided(), 0);
    type(line(Field::firstName), u"timur"_s);
    type(line(Field::lastName), u"sample"_s);
    leave();
    QVERIFY(under(Field::lastName).join(u' ').contains(u"P-TMS12"_s));
}

void TestContactForm::copies()
{
    Contact source =
        formtest::person(u"P-ERN55"_s, u"Erna"_s, u"Muster"_s, u"erna@muster.example"_s, u"DE"_s);
    source.street = {u"Ring 1, Hof 2"_s}; // packed, as lists do
    source.zip = u"10115"_s;
    source.city = u"Berlin"_s;
    source.phone = u"+49.301234567"_s;
    m_form->copyFrom(source);
    QVERIFY(m_form->draft().forceNew);
    QCOMPARE(m_form->undecided(), 0); // its source is no look-alike
    type(line(Field::city), u"Potsdam"_s);
    source.street = {u"Ring 1"_s, u"Hof 2"_s};
    m_form->copyFrom(source); // what StatusContact brings a moment later
    QCOMPARE(line(u"STREET1"_s)->text(), u"Hof 2"_s);
    QCOMPARE(line(Field::city)->text(), u"Potsdam"_s);
    QCOMPARE(m_form->draft().params().value(u"NEW"), u"1"_s);
    QCOMPARE(m_form->draft().params().value(u"COUNTRY"), u"DE"_s);
}

void TestContactForm::beginsWithWhatWasTyped()
{
    m_form->begin(u"erna@new.example"_s);
    QCOMPARE(m_form->draft().contact.email, u"erna@new.example"_s);
    m_form->begin(u"Asel  Example"_s);
    QCOMPARE(m_form->draft().contact.firstName, u"Asel"_s);
    QCOMPARE(m_form->draft().contact.lastName, u"Example"_s);
}

void TestContactForm::draftGoesThereAndBack()
{
    fillAll();
    m_form->findChild<QRadioButton *>(u"company"_s)->click();
    type(line(Field::organization), u"Dala Tea LLP"_s);
    auto *country = qobject_cast<QComboBox *>(m_form->editor(QString(Field::country)));
    country->setCurrentIndex(country->findData(u"DE"_s));
    const QMap<QString, QString> values = m_form->values();
    ContactForm other;
    other.setValues(values);
    QCOMPARE(other.values(), values);
    QCOMPARE(other.draft().contact, m_form->draft().contact);
    const QMap<QString, QString> empty = ContactForm().values();
    other.setValues(empty);
    QCOMPARE(other.values(), empty);
}

void TestContactForm::reviewShowsEachParameter()
{
    fillAll();
    const QList<ReviewRow> rows = m_form->review();
    const Params params = m_form->draft().params();
    for (const Param &param : params.list()) {
        const bool shown = std::any_of(rows.begin(), rows.end(), [&param](const ReviewRow &row) {
            return row.sent == param.value && !row.field.isEmpty();
        });
        QVERIFY2(shown || m_form->editor(param.name) == nullptr, qPrintable(param.name));
    }
    const auto phone = std::find_if(rows.begin(), rows.end(), [](const ReviewRow &row) {
        return row.sent == u"+7.7273888231"_s;
    });
    QVERIFY(phone != rows.end());
    QVERIFY(phone->tidied);
}

void TestContactForm::pictures()
{
    fillAll();
    m_form->findChild<QRadioButton *>(u"company"_s)->click();
    type(line(Field::organization), u"Дала кофе"_s);
    type(line(Field::email), u"erna@muster.example"_s);
    leave();
    m_form->showAll();
    QVERIFY(!under(Field::organization).isEmpty());
    formtest::picture(*m_form, u"contact"_s);
}

QTEST_MAIN(TestContactForm)
#include "tst_contactform.moc"
