#pragma once

#include "sandbox/answer.h"

#include <QByteArray>

namespace kz::sandbox {

/// How an answer is spelled. The defaults are what recordings show; the rest are spellings that a
/// client may meet and must survive.
struct Spelling
{
    bool crlf = false;
    bool upperCase = false;
    bool codeLast = false;
    /// Leaves out empty values of lists, so that indexes have holes.
    bool indexGaps = false;
    bool noEof = false;
    bool blankLine = false;
    bool tight = false; ///< `key=value` without the blanks
};

/// The answer as text, in the property order of recorded answers.
QByteArray encode(const Answer &answer, const Spelling &spelling, double seconds);

} // namespace kz::sandbox
