#include "campaign/faultkinds.h"

#include "campaign/office.h"
#include "campaign/writes.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kz::campaign {

using test::Fault;
using Message = test::HttpReader::Message;

namespace {

QByteArray page(const QByteArray &status, const QByteArray &body, const QByteArray &further = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nConnection: close\r\n" + further
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The page comes from something in between: half of the time the registrar has never seen the
/// request, half of the time it has carried it out.
Fault instead(Dice &dice, const QByteArray &whole)
{
    if (dice.oneIn(2))
        return {.kind = Fault::Kind::Refuse, .page = whole};
    return {.kind = Fault::Kind::Change, .change = [whole](const Message &) { return whole; }};
}

/// The head that the answer had, with the length of what is left.
QByteArray withBody(const Message &answer, const QByteArray &body)
{
    const QByteArray length = answer.header("Content-Length");
    QByteArray head = answer.head;
    return head.replace("Content-Length: " + length,
                        "Content-Length: " + QByteArray::number(body.size()))
        + body;
}

Fault cutBefore(Dice &, const Message &, const OldAnswers &)
{
    return {.kind = Fault::Kind::CutBefore};
}

Fault cutInside(Dice &dice, const Message &request, const OldAnswers &)
{
    return {.kind = Fault::Kind::CutInside, .bytes = dice.below(int(request.whole().size()))};
}

Fault cutAfter(Dice &, const Message &, const OldAnswers &)
{
    return {.kind = Fault::Kind::CutAfter};
}

Fault cutAnswer(Dice &dice, const Message &, const OldAnswers &)
{
    return {.kind = Fault::Kind::Change, .change = [part = dice.below(100)](const Message &answer) {
                const QByteArray whole = answer.whole();
                return whole.first(whole.size() * part / 100);
            }};
}

Fault reset(Dice &, const Message &, const OldAnswers &)
{
    return {.kind = Fault::Kind::Reset};
}

Fault stall(Dice &, const Message &, const OldAnswers &)
{
    return {.kind = Fault::Kind::Stall};
}

Fault trickle(Dice &dice, const Message &, const OldAnswers &)
{
    return {.kind = Fault::Kind::Trickle, .bytes = 20 + dice.below(60), .pause = 10ms};
}

Fault trickleTooSlow(Dice &, const Message &, const OldAnswers &)
{
    return {.kind = Fault::Kind::Trickle, .bytes = 8, .pause = Office::patience() / 10};
}

Fault serverError(Dice &dice, const Message &, const OldAnswers &)
{
    static const QList<QByteArray> errors{"500 Internal Server Error", "502 Bad Gateway",
                                          "503 Service Unavailable", "504 Gateway Timeout"};
    const QByteArray error = dice.of(errors);
    return instead(dice, page(error, "<h1>" + error + "</h1>"));
}

Fault redirect302(Dice &dice, const Message &, const OldAnswers &)
{
    return instead(dice, page("302 Found", {}, "Location: /api/call.cgi\r\n"));
}

Fault redirect307(Dice &dice, const Message &, const OldAnswers &)
{
    return instead(dice, page("307 Temporary Redirect", {}, "Location: /api/call.cgi\r\n"));
}

Fault signInPage(Dice &dice, const Message &, const OldAnswers &)
{
    return instead(dice,
                   page("401 Unauthorized", "<h1>Sign in</h1>",
                        "WWW-Authenticate: Basic realm=\"hotel\"\r\n"));
}

Fault garbage(Dice &dice, const Message &, const OldAnswers &)
{
    QByteArray bytes;
    for (int i = 40 + dice.below(200); i > 0; --i)
        bytes.append(char(dice.below(256)));
    return instead(dice, page("200 OK", bytes));
}

/// Closed as it should be, with a length that fits, and yet only a part of the answer.
Fault truncated(Dice &dice, const Message &, const OldAnswers &)
{
    return {.kind = Fault::Kind::Change, .change = [part = dice.below(100)](const Message &answer) {
                return withBody(answer, answer.body.first(answer.body.size() * part / 100));
            }};
}

/// A good answer that the client has had before, to the same command. Only in the place of a good
/// one: this protocol numbers nothing, so no client could tell a good answer of old from the
/// refusal that it stands for.
Fault oldAnswer(Dice &, const Message &request, const OldAnswers &old)
{
    return {.kind = Fault::Kind::Change,
            .change = [before = old.value(commandOf(request))](const Message &answer) {
                const bool good = codeOf(answer) == 200 && !before.isEmpty();
                return good ? before : answer.whole();
            }};
}

Fault answerTwice(Dice &, const Message &, const OldAnswers &)
{
    return {.kind = Fault::Kind::Change,
            .change = [](const Message &answer) { return answer.whole() + answer.whole(); }};
}

} // namespace

const QList<FaultKind> &faultKinds()
{
    static const QList<FaultKind> all{
        {"cut before the request is passed on", cutBefore},
        {"cut inside the request", cutInside},
        {"cut after the request", cutAfter},
        {"cut inside the answer", cutAnswer},
        {"reset", reset},
        {"stall", stall},
        {"trickle", trickle},
        {"trickle past the time-out", trickleTooSlow},
        {"5xx in place of the answer", serverError},
        {"garbage", garbage},
        {"truncated answer, closed correctly", truncated},
        {"old answer in place of the new one", oldAnswer},
        {"302", redirect302},
        {"307", redirect307},
        {"401 page", signInPage},
        {"answer delivered twice", answerTwice},
    };
    return all;
}

} // namespace kz::campaign
