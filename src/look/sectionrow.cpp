#include "look/sectionrow.h"

#include "look/verdictlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kz {

FieldBox::FieldBox(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(label, Type::Small, Tone::Ink, this))
    , m_hint(new Label({}, Type::Small, Tone::Muted, this))
    , m_editor(editor)
    , m_row(new QHBoxLayout)
    , m_lines(new QVBoxLayout(this))
{
    m_label->setBuddy(editor);
    if (editor->accessibleName().isEmpty()) {
        QString plain = label;
        editor->setAccessibleName(plain.remove(u'&'));
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(dp(8));
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_hint);
    m_row->setSpacing(dp(8));
    m_row->addWidget(editor, 1);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(dp(4));
    m_lines->addLayout(head);
    m_lines->addLayout(m_row);
    m_lines->addStretch(1);
}

void FieldBox::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_editor->setAccessibleDescription(hint);
}

VerdictLabel *FieldBox::addVerdict()
{
    auto *verdict = new VerdictLabel(this);
    m_lines->insertWidget(m_lines->count() - 1, verdict);
    return verdict;
}

void FieldBox::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

SectionRow::SectionRow(const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_hint(wrappedLabel(hint, Type::Small, Tone::Muted, this))
    , m_fields(new QGridLayout)
{
    auto *left = new QVBoxLayout;
    left->setSpacing(dp(4));
    left->addWidget(wrappedLabel(name, Type::Bold, Tone::Ink, this));
    left->addWidget(m_hint);
    left->addStretch(1);
    m_fields->setHorizontalSpacing(dp(16));
    m_fields->setVerticalSpacing(dp(12));
    m_fields->setColumnStretch(0, 1);
    m_fields->setColumnStretch(1, 1);
    auto *side = new QWidget(this);
    side->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(dp(136));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dp(20), dp(16), dp(20), dp(16));
    row->setSpacing(dp(16));
    row->addWidget(side);
    row->addLayout(m_fields, 1);
    m_hint->setVisible(!hint.isEmpty());
}

FieldBox *SectionRow::addField(const QString &label, QWidget *editor)
{
    auto *box = new FieldBox(label, editor, this);
    m_fields->addWidget(box, m_row, m_column);
    m_row += m_column;
    m_column = 1 - m_column;
    return box;
}

FieldBox *SectionRow::addWideField(const QString &label, QWidget *editor)
{
    auto *box = new FieldBox(label, editor, this);
    addWide(box);
    return box;
}

void SectionRow::addWide(QWidget *widget)
{
    m_row += m_column;
    m_column = 0;
    m_fields->addWidget(widget, m_row, 0, 1, 2);
    ++m_row;
}

void SectionRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void SectionRow::setLine(bool shown)
{
    m_line = shown;
    update();
}

void SectionRow::paintEvent(QPaintEvent *)
{
    if (m_line) {
        QPainter(this).fillRect(0, 0, width(), 1, colours(palette()).line);
    }
}

} // namespace kz
