#include "forms/eventdoneform.h"

#include "forms/formtext.h"
#include "ui_eventdoneform.h"

namespace kz {

using namespace Qt::StringLiterals;
using Field = DeleteEvent::Field;

EventDoneForm::EventDoneForm(const QList<Letter> &letters, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::EventDoneForm>())
    , m_letters(letters)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    QList<QStringList> rows;
    for (const Letter &letter : letters)
        rows.append({letter.name, letter.received, letter.means});
    m_ui->events->assign(
        {tr("About", "column: what an event tells of"), tr("Received"), tr("What it means")}, rows);
    bind(Field::id, m_ui->events, m_ui->eventsVerdict);
    showAll();
}

EventDoneForm::~EventDoneForm() = default;

QList<DeleteEvent> EventDoneForm::orders(const QList<Letter> &letters)
{
    QList<EventStake> together;
    for (const Letter &letter : letters)
        together.append(letter.stake);
    QList<DeleteEvent> result;
    for (const Letter &letter : letters)
        result.append({.id = letter.stake.id,
                       .about = letter.about,
                       .subclass = letter.subclass,
                       .together = together});
    return result;
}

QList<DeleteEvent> EventDoneForm::drafts() const
{
    QList<Letter> chosen;
    for (const int row : m_ui->events->chosen())
        chosen.append(m_letters.at(row));
    return orders(chosen);
}

QString EventDoneForm::title() const
{
    return m_letters.isEmpty() ? QString() : m_letters.constFirst().stake.label;
}

QString EventDoneForm::heading() const
{
    return tr("Mark events as done");
}

QString EventDoneForm::act() const
{
    const int count = m_ui->events->count();
    return count == 1 ? tr("Mark it as done") : tr("Mark %n events as done", nullptr, count);
}

Problems EventDoneForm::problems() const
{
    const QList<DeleteEvent> orders = drafts();
    // All of one decision are judged together: each says the same.
    return orders.isEmpty() ? DeleteEvent().check() : orders.constFirst().check();
}

Result<QList<Request>, Problems> EventDoneForm::requests() const
{
    QList<Request> sealed;
    for (const DeleteEvent &order : drafts()) {
        const Result<Valid<DeleteEvent>, Problems> valid = validate(order, ticked());
        if (!valid)
            return Failure{valid.error()};
        sealed.append(request(*valid));
    }
    if (sealed.isEmpty())
        return Failure{problems()};
    return sealed;
}

QList<ReviewRow> EventDoneForm::review() const
{
    QList<ReviewRow> rows;
    for (const int row : m_ui->events->chosen())
        rows.append({m_letters.at(row).stake.label, m_letters.at(row).means,
                     m_letters.at(row).stake.id, false});
    return rows;
}

QString EventDoneForm::reviewTitle() const
{
    return tr("Review: %1", "an act").arg(heading());
}

QString EventDoneForm::finality() const
{
    return tr("No command brings an event back from history. It can be read there.");
}

} // namespace kz
