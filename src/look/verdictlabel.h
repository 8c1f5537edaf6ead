#pragma once

#include "look/label.h"

class QCheckBox;

namespace kz {

/// What is said under a field: icon and small text; a warning can carry its "Send anyway" tick.
class VerdictLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Says {
        Good, ///< only where it was asked, as with a free name
        Tidied, ///< the value was normalised
        Info,
        Warn, ///< may be sent when ticked
        Block, ///< stops the order
    };

    explicit VerdictLabel(QWidget *parent = nullptr);

    /// Shows the text; a warning with its tick when needsTick. The tick is taken back when the
    /// text changes.
    void say(Says says, const QString &text, bool needsTick = false);
    /// Hides it; it takes no room then.
    void clear();

    Says says() const { return m_says; }
    QString text() const { return m_text->text(); }
    bool isAccepted() const;
    void setAccepted(bool accepted);
    QCheckBox *tick() const { return m_tick; }

Q_SIGNALS:
    void acceptedChanged(bool accepted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Says m_says = Says::Info;
    Label *m_text;
    QCheckBox *m_tick;
};

} // namespace kz
