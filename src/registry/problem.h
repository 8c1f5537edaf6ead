#pragma once

#include "registry/rule.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace kz {

/// What a rule says about one value in one field.
struct Problem
{
    /// The registrar's name of the parameter, with its index where it has one: "NAMESERVER1".
    QString field;
    Rule rule;
    /// The judged value: a tick given for it lapses when the value changes.
    QString value;
    /// What the sentence needs beside the value: the proposed spelling, a date, a count.
    QString detail = {};

    Verdict verdict() const;
    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

/// Worst verdict in the list; OK when it is empty.
Verdict worst(const Problems &problems);

/// The problem as one clear sentence for people, in the language of the program.
QString text(const Problem &problem);

} // namespace kz
