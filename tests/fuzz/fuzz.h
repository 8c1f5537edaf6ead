#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Called by libFuzzer with each input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace kz::fuzz {

/// Ends the run, so that libFuzzer keeps the input, when a property does not hold.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}

inline QByteArray bytes(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// The input cut into fields at the ASCII record separator, which no field needs.
inline QStringList fields(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(bytes(data, size)).split(QChar(0x1e));
}

} // namespace kz::fuzz
