#include "forms/nameserverdeleteform.h"

#include "forms/formtext.h"
#include "forms/serverwords.h"
#include "ui_nameserverdeleteform.h"

#include "look/metrics.h"

namespace kz {

using namespace Qt::StringLiterals;
using Field = DeleteNameserver::Field;

namespace {

constexpr qsizetype mostNamed = 8;

} // namespace

NameServerDeleteForm::NameServerDeleteForm(const QString &aceHost, const QStringList &usedBy,
                                           QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::NameServerDeleteForm>())
    , m_host(aceHost)
    , m_usedBy(usedBy)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->host->setFont(typeFont(Type::Mono));
    m_ui->host->setText(aceHost);
    m_ui->host->setReadOnly(true);
    const QString named = usedBy.first(std::min(mostNamed, usedBy.size())).join(u", "_s);
    const int more = int(usedBy.size() - mostNamed);
    if (usedBy.isEmpty())
        m_ui->use->setText(tr("No name of the account uses it, as far as they were read."));
    else if (more > 0)
        m_ui->use->setText(tr("Used by %1 and %n more.", nullptr, more).arg(named));
    else
        m_ui->use->setText(tr("Used by %1.").arg(named));
    bind(Field::host, m_ui->host, m_ui->hostVerdict);
    setLive(m_ui->host);
    showAll();
}

NameServerDeleteForm::~NameServerDeleteForm() = default;

DeleteNameserver NameServerDeleteForm::draft() const
{
    return {.host = m_host, .usedBy = m_usedBy.size()};
}

QString NameServerDeleteForm::command() const
{
    return DeleteNameserver::command;
}

QString NameServerDeleteForm::title() const
{
    return m_host;
}

QString NameServerDeleteForm::act() const
{
    return tr("Delete the name server");
}

Problems NameServerDeleteForm::problems() const
{
    return draft().check();
}

Result<QList<Request>, Problems> NameServerDeleteForm::requests() const
{
    const Result<Valid<DeleteNameserver>, Problems> sealed = validate(draft(), ticked());
    if (!sealed)
        return Failure{sealed.error()};
    return QList<Request>{request(*sealed)};
}

QList<ReviewRow> NameServerDeleteForm::review() const
{
    return {{tr("Server"), m_host, tr("deleted", "what happens to a name server"), false}};
}

QString NameServerDeleteForm::heading() const
{
    return tr("Delete %1").arg(m_host);
}

QString NameServerDeleteForm::reviewTitle() const
{
    return tr("Review: delete %1").arg(m_host);
}

QList<Stage> NameServerDeleteForm::stages() const
{
    return {{tr("You send the order"), serverOrderGoesOnce()},
            {tr("The registrar deletes the server"),
             tr("It refuses while a name uses it (532). KZ Desk never forces it: the registrar "
                "would then give the server another name, and the names with it.")}};
}

QString NameServerDeleteForm::finality() const
{
    return tr("A deleted server has to be made anew, with its addresses.");
}

QString NameServerDeleteForm::unpriced() const
{
    return serverPriceUnknown();
}

} // namespace kz
