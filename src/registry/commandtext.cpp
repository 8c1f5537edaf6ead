#include "registry/commandtext.h"

#include "registry/anytext.h"
#include "registry/secretname.h"

#include <QFile>

#include <algorithm>
#include <array>

// In a static library the resource must be named, or the linker leaves it out.
static void initCommands()
{
    Q_INIT_RESOURCE(registry);
}

namespace kz {

namespace {

/// Who is signed in is a matter of the sign-in page, never of a command.
bool isSignIn(const QString &key)
{
    return key.startsWith(QLatin1StringView("S_")) || key == QLatin1StringView("COMMAND")
        || key == QLatin1StringView("PERSISTENT");
}

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [&text](QLatin1StringView name) {
        return text.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// What stands for a secret wherever a command is shown.
bool isMask(const QString &value)
{
    return !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c == u'•'; });
}

CommandLine lineOf(const QString &text)
{
    CommandLine line{.text = text, .key = {}, .value = {}};
    const qsizetype equals = text.indexOf(u'=');
    if (equals > 0) {
        line.key = text.first(equals).trimmed().toUpper();
        line.value = text.sliced(equals + 1).trimmed();
        line.secret = isSecretName(line.key);
    }
    return line;
}

} // namespace

CommandText CommandText::of(const QString &typed)
{
    CommandText result;
    for (const QString &one : typed.split(u'\n')) {
        const CommandLine line = lineOf(one.trimmed());
        if (line.text.isEmpty())
            continue;
        if (!result.name.isEmpty())
            result.lines.append(line);
        else
            result.name = line.key == QLatin1StringView("COMMAND") ? line.value : line.text;
    }
    return result;
}

const QStringList &knownCommands()
{
    static const QStringList names = [] {
        initCommands();
        QStringList result;
        QFile file(QStringLiteral(":/registry/commands.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return result;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.isEmpty() && !line.startsWith(u'#'))
                result.append(line.trimmed());
        }
        return result;
    }();
    return names;
}

bool CommandText::readsOnly() const
{
    // A check of a transfer may have mails sent, whatever its name says.
    if (!knownCommands().contains(name, Qt::CaseInsensitive)
        || isOneOf(name, {QLatin1StringView("CheckDomainTransfer")}))
        return false;
    const bool makesList = std::any_of(lines.begin(), lines.end(), [](const CommandLine &line) {
        return isOneOf(line.key,
                       {QLatin1StringView("GENERATELIST"), QLatin1StringView("SENDLISTEMAIL")});
    });
    if (makesList)
        return false;
    constexpr std::array starts{QLatin1StringView("Query"), QLatin1StringView("Status"),
                                QLatin1StringView("Check"), QLatin1StringView("Get")};
    return isOneOf(name, {QLatin1StringView("DomainPrice"), QLatin1StringView("ConvertCurrency")})
        || std::any_of(starts.begin(), starts.end(), [this](QLatin1StringView start) {
               return name.startsWith(start, Qt::CaseInsensitive);
           });
}

QString CommandText::withoutSecrets() const
{
    QStringList result{name.section(u'=', 0, 0).trimmed()}; // no name has more
    for (const CommandLine &line : lines)
        result.append(line.secret ? line.key + u'=' : line.text);
    return result.join(u'\n');
}

Problems judgeTyped(const QString &typed, const QString &field)
{
    const CommandText command = CommandText::of(typed);
    Problems problems = judgeText(command.name, field);
    if (command.name.isEmpty())
        return judgeRequired({}, field);
    const auto letter = [](QChar c) { return c.unicode() < 128 && c.isLetter(); };
    if (isOneOf(command.name,
                {QLatin1StringView("StartSession"), QLatin1StringView("StopSession")}))
        problems.append({field, Rule::Q1SignIn, command.name});
    else if (!std::all_of(command.name.begin(), command.name.end(), letter))
        problems.append({field, Rule::Q2NoCommand, command.name});
    QStringList seen;
    for (const CommandLine &line : command.lines) {
        problems += judgeText(line.text, field);
        if (line.key.isEmpty()) {
            problems.append({field, Rule::Q3NoParameter, line.text});
            continue;
        }
        if (isSignIn(line.key))
            problems.append({field, Rule::Q1SignIn, line.key});
        if (seen.contains(line.key))
            problems.append({field, Rule::Q4Twice, line.key});
        if (line.secret && (line.value.isEmpty() || isMask(line.value)))
            problems.append({field, Rule::Q5Secret, line.key});
        seen.append(line.key);
    }
    if (worst(problems) < Verdict::Block && !command.readsOnly())
        problems.append({field, Rule::Q6Typed, command.name});
    return problems;
}

} // namespace kz
