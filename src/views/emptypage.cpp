#include "views/emptypage.h"

#include "look/button.h"
#include "look/label.h"

#include <QVBoxLayout>

namespace kz {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, Type::Heading, Tone::Ink, this))
    , m_text(wrappedLabel({}, Type::Body, Tone::Muted, this))
    , m_verb(newButton({}, {}, Kind::Plain, this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(dp(20), dp(24), dp(20), dp(20));
    lines->setSpacing(dp(8));
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    lines->addSpacing(dp(8));
    lines->addWidget(m_verb, 0, Qt::AlignLeft);
    lines->addStretch(1);
    m_verb->hide();
    connect(m_verb, &QPushButton::clicked, this, &EmptyPage::verbWanted);
}

void EmptyPage::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyPage::setVerb(const QString &text)
{
    m_verb->setText(text);
    m_verb->setVisible(!text.isEmpty());
}

QString EmptyPage::title() const
{
    return m_title->text();
}

QString EmptyPage::text() const
{
    return m_text->text();
}

} // namespace kz
