#include "forms/renewalmodeform.h"

#include "forms/plantable.h"

// What staff are told about a switch of the renewal mode beside the form.

namespace kz {

QString RenewalModeForm::heading() const
{
    return tr("Renewal mode");
}

QString RenewalModeForm::reviewTitle() const
{
    const QList<int> rows = plan()->chosen();
    const qsizetype names = rows.size();
    return names == 1
        ? tr("Review: renewal mode of %1").arg(plan()->names().at(rows.first()).name.unicode())
        : tr("Review: renewal mode of %n name(s)", nullptr, static_cast<int>(names));
}

QString RenewalModeForm::rowsTitle() const
{
    return tr("Name", "column");
}

QList<Stage> RenewalModeForm::stages() const
{
    return {{tr("You send the order"), tr("One command for each name, each of them once.")},
            {tr("The registrar notes the mode"),
             tr("It concerns the registrar alone: nobody at the registry works on it.")},
            {tr("KZ Desk reads the name again"),
             tr("Only then does the list show the new mode. Many names are read as one list.")}};
}

QString RenewalModeForm::costsLater() const
{
    return plan()->costsLater();
}

QString RenewalModeForm::finality() const
{
    return lapseWords();
}

} // namespace kz
