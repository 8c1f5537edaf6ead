#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace kz {

/// Light, dark, or what the desktop uses.
enum class Theme { Desktop, Light, Dark };

/// What a colour says. Ink and Muted say nothing: ordinary and secondary text.
enum class Tone { Ink, Muted, Ok, Attention, Danger, Unknown, Pending, Info, Accent };

/// The registrar systems, as far as they have a colour and a word.
enum class System { Sandbox, Ote, Live };

/// All colours of the program, one set for light and one for dark.
struct Colours
{
    bool dark = false;
    QColor window, base, raised, hover, line, border;
    QColor text, muted, disabled;
    QColor accent, onAccent, accentSoft;
    QColor ok, okSoft, attention, attentionSoft, danger, dangerSoft;
    QColor unknown, unknownSoft, pending, pendingSoft, info, infoSoft;
    QColor live, ote, sandbox, onSystem;

    /// Text and icon colour of a tone.
    QColor tone(Tone tone) const;
    /// The ground of a pill or message in this tone.
    QColor soft(Tone tone) const;
    QColor system(System system) const;
};

/// The set that fits the palette: dark when its window is darker than its text.
const Colours &colours(const QPalette &palette);

/// The palette of a theme. Desktop follows the palette the application has now.
QPalette palette(Theme theme);

/// The word on badge, print and export: "LIVE", "OT&E" or "SANDBOX". Never translated.
QString badgeWord(System system);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace kz
