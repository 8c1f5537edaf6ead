#include "forms/commandform.h"

#include "forms/formtext.h"
#include "look/metrics.h"
#include "operations/modifydomain.h"
#include "registry/commandtext.h"
#include "registry/renewalmode.h"
#include "ui_commandform.h"

namespace kz {

using namespace Qt::StringLiterals;
using Field = TypedCommand::Field;

namespace {

constexpr int mostRemarks = 6;

} // namespace

CommandForm::CommandForm(QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::CommandForm>())
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->column->setContentsMargins(dp(20), dp(4), dp(20), dp(12));
    m_ui->edit->setCommands(knownCommands());
    m_ui->edit->setPlaceholderText(u"StatusDomain\nDOMAIN=primer.kz"_s);
    bind(Field::text, m_ui->edit, m_ui->editVerdict);
    setLive(m_ui->edit);
    connect(this, &Form::judged, this, &CommandForm::showRemarks);
    judgeAgain();
}

CommandForm::~CommandForm() = default;

CommandEdit *CommandForm::edit() const
{
    return m_ui->edit;
}

TypedCommand CommandForm::draft() const
{
    return {.text = m_ui->edit->toPlainText()};
}

void CommandForm::setText(const QString &text)
{
    m_ui->edit->setPlainText(text);
    m_ui->edit->moveCursor(QTextCursor::End);
}

void CommandForm::setSyntax(const QString &name, const QList<QueryCommandSyntax::Row> &rows)
{
    m_syntaxOf = name;
    m_syntax = rows;
    QList<CommandEdit::Choice> choices;
    for (const QueryCommandSyntax::Row &row : rows)
        choices.append({.name = row.parameter, .values = row.values()});
    m_ui->edit->setParameters(choices);
    showRemarks();
}

void CommandForm::showRemarks()
{
    const TypedCommand typed = draft();
    QList<Remark> remarks;
    const bool known = !m_syntaxOf.isEmpty()
        && typed.name().compare(m_syntaxOf, Qt::CaseInsensitive) == 0 && blocking() == 0;
    const QList<SyntaxRemark> found =
        known ? syntaxRemarks(typed.params(), m_syntax) : QList<SyntaxRemark>();
    for (const SyntaxRemark &one : found.first(qMin(found.size(), qsizetype(mostRemarks)))) {
        switch (one.kind) {
        case SyntaxRemark::Missing:
            remarks.append({Remark::Note, tr("The registrar requires %1.").arg(one.parameter)});
            break;
        case SyntaxRemark::Unlisted:
            remarks.append(
                {Remark::Note, tr("The registrar does not list %1 here.").arg(one.parameter)});
            break;
        case SyntaxRemark::OutOfRange:
            remarks.append({Remark::Note,
                            tr("For %1 the registrar lists: %2.").arg(one.parameter, one.range)});
            break;
        }
    }
    setRemarks(QString(Field::text), remarks);
}

QString CommandForm::command() const
{
    return TypedCommand::command;
}

QString CommandForm::title() const
{
    return draft().name();
}

QString CommandForm::act() const
{
    return tr("Send %1", "a command").arg(title());
}

Problems CommandForm::problems() const
{
    return draft().check();
}

Result<QList<Request>, Problems> CommandForm::requests() const
{
    const Result<Valid<TypedCommand>, Problems> sealed = validate(draft(), ticked());
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{typedRequest(*sealed)};
}

QList<ReviewRow> CommandForm::review() const
{
    const CommandText typed = CommandText::of(draft().text);
    QList<ReviewRow> rows{{tr("Command"), typed.name, typed.name, false}};
    for (const CommandLine &line : typed.lines) {
        const QString value = line.secret ? u"••••••"_s : line.value;
        rows.append({line.key, value, value, false});
    }
    return rows;
}

QString CommandForm::reviewTitle() const
{
    return tr("Review: %1, as typed").arg(title());
}

QList<Stage> CommandForm::stages() const
{
    return {{tr("You send the order"), tr("It is written to disk first and sent once.")},
            {tr("The registrar answers"), tr("Its words are shown as they come.")},
            {tr("You look what became of it"),
             tr("KZ Desk follows typed orders in the registrar's log only. When it is done, you "
                "close it.")}};
}

bool CommandForm::losesName() const
{
    const QString mode = draft().params().value(u"RENEWALMODE").toUpper();
    return mode == "AUTODELETE"_L1 || mode == "AUTOEXPIRE"_L1;
}

QString CommandForm::finality() const
{
    if (losesName())
        return tr("With this renewal mode a name lapses on its renewal date, and a .kz name cannot "
                  "be restored.");
    return tr("KZ Desk does not know what this command changes, and cannot take it back.");
}

std::optional<DomainPrice> CommandForm::price() const
{
    return DomainPrice::of(draft().name(), draft().params());
}

QString CommandForm::unpriced() const
{
    if (price())
        return {};
    if (draft().name().compare(ModifyDomain::command, Qt::CaseInsensitive) == 0)
        return tr("Changes by hand may cost extra. The registrar states no price.");
    return tr("What a typed command costs is not known here.");
}

QMap<QString, QString> CommandForm::values() const
{
    return {{QString(Field::text), CommandText::of(draft().text).withoutSecrets()}};
}

void CommandForm::forgetSecrets()
{
    setText(CommandText::of(draft().text).withoutSecrets()); // with what the field keeps for undo
}

} // namespace kz
