#pragma once

#include "campaign/faultkinds.h"
#include "campaign/tally.h"

#include <QObject>

#include <memory>

namespace kz::campaign {

/// The line between desk and registrar: two fault proxies, one of them with TLS, that spoil a share
/// of the writes and a few of the reads.
class Wire : public QObject
{
    Q_OBJECT
public:
    Wire(const QUrl &registrar, quint32 seed, int percent);

    QUrl url(bool tls) const { return (tls ? *m_safe : *m_plain).url(); }
    /// Spoils nothing any more.
    void calm() { m_percent = 0; }
    /// The next write is held until heldBefore() or heldAfter() has returned.
    void holdNext(bool applied) { m_hold = applied ? Hold::Applied : Hold::Unapplied; }
    void holdNone() { m_hold = Hold::None; }

    /// Nobody takes connections for this long.
    void deafen(std::chrono::milliseconds time);
    /// New connections see the certificate of a stranger for this long.
    void disguise(std::chrono::milliseconds time);

    const Tally &tally() const { return m_tally; }
    Tally &tally() { return m_tally; }
    /// A further kind of trouble that begins while a write is held: disk full, say.
    void addTrouble(const QString &name, const std::function<void()> &begin)
    {
        m_troubles.append({name, begin});
    }

Q_SIGNALS:
    /// A write has been read here and goes no further before this has returned.
    void held(bool applied);

private:
    enum class Hold { None, Unapplied, Applied };
    struct Trouble
    {
        QString name;
        std::function<void()> begin;
    };
    test::Fault choose(const test::HttpReader::Message &request);
    test::Fault chooseForWrite(const test::HttpReader::Message &request);
    test::Fault spoil(const FaultKind &kind, const test::HttpReader::Message &request);
    /// Of two by chance the one that was had less often.
    int nextKind();
    QString nameOf(int kind) const;

    std::unique_ptr<test::FaultProxy> m_plain;
    std::unique_ptr<test::FaultProxy> m_safe;
    Dice m_dice;
    int m_percent;
    Hold m_hold = Hold::None;
    QList<Trouble> m_troubles;
    OldAnswers m_old;
    Tally m_tally;
    bool m_deaf = false;
};

} // namespace kz::campaign
