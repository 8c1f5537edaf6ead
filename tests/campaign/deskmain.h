#pragma once

namespace kz::campaign {

/// What runs in the process that is killed. Its arguments are made by DeskProcess.
int runDesk(int argc, char *argv[]);

} // namespace kz::campaign
