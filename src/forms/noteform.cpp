#include "forms/noteform.h"

#include "forms/formtext.h"
#include "look/metrics.h"
#include "ui_noteform.h"

namespace kz {

namespace {

constexpr int textLines = 6;

} // namespace

NoteForm::NoteForm(bool withServer, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::NoteForm>())
    , m_withServer(withServer)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->serverSection->setVisible(withServer);
    // Most notes are short; a longer one scrolls, and what follows stays in sight.
    m_ui->text->setFixedHeight(m_ui->text->fontMetrics().lineSpacing() * textLines + dp(16));
    bind(textField, m_ui->text, m_ui->textVerdict);
    bind(documentsField, m_ui->documents, nullptr);
    bind(streetField, m_ui->street, nullptr);
    bind(cityField, m_ui->city, nullptr);
    bind(regionField, m_ui->region, m_ui->serverVerdict);
    bind(purposeField, m_ui->purpose, nullptr);
    setLive(m_ui->region);
    judgeAgain();
}

NoteForm::~NoteForm() = default;

void NoteForm::setServer(const ServerNotes &known)
{
    m_known = known;
    setValues({{streetField, known.street},
               {cityField, known.city},
               {regionField, known.region},
               {purposeField, known.purpose}});
}

QString NoteForm::text() const
{
    return m_ui->text->toPlainText().trimmed();
}

QString NoteForm::documents() const
{
    return m_ui->documents->text().simplified();
}

ServerNotes NoteForm::typedServer() const
{
    return {.street = m_ui->street->text().simplified(),
            .city = m_ui->city->text().simplified(),
            .region = m_ui->region->text().simplified(),
            .purpose = m_ui->purpose->text().simplified()};
}

std::optional<ServerNotes> NoteForm::server() const
{
    const ServerNotes typed = typedServer();
    return m_withServer && typed != m_known ? std::optional(typed) : std::nullopt;
}

bool NoteForm::isBlank() const
{
    return text().isEmpty() && documents().isEmpty() && !server();
}

QString NoteForm::act() const
{
    return tr("Keep the note");
}

Problems NoteForm::problems() const
{
    Problems all = m_withServer ? judgeNotes(typedServer(), regionField) : Problems();
    if (isBlank())
        all.prepend({textField, Rule::X3Missing, {}});
    return all;
}

QMap<QString, QString> NoteForm::values() const
{
    if (isBlank())
        return {};
    QMap<QString, QString> typed = Form::values();
    if (!server()) {
        for (const QLatin1StringView field : {streetField, cityField, regionField, purposeField})
            typed.remove(field);
    }
    return typed;
}

QString NoteForm::words(const Problem &problem) const
{
    if (problem.field == textField && problem.rule == Rule::X3Missing)
        return tr("Nothing is written yet.");
    return Form::words(problem);
}

} // namespace kz
