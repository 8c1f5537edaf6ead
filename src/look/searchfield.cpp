#include "look/searchfield.h"

#include "look/icons.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace kz {

SearchField::SearchField(const QString &name, const QString &hint, QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icon("search"_L1), LeadingPosition);
    setClearButtonEnabled(true);
    setPlaceholderText(hint);
    setAccessibleName(name);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace kz
