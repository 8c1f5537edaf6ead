#include "app/settings.h"

#include <QDir>
#include <QFile>

namespace kz {

std::unique_ptr<QSettings> openSettings(const QString &folder)
{
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QString path = folder + QStringLiteral("/settings.ini");
    QDir().mkpath(folder);
    // A folder with files of other programs is not ours to close.
    if (QFile::exists(path) || QDir(folder).isEmpty())
        QFile::setPermissions(folder, owner | QFileDevice::ExeOwner);
    // Made here, because QSettings leaves a file as readable as it finds it.
    if (QFile file(path); file.exists() || file.open(QIODevice::WriteOnly, owner))
        file.setPermissions(owner);
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

} // namespace kz
