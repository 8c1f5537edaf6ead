#include "campaign/wire.h"

#include "campaign/writes.h"
#include "support/testdata.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace kz::campaign {

using test::Fault;
using test::FaultProxy;
using Message = test::HttpReader::Message;

namespace {

constexpr int spoiledReadOneIn = 60;

QString certificate(const QString &whose)
{
    return testData() + u'/' + whose;
}

} // namespace

Wire::Wire(const QUrl &registrar, quint32 seed, int percent)
    : m_plain(std::make_unique<FaultProxy>(registrar))
    , m_safe(std::make_unique<FaultProxy>(registrar, certificate(u"test"_s)))
    , m_dice(seed)
    , m_percent(percent)
{
    for (FaultProxy *proxy : {m_plain.get(), m_safe.get()}) {
        proxy->forgetRequests();
        proxy->choose([this](const Message &request) { return choose(request); });
        proxy->watch([this](const Message &request, const Message &answer) {
            if (isWrite(request) && codeOf(answer) == 200)
                m_old.insert(commandOf(request), answer.whole());
        });
    }
}

void Wire::deafen(std::chrono::milliseconds time)
{
    if (std::exchange(m_deaf, true))
        return;
    m_plain->setDeaf(true);
    m_safe->setDeaf(true);
    QTimer::singleShot(time, this, [this] {
        m_deaf = false;
        m_plain->setDeaf(false);
        m_safe->setDeaf(false);
    });
}

void Wire::disguise(std::chrono::milliseconds time)
{
    m_safe->presentFromNow(certificate(u"strange"_s));
    QTimer::singleShot(time, this, [this] { m_safe->presentFromNow(certificate(u"test"_s)); });
}

Fault Wire::choose(const Message &request)
{
    if (isWrite(request)) {
        ++m_tally.writes;
        return chooseForWrite(request);
    }
    if (m_percent == 0 || !m_dice.oneIn(spoiledReadOneIn))
        return {};
    ++m_tally.spoiledReads;
    return m_dice.of(faultKinds()).make(m_dice, request, {});
}

Fault Wire::chooseForWrite(const Message &request)
{
    const Hold hold = std::exchange(m_hold, Hold::None);
    if (hold == Hold::Unapplied) {
        Q_EMIT held(false);
        return {.kind = Fault::Kind::CutBefore};
    }
    if (hold == Hold::Applied) {
        return {.kind = Fault::Kind::Change, .change = [this](const Message &) {
                    Q_EMIT held(true);
                    return QByteArray(); // nobody is there to hear it
                }};
    }
    if (m_dice.below(100) >= m_percent)
        return {};
    const int kind = nextKind();
    if (kind < faultKinds().size())
        return spoil(faultKinds().at(kind), request);
    m_tally.hit(nameOf(kind), commandOf(request), fingerprintOf(request));
    m_troubles.at(kind - faultKinds().size()).begin();
    return {};
}

Fault Wire::spoil(const FaultKind &kind, const Message &request)
{
    const QString name = QString::fromLatin1(kind.name);
    Fault fault = kind.make(m_dice, request, m_old);
    const auto hit = [this, name, command = commandOf(request), print = fingerprintOf(request)] {
        m_tally.hit(name, command, print);
    };
    if (fault.kind != Fault::Kind::Change) {
        hit();
        return fault;
    }
    // Only what has made a difference counts.
    fault.change = [hit, change = fault.change](const Message &answer) {
        const QByteArray changed = change(answer);
        if (changed != answer.whole())
            hit();
        return changed;
    };
    return fault;
}

QString Wire::nameOf(int kind) const
{
    const int wire = int(faultKinds().size());
    return kind < wire ? QString::fromLatin1(faultKinds().at(kind).name)
                       : m_troubles.at(kind - wire).name;
}

int Wire::nextKind()
{
    const int all = int(faultKinds().size() + m_troubles.size());
    const int one = m_dice.below(all);
    const int other = m_dice.below(all);
    return m_tally.count(nameOf(one)) <= m_tally.count(nameOf(other)) ? one : other;
}

} // namespace kz::campaign
