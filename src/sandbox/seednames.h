#pragma once

#include <QStringList>

namespace kz::sandbox {

/// A name of the start account that is always there, with its owner.
struct Example
{
    QString name; ///< as people write it
    QString owner; ///< company, or person when it has two words and no legal form
};

/// Invented names with their holders; none is meant to be real.
const QList<Example> &examples();

/// Parts from which the rest of the account is made.
const QStringList &firstWords();
const QStringList &secondWords();
const QStringList &cyrillicFirstWords();
const QStringList &cyrillicSecondWords();

} // namespace kz::sandbox
