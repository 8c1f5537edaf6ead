#include "forms/servercell.h"

#include "forms/nameserversedit.h"
#include "forms/verdictstack.h"
#include "look/kind.h"
#include "look/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;

ServerCell::ServerCell(QWidget *parent)
    : QWidget(parent)
    , editor(new QLineEdit)
    , removeButton(new QPushButton)
    , verdict(new VerdictStack)
    , m_label(new QLabel)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(removeButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(dp(4));
    column->addLayout(head);
    column->addWidget(editor);
    column->addWidget(verdict);
    column->addStretch(1);

    m_label->setFont(typeFont(Type::Small));
    m_label->setBuddy(editor);
    editor->setFont(typeFont(Type::Mono));
    setKind(removeButton, Kind::Quiet);
    removeButton->setFont(typeFont(Type::Small));
    setTabOrder(editor, removeButton);

    connect(editor, &QLineEdit::textEdited, this, &ServerCell::changed);
    connect(editor, &QLineEdit::editingFinished, this, [this] {
        if (NameServersEdit::split(editor->text()).size() > 1)
            Q_EMIT severalTyped(editor->text());
    });
}

void ServerCell::setNumber(int number)
{
    m_label->setText(number < 10 ? tr("Server &%1").arg(number) : tr("Server %1").arg(number));
    editor->setAccessibleName(tr("Server %1").arg(number));
    removeButton->setText(tr("Remove server %1").arg(number));
}

void ServerCell::changed(const QString &text)
{
    // Typed letters come one by one; a blank between two typed hosts is looked at on leaving.
    static const QRegularExpression breaks(u"[\\n\\r\\t,;]"_s);
    const bool pasted = text.size() > m_length + 1 || breaks.match(text).hasMatch();
    m_length = text.size();
    if (pasted && NameServersEdit::split(text).size() > 1)
        Q_EMIT severalTyped(text);
}

} // namespace kz
