#include "look/pagehead.h"

#include "look/button.h"

#include <QHBoxLayout>

namespace kz {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, Type::Title, Tone::Ink, this))
    , m_fact(new Label({}, Type::Body, Tone::Muted, this))
    , m_row(new QHBoxLayout(this))
{
    m_title->setElided(true);
    m_fact->setElided(true);
    m_row->setContentsMargins(dp(20), 0, dp(12), 0);
    m_row->setSpacing(dp(10));
    m_row->addWidget(m_title);
    m_row->addWidget(m_fact);
    m_row->addStretch(1);
    setMinimumHeight(dp(56));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setFact(const QString &fact)
{
    m_fact->setText(fact);
}

QPushButton *PageHead::addButton(const QString &text, QLatin1StringView icon)
{
    QPushButton *button = newButton(text, icon, Kind::Quiet, this);
    addWidget(button);
    return button;
}

void PageHead::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace kz
