#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace kz {

/// SANDBOX, OT&E or LIVE: which world an order acts on.
enum class SystemKind { Sandbox, Ote, Live };

/// Where requests go and what is sent along to name the system.
struct Endpoint
{
    SystemKind system = SystemKind::Sandbox;
    QUrl url;

    /// The presets; the sandbox has none, its address is told at its start.
    static Endpoint live();
    static Endpoint ote();
    static Endpoint sandbox(const QUrl &url);
    /// Why this address may not be used: https anywhere, plain http only on loopback.
    std::optional<QString> fault() const;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// Word for badges: "LIVE", "OT&E", "SANDBOX". Never translated.
QString systemWord(SystemKind system);

} // namespace kz
