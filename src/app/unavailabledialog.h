#pragma once

#include "app/catalogue.h"
#include "look/colours.h"

#include <QDialog>

namespace kz {

/// Says why there is no such command for .kz, and leads to what there is instead.
class UnavailableDialog : public QDialog
{
    Q_OBJECT
public:
    UnavailableDialog(const Catalogue::Missing &missing, const Subjects &subjects, System system,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void renewalModesWanted();
};

} // namespace kz
