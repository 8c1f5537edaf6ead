#include "look/colours.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

Colours lightSet()
{
    Colours c;
    c.window = 0xF1F3F5;
    c.base = 0xFFFFFF;
    c.raised = 0xF7F9FA;
    c.hover = 0xEDF1F4;
    c.line = 0xDCE1E6;
    c.border = 0x7E8995;
    c.text = 0x18212B;
    c.muted = 0x55616E;
    c.disabled = 0x87929E;
    c.accent = 0x0B6A83;
    c.onAccent = 0xFFFFFF;
    c.accentSoft = 0xDCEEF3;
    c.ok = 0x1A7340;
    c.okSoft = 0xE2F3E8;
    c.attention = 0x855600;
    c.attentionSoft = 0xFDF0D0;
    c.danger = 0xB3261E;
    c.dangerSoft = 0xFCE8E6;
    c.unknown = 0x6A3FA3;
    c.unknownSoft = 0xF0E9FA;
    c.pending = 0x2A55A8;
    c.pendingSoft = 0xE5EDFB;
    c.info = 0x475565;
    c.infoSoft = 0xE9EDF1;
    c.live = 0x8C1D4F;
    c.ote = 0x3A45A5;
    c.sandbox = 0x755B28;
    c.onSystem = 0xFFFFFF;
    return c;
}

Colours darkSet()
{
    Colours c;
    c.dark = true;
    c.window = 0x15181C;
    c.base = 0x1C2025;
    c.raised = 0x23282E;
    c.hover = 0x282E35;
    c.line = 0x30363E;
    c.border = 0x76828E;
    c.text = 0xE7EAED;
    c.muted = 0xA5B0BB;
    c.disabled = 0x717C87;
    c.accent = 0x62C3DB;
    c.onAccent = 0x06252D;
    c.accentSoft = 0x17414D;
    c.ok = 0x74CE97;
    c.okSoft = 0x183626;
    c.attention = 0xEBC05B;
    c.attentionSoft = 0x3B2F12;
    c.danger = 0xFF9388;
    c.dangerSoft = 0x47211F;
    c.unknown = 0xC8ABF4;
    c.unknownSoft = 0x33274A;
    c.pending = 0x94BAF7;
    c.pendingSoft = 0x1E3152;
    c.info = 0xB0BBC6;
    c.infoSoft = 0x2C333A;
    c.live = 0xA62A62;
    c.ote = 0x4C58C4;
    c.sandbox = 0x8A6C33;
    c.onSystem = 0xFFFFFF;
    return c;
}

const Colours &set(bool dark)
{
    static const Colours light = lightSet();
    static const Colours night = darkSet();
    return dark ? night : light;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.base);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.onAccent);
    p.setColor(QPalette::Light, c.raised);
    p.setColor(QPalette::Midlight, c.hover);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.border);
    p.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.border);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText}) {
        p.setColor(QPalette::Disabled, role, c.disabled);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    p.setColor(QPalette::Disabled, QPalette::Base, c.raised);
    return p;
}

} // namespace

QColor Colours::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Ok:
        return ok;
    case Tone::Attention:
        return attention;
    case Tone::Danger:
        return danger;
    case Tone::Unknown:
        return unknown;
    case Tone::Pending:
        return pending;
    case Tone::Info:
        return info;
    case Tone::Accent:
        return accent;
    }
    Q_UNREACHABLE();
}

QColor Colours::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
    case Tone::Muted:
    case Tone::Info:
        return infoSoft;
    case Tone::Ok:
        return okSoft;
    case Tone::Attention:
        return attentionSoft;
    case Tone::Danger:
        return dangerSoft;
    case Tone::Unknown:
        return unknownSoft;
    case Tone::Pending:
        return pendingSoft;
    case Tone::Accent:
        return accentSoft;
    }
    Q_UNREACHABLE();
}

QColor Colours::system(System system) const
{
    switch (system) {
    case System::Sandbox:
        return sandbox;
    case System::Ote:
        return ote;
    case System::Live:
        return live;
    }
    Q_UNREACHABLE();
}

const Colours &colours(const QPalette &palette)
{
    return set(palette.color(QPalette::Active, QPalette::Window).lightness()
               < palette.color(QPalette::Active, QPalette::WindowText).lightness());
}

QPalette palette(Theme theme)
{
    if (theme == Theme::Desktop) {
        return paletteOf(colours(QGuiApplication::palette()));
    }
    return paletteOf(set(theme == Theme::Dark));
}

QString badgeWord(System system)
{
    switch (system) {
    case System::Sandbox:
        return u"SANDBOX"_s;
    case System::Ote:
        return u"OT&E"_s;
    case System::Live:
        return u"LIVE"_s;
    }
    Q_UNREACHABLE();
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dim, bright] = std::minmax({luminance(one), luminance(other)});
    return (bright + 0.05) / (dim + 0.05);
}

} // namespace kz
