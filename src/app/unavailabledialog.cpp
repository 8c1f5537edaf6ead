#include "app/unavailabledialog.h"

#include "look/button.h"
#include "look/label.h"
#include "look/metrics.h"
#include "look/systembadge.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kz {

UnavailableDialog::UnavailableDialog(const Catalogue::Missing &missing, const Subjects &subjects,
                                     System system, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("unavailableDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = Catalogue::tr(missing.title).remove(u'&').remove(u'…');
    setWindowTitle(title);
    setFixedWidth(dp(460));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SystemStripe(system, this));
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(dp(20), dp(20), dp(20), dp(16));
    lines->setSpacing(dp(8));
    column->addLayout(lines);
    lines->addWidget(
        wrappedLabel(tr("There is no “%1” for .kz").arg(title), Type::Title, Tone::Ink, this));
    lines->addWidget(
        wrappedLabel(text(Problem{{}, missing.rule, {}}), Type::Body, Tone::Ink, this));
    lines->addSpacing(dp(4));
    lines->addWidget(wrappedLabel(
        subjects.names.isEmpty()
            ? tr("Select the names in the list first, then their renewal modes can be set.")
            : tr("Selected: %n name(s).", nullptr, int(subjects.names.size())),
        Type::Small, Tone::Muted, this));
    lines->addSpacing(dp(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addStretch();
    auto *close = newButton(tr("Close"), {}, Kind::Plain, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    const bool any = !subjects.names.isEmpty();
    auto *modes = newButton(any ? tr("Renewal mode…") : tr("Show the names"),
                            any ? QLatin1StringView("renew") : QLatin1StringView("domains"),
                            Kind::Primary, this);
    modes->setObjectName(QStringLiteral("toRenewalModes"));
    modes->setDefault(true);
    connect(modes, &QPushButton::clicked, this, [this] {
        Q_EMIT renewalModesWanted();
        accept();
    });
    row->addWidget(modes);
    lines->addLayout(row);
}

} // namespace kz
