#pragma once

#include "app/options.h"

#include <QObject>
#include <QSettings>
#include <QTranslator>

#include <memory>

class QTemporaryDir;

namespace kz {

class Demo;
class MainWindow;
class ProfileSession;
class Tour;
struct Profile;

/// The program from its first window to its end: settings, language, look, the open profile.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const Options &options);
    ~Application() override;

    /// Shows the window and runs until it is closed; the exit code.
    int run();

private:
    void translate(const QLocale &locale);
    void open(const Profile &profile);
    Profile startProfile() const;

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< the demo's data, gone with it
    std::unique_ptr<QSettings> m_settings;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tour> m_tour;
};

} // namespace kz
