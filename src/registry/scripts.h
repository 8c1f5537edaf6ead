#pragma once

#include <QString>
#include <QStringView>

/// Letters of names and what may be mistaken for what. Unicode Technical Standard 39.
namespace kz {

/// a to z, 0 to 9, hyphen, or one of the 33 Russian and 9 Kazakh letters in use under .kz.
bool isUsualLetter(char32_t c);
/// A dash that people take for a hyphen.
bool isDashLookAlike(char32_t c);
/// Letters, marks and numbers of any script.
bool isLetterLike(char32_t c);

bool hasCyrillic(QStringView text);
bool hasLatin(QStringView text);
/// Latin and Cyrillic letters both.
bool isMixed(QStringView text);
/// Cyrillic letters only, and each looks like a Latin one; digits and hyphens do not matter.
bool looksLatin(QStringView label);

/// The letters of the rarer script in brackets: "[к]aspi".
QString minorityMarked(const QString &label);
/// The label with those letters replaced by their twins; empty when one has none.
QString inOneScript(const QString &label);
QString withHyphens(const QString &label);
/// "– (U+2013)".
QString named(char32_t c);

} // namespace kz
