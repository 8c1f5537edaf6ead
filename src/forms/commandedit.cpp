#include "forms/commandedit.h"

#include "look/metrics.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 7;

bool isReturn(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

/// Whether a line is the first one with anything in it.
bool isFirst(const QTextBlock &line)
{
    for (QTextBlock before = line.previous(); before.isValid(); before = before.previous()) {
        if (!before.text().trimmed().isEmpty())
            return false;
    }
    return true;
}

} // namespace

CommandEdit::CommandEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fitting(new QStringListModel(this))
    , m_completer(new QCompleter(m_fitting, this))
    , m_popup(new QListView)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setUniformItemSizes(true);
    m_popup->setAccessibleName(tr("Names and values that fit"));
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setPopup(m_popup); // takes the view over
    connect(m_completer, QOverload<const QString &>::of(&QCompleter::activated), this,
            &CommandEdit::take);
    fit();
}

void CommandEdit::fit()
{
    setFont(typeFont(Type::Mono));
    m_popup->setFont(typeFont(Type::Mono));
    setFixedHeight(linesShown * fontMetrics().lineSpacing() + 2 * frameWidth() + dp(12));
}

void CommandEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
    QPlainTextEdit::changeEvent(event);
}

void CommandEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

bool CommandEdit::focusNextPrevChild(bool next)
{
    return !m_popup->isVisible() && QPlainTextEdit::focusNextPrevChild(next);
}

void CommandEdit::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (m_popup->isVisible()) {
        if (isReturn(event) && control) {
            // Past the popup nobody else would see the keys.
            m_popup->hide();
            QKeyEvent again(event->type(), event->key(), event->modifiers(), event->text());
            QCoreApplication::sendEvent(this, &again);
            return;
        }
        if (isReturn(event) || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab
            || event->key() == Qt::Key_Escape) {
            event->ignore(); // the completer's
            return;
        }
    }
    if (control && event->key() == Qt::Key_Space)
        return offer(true);
    if (control && event->key() == Qt::Key_Up)
        return Q_EMIT earlierWanted();
    if (control && event->key() == Qt::Key_Down)
        return Q_EMIT laterWanted();
    const QString before = toPlainText();
    QPlainTextEdit::keyPressEvent(event);
    if (toPlainText() != before)
        offer(false);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        m_popup->hide();
}

CommandEdit::Place CommandEdit::place() const
{
    const QTextCursor cursor = textCursor();
    Place result;
    result.typed = cursor.block().text().left(cursor.positionInBlock());
    if (isFirst(cursor.block())) {
        result.choices = m_commands;
        return result;
    }
    const qsizetype equals = result.typed.indexOf(u'=');
    if (equals < 0) {
        result.parameter = true;
        for (const Choice &one : m_parameters) {
            const QString name = numbered(one.name);
            if (!result.choices.contains(name))
                result.choices.append(name);
        }
        return result;
    }
    const QString key = result.typed.left(equals).trimmed();
    result.typed = result.typed.sliced(equals + 1);
    for (const Choice &one : m_parameters) {
        if (one.name.compare(key, Qt::CaseInsensitive) == 0)
            result.choices = one.values;
    }
    return result;
}

void CommandEdit::offer(bool asked)
{
    const Place now = place();
    const QString typed = now.typed.trimmed();
    QStringList begin;
    QStringList within;
    for (const QString &choice : now.choices) {
        const qsizetype at = choice.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at >= 0)
            (at == 0 ? begin : within).append(choice);
    }
    const QStringList fitting = begin + within;
    // What is already there in full is meant as it is.
    const bool whole = fitting.contains(typed, Qt::CaseInsensitive);
    if (fitting.isEmpty() || (!asked && (typed.isEmpty() || whole)))
        return m_popup->hide();
    m_fitting->setStringList(fitting);
    QRect at = cursorRect();
    at.translate(-fontMetrics().horizontalAdvance(now.typed), dp(4));
    at.setWidth(m_popup->sizeHintForColumn(0) + m_popup->verticalScrollBar()->sizeHint().width()
                + dp(24));
    m_completer->complete(at);
    m_popup->setCurrentIndex(m_fitting->index(0));
}

void CommandEdit::take(const QString &choice)
{
    const Place now = place();
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(now.typed.size()));
    const QString line = cursor.block().text();
    const bool more = now.parameter && !line.contains(u'=') && !choice.endsWith(u'-');
    cursor.insertText(more ? choice + u'=' : choice);
    setTextCursor(cursor);
}

QString CommandEdit::numbered(const QString &name) const
{
    if (name.endsWith(u'*'))
        return name.chopped(1);
    if (!name.endsWith(u'#'))
        return name;
    const QStringList lines = toPlainText().split(u'\n');
    int number = 0;
    const auto isThere = [&lines](const QString &key) {
        return std::any_of(lines.begin(), lines.end(), [&key](const QString &line) {
            return line.section(u'=', 0, 0).trimmed().compare(key, Qt::CaseInsensitive) == 0
                && line.contains(u'=');
        });
    };
    while (isThere(name.chopped(1) + QString::number(number)))
        ++number;
    return name.chopped(1) + QString::number(number);
}

void CommandEdit::addParameter(const QString &name)
{
    const QString key = numbered(name);
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::End);
    const bool fresh = cursor.block().text().trimmed().isEmpty();
    cursor.insertText((fresh ? QString() : u"\n"_s) + key + (key.endsWith(u'-') ? u""_s : u"="_s));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

QStringList CommandEdit::offered() const
{
    return m_popup->isVisible() ? m_fitting->stringList() : QStringList();
}

} // namespace kz
