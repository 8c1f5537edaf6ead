#include "api/wiredecoder.h"

#include "api/wirescan.h"
#include "registry/secretname.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace kz::wire {

using namespace Qt::StringLiterals;

namespace {

QByteArrayView trimmed(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// What follows `property` and an optional blank up to the separator: `[NAME]` and `[INDEX]`.
struct Brackets
{
    QByteArrayView name;
    QByteArrayView index;
};

std::optional<Brackets> brackets(QByteArrayView key)
{
    constexpr QByteArrayView word("property");
    if (key.size() <= word.size() || qstrnicmp(key.data(), word.data(), size_t(word.size())) != 0)
        return {};
    const QByteArrayView rest = trimmed(key.sliced(word.size()));
    const qsizetype close = rest.indexOf(']');
    if (!rest.startsWith('[') || close < 0)
        return {};
    Brackets result{.name = trimmed(rest.sliced(1, close - 1)), .index = {}};
    const QByteArrayView tail = trimmed(rest.sliced(close + 1));
    if (tail.size() > 2 && tail.startsWith('[') && tail.endsWith(']'))
        result.index = trimmed(tail.sliced(1, tail.size() - 2));
    return result;
}

/// More gaps than an answer of this length can mean: refused before memory is taken for them. A gap
/// takes eight bytes, so that all of them together take as much as the text. A list has none but in
/// columns that few of its rows fill, and each row is a hundred bytes and more.
qsizetype gapsAllowed(qsizetype size)
{
    return 65'536 + size / 8;
}

/// Names that one answer may hold, in all their spellings: some hundred exist.
constexpr qsizetype mostNames = 4'096;

/// Digits of an index that is read quickly; with the bracket behind it, it fits into a word.
constexpr qsizetype longestIndex = 7;

} // namespace

bool isSecretName(QStringView name)
{
    // The session itself comes by an answer; only the sign-in asks for one.
    return kz::isSecretName(name)
        && Reply::normalName(name.toString()).compare("SESSIONID"_L1, Qt::CaseInsensitive) != 0;
}

Decoder::Decoder(QByteArray text, const QString &reveals)
    : m_text(std::move(text))
    , m_begin(m_text.data())
    , m_end(m_begin + m_text.size())
    , m_reveals(Reply::normalName(reveals))
{
    m_reply.complete = false;
}

Result<Reply, NoAnswer> Decoder::reply()
{
    const char *line = m_begin;
    if (m_text.startsWith("\xEF\xBB\xBF"))
        line += 3;
    m_tooMuch = m_text.size() > Cells::longestText;
    while (line != m_end && !m_tooMuch) {
        line = quick(line);
        if (line != m_end && !m_tooMuch)
            line = careful(line);
    }
    if (m_tooMuch)
        return Failure{NoAnswer::TooMuch};
    if (m_reply.code == 0 || m_reply.description.isEmpty())
        return Failure{NoAnswer::Garbled};
    m_reply.text = std::exchange(m_text, {});
    for (const auto &[normal, property] : m_properties) {
        const Cells values(property.revealed ? m_revealed : m_reply.text, property.places);
        m_reply.properties.insert(normal, {.name = property.name, .values = values});
    }
    return std::move(m_reply);
}

inline Decoder::Spelling *Decoder::expected(const Spelling *last, const char *line) const
{
    // A list leaves a column out where a row has nothing for it.
    constexpr int leftOut = 3;
    Spelling *spelling = last->next;
    for (int i = 0; i <= leftOut; ++i, spelling = spelling->next) {
        const qsizetype size = spelling->lead.size();
        // So that an index and what is behind it may be looked at.
        const bool fits = size > 0 && m_end - line > size + longestIndex + 4;
        if (fits && sameBytes(line, spelling->lead.constData(), size))
            return spelling;
    }
    return nullptr;
}

inline void Decoder::put(Property &property, qsizetype index, Cells::Place place)
{
    if (index > property.places.size())
        fill(property, index);
    if (index == property.places.size())
        property.places.append(place);
    else if (!m_tooMuch)
        property.places[index] = place;
}

const char *Decoder::quick(const char *line)
{
    Spelling *last = m_last;
    while (!m_tooMuch) {
        Spelling *const spelling = expected(last, line);
        if (!spelling)
            break;
        const char *at = line + spelling->lead.size();
        if ((eight(at) & m_index.mask) != m_index.text && !readIndex(at))
            break;
        at += m_index.digits + 1;
        if (std::memcmp(at, " = ", 3) != 0)
            break;
        at += 3;
        const Scan value = scan(at, m_end);
        if (!value.end || value.keyed)
            break;
        const char *const next = value.end + 1;
        m_tooMuch = next - line > longestLine;
        if (spelling->property) {
            const bool carriage = value.end != at && value.end[-1] == '\r';
            put(*spelling->property, m_index.value, place(trimmed({at, value.end - carriage})));
        } else {
            drop({line, next});
        }
        last->next = spelling;
        last = spelling;
        line = next;
    }
    m_last = last;
    return line;
}

bool Decoder::readIndex(const char *at)
{
    m_index = {};
    while (isDigit(at[m_index.digits]) && m_index.digits < longestIndex)
        m_index.value = m_index.value * 10 + (at[m_index.digits++] - '0');
    if (m_index.digits == 0 || at[m_index.digits] != ']')
        return false;
    m_index.mask = ~quint64(0) >> (56 - m_index.digits * 8);
    m_index.text = eight(at) & m_index.mask;
    return true;
}

const char *Decoder::careful(const char *line)
{
    const void *const feed = std::memchr(line, '\n', size_t(m_end - line));
    const char *const next = feed ? static_cast<const char *>(feed) + 1 : m_end;
    m_tooMuch = next - line > longestLine;
    if (!m_tooMuch && !take({line, next}))
        drop({line, next});
    return next;
}

bool Decoder::take(QByteArrayView line)
{
    const char *const begin = line.data();
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    // Only the first '=' separates: values hold more of them.
    const qsizetype equals = line.indexOf('=');
    if (equals < 0) {
        if (trimmed(line).compare("EOF", Qt::CaseInsensitive) == 0)
            m_reply.complete = true;
        return true;
    }
    const QByteArrayView key = trimmed(line.first(equals));
    const QByteArrayView value = trimmed(line.sliced(equals + 1));
    if (key.isEmpty())
        return true;
    const auto parts = brackets(key);
    if (!parts) {
        if (isSecretName(QString::fromUtf8(key)))
            return false;
        takeScalar(key, QString::fromUtf8(value));
        return true;
    }
    Spelling *const spelled = spelling(parts->name);
    m_last->next = spelled;
    m_last = spelled;
    Property *const property = spelled->property;
    const bool revealed = property && property->revealed;
    if (!parts->index.isEmpty() && !revealed)
        spelled->lead = QByteArray(begin, parts->index.data() - begin);
    // Lines of an event are "key:value" under one name.
    const qsizetype colon = value.indexOf(':');
    if (!property || (colon > 0 && isSecretName(QString::fromUtf8(value.first(colon)))))
        return false;
    Cells::Place found = place(value);
    if (revealed) {
        found.at = quint32(m_revealed.size());
        m_revealed.append(value);
    }
    qsizetype index = property->places.size();
    if (isNumber(parts->index)) {
        bool fits = false;
        index = parts->index.toByteArray().toLongLong(&fits);
        m_tooMuch = m_tooMuch || !fits;
    }
    if (!m_tooMuch)
        put(*property, index, found);
    return !revealed;
}

void Decoder::takeScalar(QByteArrayView key, const QString &value)
{
    const QString name = Reply::normalName(QString::fromUtf8(key));
    if (name == "CODE"_L1) {
        // Anything but three digits is no code: a cut answer may end in "code = 20".
        bool isCode = value.size() == 3;
        const int code = value.toInt(&isCode);
        m_reply.code = isCode && code >= 100 && code <= 999 ? code : 0;
    } else if (name == "DESCRIPTION"_L1) {
        m_reply.description = value;
    } else {
        m_reply.scalars.insert(name, value);
        m_tooMuch = m_reply.scalars.size() > mostNames;
    }
}

void Decoder::fill(Property &property, qsizetype index)
{
    // Looked at before it is added up: the greatest index of all would overflow the sum.
    const qsizetype size = property.places.size();
    const qsizetype most = gapsAllowed(m_text.size());
    m_tooMuch = index > most || m_gaps + index - size > most;
    if (m_tooMuch)
        return;
    m_gaps += index - size;
    property.places.resize(index);
}

void Decoder::drop(QByteArrayView line)
{
    const Cells::Place dropped = place(line);
    std::memset(m_begin + dropped.at, 0, dropped.size);
    m_reply.dropped.append(dropped);
}

Decoder::Spelling *Decoder::spelling(QByteArrayView name)
{
    if (Spelling *const known = m_spelled.value(QByteArray::fromRawData(name.data(), name.size())))
        return known;
    const QString original = QString::fromUtf8(name);
    const QString normal = Reply::normalName(original);
    const bool secret = isSecretName(normal);
    Spelling &result = m_spellings.emplace_back();
    if (!secret || (!m_reveals.isEmpty() && normal == m_reveals)) {
        Property &property = m_properties[normal];
        if (property.name.isEmpty())
            property.name = original;
        property.revealed = secret;
        result.property = &property;
    }
    m_spelled.insert(name.toByteArray(), &result);
    m_tooMuch = m_tooMuch || m_spelled.size() > mostNames;
    return &result;
}

} // namespace kz::wire
