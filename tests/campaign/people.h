#pragma once

#include "campaign/dice.h"
#include "campaign/registrarprocess.h"

#include <QStringList>
#include <QTimer>

namespace kz::campaign {

/// The people behind the registrar, and other registrars: they confirm trades, ask for documents,
/// refuse a few orders, and ask for names of the account.
class People : public QObject
{
    Q_OBJECT
public:
    People(RegistrarProcess &registrar, quint32 seed, const QStringList &names);

    void begin() { m_timer.start(std::chrono::milliseconds(250)); }
    /// Decide everything that is open and begin nothing new.
    void finish() { m_finishing = true; }

private:
    void work();
    void decide(const QJsonObject &order);
    void askForSomeName();

    RegistrarProcess &m_registrar;
    Dice m_dice;
    QStringList m_names;
    QTimer m_timer;
    bool m_finishing = false;
};

} // namespace kz::campaign
