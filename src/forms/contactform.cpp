#include "forms/contactform.h"

#include "forms/contactchoices.h"
#include "forms/formtext.h"
#include "ui_contactform.h"

#include <QLocale>
#include <QPushButton>

namespace kz {

using namespace Qt::StringLiterals;
using Field = AddContact::Field;

namespace {

// Of the choice between person and organisation, for drafts; never sent.
constexpr QLatin1StringView kindField("(organisation)");

QString streetField(int line)
{
    return Field::street + QString::number(line);
}

bool isLookAlike(const Problem &problem)
{
    return problem.rule == Rule::K14SameMail || problem.rule == Rule::K15SamePhone
        || problem.rule == Rule::K16SameName;
}

/// In the language of the program where Qt knows it, which is so for the countries that speak it.
QString countryName(QLocale::Territory territory)
{
    const QLocale local(QLocale().language(), territory);
    if (local.language() != QLocale().language() || local.territory() != territory)
        return QLocale::territoryToString(territory);
    return local.nativeTerritoryName();
}

} // namespace

ContactForm::ContactForm(QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::ContactForm>())
    , m_existing(new ContactChoices(this))
{
    m_ui->setupUi(this);
    dressLabels(*this);
    fillCountries();
    m_ui->notice->clear();
    m_ui->noticeBox->hide();
    m_ui->usesSection->hide();
    bindAll();
    connect(m_ui->company, &QRadioButton::toggled, this, &ContactForm::showKind);
    connect(m_existing, &ContactChoices::sourceChanged, this, &ContactForm::readKnown);
    showKind();
    judgeAgain();
}

ContactForm::~ContactForm() = default;

void ContactForm::bindAll()
{
    bind(kindField, m_ui->company, nullptr);
    bind(Field::organization, m_ui->organization, m_ui->organizationVerdict);
    bind(Field::firstName, m_ui->firstName, m_ui->firstNameVerdict);
    bind(Field::lastName, m_ui->lastName, m_ui->lastNameVerdict);
    bind(Field::middleName, m_ui->middleName, m_ui->middleNameVerdict);
    bind(Field::title, m_ui->title, m_ui->titleVerdict);
    bind(streetField(0), m_ui->street0, m_ui->street0Verdict);
    bind(streetField(1), m_ui->street1, m_ui->street1Verdict);
    bind(streetField(2), m_ui->street2, m_ui->street2Verdict);
    bind(Field::zip, m_ui->zip, m_ui->zipVerdict);
    bind(Field::city, m_ui->city, m_ui->cityVerdict);
    bind(Field::state, m_ui->state, m_ui->stateVerdict);
    bind(Field::country, m_ui->country, m_ui->countryVerdict);
    bind(Field::phone, m_ui->phone, m_ui->phoneVerdict);
    bind(Field::email, m_ui->email, m_ui->emailVerdict);
    bind(Field::fax, m_ui->fax, m_ui->faxVerdict);
    bind(Field::forceNew, m_ui->forceNew, m_ui->forceNewVerdict);
    // What will be sent stands beside what is typed.
    for (const QLineEdit *tidied : {m_ui->phone, m_ui->fax, m_ui->zip, m_ui->email})
        setLive(tidied);
}

void ContactForm::fillCountries()
{
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QMap<QString, QString> codes; // sorted by name
    for (const QLocale &locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (isCountryCode(code) && code != u"KZ"_s)
            codes.insert(countryName(locale.territory()), code);
    }
    const auto add = [this](const QString &name, const QString &code) {
        m_ui->country->addItem(u"%1 (%2)"_s.arg(name, code), code);
    };
    add(countryName(QLocale::Kazakhstan), u"KZ"_s);
    m_ui->country->insertSeparator(1);
    for (auto country = codes.cbegin(); country != codes.cend(); ++country)
        add(country.key(), country.value());
    m_ui->country->setCurrentIndex(0);
}

void ContactForm::setContacts(QAbstractItemModel *contacts)
{
    m_existing->setSource(contacts);
}

void ContactForm::begin(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.contains(u'@')) {
        m_ui->email->setText(text);
    } else if (const qsizetype gap = text.indexOf(u' '); gap > 0) {
        m_ui->firstName->setText(text.left(gap));
        m_ui->lastName->setText(text.mid(gap + 1));
    } else {
        m_ui->lastName->setText(text);
    }
}

void ContactForm::copyFrom(const Contact &contact)
{
    Contact now = typed();
    for (const ContactDatum &datum : contactData()) {
        if (m_source.handle.isEmpty() || now.*datum.value == m_source.*datum.value)
            now.*datum.value = contact.*datum.value;
    }
    if (m_source.handle.isEmpty() || now.street == m_source.street)
        now.street = contact.street;
    m_source = contact;
    readKnown();
    fill(now);
    m_ui->forceNew->setChecked(true);
    sayOnTop(
        Message::Level::Info, tr("A copy of %1").arg(contact.handle),
        tr("What you change goes into the new handle, %1 stays as it is. The box at the end is "
           "ticked, because without it the registrar answers with %1 itself as long as the "
           "data are the same.")
            .arg(contact.handle));
    showAll();
}

Message &ContactForm::sayOnTop(Message::Level level, const QString &title, const QString &text)
{
    m_ui->notice->clear();
    m_ui->notice->say(level, title, text);
    m_ui->noticeBox->show();
    return *m_ui->notice;
}

void ContactForm::fill(const Contact &contact)
{
    const bool company = !contact.organization.trimmed().isEmpty();
    (company ? m_ui->company : m_ui->person)->setChecked(true);
    m_ui->organization->setText(contact.organization);
    m_ui->title->setText(contact.title);
    m_ui->firstName->setText(contact.firstName);
    m_ui->middleName->setText(contact.middleName);
    m_ui->lastName->setText(contact.lastName);
    m_ui->street0->setText(contact.street.value(0));
    m_ui->street1->setText(contact.street.value(1));
    m_ui->street2->setText(contact.street.value(2));
    m_ui->city->setText(contact.city);
    m_ui->state->setText(contact.state);
    m_ui->zip->setText(contact.zip);
    m_ui->country->setCurrentIndex(m_ui->country->findData(contact.country.trimmed().toUpper()));
    m_ui->phone->setText(contact.phone);
    m_ui->fax->setText(contact.fax);
    m_ui->email->setText(contact.email);
}

Contact ContactForm::typed() const
{
    Contact contact;
    if (m_ui->company->isChecked())
        contact.organization = m_ui->organization->text();
    contact.title = m_ui->title->text();
    contact.firstName = m_ui->firstName->text();
    contact.middleName = m_ui->middleName->text();
    contact.lastName = m_ui->lastName->text();
    contact.street = {m_ui->street0->text(), m_ui->street1->text(), m_ui->street2->text()};
    while (!contact.street.isEmpty() && contact.street.last().trimmed().isEmpty())
        contact.street.removeLast();
    contact.city = m_ui->city->text();
    contact.state = m_ui->state->text();
    contact.zip = m_ui->zip->text();
    contact.country = m_ui->country->currentData().toString();
    contact.phone = m_ui->phone->text();
    contact.fax = m_ui->fax->text();
    contact.email = m_ui->email->text();
    return contact;
}

AddContact ContactForm::draft() const
{
    return {.contact = typed(), .forceNew = m_ui->forceNew->isChecked(), .known = m_known};
}

QString ContactForm::command() const
{
    return AddContact::command;
}

QString ContactForm::title() const
{
    return typed().displayName();
}

QString ContactForm::act() const
{
    return tr("Make the contact");
}

QString ContactForm::heading() const
{
    return m_source.handle.isEmpty() ? tr("New contact") : tr("A copy of %1").arg(m_source.handle);
}

Problems ContactForm::problems() const
{
    return draft().check();
}

Result<QList<Request>, Problems> ContactForm::requests() const
{
    const Result<Valid<AddContact>, Problems> sealed = validate(draft(), ticked());
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{request(*sealed)};
}

QList<ReviewRow> ContactForm::review() const
{
    QList<ReviewRow> rows;
    const Params params = draft().params();
    for (const Param &param : params.list()) {
        const QWidget *from = editor(param.name);
        if (from == nullptr)
            continue;
        QString typed = param.value;
        if (const auto *line = qobject_cast<const QLineEdit *>(from))
            typed = line->text();
        else if (const auto *combo = qobject_cast<const QComboBox *>(from))
            typed = combo->currentText();
        else if (from == m_ui->forceNew)
            typed = tr("Yes");
        const bool tidied =
            qobject_cast<const QLineEdit *>(from) != nullptr && typed != param.value;
        const QString label = from == m_ui->forceNew ? tr("New handle") : from->accessibleName();
        rows.append({label, typed, param.value, tidied});
    }
    return rows;
}

void ContactForm::setValues(const QMap<QString, QString> &values)
{
    // A radio button cannot be switched off, only its neighbour on.
    m_ui->person->setChecked(true);
    Form::setValues(values);
}

void ContactForm::showKind()
{
    m_ui->organizationBox->setVisible(m_ui->company->isChecked());
    m_ui->whoHint->setText(m_ui->company->isChecked()
                               ? tr("Latin letters, as in the charter. The person who signs.")
                               : tr("Latin letters, as in the passport."));
}

void ContactForm::readKnown()
{
    m_known = m_existing->all();
    // A copy looks like its source; that needs no warning.
    m_known.removeIf([this](const Contact &contact) { return contact.handle == m_source.handle; });
    judgeAgain();
}

QString ContactForm::cureText(const Problem &problem) const
{
    if (isLookAlike(problem))
        return tr("Use %1").arg(problem.detail);
    return Form::cureText(problem);
}

void ContactForm::cure(const Problem &problem, QWidget *editor)
{
    if (isLookAlike(problem))
        Q_EMIT useExisting(problem.detail);
    else
        Form::cure(problem, editor);
}

} // namespace kz
