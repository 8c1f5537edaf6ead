#include "views/answerlook.h"

namespace kz {

using namespace Qt::StringLiterals;

QString iconOf(HostAnswer::Kind kind)
{
    switch (kind) {
    case HostAnswer::NotAsked:
        break;
    case HostAnswer::Asking:
        return u"clock"_s;
    case HostAnswer::Answers:
        return u"ok"_s;
    case HostAnswer::OtherNames:
    case HostAnswer::NoAddress:
    case HostAnswer::Silent:
        return u"attention"_s;
    case HostAnswer::NotAskable:
        return u"unknown"_s;
    }
    return {};
}

Tone toneOf(HostAnswer::Kind kind)
{
    switch (kind) {
    case HostAnswer::Answers:
        return Tone::Ok;
    case HostAnswer::OtherNames:
    case HostAnswer::NoAddress:
    case HostAnswer::Silent:
        return Tone::Attention;
    case HostAnswer::NotAskable:
        return Tone::Unknown;
    case HostAnswer::NotAsked:
    case HostAnswer::Asking:
        break;
    }
    return Tone::Muted;
}

} // namespace kz
