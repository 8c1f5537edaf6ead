#include "api/wiredecoder.h"

#include "registry/secretname.h"

#include <algorithm>
#include <array>
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

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
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
/// takes 32 bytes, so that all of them together take four times the text. A list has none but in
/// columns that few of its rows fill, and each row is a hundred bytes and more.
qsizetype gapsAllowed(qsizetype size)
{
    return 65'536 + size / 8;
}

/// Names that one answer may hold, in all their spellings: some hundred exist.
constexpr qsizetype mostNames = 4'096;

} // namespace

bool isSecretName(QStringView name)
{
    // The session itself comes by an answer; only the sign-in asks for one.
    return kz::isSecretName(name)
        && Reply::normalName(name.toString()).compare("SESSIONID"_L1, Qt::CaseInsensitive) != 0;
}

Decoder::Decoder(const QByteArray &text, const QString &reveals)
    : m_text(text)
    , m_reveals(Reply::normalName(reveals))
{
    m_reply.complete = false;
}

Result<Reply, NoAnswer> Decoder::reply()
{
    m_reply.raw = m_text;
    bool dropping = false;
    QByteArrayView rest(m_text);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    while (!rest.isEmpty()) {
        const qsizetype feed = rest.indexOf('\n');
        const QByteArrayView whole = rest.first(feed < 0 ? rest.size() : feed + 1);
        m_tooMuch = whole.size() > longestLine;
        const bool keep = !m_tooMuch && take(whole);
        if (m_tooMuch)
            return Failure{NoAnswer::TooMuch};
        if (!keep && !dropping) {
            dropping = true;
            m_reply.raw = m_text.first(whole.data() - m_text.constData());
        } else if (keep && dropping) {
            m_reply.raw.append(whole);
        }
        rest = rest.sliced(whole.size());
    }
    if (m_reply.code == 0 || m_reply.description.isEmpty())
        return Failure{NoAnswer::Garbled};
    return std::move(m_reply);
}

bool Decoder::take(QByteArrayView line)
{
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
    Reply::Property *const target = property(parts->name);
    if (!target)
        return false;
    // Lines of an event are "key:value" under one name.
    const qsizetype colon = value.indexOf(':');
    if (colon > 0 && isSecretName(QString::fromUtf8(value.first(colon))))
        return false;
    put(*target, parts->index, QString::fromUtf8(value));
    return !isSecretName(Reply::normalName(QString::fromUtf8(parts->name)));
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

void Decoder::put(Reply::Property &property, QByteArrayView index, const QString &value)
{
    auto &values = property.values;
    qsizetype at = values.size();
    if (isNumber(index)) {
        bool fits = false;
        at = index.toByteArray().toLongLong(&fits);
        // Looked at before it is added up: the greatest index of all would overflow the sum.
        m_tooMuch = m_tooMuch || !fits || at > gapsAllowed(m_text.size());
        if (m_tooMuch)
            return;
        m_gaps += std::max<qsizetype>(0, at - values.size());
        m_tooMuch = m_gaps > gapsAllowed(m_text.size());
        if (m_tooMuch)
            return;
    }
    if (at >= values.size())
        values.resize(at + 1);
    values[at] = value;
}

Reply::Property *Decoder::property(QByteArrayView name)
{
    const QByteArray spelled = QByteArray::fromRawData(name.data(), name.size());
    if (const auto known = m_spelled.constFind(spelled); known != m_spelled.cend())
        return *known;
    const QString original = QString::fromUtf8(name);
    const QString normal = Reply::normalName(original);
    Reply::Property *result = nullptr;
    if (!isSecretName(normal) || (!m_reveals.isEmpty() && normal == m_reveals)) {
        result = &m_reply.properties[normal];
        if (result->name.isEmpty())
            result->name = original;
    }
    m_spelled.insert(name.toByteArray(), result);
    m_tooMuch = m_tooMuch || m_spelled.size() > mostNames;
    return result;
}

} // namespace kz::wire
