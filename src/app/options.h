#pragma once

#include "registry/result.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace kz {

/// What the command line says.
struct Options
{
    bool demo = false;
    QString profile;
    std::optional<QUrl> endpoint;
    QString dataDir; ///< empty: the system's place for application data
    bool readOnly = false;
    QString language; ///< "en", "ru", "kk"; empty: the system's
    QString theme; ///< "light", "dark"; empty: the system's
    QString tour; ///< folder for the tour's pictures; empty: no tour

    /// Words and dates of the window: what --lang says, else the system's. A system whose language
    /// the program does not speak gets English, with the customs of its country.
    QLocale locale(const QLocale &system = QLocale::system()) const;

    /// arguments as QCoreApplication gives them. The reason is one sentence for the terminal; for
    /// --help and --version it is their text and `isHelp` of the reason is set.
    struct Stop
    {
        QString text;
        bool isHelp = false;
    };
    static Result<Options, Stop> parse(const QStringList &arguments);
};

} // namespace kz
