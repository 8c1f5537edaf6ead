#pragma once

#include "look/colours.h"

#include <QIcon>
#include <QLatin1StringView>
#include <QPixmap>
#include <QStringList>

/// Makes the icons reachable; call it once before the first icon (the library is static).
void initResources();

namespace kz {

/// An icon of resources/icons in the colour of its tone. It is drawn when painted, so it follows
/// the palette. Sizes: 14 in pills and verdicts, 16 in rows and buttons, 17 in the page list.
QIcon icon(QLatin1StringView name, Tone tone = Tone::Muted);

/// The icon as a square pixmap of size logical pixels; cached.
QPixmap pixmap(QLatin1StringView name, int size, const QColor &colour, qreal dpr);

/// The same shape in another colour.
QPixmap tinted(const QPixmap &pixmap, const QColor &colour);

/// The names of all icons there are.
QStringList iconNames();

} // namespace kz
