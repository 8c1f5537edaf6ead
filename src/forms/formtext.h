#pragma once

#include "registry/renewalmode.h"

#include <QDate>
#include <QString>

class QWidget;

namespace kz {

/// "Default → auto-renew": a mode with what it amounts to in this account.
QString modeText(const RenewalMode &mode, const RenewalMode &accountMode);

/// "3 Mar 2027": the month in words.
QString dateWords(const QDate &date);

/// Gives labels of fields their small font, and each field its label as accessible name.
void dressLabels(const QWidget &form);

} // namespace kz
