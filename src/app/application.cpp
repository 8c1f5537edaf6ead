#include "app/application.h"

#include "app/demo.h"
#include "app/mainwindow.h"
#include "app/profile.h"
#include "app/settings.h"
#include "app/theme.h"
#include "app/tour.h"
#include "look/icons.h"
#include "look/style.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace kz {

Application::Application(const Options &options)
    : m_options(options)
{
    initResources();
    if (m_options.dataDir.isEmpty() && m_options.demo) {
        // The demo's registrar forgets everything at its end, so its ledger must, too.
        m_scratch = std::make_unique<QTemporaryDir>();
        m_options.dataDir = m_scratch->path();
    } else if (m_options.dataDir.isEmpty()) {
        m_options.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    m_settings = openSettings(m_options.dataDir);
    translate(m_options.locale());
    const QString theme =
        m_options.theme.isEmpty() ? settings::theme.read(*m_settings) : m_options.theme;
    applyLook(*qApp, themeOf(theme));
    QApplication::setWindowIcon(QIcon(u":/icons/kzdesk.svg"_qs));
}

Application::~Application() = default;

void Application::translate(const QLocale &locale)
{
    QLocale::setDefault(locale);
    if (m_translator.load(locale, u"kzdesk"_qs, u"_"_qs, u":/translations"_qs))
        QCoreApplication::installTranslator(&m_translator);
    if (m_qtTranslator.load(locale, u"qtbase"_qs, u"_"_qs,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
}

Profile Application::startProfile() const
{
    if (m_demo)
        return m_demo->profile();
    const QList<Profile> profiles = Profile::readAll(*m_settings);
    const QString wanted =
        m_options.profile.isEmpty() ? settings::lastProfile.read(*m_settings) : m_options.profile;
    for (const Profile &profile : profiles) {
        if (profile.name != wanted)
            continue;
        Profile found = profile;
        if (m_options.endpoint)
            found.endpoint = {systemOf(*m_options.endpoint), *m_options.endpoint};
        return found;
    }
    Profile fresh{.name = m_options.profile};
    if (m_options.endpoint)
        fresh.endpoint = {systemOf(*m_options.endpoint), *m_options.endpoint};
    else
        fresh.endpoint = Endpoint::ote();
    return fresh;
}

int Application::run()
{
    if (m_options.demo) {
        m_demo = std::make_unique<Demo>();
        if (!m_demo->start()) {
            std::fputs(qPrintable(tr("The demo registrar found no free port on this computer.\n")),
                       stderr);
            return 1;
        }
    }
    if (!m_options.tour.isEmpty())
        Tour::setLetters();
    m_window = m_demo ? std::make_unique<MainWindow>(m_options, *m_settings, m_demo.get(),
                                                     Demo::timing(), Demo::watch())
                      : std::make_unique<MainWindow>(m_options, *m_settings, nullptr);
    connect(m_window.get(), &MainWindow::demoWanted, this, [this] {
        // A process of its own: the demo's registrar and data go with its window.
        if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_qs}))
            m_window->close();
    });
    m_window->openProfile(startProfile());
    m_window->show();
    if (!m_options.tour.isEmpty()) {
        m_tour = std::make_unique<Tour>(*m_window, *m_demo, m_options.dataDir, m_options.tour);
        connect(m_tour.get(), &Tour::finished, this,
                [](int code) { QCoreApplication::exit(code); });
        QTimer::singleShot(0, m_tour.get(), &Tour::start);
    }
    return QApplication::exec();
}

} // namespace kz
