#include "app/aboutdialog.h"

#include "look/button.h"
#include "look/label.h"
#include "look/metrics.h"
#include "look/systembadge.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kz {

AboutDialog::AboutDialog(System system, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About KZ Desk"));
    setFixedWidth(dp(420));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SystemStripe(system, this));
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(dp(20), dp(20), dp(20), dp(16));
    lines->setSpacing(dp(8));
    column->addLayout(lines);
    lines->addWidget(new Label(tr("KZ Desk"), Type::Title, Tone::Ink, this));
    auto *version = new Label(tr("Version %1").arg(QCoreApplication::applicationVersion()),
                              Type::Body, Tone::Muted, this);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(version);
    lines->addSpacing(dp(4));
    lines->addWidget(wrappedLabel(tr("The desk for .kz names in a reseller account."), Type::Body,
                                  Tone::Ink, this));
    lines->addWidget(wrappedLabel(tr("Free software under the GNU General Public License, version "
                                     "3. It comes without any warranty."),
                                  Type::Body, Tone::Ink, this));
    lines->addSpacing(dp(8));
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *close = newButton(tr("Close"), {}, Kind::Plain, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    lines->addLayout(row);
}

} // namespace kz
