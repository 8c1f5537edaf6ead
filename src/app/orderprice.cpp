#include "app/orderprice.h"

#include "model/desk.h"
#include "model/words.h"
#include "model/zonebook.h"
#include "model/zonerules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace kz {

using namespace Qt::StringLiterals;

OrderPrice::OrderPrice(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(desk.zones(), &ZoneBook::changed, this, [this](const QString &zone) {
        const bool ours =
            std::any_of(m_questions.cbegin(), m_questions.cend(),
                        [&zone](const auto &one) { return one.question.domain.zone() == zone; });
        if (m_active && ours)
            Q_EMIT changed();
    });
}

void OrderPrice::ask(const Form &form)
{
    begin(form.prices(), form.unpriced(), form.costsLater());
}

void OrderPrice::ask(const Request &order)
{
    const auto question = DomainPrice::of(order.command, order.params);
    begin(question ? QList<PriceQuestion>{{.question = *question}} : QList<PriceQuestion>(),
          question ? QString() : tr("The registrar states no price for it"), {});
}

void OrderPrice::begin(const QList<PriceQuestion> &questions, const QString &unpriced,
                       const QString &costsLater)
{
    ++m_asked;
    m_active = true;
    m_questions = questions;
    m_next = 0;
    m_sum = m_price = {};
    m_alerts.clear();
    m_note = unpriced;
    m_free = m_questions.isEmpty() && m_note.isEmpty();
    m_later = m_free ? costsLater : QString();
    if (!m_questions.isEmpty()) {
        m_note = tr("Asking the registrar for the price…");
        askNext();
        for (const DomainPrice &one : onePerZone())
            m_desk.zones()->readIfOld(one.domain.zone());
    }
    Q_EMIT changed();
}

QList<DomainPrice> OrderPrice::onePerZone() const
{
    QList<DomainPrice> result;
    QSet<QString> seen{QString()};
    for (const PriceQuestion &one : m_questions) {
        const QString zone = one.question.domain.zone();
        if (!seen.contains(zone))
            result.append(one.question);
        seen.insert(zone);
    }
    return result;
}

void OrderPrice::stop()
{
    ++m_asked;
    m_active = false;
}

void OrderPrice::end(const QString &note)
{
    m_note = note;
    Q_EMIT changed();
}

void OrderPrice::askNext()
{
    const PriceQuestion next = m_questions.at(m_next++);
    const auto valid = validate(next.question);
    if (!valid)
        return end(tr("Price unknown"));
    m_desk.ask<DomainPrice>(
        *valid, this, [this, asked = m_asked, next](const ApiResult<DomainPrice::Outcome> &answer) {
            // An answer that comes after the press must not bring the button back to life.
            if (asked != m_asked)
                return;
            if (!answer)
                return end(kz::text(answer.error()));
            answered(next, *answer);
        });
}

void OrderPrice::answered(const PriceQuestion &asked, const DomainPrice::Outcome &answer)
{
    const DomainPrice &question = asked.question;
    const Amount due = question.due(answer);
    for (int i = 0; i < asked.count; ++i)
        m_sum = m_next == 1 && i == 0 ? due : sum(m_sum, due);
    if (!m_sum.isKnown())
        return end(tr("The registrar does not state it"));
    const bool inYears = answer.periodType.isEmpty() || answer.periodType == "YEAR"_L1;
    const bool fits = inYears && answer.period == QString::number(question.years);
    if (question.hasTerm() && !answer.period.isEmpty() && !fits)
        m_alerts.append(tr("The registrar states its price for %1, the order is for %n year(s).",
                           "for \"3 MONTH\", as the registrar writes it", question.years)
                            .arg(answer.period + u' ' + answer.periodType));
    if (answer.premium)
        m_alerts.append(
            tr("The registrar counts %1 as a premium name.").arg(question.domain.unicode()));
    if (m_next < m_questions.size())
        return askNext();
    m_price = m_sum;
    if (isNegative(difference(m_desk.facts().balance, m_price)))
        m_alerts.append(tr("The balance does not cover it. The registrar may refuse the order."));
    const bool one = m_questions.size() == 1;
    if (one && question.hasTerm() && fits)
        return end(tr("For %n year(s), as the registrar says today", nullptr, question.years));
    end(tr("As the registrar says today"));
}

void OrderPrice::writeTo(ReviewContent &content) const
{
    const QString system = systemWord(m_desk.endpoint().system);
    content.free = m_free;
    content.cost = m_price.isKnown() ? kz::text(m_price) : QString();
    content.costNote = m_free ? m_later : m_note;
    content.costLines.clear();
    content.costAlerts = m_alerts;
    if (m_free) {
        content.actNote = m_later.isEmpty() ? tr("Sends on %1, costs nothing").arg(system)
                                            : tr("Sends on %1, costs nothing now").arg(system);
        return;
    }
    const Amount &balance = m_desk.facts().balance;
    if (balance.isKnown())
        content.costLines.append({tr("Balance now"), kz::text(balance)});
    const Amount left = difference(balance, m_price);
    if (left.isKnown())
        content.costLines.append({tr("Balance after"), kz::text(left)});
    content.actNote = m_price.isKnown() ? tr("Sends on %1, takes %2").arg(system, content.cost)
                                        : tr("Sends on %1, price not known").arg(system);
    for (const DomainPrice &one : onePerZone())
        writeZone(one, content);
}

namespace {

/// What the price list has for an order, or why it says nothing.
QString listed(const DomainPrice &question, const ZoneFacts &facts)
{
    if (!facts.prices.read)
        return facts.prices.trouble.isEmpty() ? notReadYet() : OrderPrice::tr("Could not be read");
    const QueryZoneList::Row &row = *facts.prices.read;
    if (row.zone.isEmpty())
        return OrderPrice::tr("The zone is not in it");
    if (question.ofTrade)
        return row.trade.isKnown() ? text(row.trade) : notStated();
    if (!question.hasTerm())
        return row.transfer.isKnown() ? text(row.transfer) : notStated();
    if (!row.annual.isKnown())
        return notStated();
    const QString price = text(row.annual);
    QString words = row.periodType.isEmpty()
        ? OrderPrice::tr("%1, for which term is not stated", "a price").arg(price)
        : row.periodType == "YEAR"_L1
        ? OrderPrice::tr("%1 a year", "a price").arg(price)
        : OrderPrice::tr("%1 for one %2", "a price; MONTH").arg(price, row.periodType);
    const bool sets = question.order == "ADDDOMAIN"_L1 && row.setup.isKnown()
        && row.setup.decimal.contains(QRegularExpression(u"[1-9]"_s));
    if (sets)
        words += u'\n' + OrderPrice::tr("%1 for the set-up", "a price").arg(text(row.setup));
    return words;
}

} // namespace

void OrderPrice::writeZone(const DomainPrice &question, ReviewContent &content) const
{
    const QString zone = question.domain.zone();
    const QString title = zoneTitle(zone);
    const ZoneFacts facts = m_desk.zones()->facts(zone);
    content.costLines.append(
        {tr("Price list of %1", "a zone").arg(title), listed(question, facts)});
    const bool brings = question.order != "RENEWDOMAIN"_L1 && !question.ofTrade;
    if (facts.prices.read && facts.prices.read->active == false && brings)
        content.costAlerts.append(tr("%1 is not activated for this account. The registrar may "
                                     "refuse the order.",
                                     "a zone")
                                      .arg(title));
    if (!question.hasTerm())
        return;
    if (!facts.info.read) {
        content.costLines.append(
            {tr("Terms of %1", "a zone").arg(title),
             facts.info.trouble.isEmpty() ? notReadYet() : tr("Could not be read")});
        return;
    }
    const bool renews = question.order == "RENEWDOMAIN"_L1;
    const QStringList terms = renews && !facts.info.read->renewalPeriods.isEmpty()
        ? facts.info.read->renewalPeriods
        : facts.info.read->periods;
    content.costLines.append({tr("Terms of %1", "a zone").arg(title), termsText(terms)});
    const QList<int> years = yearsOf(terms);
    if (!years.isEmpty() && !years.contains(question.years))
        content.costAlerts.append(
            tr("The registrar states other terms for %1. The order is for %n year(s).", "a zone",
               question.years)
                .arg(title));
}

} // namespace kz
