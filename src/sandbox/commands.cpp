#include "sandbox/commands.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

const QLatin1StringView listParameters{
    " FIRST LIMIT ORDER ORDERBY WIDE GENERATELIST SENDLISTEMAIL"};

QStringList Call::list(QLatin1StringView name) const
{
    QStringList found;
    for (int i = 0; values.contains(name + QString::number(i)); ++i)
        found.append(values.value(name + QString::number(i)));
    return found;
}

namespace {

/// `NAMESERVER0-12` stands for NAMESERVER0 … NAMESERVER12, `X-FEE-*` for anything that starts so.
bool accepts(const QString &pattern, const QString &name)
{
    const qsizetype dash = pattern.lastIndexOf(u'-');
    const std::optional<int> last = dash < 0 ? std::nullopt : readNumber(pattern.mid(dash + 1));
    if (!last)
        return fits(pattern, name);
    const QString stem = pattern.left(dash - 1); // ranges start with the one digit 0
    const std::optional<int> index = readNumber(name.mid(stem.size()));
    return name.startsWith(stem) && index && *index <= *last
        && QString::number(*index) == name.mid(stem.size());
}

} // namespace

Commands allCommands()
{
    Commands all;
    for (const Commands &group :
         {domainCommands(), domainListCommands(), renewCommands(), modifyCommands(),
          tradeCommands(), zoneCommands(), transferCommands(), contactCommands(),
          contactListCommands(), contactChangeCommands(), contactUseCommands(), hostCommands(),
          eventCommands(), logCommands(), accountCommands(), moneyCommands(), syntaxCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

bool isMode(const QString &mode)
{
    static const QStringList modes{u"DEFAULT"_s, u"AUTORENEW"_s, u"AUTODELETE"_s, u"AUTOEXPIRE"_s,
                                   u"RENEWONCE"_s};
    return modes.contains(mode);
}

std::optional<Answer> checkAttributes(const Command &command, const Values &values)
{
    QStringList patterns = command.takes.split(u' ', Qt::SkipEmptyParts);
    QStringList required;
    for (QString &pattern : patterns) {
        if (!pattern.endsWith(u'!'))
            continue;
        pattern.chop(1);
        required.append(pattern);
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto known = [&](const QString &pattern) { return accepts(pattern, it.key()); };
        if (std::none_of(patterns.begin(), patterns.end(), known))
            return refusal(503, it.key());
    }
    for (const QString &name : required) {
        if (values.value(name).isEmpty())
            return refusal(504, name);
    }
    return std::nullopt;
}

} // namespace kz::sandbox
