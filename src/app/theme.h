#pragma once

#include "look/colours.h"

namespace kz {

/// The theme of a word, as --theme and the settings spell it; the desktop's for any other word.
inline Theme themeOf(const QString &word)
{
    return word == u"dark" ? Theme::Dark : word == u"light" ? Theme::Light : Theme::Desktop;
}

} // namespace kz
