#include "app/zonedialog.h"

#include "app/systemlook.h"
#include "look/actionbar.h"
#include "look/clip.h"
#include "look/metrics.h"
#include "look/systembadge.h"
#include "look/tableview.h"
#include "model/desk.h"
#include "model/zonebook.h"
#include "registry/zones.h"
#include "views/zoneview.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;

ZoneDialog::ZoneDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_view(new ZoneView(openZones(), this))
{
    setObjectName(u"zoneDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rules of the zone"));
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(dp(1020), dp(720)).boundedTo(room));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SystemStripe(systemLook(desk.endpoint().system), this));
    column->addWidget(m_view, 1);
    auto *foot = new ActionBar(this);
    foot->addNote(tr("Differences stop no order: the registrar decides."));
    foot->addStretch();
    QPushButton *copy = foot->addButton(tr("Copy all"), "copy"_L1, Kind::Quiet);
    copy->setObjectName(u"copyZone"_s);
    QPushButton *close = foot->addButton(tr("Close"), {}, Kind::Plain);
    column->addWidget(foot);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);

    connect(copy, &QPushButton::clicked, this, [this] {
        copyCells(systemWord(m_desk.endpoint().system) + u" · "_s + m_view->asText());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_view, &ZoneView::zoneChanged, this, &ZoneDialog::turnTo);
    connect(m_view, &ZoneView::readWanted, this, [this] { m_desk.zones()->read(m_view->zone()); });
    connect(desk.zones(), &ZoneBook::changed, this, [this](const QString &zone) {
        if (zone == m_view->zone())
            m_view->showFacts(m_desk.zones()->facts(zone));
    });
}

void ZoneDialog::showZone(Desk &desk, const QString &zone, QWidget *parent)
{
    auto *dialog = parent->findChild<ZoneDialog *>({}, Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new ZoneDialog(desk, parent);
    dialog->m_view->setZone(zone);
    dialog->turnTo(dialog->m_view->zone());
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    dialog->m_view->table()->setFocus();
}

void ZoneDialog::turnTo(const QString &zone)
{
    const ZoneFacts facts = m_desk.zones()->facts(zone);
    const bool whole = facts.info.read && facts.prices.read && facts.account.read;
    if (!whole && m_desk.isSignedIn())
        m_desk.zones()->read(zone);
    m_view->showFacts(m_desk.zones()->facts(zone));
}

} // namespace kz
