#include "app/application.h"
#include "app/options.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kzdesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("KZ Desk"));
    QApplication::setApplicationVersion(QStringLiteral(KZ_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("kzdesk"));

    const auto options = kz::Options::parse(QCoreApplication::arguments());
    if (!options) {
        std::FILE *out = options.error().isHelp ? stdout : stderr;
        std::fputs(qPrintable(options.error().text + u'\n'), out);
        return options.error().isHelp ? 0 : 2;
    }
    kz::Application application(*options);
    return application.run();
}
