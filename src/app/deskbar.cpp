#include "app/deskbar.h"

#include "app/systemlook.h"
#include "look/iconlabel.h"
#include "look/icons.h"
#include "look/kind.h"
#include "look/label.h"
#include "look/metrics.h"
#include "look/systembadge.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

Label *label(QWidget *parent, const char *name, Tone tone = Tone::Ink)
{
    auto *made = new Label({}, Type::Small, tone, parent);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void addRule(QHBoxLayout *row, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFixedHeight(dp(16));
    row->addSpacing(dp(4));
    row->addWidget(line);
    row->addSpacing(dp(4));
}

} // namespace

QString holdText(Hold why, qint64 seconds)
{
    const QString left = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    switch (why) {
    case Hold::Abuse:
        return DeskBar::tr("Account locked by the registrar: nothing is sent for %1",
                           "minutes and seconds")
            .arg(left);
    case Hold::Break:
        return DeskBar::tr("The registrar wants a break: nothing is sent for %1",
                           "minutes and seconds")
            .arg(left);
    case Hold::None:
        break;
    }
    return {};
}

DeskBar::DeskBar(SystemKind system, QWidget *parent)
    : Surface(QPalette::Window, Qt::TopEdge, parent)
    , m_account(label(this, "accountLabel"))
    , m_balance(label(this, "balanceLabel"))
    , m_queue(label(this, "queueLabel"))
    , m_clear(label(this, "queueClearLabel", Tone::Muted))
    , m_hold(label(this, "holdLabel", Tone::Attention))
    , m_list(label(this, "listAgeLabel", Tone::Muted))
    , m_trouble(label(this, "troubleLabel", Tone::Attention))
    , m_readOnly(label(this, "readOnlyLabel"))
    , m_read(new QPushButton(tr("Read again"), this))
{
    setObjectName(u"deskBar"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dp(10), 0, dp(10), 0);
    row->setSpacing(dp(8));
    row->addWidget(new SystemBadge(systemLook(system), this));
    row->addWidget(m_account);
    addRule(row, this);
    row->addWidget(new IconLabel(u"wallet"_s, Tone::Muted, this));
    row->addWidget(m_balance);
    addRule(row, this);
    row->addWidget(new IconLabel(u"clock"_s, Tone::Muted, this));
    row->addWidget(m_queue);
    row->addWidget(m_clear);
    row->addWidget(m_hold);
    row->addWidget(m_readOnly);
    m_readOnly->setText(tr("Read-only: nothing is sent"));
    m_readOnly->hide();
    m_trouble->setElided(true);
    row->addWidget(m_trouble, 1);
    row->addStretch();
    row->addWidget(m_list);
    setKind(m_read, Kind::Quiet);
    m_read->setFont(typeFont(Type::Small));
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
        m_queue->setText(tr("Queue %1", "number of requests").arg(locale.toString(facts.waiting)));
    m_hold->setText(holdText(facts.hold, facts.heldSeconds));
    m_hold->setVisible(facts.hold != Hold::None);
    // Until then nothing goes at the pace that the estimate counts with.
    m_clear->setVisible(facts.waiting > 0 && facts.hold == Hold::None);
    m_clear->setText(tr("clear in %1 s").arg(locale.toString(facts.clearInSeconds + 1)));
    m_facts = facts;
    m_now = now;
    // While readings fail it is not the list that comes, and the trouble stands beside it.
    if (facts.reading && m_trouble->text().isEmpty()) {
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
    show(m_facts, m_now);
}

void DeskBar::setReadOnly(bool on)
{
    m_readOnly->setVisible(on);
}

} // namespace kz
