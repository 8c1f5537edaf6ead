#pragma once

#include <QString>

/// The folder tests/data.
QString testData();
