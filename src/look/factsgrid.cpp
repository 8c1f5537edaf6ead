#include "look/factsgrid.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace kz {

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(dp(8));
    m_grid->setVerticalSpacing(dp(5));
    m_grid->setColumnMinimumWidth(0, dp(92));
    m_grid->setColumnStretch(1, 1);
}

Label *FactsGrid::addHeading(const QString &text)
{
    auto *heading = new Label(text, Type::Bold, Tone::Ink, this);
    heading->setContentsMargins(0, m_grid->count() > 0 ? dp(10) : 0, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
    return heading;
}

Label *FactsGrid::addFact(const QString &label, const QString &value, Type type, Tone tone)
{
    const int row = m_grid->rowCount();
    auto *name = wrappedLabel(label, Type::Small, Tone::Muted, this);
    // A wrapping label with an alignment flag is cut; a nested alignment of the text is not.
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setContentsMargins(0, 1, 0, 0);
    name->setMaximumWidth(dp(130));
    auto *shown = wrappedLabel(value, type, tone, this);
    shown->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setAccessibleName(u"%1: %2"_s.arg(label, value));
    m_grid->addWidget(name, row, 0);
    // A long server name or status goes below its label, where a panel has room for it.
    const bool below = shown->minimumSizeHint().width() > dp(168);
    shown->setBreaksWords(true);
    m_grid->addWidget(shown, below ? row + 1 : row, below ? 0 : 1, 1, below ? 2 : 1);
    return shown;
}

Label *FactsGrid::addAmount(const QString &label, const QString &value, bool bold)
{
    const int row = m_grid->rowCount();
    const Type type = bold ? Type::Bold : Type::Body;
    auto *name = new Label(label, type, bold ? Tone::Ink : Tone::Muted, this);
    auto *shown = new Label(value, type, Tone::Ink, this);
    shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setAccessibleName(u"%1: %2"_s.arg(label, value));
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(shown, row, 1);
    return shown;
}

void FactsGrid::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void FactsGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace kz
