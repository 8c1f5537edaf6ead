#include "look/actionbar.h"

#include "look/button.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>

namespace kz {

VerbRow::VerbRow(QWidget *parent)
    : QWidget(parent)
    , m_more(newButton(tr("More"), {}, Kind::Plain, this))
    , m_menu(new QMenu(m_more))
{
    m_more->setMenu(m_menu);
    m_more->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QPushButton *VerbRow::addVerb(QAction *action)
{
    QPushButton *button = newButton(action->text(), {}, Kind::Plain, this);
    const Verb verb{action, button};
    m_verbs.append(verb);
    follow(verb);
    if (action->menu()) {
        button->setMenu(action->menu());
    } else {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    connect(action, &QAction::changed, button, [this, verb] { follow(verb); });
    // More stays the last stop of the Tab key.
    m_more->raise();
    setTabOrder(button, m_more);
    updateGeometry();
    place();
    return button;
}

void VerbRow::follow(const Verb &verb)
{
    verb.button->setText(verb.action->text());
    verb.button->setIcon(verb.action->icon());
    verb.button->setEnabled(verb.action->isEnabled());
    verb.button->setToolTip(verb.action->toolTip());
    place();
}

void VerbRow::place()
{
    const int gap = dp(8);
    const int tall = height();
    // More needs room only when something has to go there.
    const int room =
        sizeHint().width() - gap <= width() ? width() : width() - m_more->sizeHint().width() - gap;
    qsizetype shown = 0;
    int x = 0;
    for (; shown < m_verbs.size(); ++shown) {
        x += m_verbs[shown].button->sizeHint().width();
        if (x > room) {
            break;
        }
        x += gap;
    }
    m_menu->clear();
    x = 0;
    const auto put = [&](QPushButton *button) {
        const QSize size = button->sizeHint();
        button->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(),
                               QRect(x, (tall - size.height()) / 2, size.width(), size.height())));
        x += size.width() + gap;
    };
    for (qsizetype i = 0; i < m_verbs.size(); ++i) {
        const Verb &verb = m_verbs[i];
        verb.button->setVisible(i < shown);
        if (i < shown) {
            put(verb.button);
        } else {
            m_menu->addAction(verb.action);
        }
    }
    m_more->setVisible(shown < m_verbs.size());
    if (shown < m_verbs.size()) {
        put(m_more);
    }
}

QSize VerbRow::sizeHint() const
{
    int width = 0;
    for (const Verb &verb : m_verbs) {
        width += verb.button->sizeHint().width() + dp(8);
    }
    return {width, m_more->sizeHint().height()};
}

QSize VerbRow::minimumSizeHint() const
{
    return m_more->sizeHint();
}

void VerbRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool VerbRow::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        place();
    }
    return QWidget::event(event);
}

ActionBar::ActionBar(QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::TopEdge, parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(dp(20), dp(9), dp(16), dp(10));
    m_row->setSpacing(dp(8));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Label *ActionBar::addTitle(const QString &text)
{
    auto *label = new Label(text, Type::Bold, Tone::Ink, this);
    m_row->addWidget(label);
    m_row->addSpacing(dp(6));
    return label;
}

Label *ActionBar::addNote(const QString &text)
{
    auto *label = new Label(text, Type::Small, Tone::Muted, this);
    label->setElided(true);
    m_row->addWidget(label);
    return label;
}

QPushButton *ActionBar::addButton(const QString &text, QLatin1StringView icon, Kind kind)
{
    QPushButton *button = newButton(text, icon, kind, this);
    m_row->addWidget(button);
    return button;
}

VerbRow *ActionBar::addVerbs()
{
    auto *verbs = new VerbRow(this);
    m_row->addWidget(verbs, 1);
    return verbs;
}

void ActionBar::addStretch()
{
    m_row->addStretch(1);
}

void ActionBar::addShortcut(const QString &keys)
{
    m_shortcuts.append(new Label(keys, Type::Small, Tone::Muted, this));
    m_row->addWidget(m_shortcuts.constLast());
}

QSize ActionBar::minimumSizeHint() const
{
    QSize size = Surface::minimumSizeHint();
    for (const Label *keys : m_shortcuts) {
        size.rwidth() -= keys->isHidden() ? 0 : keys->sizeHint().width() + m_row->spacing();
    }
    return size;
}

bool ActionBar::event(QEvent *event)
{
    const bool done = Surface::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fold();
    }
    return done;
}

void ActionBar::fold()
{
    int needed = m_row->sizeHint().width();
    for (const Label *keys : std::as_const(m_shortcuts)) {
        needed += keys->isHidden() ? keys->sizeHint().width() + m_row->spacing() : 0;
    }
    for (Label *keys : std::as_const(m_shortcuts)) {
        keys->setVisible(needed <= width());
    }
}

void ActionBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace kz
