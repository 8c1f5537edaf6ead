// Answers built to be hostile in their names and indexes: gaps, the same index twice, indexes
// beyond any number, blanks and case wherever the syntax lets them stand. What is accepted says
// what was written; what is refused was beyond what an answer may ask for.
#include "api/wire.h"
#include "fuzz/fuzz.h"
#include "operations/page.h"
#include "operations/querycontactlist.h"
#include "operations/querydomainlist.h"
#include "operations/queryeventlist.h"
#include "operations/statusdomain.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;
using namespace kz;
using kz::fuzz::require;

namespace {

/// What a reader who goes line by line would hold.
struct Expected
{
    std::map<qint64, QString> values;
    qint64 size() const { return values.empty() ? 0 : values.rbegin()->first + 1; }
};

struct Built
{
    QByteArray text;
    std::map<QString, Expected> properties;
    qint64 gaps = 0; ///< as they come up
    bool pastNumbers = false; ///< an index that no number holds
};

QByteArray blanks(FuzzedDataProvider &data)
{
    static constexpr std::array<const char *, 5> kinds{"", "", " ", "\t", " \t "};
    return data.PickValueInArray(kinds);
}

QByteArray inAnyCase(FuzzedDataProvider &data, QByteArray word)
{
    const auto which = data.ConsumeIntegral<std::uint32_t>();
    for (int i = 0; i < word.size(); ++i) {
        if (which >> (i % 32) & 1)
            word[i] = char(std::toupper(static_cast<unsigned char>(word[i])));
    }
    return word;
}

QByteArray name(FuzzedDataProvider &data)
{
    static constexpr std::array<const char *, 14> names{
        "domain", "domain idn",      "renewal date", "renewal_date", "column",
        "count",  "total",           "first",        "last",         "limit",
        "status", "x-transfer-lock", "nameserver",   "event"};
    QByteArray text = data.PickValueInArray(names);
    if (data.ConsumeBool())
        text = inAnyCase(data, text);
    if (data.ConsumeIntegralInRange(0, 15) == 0)
        text += QByteArray::number(data.ConsumeIntegral<std::uint16_t>());
    return text;
}

QByteArray index(FuzzedDataProvider &data)
{
    static constexpr std::array<const char *, 16> odd{"",
                                                      " ",
                                                      "-1",
                                                      "+1",
                                                      "1.5",
                                                      "x",
                                                      "0x10",
                                                      "1e9",
                                                      "000",
                                                      "00000000000000000000007",
                                                      "65536",
                                                      "2147483648",
                                                      "4000000000",
                                                      "4294967296",
                                                      "9223372036854775807",
                                                      "99999999999999999999999999"};
    switch (data.ConsumeIntegralInRange(0, 3)) {
    case 0:
        return data.PickValueInArray(odd);
    case 1:
        return QByteArray::number(data.ConsumeIntegral<std::uint32_t>());
    default:
        return QByteArray::number(data.ConsumeIntegralInRange(0, 40));
    }
}

void addProperty(FuzzedDataProvider &data, Built &built)
{
    const QByteArray named = name(data);
    const QByteArray at = index(data);
    QByteArray value = QByteArray::fromStdString(data.ConsumeRandomLengthString(12));
    value.replace('\n', ' ').replace('\r', ' ').replace('\0', ' ');
    value.replace(':', ';'); // "auth:…" would be a secret, which another target is about
    if (data.ConsumeBool()) // as documented, which is read faster
        built.text += "property[" + named + "][" + at + "] = " + value + '\n';
    else
        built.text += blanks(data) + inAnyCase(data, "property") + blanks(data) + '[' + blanks(data)
            + named + blanks(data) + ']' + blanks(data) + '[' + blanks(data) + at + blanks(data)
            + ']' + blanks(data) + '=' + blanks(data) + value + blanks(data)
            + (data.ConsumeBool() ? "\r\n" : "\n");

    Expected &expected = built.properties[Reply::normalName(QString::fromUtf8(named))];
    const QByteArray number = at.trimmed();
    const bool isNumber = !number.isEmpty()
        && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = true;
    const qint64 place = isNumber ? number.toLongLong(&fits) : expected.size();
    if (!fits) {
        built.pastNumbers = true;
        return;
    }
    // Far beyond what is accepted: the sums below stay numbers.
    if (place > 1LL << 40) {
        built.gaps = 1LL << 40;
        return;
    }
    built.gaps += std::max<qint64>(0, place - expected.size());
    while (value.endsWith(' ') || value.endsWith('\t'))
        value.chop(1);
    while (value.startsWith(' ') || value.startsWith('\t'))
        value.remove(0, 1);
    expected.values[place] = QString::fromUtf8(value);
}

Built build(FuzzedDataProvider &data)
{
    Built built;
    built.text = "[RESPONSE]\ncode = 200\ndescription = Command completed\n";
    const int lines = data.ConsumeIntegralInRange(0, 400);
    for (int i = 0; i < lines && data.remaining_bytes() > 0; ++i)
        addProperty(data, built);
    built.text += "EOF\n";
    return built;
}

void requireSame(const Reply &reply, const Built &built)
{
    require(reply.properties.size() == qsizetype(built.properties.size()),
            "each name is there once");
    qsizetype cells = 0;
    for (const auto &[normal, expected] : built.properties) {
        const Reply::Property property = reply.properties.value(normal);
        require(property.values.size() == expected.size(), "the greatest index tells the size");
        cells += property.values.size();
        for (const auto &[place, value] : expected.values)
            require(property.values.at(place) == value, "the last value of an index stands there");
        std::size_t filled = 0;
        for (qsizetype i = 0; i < property.values.size(); ++i)
            filled += property.values.at(i) ? 1 : 0;
        require(filled == expected.values.size(), "a gap has no value");
    }
    require(cells <= built.text.count('\n') + 65'536 + built.text.size() / 8,
            "memory is bounded by the length of the text");
}

void requireListsEnd(const Reply &reply)
{
    for (const QStringList &columns : {QStringList{u"domain"_s}, QStringList{u"event"_s}}) {
        const Page page = Page::of(reply, columns);
        require(page.count >= 0 && page.first >= 0 && page.last >= 0, "counts are counts");
        require(!page.hasMore() || page.count > 0, "a part without rows is the last");
        require(!page.hasMore() || page.next().first > page.first, "each part goes on");
    }
    static_cast<void>(QueryDomainList::parse(reply));
    static_cast<void>(QueryContactList::parse(reply));
    static_cast<void>(QueryEventList::parse(reply));
    static_cast<void>(StatusDomain::parse(reply));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const Built built = build(data);
    const auto reply = wire::decode(built.text);
    if (!reply) {
        require(reply.error() == wire::NoAnswer::TooMuch, "it has a code and a description");
        require(built.pastNumbers || built.gaps > 65'536, "nothing that is moderate is refused");
        return 0;
    }
    require(!built.pastNumbers, "an index past every number is refused");
    requireSame(*reply, built);
    requireListsEnd(*reply);
    return 0;
}
