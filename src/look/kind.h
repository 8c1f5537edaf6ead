#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace kz {

/// What a push button looks like; in a .ui file the dynamic property "kind" with the lower-case
/// name.
enum class Kind {
    Plain, ///< outlined
    Primary, ///< filled with the accent; one per page, it names the act
    Danger, ///< outlined in danger; never the default
    Quiet, ///< no outline
    Chip, ///< one filter
    Dashed, ///< "Add filter"
    Segment, ///< one of Segments
    Nav, ///< left-aligned row
};

Kind kindOf(const QWidget *button);
void setKind(QAbstractButton *button, Kind kind);

/// The outline of a field; in a .ui file the dynamic property "verdict" = "block" or "warn".
enum class Mark { None, Warn, Block };

Mark markOf(const QWidget *field);
void setMark(QWidget *field, Mark mark);

} // namespace kz
