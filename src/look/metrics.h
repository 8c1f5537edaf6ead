#pragma once

#include <QFont>

namespace kz {

/// The sizes of text; see typeFont().
enum class Type {
    Number, ///< the one number of a page: 22 bold
    Title, ///< page title, selected name: 15 bold
    Heading, ///< heading of a panel: 12 bold
    Bold, ///< what is selected, changed or summed: 10 bold
    Body, ///< 10
    Small, ///< labels, column heads, notes: 9
    SmallBold, ///< badges: 9 bold
    Mono, ///< handles, ACE, servers, commands, codes: 9 fixed width
};

/// The font of a size, relative to the application's font, so that a user's 12 pt grows all.
QFont typeFont(Type type);

/// A length drawn for a 10 pt font, in logical pixels for the font the user has.
int dp(int length);

} // namespace kz
