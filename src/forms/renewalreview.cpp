#include "forms/renewform.h"
#include "forms/renewtable.h"
#include "registry/anytext.h"

// What staff are told about a renewal beside the form and on its review.

namespace kz {

using namespace Qt::StringLiterals;

QString RenewForm::command() const
{
    return RenewDomain::command;
}

QString RenewForm::title() const
{
    const QList<DomainRecord> &names = plan()->names();
    return names.size() == 1 ? names.first().name.unicode()
                             : tr("%n names", nullptr, int(names.size()));
}

QString RenewForm::act() const
{
    const int count = plan()->count();
    return count == 1 ? tr("Send renewal order") : tr("Send %n renewal orders", nullptr, count);
}

QString RenewForm::heading() const
{
    const QList<DomainRecord> &names = plan()->names();
    return names.size() == 1 ? tr("Renew %1").arg(names.first().name.unicode())
                             : tr("Renew %n names", nullptr, int(names.size()));
}

QString RenewForm::reviewTitle() const
{
    const QList<RenewDomain> orders = drafts();
    return orders.size() == 1 ? tr("Review: renew %1").arg(orders.first().domain.unicode())
                              : tr("Review: renew %n names", nullptr, int(orders.size()));
}

QList<ReviewRow> RenewForm::review() const
{
    QList<ReviewRow> rows;
    const QList<int> chosen = plan()->chosen();
    for (const int row : chosen) {
        const RenewDomain order = plan()->order(row);
        rows.append(
            {chosen.size() == 1 ? tr("Paid until", "row of a review") : order.domain.unicode(),
             dateText(order.facts.paidUntil), dateText(order.renewedUntil()), true});
    }
    if (chosen.size() == 1) {
        const QDate last = plan()->lastRenewal(chosen.first());
        rows.append({tr("Last renewal"), last.isValid() ? dateText(last) : tr("Not known"), {}});
    }
    return rows;
}

QString RenewForm::rowsTitle() const
{
    return plan()->count() == 1 ? QString() : tr("Name", "column");
}

QList<Stage> RenewForm::stages() const
{
    return {{tr("You send the order"),
             tr("One command for each name, each of them once. It carries the year until which the "
                "name is paid now, so that the registrar does not renew it twice.")},
            {tr("The registrar renews"),
             tr("At once, or people there carry it out; then this takes days.")},
            {tr("KZ Desk reads the name again"),
             tr("Renewed is said only when the registrar shows the new date.")}};
}

QString RenewForm::finality() const
{
    return tr("A renewal is final. The years cannot be taken off again, and the price is not paid "
              "back.");
}

QList<PriceQuestion> RenewForm::prices() const
{
    // One question for each zone: within it a year costs the same.
    QList<PriceQuestion> result;
    for (const RenewDomain &order : drafts()) {
        const QString zone = order.domain.ace().section(u'.', 1);
        const auto same = std::find_if(result.begin(), result.end(), [&zone](const auto &asked) {
            return asked.question.domain.ace().section(u'.', 1) == zone;
        });
        if (same != result.end())
            ++same->count;
        else
            result.append({{.domain = order.domain,
                            .years = order.years,
                            .order = QStringLiteral("RENEWDOMAIN")}});
    }
    return result;
}

} // namespace kz
