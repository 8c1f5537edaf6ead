#pragma once

#include "ledger/order.h"
#include "operations/operation.h"
#include "registry/domainname.h"
#include "support/fakeregistrar.h"

/// What the registrar answers, on the wire, while an order is looked for.
namespace kz::test {

using namespace Qt::StringLiterals;

/// One answer to one read.
struct Said
{
    QString command;
    Step step;
};

struct Scene
{
    QLatin1StringView command;
    QString of;
    Sign sign = {}; ///< without its words
    Order order = {};
    QList<Said> answers = {}; ///< each read by itself, in order
};

using Properties = QList<std::pair<QByteArray, QByteArrayList>>;

inline const QDateTime sentAt(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC);
inline const QByteArray since = "2026-05-04 09:00:20.0";
inline const QByteArray earlier = "2026-04-01 10:00:00.0";

inline Said said(const QString &command, const Properties &properties)
{
    QByteArray text = "code = 200\ndescription = Command completed successfully\n";
    for (const auto &[name, values] : properties) {
        for (qsizetype i = 0; i < values.size(); ++i)
            text +=
                "property[" + name + "][" + QByteArray::number(i) + "] = " + values.at(i) + '\n';
    }
    return {command, Step::answer(text)};
}

/// Of what is not there: an empty list, or 545.
inline Step knowsNothing(const QString &command)
{
    return command.startsWith("Query"_L1) ? said(command, {{"count", {"0"}}, {"total", {"0"}}}).step
                                          : Step::code(545, "Entity reference not found");
}

inline Said nothing(const QString &command)
{
    return {command, knowsNothing(command)};
}

inline const QString nameRead = u"StatusDomain"_s;
inline const QString eventRead = u"QueryEventList → StatusEvent"_s;
inline const QString eventAndName = u"QueryEventList → StatusEvent → StatusDomain"_s;
inline const QString logRead = u"QueryObjectLogList"_s;

inline DomainName primer()
{
    return DomainName::fromRegistrar(u"primer.kz"_s);
}

inline Said name(const Properties &properties)
{
    return said(u"StatusDomain"_s, Properties{{"domain", {"primer.kz"}}} + properties);
}

/// A row of the list, and the event itself.
inline QList<Said> event(const QByteArray &eventClass, const QByteArray &subclass)
{
    const Properties row{{"event", {"7"}},
                         {"eventclass", {eventClass}},
                         {"eventsubclass", {subclass}},
                         {"event date", {since}},
                         {"object id", {"primer.kz"}}};
    const Properties whole{{"class", {eventClass}},
                           {"subclass", {subclass}},
                           {"date", {since}},
                           {"object id", {"primer.kz"}},
                           {"info", {"Words of the registrar"}}};
    return {said(u"QueryEventList"_s, row), said(u"StatusEvent"_s, whole)};
}

inline Said log(const QByteArray &operation, const QByteArray &object = "primer.kz",
                const QByteArray &status = "REQUEST")
{
    return said(u"QueryObjectLogList"_s,
                {{"log", {"1"}},
                 {"log date", {since}},
                 {"object id", {object}},
                 {"operation type", {operation}},
                 {"operation status", {status}}});
}

inline Said transfer(const QByteArray &status, const QByteArray &requested = since)
{
    return said(u"StatusDomainTransfer"_s,
                {{"domain", {"primer.kz"}},
                 {"transfer status", {status}},
                 {"requested date", {requested}}});
}

/// A row of QueryTransferList or QueryForeignTransferList.
inline Said transferRow(const QString &command, const QByteArray &status)
{
    return said(command, {{"domain", {"primer.kz"}}, {"domaintransferstatus", {status}}});
}

inline Said host(const QByteArrayList &addresses, const QByteArray &created = since)
{
    return said(
        u"StatusNameserver"_s,
        {{"nameserver", {"ns1.primer.kz"}}, {"ipaddress", addresses}, {"created date", {created}}});
}

template <class Op>
Request sealed(const Op &op)
{
    return request(*validate(op, op.check()));
}

/// The scenes of one use of one operation.
class Scenes
{
public:
    Scenes(QLatin1StringView command, const QString &of, const Request &request)
        : m_scene{.command = command, .of = of}
    {
        m_scene.order.id = u"an order"_s;
        m_scene.order.request = request;
        m_scene.order.state = Order::State::Unknown;
        m_scene.order.sentAt = sentAt;
    }
    Scenes &add(Fate fate, const QString &read, Finding finding, const QList<Said> &answers)
    {
        Scene scene = m_scene;
        scene.sign = {.fate = fate, .read = read, .shows = {}, .finding = finding};
        scene.answers = answers;
        m_all.append(scene);
        return *this;
    }
    /// The last one, when somebody else's order shows the same.
    Scenes &orOfOthers()
    {
        Scene scene = m_all.last();
        scene.sign.fate = Fate::ByOthers;
        m_all.append(scene);
        return *this;
    }
    /// The last one, for an order that the registrar has said to have.
    Scenes &taken()
    {
        m_all.last().order.state = Order::State::Accepted;
        m_all.last().order.steps = {{.state = Order::State::Accepted, .code = 200}};
        return *this;
    }
    /// The last one, for another order.
    Scenes &with(const Request &request)
    {
        m_all.last().order.request = request;
        return *this;
    }
    const QList<Scene> &all() const { return m_all; }

private:
    Scene m_scene;
    QList<Scene> m_all;
};

} // namespace kz::test
