#pragma once

#include "registry/problem.h"

#include <QDate>
#include <QString>

namespace kz {

/// X1: a control character or a line break could add a line to the request. For every text value.
Problems judgeText(const QString &value, const QString &field);
/// X1, and X3 when there is nothing but blanks.
Problems judgeRequired(const QString &value, const QString &field);

/// X4: figures with at most two after the point, not negative.
Problems judgeAmount(const QString &value, const QString &field);

/// A date for people, month in words; an invalid one reads "date not known".
QString dateText(QDate date);

/// "3 Mar 2027", month in words, in the current locale: for cells and lists.
QString shortDateText(QDate date);

} // namespace kz
