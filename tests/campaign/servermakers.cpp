#include "campaign/makers.h"
#include "operations/addnameserver.h"
#include "operations/deletenameserver.h"
#include "operations/modifynameserver.h"

using namespace Qt::StringLiterals;

/// Name-server objects. The desk keeps no list of them: staff know those that they made.
namespace kz::campaign {

namespace {

/// 195.210.46.0 and what follows: addresses must be public, and these are in the tests already.
QString address(int number)
{
    return u"195.210.%1.%2"_s.arg(40 + number / 250 % 16).arg(1 + number % 250);
}

std::optional<Wish> addition(Scene &scene)
{
    const auto name = scene.quietName();
    if (!name)
        return {};
    const int number = scene.fresh();
    return wish(AddNameserver{
        .server = NameServer::fromUser(u"ns%1.%2"_s.arg(QString::number(number), name->name.ace())),
        .addresses = {address(number)},
        .parentHeld = true});
}

struct Server
{
    QString host;
    QStringList addresses;
};

/// One about which nothing was ordered of late.
std::optional<Server> quietServer(Scene &scene)
{
    QList<Server> quiet;
    for (auto it = scene.servers().cbegin(); it != scene.servers().cend(); ++it) {
        if (scene.isQuiet(it.key()))
            quiet.append({it.key(), it.value()});
    }
    return quiet.isEmpty() ? std::nullopt : std::optional(scene.dice.of(quiet));
}

std::optional<Wish> change(Scene &scene)
{
    const auto server = quietServer(scene);
    if (!server)
        return {};
    return wish(ModifyNameserver{
        .host = server->host, .before = server->addresses, .after = {address(scene.fresh())}});
}

std::optional<Wish> deletion(Scene &scene)
{
    const auto server = quietServer(scene);
    return server ? wish(DeleteNameserver{.host = server->host}) : std::nullopt;
}

} // namespace

QList<Maker> serverMakers()
{
    return {{"new server", 10, addition},
            {"change of a server", 6, change},
            {"deletion of a server", 6, deletion}};
}

QList<Maker> allMakers()
{
    return nameMakers() + changeMakers() + transferMakers() + contactMakers() + serverMakers();
}

} // namespace kz::campaign
