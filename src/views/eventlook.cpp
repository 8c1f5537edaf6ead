#include "views/eventlook.h"

using namespace Qt::StringLiterals;

namespace kz {

Tone toneOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Pending:
        return Tone::Pending;
    case EventKind::Ok:
        return Tone::Ok;
    case EventKind::Attention:
        return Tone::Attention;
    case EventKind::Failed:
        return Tone::Danger;
    case EventKind::Other:
        break;
    }
    return Tone::Info;
}

QString iconOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Pending:
        return u"people"_s;
    case EventKind::Ok:
        return u"ok"_s;
    case EventKind::Attention:
        return u"attention"_s;
    case EventKind::Failed:
        return u"block"_s;
    case EventKind::Other:
        break;
    }
    return u"info"_s;
}

} // namespace kz
