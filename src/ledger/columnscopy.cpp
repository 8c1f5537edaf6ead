#include "ledger/columnscopy.h"

#include <QtEndian>

#include <utility>

namespace kz {

namespace {

void write(const QList<quint32> &numbers, NumberWriter &out)
{
    QByteArray bytes(numbers.size() * qsizetype(sizeof(quint32)), Qt::Uninitialized);
    if (!numbers.isEmpty()) // of nothing there are no bytes to point at
        qToLittleEndian<quint32>(numbers.constData(), numbers.size(), bytes.data());
    out.addBytes(bytes);
}

QList<quint32> readNumbers(NumberReader &in)
{
    const QByteArrayView bytes = in.nextBytes();
    QList<quint32> numbers(bytes.size() / qsizetype(sizeof(quint32)));
    if (!numbers.isEmpty())
        qFromLittleEndian<quint32>(bytes.data(), numbers.size(), numbers.data());
    return numbers;
}

void write(const TextPool &texts, NumberWriter &out)
{
    out.addBytes(texts.bytes());
    write(texts.ends(), out);
}

std::optional<TextPool> readTexts(NumberReader &in)
{
    const QByteArray bytes = in.nextBytes().toByteArray();
    return TextPool::from(bytes, readNumbers(in));
}

} // namespace

void writeColumns(const DomainColumns &columns, NumberWriter &out)
{
    const DomainColumns::Parts &parts = columns.parts();
    write(parts.names, out);
    out.addBytes(parts.unicode.bytes);
    write(parts.unicode.ends, out);
    write(parts.unicode.rows, out);
    write(parts.texts, out);
    for (const QList<quint32> &ids : parts.ids)
        write(ids, out);
    for (const InstantColumn &times : parts.times) {
        out.addBytes(times.form());
        write(times.values(), out);
    }
    out.addBytes(
        QByteArray(reinterpret_cast<const char *>(parts.locks.constData()), parts.locks.size()));
}

std::optional<DomainColumns> readColumns(NumberReader &in)
{
    DomainColumns::Parts parts;
    auto names = readTexts(in);
    parts.unicode.bytes = in.nextBytes().toByteArray();
    parts.unicode.ends = readNumbers(in);
    parts.unicode.rows = readNumbers(in);
    auto texts = readTexts(in);
    if (!names || !texts || parts.unicode.ends.isEmpty())
        return std::nullopt;
    parts.names = std::move(*names);
    parts.texts = std::move(*texts);
    for (QList<quint32> &ids : parts.ids)
        ids = readNumbers(in);
    for (InstantColumn &times : parts.times) {
        const QByteArray form = in.nextBytes().toByteArray();
        auto column = InstantColumn::from(form, readNumbers(in), parts.texts);
        if (!column)
            return std::nullopt;
        times = std::move(*column);
    }
    const QByteArrayView locks = in.nextBytes();
    parts.locks = QList<quint8>(locks.begin(), locks.end());
    return DomainColumns::from(std::move(parts));
}

} // namespace kz
