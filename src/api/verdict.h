#pragma once

#include "api/call.h"
#include "api/error.h"
#include "operations/operation.h"
#include "registry/result.h"

namespace kz {

/// What an exchange amounts to for this request: an answer of the registrar, or why there is none.
/// A write that may have left and has no clear answer is OutcomeUnknown, whatever else is known.
/// Takes the body.
Result<Reply, ApiError> judged(const Request &request, Exchange &exchange);

/// The error under the name of the request that met it.
ApiError about(const Request &request, ApiError error);

/// The registrar's own trouble, by its code: something may have been done before it.
bool isTemporary(int code);

/// The registrar says that it takes nothing for a while: its own trouble, or too many sessions.
bool wantsBreak(int code);

/// Reads only: another try in a few seconds may well bring an answer.
bool mayPass(const ApiError &error, const Exchange &exchange);

} // namespace kz
