#include "campaign/people.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kz::campaign {

People::People(RegistrarProcess &registrar, quint32 seed, const QStringList &names)
    : m_registrar(registrar)
    , m_dice(seed)
    , m_names(names)
{
    connect(&m_timer, &QTimer::timeout, this, &People::work);
}

void People::work()
{
    m_registrar.steer(u"orders"_s, {}, [this](const QJsonObject &told) {
        const QJsonArray orders = told.value(u"orders"_s).toArray();
        for (const QJsonValue &order : orders)
            decide(order.toObject());
    });
    if (m_finishing)
        return;
    askForSomeName();
    // Now and then they carry out renewals themselves.
    if (m_dice.oneIn(20))
        m_registrar.steer(u"options"_s,
                          m_dice.oneIn(2) ? "renewal-by-hand=1" : "renewal-by-hand=0");
}

void People::decide(const QJsonObject &order)
{
    const QByteArray name = order.value(u"domain"_s).toString().toLatin1();
    const QString kind = order.value(u"kind"_s).toString();
    const bool waits = order.value(u"waitsForDocuments"_s).toBool();
    const QByteArray which = "domain=" + name + "&kind=" + kind.toLatin1();
    if (kind == "transfer-out"_L1)
        return; // it waits for our answer; another end of it would look like that
    if (m_finishing || waits) {
        if (m_finishing || m_dice.oneIn(4))
            m_registrar.steer(u"decide"_s, which + "&outcome=done");
    } else if (kind == "trade"_L1) {
        if (m_dice.oneIn(16)) {
            m_registrar.steer(u"confirm"_s, "domain=" + name + "&holder=present");
            m_registrar.steer(u"confirm"_s, "domain=" + name + "&holder=new");
        }
    } else if (m_dice.oneIn(60)) {
        m_registrar.steer(u"decide"_s,
                          which + (m_dice.oneIn(2) ? "&outcome=fail" : "&outcome=notify"));
    }
}

/// Most names are locked, and those are refused. Nobody asks for one name twice: a second request
/// in the same minute would stand where the end of the first one is looked for.
void People::askForSomeName()
{
    for (int tries = 0; tries < 6 && !m_names.isEmpty(); ++tries) {
        const QString name = m_dice.of(m_names);
        m_registrar.steer(u"ask"_s, "domain=" + name.toLatin1(),
                          [this, name](const QJsonObject &told) {
                              if (told.contains(u"domain"_s))
                                  m_names.removeAll(name);
                          });
    }
}

} // namespace kz::campaign
