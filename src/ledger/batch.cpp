#include "ledger/batch.h"

#include <QCoreApplication>

namespace kz {

QString text(Batch::State state)
{
    switch (state) {
    case Batch::State::Running:
        return QCoreApplication::translate("kz::Batch", "Running", "state of a plan");
    case Batch::State::Paused:
        return QCoreApplication::translate("kz::Batch", "Paused", "state of a plan");
    case Batch::State::Stopped:
        break;
    }
    return QCoreApplication::translate("kz::Batch", "Stopped", "state of a plan");
}

} // namespace kz
