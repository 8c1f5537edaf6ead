#pragma once

#include "api/endpoint.h"
#include "look/colours.h"

namespace kz {

/// The colour and word of a registrar system.
constexpr System systemLook(SystemKind system)
{
    return system == SystemKind::Live ? System::Live
        : system == SystemKind::Ote   ? System::Ote
                                      : System::Sandbox;
}

} // namespace kz
