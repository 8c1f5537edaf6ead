#include "registry/textpool.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <limits>

namespace kz {

namespace {

constexpr qsizetype fewestPlaces = 16;
/// Half of what the ends can tell: in lower case a text may be longer than it was.
constexpr qsizetype mostBytes = std::numeric_limits<qint32>::max();

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

size_t hashOf(QByteArrayView text)
{
    return qHash(text, QHashSeed::globalSeed());
}

/// Bits that do not choose the place; never 0.
char tagOf(size_t hash)
{
    return char(hash >> 56 | 1);
}

qsizetype placesFor(qsizetype texts)
{
    qsizetype places = fewestPlaces;
    while (places < texts * 2)
        places *= 2;
    return places;
}

} // namespace

TextPool::Id TextPool::add(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    // Columns repeat themselves: the last text is often the next one.
    const Id last = size() - 1;
    if (last > 0 && same(at(last), text))
        return last;
    if (size() * qsizetype(2) >= m_table.size())
        rehash(placesFor(size() + 1));
    const size_t hash = hashOf(text);
    const qsizetype found = place(text, hash);
    if (m_tags.at(found) != 0)
        return m_table.at(found);
    const qsizetype begin = m_bytes.size();
    const qsizetype end = begin + text.size();
    if (end > mostBytes)
        return 0;
    m_bytes.resize(end + 1);
    char *const to = m_bytes.data();
    memcpy(to + begin, text.data(), size_t(text.size()));
    to[end] = '\n';
    m_ends.append(quint32(end));
    put(found, hash, size() - 1);
    return size() - 1;
}

std::optional<TextPool::Id> TextPool::find(QByteArrayView text) const
{
    if (text.isEmpty())
        return 0;
    if (m_table.isEmpty())
        return std::nullopt;
    const qsizetype found = place(text, hashOf(text));
    return m_tags.at(found) == 0 ? std::nullopt : std::optional(m_table.at(found));
}

QByteArrayView TextPool::at(Id id) const
{
    if (id == 0 || id >= size())
        return {};
    const quint32 begin = m_ends.at(id - 1) + 1;
    return {m_bytes.constData() + begin, qsizetype(m_ends.at(id) - begin)};
}

std::optional<TextPool> TextPool::from(const QByteArray &bytes, const QList<quint32> &ends)
{
    if (ends.isEmpty() || ends.constFirst() != 0 || bytes.size() != qsizetype(ends.constLast()) + 1)
        return std::nullopt;
    TextPool pool;
    pool.m_bytes = bytes;
    pool.m_ends = ends;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const bool grows = i == 0 || ends.at(i) > ends.at(i - 1) + 1;
        if (!grows || qsizetype(ends.at(i)) >= bytes.size() || bytes.at(ends.at(i)) != '\n')
            return std::nullopt;
    }
    const qsizetype places = placesFor(ends.size());
    pool.m_table.resize(places);
    pool.m_tags.fill(0, places);
    for (Id id = 1; id < pool.size(); ++id) {
        const QByteArrayView text = pool.at(id);
        const size_t hash = hashOf(text);
        const qsizetype place = pool.place(text, hash);
        if (text.isEmpty() || pool.m_tags.at(place) != 0)
            return std::nullopt;
        pool.put(place, hash, id);
    }
    return pool;
}

void TextPool::reserve(qsizetype texts, qsizetype bytes)
{
    m_bytes.reserve(bytes);
    m_ends.reserve(texts + 1);
    if (m_table.size() < placesFor(texts + 1))
        rehash(placesFor(texts + 1));
}

qsizetype TextPool::place(QByteArrayView text, size_t hash) const
{
    const char *const tags = m_tags.constData();
    const char tag = tagOf(hash);
    const qsizetype mask = m_tags.size() - 1;
    auto at = qsizetype(hash) & mask;
    while (tags[at] != 0 && (tags[at] != tag || !same(this->at(m_table.at(at)), text)))
        at = (at + 1) & mask;
    return at;
}

void TextPool::put(qsizetype place, size_t hash, Id id)
{
    m_tags[place] = tagOf(hash);
    m_table[place] = id;
}

void TextPool::rehash(qsizetype places)
{
    m_table.resize(places);
    m_tags.fill(0, places);
    Id *const table = m_table.data();
    char *const tags = m_tags.data();
    const qsizetype mask = places - 1;
    // All differ, and a place is far from the last one: memory is asked for some of them at once.
    std::array<size_t, 16> hashes{};
    for (Id first = 1; first < size(); first += Id(hashes.size())) {
        const Id end = std::min(first + Id(hashes.size()), size());
        for (Id id = first; id < end; ++id) {
            const size_t hash = hashOf(at(id));
            hashes[id - first] = hash;
            __builtin_prefetch(tags + (qsizetype(hash) & mask), 1);
            __builtin_prefetch(table + (qsizetype(hash) & mask), 1);
        }
        for (Id id = first; id < end; ++id) {
            const size_t hash = hashes[id - first];
            auto at = qsizetype(hash) & mask;
            while (tags[at] != 0)
                at = (at + 1) & mask;
            tags[at] = tagOf(hash);
            table[at] = id;
        }
    }
}

} // namespace kz
