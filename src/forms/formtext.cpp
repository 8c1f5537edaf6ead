#include "forms/formtext.h"

#include "look/metrics.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

// Of a section's name and hint at the left.
constexpr int nameWidth = 136;

} // namespace

QString modeText(const RenewalMode &mode, const RenewalMode &accountMode)
{
    const RenewalMode effective = mode.effective(accountMode);
    if (effective == mode)
        return text(mode);
    QString amounts = text(effective);
    // In the middle of a line; the registrar's own tokens keep their capitals.
    if (effective.known() != RenewalMode::Other && !amounts.isEmpty())
        amounts[0] = amounts[0].toLower();
    return QCoreApplication::translate("kz::Form", "%1 → %2").arg(text(mode), amounts);
}

QString dateWords(const QDate &date)
{
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

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
