#include "look/kind.h"

#include <QAbstractButton>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

constexpr std::array kinds{
    "plain"_L1, "primary"_L1, "danger"_L1,  "quiet"_L1,
    "chip"_L1,  "dashed"_L1,  "segment"_L1, "nav"_L1,
};
constexpr std::array marks{""_L1, "warn"_L1, "block"_L1};
constexpr const char *kindProperty = "kind";
constexpr const char *markProperty = "verdict";

template <typename Enum, typename Names>
Enum read(const QWidget *widget, const char *property, const Names &names)
{
    const QString value = widget ? widget->property(property).toString() : QString();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (value == names[i]) {
            return static_cast<Enum>(i);
        }
    }
    return Enum{};
}

} // namespace

Kind kindOf(const QWidget *button)
{
    return read<Kind>(button, kindProperty, kinds);
}

void setKind(QAbstractButton *button, Kind kind)
{
    button->setProperty(kindProperty, QString(kinds[static_cast<std::size_t>(kind)]));
    button->updateGeometry();
    button->update();
}

Mark markOf(const QWidget *field)
{
    return read<Mark>(field, markProperty, marks);
}

void setMark(QWidget *field, Mark mark)
{
    field->setProperty(markProperty, QString(marks[static_cast<std::size_t>(mark)]));
    field->update();
}

} // namespace kz
