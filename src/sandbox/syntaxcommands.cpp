#include "sandbox/paging.h"

#include <algorithm>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// One parameter of a command, as it is described to who asks.
struct Parameter
{
    QString name = {}; ///< "NAMESERVER#" stands for NAMESERVER0, NAMESERVER1 …
    bool required = false;
    QString quantity = {}; ///< how many of a numbered one
    qsizetype position = 0;
};

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&text](QLatin1StringView name) { return text == name; });
}

QString rangeOf(const QString &command, const QString &parameter)
{
    if (parameter == "PERIOD"_L1)
        return u"1|2|3|4|5|6|7|8|9|10"_s;
    if (parameter == "RENEWALMODE"_L1)
        return u"DEFAULT|AUTORENEW|AUTODELETE|AUTOEXPIRE|RENEWONCE"_s;
    if (parameter == "ORDER"_L1)
        return u"ASC|DESC"_s;
    if (parameter == "ACTION"_L1 && isOneOf(command, {"TransferDomain"_L1, "TradeDomain"_L1}))
        return u"REQUEST|APPROVE|DENY|CANCEL"_s;
    if (isOneOf(parameter,
                {"WIDE"_L1, "TRANSFERLOCK"_L1, "FORCE"_L1, "HISTORY"_L1, "SHOWALL"_L1,
                 "GENERATELIST"_L1, "FORCEREQUEST"_L1, "CHECKONLY"_L1}))
        return u"0|1"_s;
    return u"<TEXT>"_s;
}

/// What .kz has no use for; which ones the registrar leaves out for a zone is not documented.
bool isForOtherZones(const QString &parameter)
{
    return parameter.startsWith("X-FEE-"_L1)
        || isOneOf(parameter, {"X-IDN-LANGUAGE"_L1, "X-ALLOCATION-TOKEN"_L1, "DNSSEC*"_L1});
}

/// "NAMESERVER0! NAMESERVER1! NAMESERVER0-12" is one row, NAMESERVER#, and a required one.
std::vector<Parameter> parametersOf(const Command &command)
{
    std::vector<Parameter> found;
    const QStringList patterns = command.takes.split(u' ', Qt::SkipEmptyParts);
    const auto numbered = [&patterns](const QString &name) {
        const QString stem = name.left(name.size() - 1);
        return name.endsWith(u'0')
            && std::any_of(patterns.begin(), patterns.end(), [&stem](const QString &pattern) {
                   return pattern.startsWith(stem + u"0-"_s);
               });
    };
    for (QString pattern : patterns) {
        const bool required = pattern.endsWith(u'!');
        if (required)
            pattern.chop(1);
        const qsizetype dash = pattern.lastIndexOf(u'-');
        const std::optional<int> last = dash > 0 ? readNumber(pattern.mid(dash + 1)) : std::nullopt;
        Parameter row{.name = pattern, .required = required};
        if (last) {
            row.name = pattern.left(dash - 1) + u'#'; // ranges start with the one digit 0
            row.quantity = QString::number(*last + 1);
        } else if (const QString first = pattern.chopped(1) + u'0';
                   pattern.back().isDigit() && numbered(first)) {
            row.name = pattern.chopped(1) + u'#';
        }
        const auto known = std::find_if(found.begin(), found.end(), [&row](const Parameter &one) {
            return one.name == row.name;
        });
        if (known == found.end()) {
            row.position = qsizetype(found.size()) + 1;
            found.push_back(row);
            continue;
        }
        known->required = known->required || required;
        if (known->quantity.isEmpty())
            known->quantity = row.quantity;
    }
    return found;
}

/// What a command takes, from the table by which commands are judged here. Answers (TYPE=RESPONSE)
/// are not described.
Answer queryCommandSyntax(const Call &call)
{
    static const Commands all = allCommands();
    const QString asked = call.value("COMMANDNAME"_L1);
    const auto command = std::find_if(all.begin(), all.end(), [&asked](const Command &one) {
        return one.name.compare(asked, Qt::CaseInsensitive) == 0;
    });
    if (command == all.end())
        return refusal(541, u"COMMANDNAME"_s);
    const QString type = call.value("TYPE"_L1).toUpper();
    if (!type.isEmpty() && type != "REQUEST"_L1 && type != "RESPONSE"_L1)
        return refusal(541, u"TYPE"_s);
    const QString domain = call.value("DOMAIN"_L1);
    const std::optional<QString> name = hostName(domain);
    if (!domain.isEmpty() && (!name || zoneOf(*name).isEmpty()))
        return refusal(541, u"DOMAIN"_s);
    const bool zoned = !domain.isEmpty() && !call.is("IGNOREZONE"_L1);

    const std::vector<Parameter> parameters = parametersOf(*command);
    Listing<Parameter> list;
    list.add(u"parameter"_s, [](const Parameter &p) { return p.name; });
    list.add(u"title"_s, [](const Parameter &p) { return p.name; });
    list.add(u"optional"_s, [](const Parameter &p) { return p.required ? u"0"_s : u"1"_s; });
    list.add(u"required"_s, [](const Parameter &p) { return p.required ? u"1"_s : u"0"_s; });
    list.add(u"range"_s, [&](const Parameter &p) { return rangeOf(command->name, p.name); });
    list.add(u"paramgroup"_s, [](const Parameter &p) {
        return p.name == "X-COMPANY-VAT-ID"_L1 ? u"Zone specific"_s : u"General"_s;
    });
    list.add(u"quantity"_s, [](const Parameter &p) { return p.quantity; });
    list.add(u"position"_s, [](const Parameter &p) { return QString::number(p.position); });
    std::vector<const Parameter *> rows;
    for (const Parameter &parameter : parameters) {
        if (type != "RESPONSE"_L1 && !(zoned && isForOtherZones(parameter.name)))
            rows.push_back(&parameter);
    }
    Answer answer = list.answer(call, std::move(rows));
    answer.set(u"commandname"_s, command->name);
    if (name && !domain.isEmpty())
        answer.set(u"domain"_s, *name);
    return answer;
}

} // namespace

Commands syntaxCommands()
{
    return {
        {u"QueryCommandSyntax"_s, u"TOOL QUERY"_s,
         u"COMMANDNAME! DOMAIN TYPE CLASS PARENT SHOWONLYPARENT IGNOREZONE"_s, false,
         queryCommandSyntax},
    };
}

} // namespace kz::sandbox
