#pragma once

#include <QStyledItemDelegate>

namespace kz {

class ContactChoices;

/// Paints a row of the contact completer: what was typed in bold, "New contact…" as a link.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ChoiceDelegate(const ContactChoices &choices, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ContactChoices &m_choices;
};

} // namespace kz
