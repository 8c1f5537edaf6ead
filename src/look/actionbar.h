#pragma once

#include "look/kind.h"
#include "look/label.h"
#include "look/surface.h"

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace kz {

/// Verbs as buttons; those that do not fit move into More.
class VerbRow : public QWidget
{
    Q_OBJECT

public:
    explicit VerbRow(QWidget *parent = nullptr);

    /// A button that follows the action's text, icon, enabled state and menu.
    QPushButton *addVerb(QAction *action);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Verb
    {
        QAction *action;
        QPushButton *button;
    };
    void follow(const Verb &verb);
    void place();

    QList<Verb> m_verbs;
    QPushButton *m_more;
    QMenu *m_menu;
};

/// The bar at the bottom of the middle, raised, with a line above: what can be done with the
/// selection, or the foot of a form.
class ActionBar : public Surface
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// Left to right: bold text such as "3 selected".
    Label *addTitle(const QString &text);
    Label *addNote(const QString &text);
    QPushButton *addButton(const QString &text, QLatin1StringView icon = {},
                           Kind kind = Kind::Plain);
    /// The verbs; they take the room that is left.
    VerbRow *addVerbs();
    /// What follows stands at the right.
    void addStretch();
    /// The shortcut of the button before, 9 pt muted.
    void addShortcut(const QString &keys);
    void addWidget(QWidget *widget);
    /// Without the shortcuts, which give way.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    /// Hides the shortcuts where there is no room: tool tips and menus have them, too.
    void fold();

    QHBoxLayout *m_row;
    QList<Label *> m_shortcuts;
};

} // namespace kz
