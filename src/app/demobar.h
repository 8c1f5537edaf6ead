#pragma once

#include "look/surface.h"

class QComboBox;
class QMenu;

class QPushButton;
class QTimer;

namespace kz::sandbox {
class Registrar;
struct Order;
} // namespace kz::sandbox

namespace kz {

class Label;

/// The other side of the demo: moves the registrar's clock and plays the people who decide orders.
class DemoBar : public Surface
{
    Q_OBJECT
public:
    explicit DemoBar(sandbox::Registrar &registrar, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Shows clock and open orders as they stand at the registrar.
    void showState();

Q_SIGNALS:
    /// The registrar's clock was moved on by so many seconds.
    void advanced(qint64 seconds);
    /// Orders or names may have changed at the registrar.
    void decided();

private:
    void advance(qint64 seconds);
    void fillOthers(QMenu *menu);
    static QString shownName(const QString &ace);
    /// A trade is confirmed by its holders, anything else carried out by people.
    void showButtons();
    static QString shownOrder(const sandbox::Order &order);

    sandbox::Registrar &m_registrar;
    Label *m_clock;
    QComboBox *m_orders;
    QPushButton *m_carryOut;
    QPushButton *m_ask;
    QPushButton *m_refuse;
    QPushButton *m_presentConfirms;
    QPushButton *m_newConfirms;
    QTimer *m_timer;
};

} // namespace kz
