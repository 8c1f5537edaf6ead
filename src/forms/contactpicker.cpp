#include "forms/contactpicker.h"

#include "forms/choicedelegate.h"
#include "forms/contactchoices.h"
#include "look/metrics.h"

#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTreeView>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// "P-DLC31": what a handle looks like; the letter tells a person from an organisation.
bool isHandle(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z]-[A-Za-z0-9]{2,}$"_s);
    return shape.match(text).hasMatch();
}

QString words(const Contact &contact)
{
    QStringList parts{contact.handle};
    if (contact.displayName() != contact.handle)
        parts.append(contact.displayName());
    parts.append(contact.country);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ContactPicker::ContactPicker(QWidget *parent)
    : QLineEdit(parent)
    , m_choices(new ContactChoices(this))
    , m_completer(new QCompleter(m_choices, this))
    , m_popup(new QTreeView)
{
    setClearButtonEnabled(false);
    m_popup->setRootIsDecorated(false);
    m_popup->setUniformRowHeights(true);
    m_popup->setHeaderHidden(true);
    m_popup->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setTextElideMode(Qt::ElideRight);
    m_popup->header()->setStretchLastSection(true);
    m_popup->header()->setMinimumSectionSize(0);
    m_popup->setAccessibleName(tr("Contacts that fit"));
    // Not QLineEdit::setCompleter(): that writes each highlighted row into the field.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_completer->setPopup(m_popup); // takes the view over
    m_popup->setItemDelegate(new ChoiceDelegate(*m_choices, m_popup));

    connect(this, &QLineEdit::textEdited, this, &ContactPicker::typed);
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            &ContactPicker::activate);
    connect(m_choices, &ContactChoices::sourceChanged, this, [this] {
        // A handle from a draft gets its name as soon as the contacts are there.
        if (!hasFocus())
            showChosen();
        Q_EMIT contactsChanged();
    });
}

void ContactPicker::setContacts(QAbstractItemModel *contacts)
{
    m_choices->setSource(contacts);
}

QString ContactPicker::value() const
{
    return m_contact.handle.isEmpty() ? text().trimmed() : m_contact.handle;
}

void ContactPicker::setValue(const QString &value)
{
    if (value == this->value())
        return;
    m_contact = {};
    setText(value);
    showChosen();
    Q_EMIT valueChanged();
}

QString ContactPicker::handle() const
{
    const QString typed = value();
    return isHandle(typed) || !m_contact.handle.isEmpty() ? typed.toUpper() : QString();
}

std::optional<Contact> ContactPicker::contact() const
{
    const Contact known = m_choices->byHandle(value());
    if (!known.handle.isEmpty())
        return known;
    if (!m_contact.handle.isEmpty())
        return m_contact;
    return std::nullopt;
}

void ContactPicker::choose(const Contact &contact)
{
    const QString before = value();
    m_contact = contact;
    setText(words(contact));
    setCursorPosition(0);
    m_popup->hide();
    if (value() != before)
        Q_EMIT valueChanged();
    Q_EMIT chosen(contact.handle);
}

bool ContactPicker::event(QEvent *event)
{
    // Ctrl+N belongs to the window otherwise.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::New)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ContactPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::New)) {
        wantNew();
        return;
    }
    if (m_popup->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Escape:
            event->ignore(); // the completer's
            return;
        default:
            break;
        }
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ContactPicker::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        showChosen();
}

void ContactPicker::typed(const QString &text)
{
    m_contact = {};
    m_choices->setTyped(text);
    if (text.trimmed().isEmpty())
        m_popup->hide();
    else
        complete();
    Q_EMIT valueChanged();
}

void ContactPicker::complete()
{
    m_choices->setTyped(m_contact.handle.isEmpty() ? text() : QString());
    const int last = m_choices->fitting();
    m_popup->setFirstColumnSpanned(last, {}, true);

    // The header would stretch the last column to whatever width the popup had before.
    const QAbstractItemView *view = m_popup; // QTreeView hides the measuring
    int wanted = 2 * m_popup->frameWidth();
    for (int column = 0; column < ContactChoices::ColumnCount; ++column) {
        const int wide = std::min(view->sizeHintForColumn(column), dp(230));
        m_popup->setColumnWidth(column, wide);
        wanted += wide;
    }
    const int width = std::max(wanted, this->width());
    m_popup->setColumnWidth(ContactChoices::Name,
                            m_popup->columnWidth(ContactChoices::Name) + width - wanted);
    // Rather over the left neighbour than over the edge of the window.
    QRect place = rect();
    const int room = window()->width() - mapTo(window(), QPoint()).x();
    if (width > room)
        place.setLeft(place.right() - width + 1);
    place.setWidth(width);
    m_completer->complete(place);
    // A single one that fits is meant; among several the person decides.
    if (last == 1)
        m_popup->setCurrentIndex(m_popup->model()->index(0, 0));
}

void ContactPicker::activate(const QModelIndex &index)
{
    if (index.row() >= m_choices->fitting())
        wantNew();
    else
        choose(m_choices->contact(index.row()));
}

void ContactPicker::showChosen()
{
    if (m_contact.handle.isEmpty() || !text().startsWith(m_contact.handle)) {
        const Contact known = m_choices->byHandle(text().trimmed());
        if (known.handle.isEmpty())
            return;
        const QString before = value();
        m_contact = known;
        setText(words(known));
        if (value() != before)
            Q_EMIT valueChanged();
        Q_EMIT chosen(known.handle);
        return;
    }
    const Contact known = m_choices->byHandle(m_contact.handle);
    if (known.handle.isEmpty() || known == m_contact)
        return;
    m_contact = known;
    setText(words(known));
}

void ContactPicker::wantNew()
{
    const QString typed = m_contact.handle.isEmpty() ? text().trimmed() : QString();
    m_popup->hide();
    Q_EMIT newContactWanted(typed);
}

} // namespace kz
