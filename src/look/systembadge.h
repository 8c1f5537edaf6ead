#pragma once

#include "look/colours.h"

#include <QWidget>

namespace kz {

/// LIVE, OT&E or SANDBOX, solid: the only badge there is.
class SystemBadge : public QWidget
{
    Q_OBJECT

public:
    explicit SystemBadge(System system, QWidget *parent = nullptr);
    void setSystem(System system);
    System system() const { return m_system; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    System m_system = System::Sandbox;
};

/// The line in the system's colour on top of every window and dialog.
class SystemStripe : public QWidget
{
    Q_OBJECT

public:
    explicit SystemStripe(System system, QWidget *parent = nullptr);
    void setSystem(System system);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    System m_system;
};

} // namespace kz
