#pragma once

#include "campaign/deskprocess.h"
#include "campaign/options.h"
#include "campaign/people.h"
#include "campaign/wire.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace kz::campaign {

/// Runs one campaign: the registrar, the line, the desk that is killed and started again, trouble
/// on disk and with the clock.
class Conductor : public QObject
{
    Q_OBJECT
public:
    explicit Conductor(const Options &options);
    ~Conductor() override;

    /// False when something could not be started.
    bool start();

    struct Counts
    {
        int kills = 0;
        int between = 0; ///< with at least one order between `sending` and its answer
        int reopened = 0; ///< by staff, because an order was stuck in `sending`
        int troubles = 0; ///< that the desk told about its ledger
    };
    const Counts &counts() const { return m_counts; }
    const Wire &wire() const { return *m_wire; }
    RegistrarProcess &registrar() { return m_registrar; }
    QString file(const QString &name) const;
    qint64 seconds() const { return m_clock.elapsed() / 1000; }
    /// Why it could not be carried through; empty when it could.
    const QString &failure() const { return m_failure; }

Q_SIGNALS:
    /// The desk has been looked at for the last time.
    void finished();

private:
    void prepareRegistrar();
    void addTroubles();
    void startDesk();
    void hear(const QByteArray &line);
    void deskEnded(int code);
    void tick();
    bool hasStopped();
    void killIfDue();
    void kill();
    void finish();
    void lookBack();
    void fail(const QString &why);

    enum class Stage { Working, Finishing, LookingBack, Over };
    Options m_options;
    QTemporaryDir m_scratch;
    Dice m_dice;
    RegistrarProcess m_registrar;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<People> m_people;
    std::unique_ptr<DeskProcess> m_desk;
    Stage m_stage = Stage::Working;
    bool m_tls = false;
    bool m_working = false; ///< the present life of the desk is signed in
    int m_decided = 0;
    int m_nextKill = 0; ///< at this many decisions
    bool m_killWaits = false; ///< for a write to be held
    int m_failedStarts = 0;
    QElapsedTimer m_clock;
    QElapsedTimer m_inStage;
    int m_open = -1; ///< orders, when it was last asked in this stage
    QTimer m_tick;
    Counts m_counts;
    QString m_failure;
};

} // namespace kz::campaign
