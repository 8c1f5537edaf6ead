#pragma once

class QWidget;

namespace kz {

/// Gives labels of fields their small font, and each field its label as accessible name.
void dressLabels(const QWidget &form);

} // namespace kz
