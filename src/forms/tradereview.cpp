// What staff are told about a change of owner beside the form.
#include "forms/tradeform.h"
#include "registry/anytext.h"
#include "ui_tradeform.h"

namespace kz {

using namespace Qt::StringLiterals;
using Field = TradeDomain::Field;

namespace {

QString named(const std::optional<Contact> &contact, const QString &handle)
{
    return contact && contact->displayName() != handle
        ? u"%1, %2"_s.arg(contact->displayName(), handle)
        : handle;
}

} // namespace

QString TradeForm::heading() const
{
    return tr("Change the owner of %1").arg(title());
}

QString TradeForm::reviewTitle() const
{
    return tr("Review: change the owner of %1").arg(title());
}

QList<ReviewRow> TradeForm::review() const
{
    const TradeDomain order = draft();
    const auto mail = [](const std::optional<Contact> &contact) {
        return contact && !contact->email.isEmpty() ? contact->email : tr("Not known");
    };
    QList<ReviewRow> rows{{tr("Owner"), named(order.presentData, order.presentOwner),
                           named(order.ownerData, order.owner), true},
                          {tr("E-mail of the owner"), mail(order.presentData),
                           mail(order.ownerData),
                           mail(order.presentData) != mail(order.ownerData)}};
    const QDate paid = m_name.paidUntil.utc().date();
    const QString until = paid.isValid() ? dateText(paid) : tr("Not stated by the registrar");
    rows.append({tr("Paid until"), until, tr("Stays: a trade adds no time")});
    const auto stays = [&rows](const QString &field, const std::optional<QStringList> &list) {
        if (list && !list->isEmpty())
            rows.append({field, list->join(u", "_s), tr("Stays", "a value that does not change")});
    };
    stays(tr("Admin"), m_name.admin);
    stays(tr("Tech"), m_name.tech);
    stays(tr("Billing"), m_name.billing);
    stays(tr("Name servers"), m_name.nameServers);
    return rows;
}

QList<Stage> TradeForm::stages() const
{
    return {{tr("You send the order"),
             tr("It goes out once. What it costs is taken from the balance.")},
            {tr("People at the registrar ask KazNIC"), tr(".kz is done by hand.")},
            {tr("Both owners confirm"),
             tr("The present and the new owner, at the registry. Deadline: not stated by the "
                "registrar. Pending has a reminder for both.")},
            {tr("The owner changes"),
             tr("Only when the registrar shows the new one. The term stays.")}};
}

QString TradeForm::finality() const
{
    return tr("Once both have confirmed, the name belongs to the new owner, and only another "
              "trade brings it back. Until then you can withdraw it from Pending.");
}

std::optional<DomainPrice> TradeForm::price() const
{
    return DomainPrice{.domain = m_name.name, .ofTrade = true};
}

QList<QPair<Verdict, QString>> TradeForm::stillOpen() const
{
    QList<QPair<Verdict, QString>> result;
    for (const Problem &problem : open()) {
        const bool empty = problem.rule == Rule::X3Missing || problem.field == Field::hosting
            || problem.field == Field::content;
        result.append({empty ? Verdict::Info : problem.verdict(), shortName(problem)});
    }
    return result;
}

QString TradeForm::shortName(const Problem &problem) const
{
    if (problem.field == Field::hosting)
        return tr("Declaration 1 not ticked");
    if (problem.field == Field::content)
        return tr("Declaration 2 not ticked");
    if (problem.field == Field::presentOwner)
        return problem.rule == Rule::T9bTradeMail ? tr("Mail of the present owner")
                                                  : tr("Present owner not read");
    if (problem.rule == Rule::T9bTradeMail)
        return tr("Mail of the new owner");
    return problem.rule == Rule::X3Missing ? tr("New owner not chosen") : tr("New owner");
}

} // namespace kz
