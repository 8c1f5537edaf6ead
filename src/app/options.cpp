#include "app/options.h"

#include "api/endpoint.h"

#include <QCommandLineParser>

namespace kz {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kz::Options", text);
}

} // namespace

Result<Options, Options::Stop> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The desk for .kz names in a reseller account."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_qs,
                                  tr("Start a registrar on this computer and sign in to it."));
    const QCommandLineOption profile(u"profile"_qs, tr("Open this profile."), u"NAME"_qs);
    const QCommandLineOption endpoint(
        u"endpoint"_qs,
        tr("Use this registrar address: https anywhere, http only on this computer."), u"URL"_qs);
    const QCommandLineOption dataDir(u"data-dir"_qs, tr("Keep profiles, orders and drafts here."),
                                     u"DIR"_qs);
    const QCommandLineOption readOnly(u"read-only"_qs, tr("Send nothing that changes anything."));
    const QCommandLineOption lang(u"lang"_qs, tr("Language of the window: en, ru or kk."),
                                  u"LANG"_qs);
    const QCommandLineOption theme(u"theme"_qs, tr("Colours of the window: light or dark."),
                                   u"THEME"_qs);
    const QCommandLineOption tour(
        u"tour"_qs,
        tr("Walk through the main job in the demo, save a picture of each step in DIR, end."),
        u"DIR"_qs);
    parser.addOptions({demo, profile, endpoint, dataDir, readOnly, lang, theme, tour});

    if (!parser.parse(arguments))
        return Failure{Stop{parser.errorText()}};
    if (parser.isSet(help))
        return Failure{Stop{parser.helpText(), true}};
    if (parser.isSet(version))
        return Failure{Stop{u"kzdesk " KZ_VERSION ""_qs, true}};
    if (!parser.positionalArguments().isEmpty())
        return Failure{
            Stop{tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst())}};

    Options options{.demo = parser.isSet(demo) || parser.isSet(tour),
                    .profile = parser.value(profile),
                    .endpoint = {},
                    .dataDir = parser.value(dataDir),
                    .readOnly = parser.isSet(readOnly),
                    .language = parser.value(lang),
                    .theme = parser.value(theme),
                    .tour = parser.value(tour)};
    if (parser.isSet(endpoint)) {
        options.endpoint = QUrl(parser.value(endpoint), QUrl::StrictMode);
        if (const auto fault = Endpoint::sandbox(*options.endpoint).fault())
            return Failure{Stop{*fault}};
        if (options.demo)
            return Failure{Stop{tr("--demo brings its own registrar. Leave out --endpoint.")}};
    }
    if (parser.isSet(lang) && !QStringList{u"en"_qs, u"ru"_qs, u"kk"_qs}.contains(options.language))
        return Failure{Stop{tr("--lang takes en, ru or kk.")}};
    if (parser.isSet(theme) && options.theme != u"light" && options.theme != u"dark")
        return Failure{Stop{tr("--theme takes light or dark.")}};
    return options;
}

QLocale Options::locale(const QLocale &system) const
{
    if (!language.isEmpty())
        return QLocale(language);
    switch (system.language()) {
    case QLocale::English:
    case QLocale::Russian:
    case QLocale::Kazakh:
        return system;
    default: // "C" too: it has no plurals
        return {QLocale::English, system.territory()};
    }
}

} // namespace kz
