#pragma once

#include "look/colours.h"

#include <QDialog>

namespace kz {

/// Name, version and licence of the program.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(System system, QWidget *parent = nullptr);
};

} // namespace kz
