#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <utility>

namespace kz {

/// One typed setting: its key and what it is when nothing was chosen. Nobody else opens QSettings.
template <class T>
class Setting
{
public:
    Setting(const char *key, T fallback)
        : m_key(QString::fromLatin1(key))
        , m_fallback(std::move(fallback))
    { }
    T read(const QSettings &store) const
    {
        return store.value(m_key, QVariant::fromValue(m_fallback)).template value<T>();
    }
    void write(QSettings &store, const T &value) const
    {
        store.setValue(m_key, QVariant::fromValue(value));
    }

private:
    QString m_key;
    T m_fallback;
};

/// Opens the settings in the data folder. Both are made when they are missing, and are for the
/// owner's eyes only, whatever the system's mask says and whoever made them.
std::unique_ptr<QSettings> openSettings(const QString &folder);

namespace settings {
inline const Setting<QString> lastProfile{"profile/last", {}};
inline const Setting<QString> theme{"window/theme", {}}; ///< "light", "dark"; empty: the desktop's
inline const Setting<bool> factsShown{"window/facts", true};
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QByteArray> domainColumns{"domains/columns/1", {}};
inline const Setting<QByteArray> contactColumns{"contacts/columns/1", {}};
} // namespace settings

} // namespace kz
