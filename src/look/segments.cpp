#include "look/segments.h"

#include "look/button.h"
#include "look/metrics.h"
#include "look/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kz {

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(dp(2));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            Q_EMIT currentChanged(id);
        }
    });
}

int Segments::addSegment(const QString &text)
{
    const int index = int(m_texts.size());
    m_texts.append(text);
    QPushButton *button = newButton(text, {}, Kind::Segment, this);
    button->setCheckable(true);
    m_group->addButton(button, index);
    m_row->addWidget(button);
    if (index == 0) {
        button->setChecked(true);
    }
    return index;
}

void Segments::setCount(int index, int count)
{
    m_group->button(index)->setText(
        count < 0 ? m_texts.at(index)
                  : u"%1  %2"_s.arg(m_texts.at(index), locale().toString(count)));
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 6, colours(palette()).window);
}

} // namespace kz
