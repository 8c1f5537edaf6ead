#include "forms/nameserverform.h"

#include "forms/formtext.h"
#include "forms/serverwords.h"
#include "ui_nameserverform.h"

#include "look/metrics.h"
#include "registry/hostobject.h"

namespace kz {

using namespace Qt::StringLiterals;
using Field = AddNameserver::Field;

NameServerForm::NameServerForm(std::function<bool(const QString &)> holds, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::NameServerForm>())
    , m_holds(std::move(holds))
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->host->setFont(typeFont(Type::Mono));
    m_ui->addresses->setFont(typeFont(Type::Mono));
    bind(Field::host, m_ui->host, m_ui->hostVerdict);
    bind(Field::address, m_ui->addresses, m_ui->addressesVerdict);
    connect(m_ui->host, &QLineEdit::textChanged, this, [this] {
        if (draft().server.host != m_asked)
            setRemarks(Field::host, {});
    });
    connect(m_ui->host, &QLineEdit::editingFinished, this, [this] {
        const NameServer server = draft().server;
        if (server.host.isEmpty() || server.host == m_asked
            || worst(judgeHost(server, QString(Field::host))) == Verdict::Block)
            return;
        m_asked = server.host;
        Q_EMIT checkWanted(server.host);
    });
    judgeAgain();
}

NameServerForm::~NameServerForm() = default;

void NameServerForm::begin(const QString &aceName)
{
    m_ui->host->setText(u"ns1."_s + aceName);
}

AddNameserver NameServerForm::draft() const
{
    // Addresses pasted behind the host belong to it.
    const NameServer typed = NameServer::fromUser(m_ui->host->text());
    return {.server = typed,
            .addresses = typed.addresses + splitAddresses(m_ui->addresses->text()),
            .parentHeld = m_holds(typed.host)};
}

void NameServerForm::showCheck(const QString &aceHost, bool exists, const QStringList &addresses)
{
    if (draft().server.host != aceHost)
        return;
    if (!exists)
        return setRemarks(Field::host, {{Remark::Good, tr("No server of this name exists yet.")}});
    const QString known = tidyAddresses(addresses).join(u", "_s);
    setRemarks(Field::host,
               {{Remark::Bad,
                 known.isEmpty()
                     ? tr("The registrar has this server already. Change its addresses instead.")
                     : tr("The registrar has this server already, with %1. Change its addresses "
                          "instead.")
                           .arg(known)}});
}

QString NameServerForm::command() const
{
    return AddNameserver::command;
}

QString NameServerForm::title() const
{
    return draft().server.host;
}

QString NameServerForm::act() const
{
    return tr("Make the name server");
}

Problems NameServerForm::problems() const
{
    return draft().check();
}

Result<QList<Request>, Problems> NameServerForm::requests() const
{
    const Result<Valid<AddNameserver>, Problems> sealed = validate(draft(), ticked());
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{request(*sealed)};
}

QList<ReviewRow> NameServerForm::review() const
{
    const AddNameserver order = draft();
    const QString typedHost = m_ui->host->text().simplified();
    QList<ReviewRow> rows{
        {tr("Server"), typedHost, order.server.host, typedHost != order.server.host}};
    const QStringList sent = tidyAddresses(order.addresses);
    for (qsizetype at = 0; at < sent.size(); ++at) {
        const QString typed = order.addresses.value(at);
        rows.append({at == 0 ? tr("Addresses") : QString(), typed, sent[at], typed != sent[at]});
    }
    return rows;
}

QString NameServerForm::heading() const
{
    return tr("New name server");
}

QString NameServerForm::reviewTitle() const
{
    return tr("Review: make the name server %1").arg(title());
}

QList<Stage> NameServerForm::stages() const
{
    return {{tr("You send the order"), serverOrderGoesOnce()},
            {tr("The registrar makes the server"), serverMayBeByHand()},
            {tr("Names can use it"),
             tr("Then give it to names as their name server. That is an order of its own.")}};
}

QString NameServerForm::unpriced() const
{
    return serverPriceUnknown();
}

QString NameServerForm::words(const Problem &problem) const
{
    if (problem.field == Field::host && problem.rule == Rule::X3Missing)
        return tr("Type the full host name, such as ns1.example.kz.");
    return Form::words(problem);
}

} // namespace kz
