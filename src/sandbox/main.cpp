#include "sandbox/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <pthread.h>

using namespace Qt::StringLiterals;
using kz::sandbox::Server;

namespace {

constexpr auto about = R"(A stand-in for the registrar, on 127.0.0.1 only, with an invented account.

Sign in as steppe-names:desk1 with the password Steppe-Sandbox-1. Others: desk2 with Steppe-Sandbox-2,
reader (may only read) with Steppe-Sandbox-4, names (only DOMAIN rights) with Steppe-Sandbox-5,
the account itself with Steppe-Sandbox-0, desk3 with Қыс+жаз&1=50%;"x".

To steer it, POST form fields to /sandbox/...:
  clock    advance=SECONDS or set=YYYY-MM-DDTHH:MM:SS
  decide   domain=NAME outcome=done|fail|notify text=WHY, kind=registration|modification|renewal|
           trade|transfer-in|transfer-out when more than one is open for the name
  confirm  domain=NAME holder=present|new: a holder confirms a trade; a refusal is a decision
  options  fault=drop-after-read (then fault-count=N, fault-command=AddDomain), latency=MS,
           delay=SECONDS, balance=AMOUNT, taken=NAME, account-mode=MODE, crlf=1, code-last=1, ...
GET /sandbox/orders lists open orders, GET /sandbox/book the writes that were carried out.)";

/// SIGINT and SIGTERM are waited for, not handled: no thread is interrupted anywhere.
sigset_t endSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

int fail(const QString &why)
{
    std::fprintf(stderr, "kzdesk-sandbox: %s\n", qUtf8Printable(why));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    const sigset_t signals = endSignals();
    pthread_sigmask(SIG_BLOCK, &signals,
                    nullptr); // before the first thread, so that all inherit it
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(KZ_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(about));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const QString &name, const QString &what, const QString &value,
                                  const QString &fallback) {
        parser.addOption({name, what, value, fallback});
    };
    option(u"port"_s, u"Listen on this port; 0 takes a free one."_s, u"N"_s, u"0"_s);
    option(u"names"_s, u"Start with this many names."_s, u"N"_s, u"200"_s);
    option(u"seed"_s, u"Another number gives another account."_s, u"N"_s, u"1"_s);
    option(u"pace"_s, u"Commands per second before 421; 0 = any number."_s, u"N"_s, u"0"_s);
    option(u"latency"_s, u"Milliseconds added to each answer."_s, u"MS"_s, u"0"_s);
    option(u"delay"_s, u"Seconds from an order to its completion."_s, u"SECONDS"_s, u"172800"_s);
    option(u"book"_s, u"Append each write that was carried out to this file."_s, u"FILE"_s, {});
    parser.process(app);

    Server server;
    for (const QString &name : {u"pace"_s, u"latency"_s, u"delay"_s}) {
        if (!server.registrar().setOption(name, parser.value(name)))
            return fail(u"--%1 needs a number"_s.arg(name));
    }
    const std::optional<int> names = kz::sandbox::readNumber(parser.value(u"names"_s));
    const std::optional<int> seed = kz::sandbox::readNumber(parser.value(u"seed"_s));
    const std::optional<int> port = kz::sandbox::readNumber(parser.value(u"port"_s));
    if (!names || !seed || !port || *port > 65535)
        return fail(u"--names, --seed and --port need a number"_s);
    if (parser.isSet(u"book"_s) && !server.registrar().keepBook(parser.value(u"book"_s)))
        return fail(u"cannot write %1"_s.arg(parser.value(u"book"_s)));
    server.registrar().seed(*names, quint32(*seed));
    if (!server.start(*port))
        return fail(u"port %1 cannot be used"_s.arg(*port));

    std::printf("listening on %s\n", qUtf8Printable(server.url()));
    std::fflush(stdout);
    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
    return 0;
}
