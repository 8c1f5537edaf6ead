#pragma once

#include <QString>

namespace kz {

/// A cell that spreadsheets would run, marked with an apostrophe as the text that it is: it begins
/// with = + - @, behind blanks as well, or with a tab or a line end. Any other is returned as it
/// is.
QString withoutFormula(const QString &cell);

/// Puts rows of cells on the clipboard, parted by line feeds and tabs. Whoever wrote them, no cell
/// can be taken for a formula, behind quotes neither.
void copyCells(const QString &rows);

} // namespace kz
