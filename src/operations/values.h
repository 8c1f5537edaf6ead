#pragma once

#include "operations/operation.h"
#include "registry/instant.h"

#include <initializer_list>
#include <optional>

namespace kz {

/// A property that no part of the program knows, for display as it came.
struct UnknownProperty
{
    QString name; ///< the registrar's spelling
    QStringList values;
    friend bool operator==(const UnknownProperty &, const UnknownProperty &) = default;
};

/// The values of one property, looked up once: lists have hundreds of thousands of rows. Lists and
/// single objects often name the same thing differently, so the first of the names that the answer
/// has is taken. The reply must outlive it.
class Column
{
public:
    Column(const Reply &reply, std::initializer_list<QLatin1StringView> names);

    bool exists() const { return m_values != nullptr; }
    /// UTF-8 as it came; null for a gap and for a property that is not there.
    QByteArrayView bytes(qsizetype row) const
    {
        return m_values ? m_values->bytes(row) : QByteArrayView();
    }
    /// Where the value is will be asked for soon.
    void fetch(qsizetype row) const
    {
        if (m_values)
            m_values->fetch(row);
    }
    /// Nothing for a gap and for a property that is not there.
    std::optional<QString> at(qsizetype row = 0) const;
    /// As at(), with empty text for nothing.
    QString text(qsizetype row = 0) const { return QString::fromUtf8(bytes(row)); }
    Instant instant(qsizetype row = 0) const { return Instant::fromRegistrar(text(row)); }
    /// Values packed into one: cut at "," and ";". Nothing when the row gives none.
    std::optional<QStringList> list(qsizetype row = 0) const;
    /// All values of a single object's property; nothing when it is not there.
    std::optional<QStringList> all() const;

private:
    const Cells *m_values = nullptr;
};

/// "0", "1", "NO", "YES"; nothing for any other text.
std::optional<bool> flagOf(const std::optional<QString> &text);
/// Whether a property may hold an authorisation code. Such a property is never kept.
bool isAuthCode(const QString &normalName);
/// All properties but the known ones and authorisation codes. known: normal names.
QList<UnknownProperty> unknownProperties(const Reply &reply,
                                         std::initializer_list<QLatin1StringView> known);

} // namespace kz
