#include "forms/contactdeleteform.h"

#include "forms/facttable.h"
#include "forms/formtext.h"
#include "registry/anytext.h"
#include "ui_contactdeleteform.h"

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;
using Candidate = ContactDeleteForm::Candidate;
using Field = DeleteContact::Field;

namespace {

bool isUsed(const Candidate &candidate)
{
    return !candidate.uses.isEmpty() || candidate.contact.isLinked().value_or(false);
}

bool canGo(const Candidate &candidate)
{
    return !candidate.gone && !isUsed(candidate);
}

FactTable::Row rowOf(const Candidate &candidate)
{
    const Contact &contact = candidate.contact;
    FactTable::Row row{{contact.handle, contact.displayName()}};
    if (candidate.gone) {
        row.cells.append(ContactDeleteForm::tr("Gone already"));
        row.tone = Tone::Muted;
    } else if (!candidate.uses.isEmpty()) {
        row.cells.append(ContactDeleteForm::tr("Stays: used by %1").arg(someNames(candidate.uses)));
        row.tone = Tone::Attention;
        row.icon = u"attention"_s;
    } else if (isUsed(candidate)) {
        row.cells.append(
            ContactDeleteForm::tr("Stays: the registrar says %1", "LINKED").arg(contact.status));
        row.tone = Tone::Attention;
        row.icon = u"attention"_s;
    } else {
        row.cells.append(candidate.asked
                             ? ContactDeleteForm::tr("Unused, as the registrar says now")
                             : ContactDeleteForm::tr("Unused, as the list says"));
    }
    return row;
}

} // namespace

ContactDeleteForm::ContactDeleteForm(const QList<Candidate> &candidates, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::ContactDeleteForm>())
    , m_candidates(candidates)
{
    m_ui->setupUi(this);
    dressLabels(*this);
    m_ui->handles->setHeads({tr("Handle"), tr("Name"), tr("What becomes of it")});
    bind(Field::handle, m_ui->handles, m_ui->handlesVerdict);
    showRows();
    showAll();
}

ContactDeleteForm::~ContactDeleteForm() = default;

void ContactDeleteForm::setShown(const Contact &contact)
{
    Candidate *candidate = find(contact.handle);
    if (candidate == nullptr)
        return;
    candidate->contact = contact;
    candidate->asked = true;
    // What the registrar says now counts more than names read a while ago.
    if (contact.isLinked() == false)
        candidate->uses.clear();
    showRows();
}

void ContactDeleteForm::setGone(const QString &handle)
{
    if (Candidate *candidate = find(handle))
        candidate->gone = true;
    showRows();
}

Candidate *ContactDeleteForm::find(const QString &handle)
{
    const auto found = std::find_if(
        m_candidates.begin(), m_candidates.end(),
        [&handle](const Candidate &candidate) { return candidate.contact.handle == handle; });
    return found == m_candidates.end() ? nullptr : &*found;
}

void ContactDeleteForm::showRows()
{
    QList<FactTable::Row> rows;
    for (const Candidate &candidate : std::as_const(m_candidates))
        rows.append(rowOf(candidate));
    m_ui->handles->setRows(rows);
    judgeAgain();
}

QList<DeleteContact> ContactDeleteForm::drafts() const
{
    QList<DeleteContact> result;
    for (const Candidate &candidate : m_candidates) {
        if (canGo(candidate))
            result.append({.handle = candidate.contact.handle});
    }
    return result;
}

QString ContactDeleteForm::title() const
{
    if (m_candidates.size() == 1)
        return m_candidates.first().contact.handle;
    return tr("%n handles", nullptr, int(m_candidates.size()));
}

QString ContactDeleteForm::act() const
{
    const QList<DeleteContact> going = drafts();
    if (going.size() == 1)
        return tr("Delete %1").arg(going.first().handle);
    return tr("Delete %n handles", nullptr, int(going.size()));
}

QString ContactDeleteForm::heading() const
{
    return tr("Delete unused contacts");
}

Problems ContactDeleteForm::problems() const
{
    if (m_candidates.isEmpty())
        return {{QString(Field::handle), Rule::X3Missing, {}}};
    if (!drafts().isEmpty())
        return {};
    const Candidate &first = m_candidates.first();
    if (first.gone)
        return {{QString(Field::handle), Rule::X3Missing, first.contact.handle}};
    return DeleteContact{.handle = first.contact.handle,
                         .uses = first.uses,
                         .status = isUsed(first) ? first.contact.status : QString()}
        .check();
}

Result<QList<Request>, Problems> ContactDeleteForm::requests() const
{
    if (blocking() > 0)
        return Failure{problems()};
    QList<Request> result;
    for (const DeleteContact &order : drafts()) {
        const Result<Valid<DeleteContact>, Problems> sealed = validate(order, ticked());
        if (!sealed)
            return Failure{sealed.error()};
        result.append(request(*sealed));
    }
    return result;
}

QList<ReviewRow> ContactDeleteForm::review() const
{
    QList<ReviewRow> rows;
    for (const Candidate &candidate : m_candidates) {
        if (canGo(candidate))
            rows.append({candidate.contact.handle, candidate.contact.displayName(),
                         tr("Deleted", "what becomes of a handle"), false});
    }
    return rows;
}

QString ContactDeleteForm::finality() const
{
    return tr("A deleted handle cannot be chosen any more. The registrar has a command that brings "
              "it back (RestoreContact); for how long is not stated by the registrar.");
}

QString ContactDeleteForm::words(const Problem &problem) const
{
    if (problem.rule == Rule::X3Missing)
        return tr("Nothing is left to delete.");
    return Form::words(problem);
}

} // namespace kz
