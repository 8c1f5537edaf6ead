#pragma once

#include "forms/form.h"
#include "operations/querycommandsyntax.h"
#include "operations/typedcommand.h"

namespace kz {

class CommandEdit;

namespace Ui {
class CommandForm;
}

/// Fills TypedCommand. What the registrar says of a command is offered and compared, never
/// enforced.
class CommandForm : public Form
{
    Q_OBJECT
public:
    explicit CommandForm(QWidget *parent = nullptr);
    ~CommandForm() override;

    TypedCommand draft() const;
    CommandEdit *edit() const;
    void setText(const QString &text);
    /// What the registrar takes for a command; nothing while it was not asked.
    void setSyntax(const QString &name, const QList<QueryCommandSyntax::Row> &rows);

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString reviewTitle() const override;
    QList<Stage> stages() const override;
    QString finality() const override;
    bool losesName() const override;
    std::optional<DomainPrice> price() const override;
    QString unpriced() const override;
    bool keepsDraft() const override { return false; } // the console keeps it
    bool isFilled() const override { return true; }
    /// Without the values of secrets.
    QMap<QString, QString> values() const override;
    void forgetSecrets() override;

private:
    void showRemarks();

    std::unique_ptr<Ui::CommandForm> m_ui;
    QString m_syntaxOf;
    QList<QueryCommandSyntax::Row> m_syntax;
};

} // namespace kz
