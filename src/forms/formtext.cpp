#include "forms/formtext.h"

#include "look/metrics.h"

#include <QLabel>

namespace kz {

namespace {

// Of a section's name and hint at the left.
constexpr int nameWidth = 136;

} // namespace

void dressLabels(const QWidget &form)
{
    const auto labels = form.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        QWidget *buddy = label->buddy();
        if (buddy != nullptr) {
            label->setFont(typeFont(Type::Small));
            buddy->setAccessibleName(label->text().remove(u'&'));
        } else if (label->objectName().endsWith(u"Title")) {
            label->setFont(typeFont(Type::Bold));
            label->setFixedWidth(dp(nameWidth));
        } else if (label->objectName().endsWith(u"Hint") || label->objectName().endsWith(u"Read")) {
            label->setFont(typeFont(Type::Small));
            label->setForegroundRole(QPalette::PlaceholderText);
            if (label->wordWrap())
                label->setFixedWidth(dp(nameWidth));
        }
    }
}

} // namespace kz
