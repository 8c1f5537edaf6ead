#include "forms/holdercard.h"

#include "look/colours.h"
#include "look/factsgrid.h"

#include <QPainter>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;

HolderCard::HolderCard(QWidget *parent)
    : QFrame(parent)
    , m_name(wrappedLabel({}, Type::Bold, Tone::Ink, this))
    , m_handle(new Label({}, Type::Mono, Tone::Muted, this))
    , m_facts(new FactsGrid(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(dp(12), dp(10), dp(12), dp(10));
    lines->setSpacing(dp(4));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setBreaksWords(true);
    lines->addWidget(m_name);
    lines->addWidget(m_handle);
    lines->addWidget(m_facts);
    setFocusPolicy(Qt::TabFocus);
}

void HolderCard::say(const QString &words)
{
    m_contact.reset();
    m_name->setText(words);
    m_name->setTone(Tone::Muted);
    m_handle->setVisible(false);
    m_facts->clear();
    m_facts->setVisible(false);
    Q_EMIT changed();
}

void HolderCard::show(const QString &handle)
{
    say(handle);
    m_name->setTone(Tone::Ink);
    m_facts->setVisible(true);
    m_facts->addFact(tr("E-mail"), tr("Not known"), Type::Body, Tone::Muted);
}

void HolderCard::show(const Contact &contact)
{
    if (m_contact == contact)
        return;
    m_contact = contact;
    m_name->setText(contact.displayName());
    m_name->setTone(Tone::Ink);
    m_handle->setText(contact.handle);
    m_handle->setVisible(true);
    m_facts->clear();
    m_facts->setVisible(true);
    const auto fact = [this](const QString &label, const QString &value) {
        if (!value.isEmpty())
            m_facts->addFact(label, value);
    };
    const QString person = QStringList{contact.firstName, contact.lastName}.join(u' ').trimmed();
    if (person != contact.displayName())
        fact(tr("Person"), person);
    QStringList place{contact.city, contact.country};
    place.removeAll(QString());
    fact(tr("City"), place.join(u", "_s));
    fact(tr("Phone"), contact.phone);
    const bool none = contact.email.isEmpty();
    m_facts->addFact(tr("E-mail"), none ? tr("None is stated") : contact.email,
                     none ? Type::Body : Type::Bold, none ? Tone::Muted : Tone::Ink);
    Q_EMIT changed();
}

QString HolderCard::mail() const
{
    return m_contact ? m_contact->email : QString();
}

void HolderCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &set = colours(palette());
    painter.setPen(hasFocus() ? QPen(set.accent, 2) : QPen(set.line, 1));
    painter.setBrush(set.base);
    constexpr qreal corner = 6;
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
}

} // namespace kz
