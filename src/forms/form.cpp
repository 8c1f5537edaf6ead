#include "forms/form.h"

#include "forms/formbound.h"
#include "forms/secretedit.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <utility>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

bool isReturn(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

QVariant editorValue(const QWidget *editor)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(editor);
        combo != nullptr && combo->currentData().isValid())
        return combo->currentData();
    return editor->metaObject()->userProperty().read(editor);
}

void setEditorValue(QWidget *editor, const QString &text)
{
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        if (const int row = combo->findData(text); row >= 0) {
            combo->setCurrentIndex(row);
            return;
        }
    }
    const QMetaProperty property = editor->metaObject()->userProperty();
    QVariant converted(text);
    if (converted.convert(property.metaType()))
        property.write(editor, converted);
}

Form::Form(QWidget *parent)
    : QWidget(parent)
{ }

Form::~Form() = default;

QList<PriceQuestion> Form::prices() const
{
    const auto one = price();
    return one ? QList<PriceQuestion>{{.question = *one}} : QList<PriceQuestion>();
}

Result<QList<Request>, Problems> Form::requestsPart(qsizetype, qsizetype) const
{
    return requests();
}

QList<ReviewRow> Form::reviewPart(qsizetype, qsizetype) const
{
    return review();
}

void Form::showRead(const StatusDomain::Outcome &) { }

void Form::showUnread(const DomainName &, const QString &) { }

Problems Form::ticked() const
{
    return m_ticked;
}

int Form::blocking() const
{
    return int(std::count_if(m_problems.begin(), m_problems.end(), [](const Problem &problem) {
        return problem.verdict() == Verdict::Block;
    }));
}

int Form::undecided() const
{
    return int(open().size()) - blocking();
}

Problems Form::open() const
{
    Problems result;
    for (const Problem &problem : m_problems) {
        const Verdict verdict = problem.verdict();
        if (verdict == Verdict::Block || (verdict == Verdict::Warn && !m_ticked.contains(problem)))
            result.append(problem);
    }
    // As the eye meets them, not in the order of the rules.
    const auto place = [this](const Problem &problem) {
        const QWidget *field = editor(problem.field);
        const QPoint at = field && isAncestorOf(field) ? field->mapTo(this, QPoint())
                                                       : QPoint(0, QWIDGETSIZE_MAX);
        return std::pair(at.y(), at.x());
    };
    std::stable_sort(result.begin(), result.end(), [&place](const auto &one, const auto &other) {
        return place(one) < place(other);
    });
    return result;
}

QMap<QString, QString> Form::values() const
{
    QMap<QString, QString> result;
    for (const auto &bound : m_bound) {
        if (bound->editor && !bound->secret)
            result.insert(bound->field, editorValue(bound->editor).toString());
    }
    return result;
}

void Form::setValues(const QMap<QString, QString> &values)
{
    m_loading = true;
    for (const auto &bound : m_bound) {
        const auto found = values.constFind(bound->field);
        if (found == values.constEnd() || !bound->editor || bound->secret)
            continue;
        setEditorValue(bound->editor, *found);
        bound->visited = !found->isEmpty();
    }
    m_loading = false;
    judgeAgain();
}

void Form::forgetSecrets()
{
    const auto secrets = findChildren<SecretEdit *>();
    for (SecretEdit *secret : secrets)
        secret->setText({}); // clear() could be undone
}

QStringList Form::shownUnder(const QString &field) const
{
    const Bound *bound = at(field);
    return bound != nullptr ? bound->lines : QStringList();
}

QStringList Form::fields() const
{
    QStringList result;
    for (const auto &bound : m_bound)
        result.append(bound->field);
    return result;
}

QWidget *Form::editor(const QString &field) const
{
    const Bound *bound = at(field);
    return bound != nullptr ? bound->editor.data() : nullptr;
}

bool Form::complain(const QString &field, const QString &words)
{
    Bound *bound = at(field);
    if (bound == nullptr)
        return false;
    bound->complaint = words;
    bound->visited = true;
    showVerdicts(*bound);
    return true;
}

void Form::judgeAgain()
{
    if (m_loading)
        return;
    m_problems = problems();
    // A tick belongs to one value: it goes with the problem and has to be given anew.
    m_ticked.removeIf([this](const Problem &problem) { return !m_problems.contains(problem); });
    for (const auto &bound : m_bound)
        showVerdicts(*bound);
    Q_EMIT judged();
}

void Form::bind(QLatin1StringView field, QWidget *editor, VerdictStack *verdict)
{
    bind(QString(field), editor, verdict);
}

void Form::bind(const QString &field, QWidget *editor, VerdictStack *verdict)
{
    if (Bound *known = find(editor)) { // a server that moved up has a new number
        known->field = field;
        return;
    }
    const QMetaProperty property = editor->metaObject()->userProperty();
    Q_ASSERT_X(property.isValid() && property.hasNotifySignal(), "Form::bind", "no user property");
    auto bound = std::make_unique<Bound>();
    bound->field = field;
    bound->editor = editor;
    bound->verdict = verdict;
    bound->ownDescription = editor->accessibleDescription();
    bound->last = editorValue(editor);
    if (m_bound.empty())
        setFocusProxy(editor); // nobody types into the form itself
    m_bound.push_back(std::move(bound));
    editor->installEventFilter(this);
    // The property is only known at run time, so there is no function to point to.
    const QMetaMethod changed = metaObject()->method(metaObject()->indexOfSlot("editorChanged()"));
    connect(editor, property.notifySignal(), this, changed);
    if (verdict != nullptr) {
        verdict->setEditor(editor);
        connect(verdict, &VerdictStack::ticked, this,
                [this](const QVariant &key, bool on) { tick(key.value<Problem>(), on); });
        connect(verdict, &VerdictStack::acted, this,
                [this, editor = QPointer(editor)](const QVariant &key) {
                    if (editor)
                        cure(key.value<Problem>(), editor);
                });
    }
}

void Form::cure(const Problem &problem, QWidget *editor)
{
    editor->setFocus(Qt::OtherFocusReason);
    setEditorValue(editor, proposal(problem));
}

void Form::unbind(const QWidget *editor)
{
    const auto found = std::find_if(m_bound.begin(), m_bound.end(), [editor](const auto &bound) {
        return bound->editor == editor;
    });
    if (found == m_bound.end())
        return;
    if ((*found)->editor) {
        (*found)->editor->removeEventFilter(this);
        (*found)->editor->disconnect(this);
    }
    m_bound.erase(found);
}

void Form::setSecret(const QWidget *editor)
{
    if (Bound *bound = find(editor))
        bound->secret = true;
}

void Form::setLive(const QWidget *editor)
{
    if (Bound *bound = find(editor))
        bound->live = true;
}

void Form::setRemarks(const QString &field, const QList<Remark> &remarks)
{
    Bound *bound = at(field);
    if (bound == nullptr || bound->remarks == remarks)
        return;
    bound->remarks = remarks;
    showVerdicts(*bound);
}

void Form::touch()
{
    if (m_loading)
        return;
    judgeAgain();
    Q_EMIT edited();
}

void Form::moveOn()
{
    focusNextPrevChild(true);
}

bool Form::eventFilter(QObject *watched, QEvent *event)
{
    Bound *bound = find(watched);
    if (bound == nullptr)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // A completer or another window does not end the work in this editor.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            bound->visited = true;
            QMetaObject::invokeMethod(this, &Form::judgeAgain, Qt::QueuedConnection);
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool multiLine = qobject_cast<QPlainTextEdit *>(watched) != nullptr
            || qobject_cast<QTextEdit *>(watched) != nullptr;
        if (isReturn(key) && (!multiLine || key->modifiers() & Qt::ControlModifier)) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Form::keyPressEvent(QKeyEvent *event)
{
    if (isReturn(event)) {
        // Never let through: a default button above us would send.
        event->accept();
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT reviewWanted();
        else
            moveOn();
    } else if (event->key() == Qt::Key_F8 && event->modifiers() == Qt::NoModifier) {
        showNext();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Form::editorChanged()
{
    if (m_loading)
        return;
    bool changed = false;
    for (const auto &bound : m_bound) {
        if (!bound->editor)
            continue;
        const QVariant now = editorValue(bound->editor);
        if (now == bound->last)
            continue;
        bound->last = now;
        bound->complaint.clear();
        // What is said of a secret does not hold it, so its tick would outlive the value.
        if (bound->secret)
            m_ticked.removeIf([this, &bound](const Problem &problem) {
                return at(problem.field) == bound.get();
            });
        changed = true;
    }
    if (!changed)
        return;
    judgeAgain();
    Q_EMIT edited();
}

Form::Bound *Form::find(const QObject *editor) const
{
    for (const auto &bound : m_bound) {
        if (bound->editor == editor)
            return bound.get();
    }
    return nullptr;
}

Form::Bound *Form::at(const QString &field) const
{
    for (const auto &bound : m_bound) {
        if (bound->field.compare(field, Qt::CaseInsensitive) == 0)
            return bound.get();
    }
    QString stem = field;
    while (!stem.isEmpty() && stem.back().isDigit())
        stem.chop(1);
    for (const auto &bound : m_bound) {
        QString own = bound->field;
        while (!own.isEmpty() && own.back().isDigit())
            own.chop(1);
        if (own != bound->field && own.compare(stem, Qt::CaseInsensitive) == 0)
            return bound.get();
    }
    return nullptr;
}

void Form::chooseContact(const QString &, const Contact &) { }

QString Form::loss() const
{
    return tr("Lapses on the renewal date");
}

QString Form::reviewTitle() const
{
    return tr("Review: %1").arg(title());
}

QList<QPair<Verdict, QString>> Form::stillOpen() const
{
    QList<QPair<Verdict, QString>> lines;
    for (const Problem &problem : open())
        lines.append({problem.verdict(), words(problem)});
    return lines;
}

} // namespace kz
