#include "api/verdict.h"

#include "api/wire.h"

#include <utility>

namespace kz {

using Kind = ApiError::Kind;

namespace {

Kind kindOf(Exchange::End end)
{
    switch (end) {
    case Exchange::End::NotSent:
        return Kind::Offline;
    case Exchange::End::Untrusted:
        return Kind::Untrusted;
    case Exchange::End::Lost:
    case Exchange::End::Late:
        return Kind::Busy;
    case Exchange::End::Answered:
    case Exchange::End::Odd:
    case Exchange::End::TooMuch:
        return Kind::Garbled;
    }
    Q_UNREACHABLE();
}

/// What the registrar's code alone decides before the command sees it.
std::optional<Kind> kindOf(int code, bool write)
{
    switch (code) {
    case 422: // abuse lock
    case 520: // the server closes: open a new connection
    case 521: // too many sessions
        return Kind::Busy;
    default:
        break;
    }
    // 420, 421, 423: trouble in the middle of it. An order may have been taken.
    if (isTemporary(code))
        return write ? Kind::OutcomeUnknown : Kind::Busy;
    // 1xx, 3xx and 6xx to 9xx are in no table.
    if (code < 200 || (code >= 300 && code < 400) || code >= 600)
        return write ? Kind::OutcomeUnknown : Kind::Garbled;
    return {};
}

} // namespace

ApiError about(const Request &request, ApiError error)
{
    error.command = request.command;
    error.object = request.object;
    return error;
}

Result<Reply, ApiError> judged(const Request &request, Exchange &exchange)
{
    const bool write = request.repeat == Repeat::Never;
    ApiError error{.kind = kindOf(exchange.end), .detail = exchange.words};
    if (exchange.end == Exchange::End::Answered) {
        const auto reply = wire::decode(std::exchange(exchange.body, {}), request.reveals);
        if (reply) {
            const auto kind = kindOf(reply->code, write);
            if (!kind)
                return *reply;
            error = {.kind = *kind, .code = reply->code, .detail = reply->description};
        } else {
            error.tooMuch = reply.error() == wire::NoAnswer::TooMuch;
        }
    }
    error.tooMuch = error.tooMuch || exchange.end == Exchange::End::TooMuch;
    error.answered = error.tooMuch || exchange.end == Exchange::End::Answered
        || exchange.end == Exchange::End::Odd;
    if (exchange.end == Exchange::End::Odd)
        error.httpStatus = exchange.status;
    if (write && error.code == 0 && !error.notSent())
        error.kind = Kind::OutcomeUnknown;
    return Failure{about(request, error)};
}

bool isTemporary(int code)
{
    return code >= 400 && code < 500;
}

bool wantsBreak(int code)
{
    return (isTemporary(code) && code != 422) || code == 520 || code == 521;
}

bool mayPass(const ApiError &error, const Exchange &exchange)
{
    switch (exchange.end) {
    case Exchange::End::Lost:
        return true;
    case Exchange::End::Odd:
        return exchange.status == 502 || exchange.status == 503 || exchange.status == 504;
    case Exchange::End::Answered:
        return error.kind == Kind::Busy && error.code != 422;
    case Exchange::End::NotSent: // nobody there: said at once
    case Exchange::End::Untrusted:
    case Exchange::End::Late: // somebody has waited long enough
    case Exchange::End::TooMuch: // the next one is no smaller
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace kz
