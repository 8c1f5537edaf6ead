#include "look/metrics.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>

namespace kz {

namespace {

QFont scaled(QFont font, double size)
{
    const double factor = size / 10.0;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    }
    return font;
}

} // namespace

QFont typeFont(Type type)
{
    QFont font = QGuiApplication::font();
    switch (type) {
    case Type::Number:
        font = scaled(font, 22);
        break;
    case Type::Title:
        font = scaled(font, 15);
        break;
    case Type::Heading:
        font = scaled(font, 12);
        break;
    case Type::Bold:
    case Type::Body:
        break;
    case Type::Small:
    case Type::SmallBold:
        font = scaled(font, 9);
        break;
    case Type::Mono: {
        QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (font.pointSizeF() > 0) {
            mono.setPointSizeF(font.pointSizeF());
        } else {
            mono.setPixelSize(font.pixelSize());
        }
        font = scaled(mono, 9);
        break;
    }
    }
    font.setBold(type == Type::Number || type == Type::Title || type == Type::Heading
                 || type == Type::Bold || type == Type::SmallBold);
    return font;
}

int dp(int length)
{
    // 18 logical pixels is the line height of a usual sans serif at 10 pt and 96 dpi.
    constexpr double designed = 18.0;
    const double height = std::max(designed * 0.8, QFontMetricsF(QGuiApplication::font()).height());
    // A small surplus of line height is the family's manner, not a bigger font.
    const double factor = height / designed;
    return qRound(length * (factor < 1.08 && factor > 0.92 ? 1.0 : factor));
}

} // namespace kz
