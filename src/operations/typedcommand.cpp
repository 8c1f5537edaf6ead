#include "operations/typedcommand.h"

#include "operations/evidence.h"
#include "operations/traces.h"
#include "registry/commandtext.h"
#include "registry/domainname.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// A parameter that names what a command is about, and how the object log files it.
struct Subject
{
    QLatin1StringView name;
    QLatin1StringView objectClass;
};
constexpr std::array subjects{
    Subject{QLatin1StringView("DOMAIN"), QLatin1StringView("DOMAIN")},
    Subject{QLatin1StringView("NAMESERVER"), QLatin1StringView("NAMESERVER")},
    Subject{QLatin1StringView("CONTACT"), QLatin1StringView("CONTACT")},
    Subject{QLatin1StringView("OBJECT"), QLatin1StringView("")},
    Subject{QLatin1StringView("EVENT"), QLatin1StringView("")},
    Subject{QLatin1StringView("USERNAME"), QLatin1StringView("")}};

/// Names as the registrar keeps them; handles and the like as they are.
QString objectOf(const Subject &subject, const QString &value)
{
    const bool host = subject.name == QLatin1StringView("DOMAIN")
        || subject.name == QLatin1StringView("NAMESERVER");
    const QString ace = host ? DomainName::fromUser(value).ace() : QString();
    return ace.isEmpty() ? value : ace;
}

/// Which of its parameters says what it is about; none in a list of all.
const Subject *subjectOf(const Params &params)
{
    for (const Subject &subject : subjects) {
        if (!params.value(QString(subject.name)).isEmpty())
            return &subject;
    }
    return nullptr;
}

/// Whether an object may be dealt with so again and again: then a line of the log that tells of it
/// may be of another order.
bool isOneOfMany(const Sent &sent)
{
    return sent.command.startsWith(QLatin1StringView("Modify"), Qt::CaseInsensitive)
        || sent.command.startsWith(QLatin1StringView("Set"), Qt::CaseInsensitive)
        || sent.params.contains(u"ACTION");
}

} // namespace

QString TypedCommand::name() const
{
    return CommandText::of(text).name;
}

bool TypedCommand::isRead() const
{
    return CommandText::of(text).readsOnly();
}

Problems TypedCommand::check() const
{
    return judgeTyped(text, QString(Field::text));
}

Params TypedCommand::params() const
{
    Params params;
    for (const CommandLine &line : CommandText::of(text).lines) {
        if (!line.key.isEmpty())
            params.append({.name = line.key, .value = line.value, .secret = line.secret});
    }
    return params;
}

QString TypedCommand::object() const
{
    const Params all = params();
    if (const Subject *subject = subjectOf(all))
        return objectOf(*subject, all.value(QString(subject->name)));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(name().toLower().toUtf8());
    for (const Param &param : all.list()) {
        if (!param.secret)
            hash.addData((u'\n' + param.name + u'=' + param.value).toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString TypedCommand::aspect() const
{
    return params().value(u"ACTION").toUpper();
}

std::optional<TypedCommand::Outcome> TypedCommand::parse(const Reply &reply)
{
    return reply.ok() ? std::optional(Outcome{}) : std::nullopt;
}

QList<Look> TypedCommand::looks(const Sent &sent)
{
    const Subject *subject = subjectOf(sent.params);
    // Without an object any line of the log with this command may be of somebody else.
    const bool ours = subject && !isOneOfMany(sent);
    const Traces traces{
        .objectClass = subject ? QString(subject->objectClass) : QString(),
        .logWords = {sent.command.toUpper()},
        .logged = ours ? Finding::Taken : Finding::Inconclusive,
        .ace = subject ? objectOf(*subject, sent.params.value(QString(subject->name))) : QString(),
        .at = sent.at};
    return {traces.log()};
}

Judgement TypedCommand::taken(const Reply &reply)
{
    constexpr int firstAnswer = 210;
    constexpr int lastAnswer = 219;
    if (reply.code >= firstAnswer && reply.code <= lastAnswer)
        return {.finding = Finding::Done, .words = quoted(reply)};
    return judgeReply(reply);
}

Request typedRequest(const Valid<TypedCommand> &valid)
{
    Request result = request(valid);
    result.command = valid->name();
    result.repeat = valid->isRead() ? Repeat::Safe : Repeat::Never;
    result.decisions +=
        decisions({{QString(TypedCommand::Field::text), Rule::Q6Typed, valid->name()}});
    return result;
}

QString typedObject(const Request &request)
{
    if (subjectOf(request.params)) {
        const QString ace = request.object;
        return ace.contains(u'.') ? DomainName::fromRegistrar(ace).unicode() : ace;
    }
    for (const Param &param : request.params.list()) {
        if (!param.secret)
            return param.name + u'=' + param.value;
    }
    return request.command;
}

bool isTyped(const Request &request)
{
    const QString mark = QString(info(Rule::Q6Typed).id) + u' ';
    return std::any_of(request.decisions.cbegin(), request.decisions.cend(),
                       [&mark](const QString &decision) { return decision.startsWith(mark); });
}

QList<Settling> TypedCommand::settling()
{
    const QString read = u"QueryObjectLogList"_s;
    const Sign applied =
        never(Fate::Applied,
              u"the log says that it arrived, not what came of it; staff close the order"_s);
    const Sign none{Fate::NoTrace, read, u"no line"_s, Finding::NoTrace};
    return {{.of = u"names its object"_s, .signs = logSigns(Finding::Taken) + QList{applied, none}},
            {.of = u"names none, or is one of many: Modify…, Set…, with an ACTION"_s,
             .signs = logSigns(Finding::Inconclusive) + QList{applied, none}}};
}

} // namespace kz
