#pragma once

class QPushButton;

namespace kz {

class FactsGrid;
struct HostingAnswer;

/// Where the site of a name stands and what certificate it shows, as far as somebody asked. Gives
/// the button that asks.
QPushButton *addHosting(FactsGrid &facts, const HostingAnswer &answer);

} // namespace kz
