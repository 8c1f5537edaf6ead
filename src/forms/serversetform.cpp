#include "forms/serversetform.h"

#include "forms/formtext.h"
#include "ui_serversetform.h"

#include "registry/anytext.h"
#include "registry/nameserver.h"

namespace kz {

using namespace Qt::StringLiterals;

ServerSetForm::ServerSetForm(QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::ServerSetForm>())
{
    m_ui->setupUi(this);
    dressLabels(*this);
    bind(nameField, m_ui->name, m_ui->nameVerdict);
    bindServers();
    connect(m_ui->servers, &NameServersEdit::rowsChanged, this, &ServerSetForm::bindServers);
    connect(m_ui->servers, &NameServersEdit::removing, this, [this](QLineEdit *gone) {
        unbind(gone);
        QMetaObject::invokeMethod(this, &ServerSetForm::touch, Qt::QueuedConnection);
    });
    setTabOrder(m_ui->name, m_ui->servers->editor(0));
    judgeAgain();
}

ServerSetForm::~ServerSetForm() = default;

void ServerSetForm::bindServers()
{
    for (int row = 0; row < m_ui->servers->count(); ++row) {
        bind(serverField + QString::number(m_ui->servers->indexOf(row)), m_ui->servers->editor(row),
             m_ui->servers->verdict(row));
    }
    judgeAgain();
}

void ServerSetForm::setSet(const QString &name, const QStringList &servers)
{
    m_ui->name->setText(name);
    m_ui->servers->setTyped(servers);
    judgeAgain();
}

QString ServerSetForm::name() const
{
    return m_ui->name->text().simplified();
}

QStringList ServerSetForm::servers() const
{
    QStringList result;
    for (const QString &typed : m_ui->servers->typed()) {
        const NameServer server = NameServer::fromUser(typed);
        result.append((QStringList{server.host} + server.addresses).join(u' '));
    }
    return result;
}

QString ServerSetForm::act() const
{
    return tr("Save the set");
}

Problems ServerSetForm::problems() const
{
    QList<NameServer> list;
    for (const QString &typed : m_ui->servers->typed())
        list.append(NameServer::fromUser(typed));
    Problems all =
        judgeRequired(name(), QString(nameField)) + judge(list, DomainName(), false, serverField);
    // Which name they will serve is not known yet, and what one of them would be asked for then.
    all.removeIf([](const Problem &problem) {
        return problem.rule == Rule::D10AddressIgnored || problem.rule == Rule::D12OneNetwork;
    });
    return all;
}

QString ServerSetForm::words(const Problem &problem) const
{
    if (problem.field == nameField && problem.rule == Rule::X3Missing)
        return tr("Give the set a name by which you find it again.");
    return Form::words(problem);
}

} // namespace kz
