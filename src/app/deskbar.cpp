#include "app/deskbar.h"

#include "app/systemlook.h"
#include "look/icons.h"
#include "look/kind.h"
#include "look/metrics.h"
#include "look/systembadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

QLabel *label(QWidget *parent, const char *name)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QLatin1StringView(name));
    made->setFont(typeFont(Type::Small));
    made->setTextFormat(Qt::PlainText);
    return made;
}

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    return line;
}

} // namespace

DeskBar::DeskBar(SystemKind system, QWidget *parent)
    : QFrame(parent)
    , m_account(label(this, "accountLabel"))
    , m_balance(label(this, "balanceLabel"))
    , m_queue(label(this, "queueLabel"))
    , m_list(label(this, "listAgeLabel"))
    , m_trouble(label(this, "troubleLabel"))
    , m_readOnly(label(this, "readOnlyLabel"))
    , m_read(new QPushButton(tr("Read again"), this))
{
    setObjectName(u"deskBar"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dp(10), dp(3), dp(10), dp(3));
    row->setSpacing(dp(10));
    row->addWidget(new SystemBadge(systemLook(system), this));
    row->addWidget(m_account);
    row->addWidget(rule(this));
    row->addWidget(m_balance);
    row->addWidget(rule(this));
    row->addWidget(m_queue);
    row->addWidget(m_readOnly);
    m_readOnly->setText(tr("Read-only: nothing is sent"));
    m_readOnly->hide();
    m_trouble->setForegroundRole(QPalette::Text);
    row->addWidget(m_trouble, 1);
    row->addStretch();
    row->addWidget(m_list);
    setKind(m_read, Kind::Quiet);
    m_read->setIcon(icon("renew"_L1));
    m_read->setToolTip(tr("Read the domain list again (F5)"));
    row->addWidget(m_read);
    connect(m_read, &QPushButton::clicked, this, &DeskBar::readWanted);
}

void DeskBar::show(const AccountFacts &facts, const QDateTime &now)
{
    const QLocale locale;
    m_account->setText(facts.user.isEmpty() ? facts.account
                                            : facts.account + u" · "_qs + facts.user);
    m_balance->setText(facts.balance.isKnown() ? tr("Balance %1").arg(text(facts.balance))
                                               : tr("Balance not read yet"));
    if (facts.waiting == 0)
        m_queue->setText(tr("Queue empty"));
    else
        m_queue->setText(tr("Queue %1, clear in %2 s")
                             .arg(locale.toString(facts.waiting))
                             .arg(locale.toString(facts.clearInSeconds + 1)));
    if (facts.reading) {
        m_list->setText(tr("Reading the list…"));
    } else if (!facts.listReadAt.isValid()) {
        m_list->setText(tr("List not read yet"));
    } else {
        const QDateTime local = facts.listReadAt.toLocalTime();
        const bool today = local.date() == now.toLocalTime().date();
        m_list->setText(
            tr("List read at %1")
                .arg(locale.toString(local, today ? u"HH:mm"_s : u"d MMM yyyy, HH:mm"_s)));
    }
    m_read->setEnabled(!facts.reading);
}

void DeskBar::setTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setToolTip(sentence);
}

void DeskBar::setReadOnly(bool on)
{
    m_readOnly->setVisible(on);
}

} // namespace kz
