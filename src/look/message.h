#pragma once

#include "look/label.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace kz {

/// A soft box in the layout, at the place it concerns: icon, bold sentence, why, up to two
/// buttons. It takes no room while it is empty.
class Message : public QFrame
{
    Q_OBJECT

public:
    enum class Level { Danger, Attention, Unknown, Info };

    explicit Message(QWidget *parent = nullptr);
    Message(Level level, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// Shows the message and tells screen readers. Title or text may be empty, not both.
    void say(Level level, const QString &title, const QString &text = {});
    /// Hides the message and removes its buttons.
    void clear();
    bool isEmpty() const { return m_title->text().isEmpty() && m_text->text().isEmpty(); }

    /// Adds a button under the text; a message has two at most.
    QPushButton *addButton(const QString &text, QLatin1StringView icon = {});

    Level level() const { return m_level; }
    QString title() const { return m_title->text(); }
    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Level m_level = Level::Info;
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace kz
