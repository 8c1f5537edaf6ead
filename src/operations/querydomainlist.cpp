#include "operations/querydomainlist.h"

#include "operations/textmemo.h"
#include "operations/values.h"
#include "registry/anytext.h"

#include <algorithm>
#include <array>

namespace kz {

namespace {

using L = QLatin1StringView;

using C = DomainColumns;

/// A text of the answer, and its number in our columns.
struct Known
{
    QByteArrayView text = {};
    quint32 id = 0; ///< 0: there is none
    bool is(QByteArrayView other) const
    {
        return id != 0 && text.size() == other.size() && TextMemo::same(text.data(), other);
    }
};

/// A column of texts of the answer, and which of ours it is.
struct TextColumn
{
    Column from;
    C::Text to;
    enum Kind { Plain, OrEmpty, Packed } kind; ///< a plain one that is empty says nothing
    Known last = {};
};

struct TimeColumn
{
    Column from;
    C::Time to;
};

/// The columns of both kinds of list, in the order in which a row has them: a long answer is read
/// from its beginning to its end. What is not named here, such as authorisation codes, is never
/// read.
class Columns
{
public:
    explicit Columns(const Reply &reply)
        : m_name(reply, {L("domain")})
        , m_times{{{{reply, {L("domain created date"), L("created date")}}, C::Created},
                   {{reply, {L("domain updated date"), L("updated date")}}, C::Updated},
                   {{reply,
                     {L("domain registration expiration date"), L("registration expiration date")}},
                    C::Expires},
                   {{reply, {L("domain paiduntil date"), L("paiduntil date")}}, C::PaidUntil},
                   {{reply, {L("domain renewal date"), L("renewal date")}}, C::Renews}}}
        , m_texts{{{{reply, {L("renewalmode")}}, C::Mode, TextColumn::Plain},
                   {{reply, {L("transfermode")}}, C::TransferMode, TextColumn::Plain},
                   {{reply, {L("domaincomment"), L("x-domain-comment")}},
                    C::Comment,
                    TextColumn::Plain},
                   {{reply, {L("domain status"), L("status")}}, C::Status, TextColumn::Packed},
                   {{reply, {L("nameserver")}}, C::NameServers, TextColumn::Packed},
                   {{reply, {L("ownercontact")}}, C::Owner, TextColumn::OrEmpty},
                   {{reply, {L("admincontact")}}, C::Admin, TextColumn::Packed},
                   {{reply, {L("techcontact")}}, C::Tech, TextColumn::Packed},
                   {{reply, {L("billingcontact")}}, C::Billing, TextColumn::Packed}}}
        , m_lock(reply, {L("transfer lock")})
    { }

    /// The row of ours that the row of the answer became; -1: it has no name.
    qsizetype add(qsizetype from, DomainColumns &to)
    {
        fetch(from + 2);
        const qsizetype row = to.row(m_name.bytes(from));
        if (row < 0)
            return row;
        for (const TimeColumn &column : m_times) {
            if (const QByteArrayView time = column.from.bytes(from); !time.isEmpty())
                to.setTime(row, column.to, time);
        }
        for (TextColumn &column : m_texts) {
            const QByteArrayView text = column.from.bytes(from);
            if (column.kind == TextColumn::Plain ? !text.isEmpty() : !text.isNull())
                setText(row, column, text, to);
        }
        if (m_lock.exists())
            to.setLock(row, flagOf(m_lock.at(from)));
        return row;
    }

private:
    /// A long answer has left the processor's cache by now: what is read soon is asked for early.
    void fetch(qsizetype row) const
    {
        constexpr qsizetype line = 64;
        constexpr qsizetype longest = 4'096;
        const char *const begin = m_name.bytes(row).data();
        const char *const end = m_name.bytes(row + 1).data();
        if (!begin || end <= begin || end - begin > longest)
            return;
        for (const char *at = begin; at < end; at += line)
            __builtin_prefetch(at);
        constexpr qsizetype placesOfLine = 8;
        if (row % placesOfLine != 0)
            return;
        for (const TimeColumn &column : m_times)
            column.from.fetch(row + 2 * placesOfLine);
        for (const TextColumn &column : m_texts)
            column.from.fetch(row + 2 * placesOfLine);
    }
    void setText(qsizetype row, TextColumn &column, QByteArrayView text, DomainColumns &to)
    {
        // Many rows say the same as the one before, and contacts the same as the one before them.
        const bool packed = column.kind == TextColumn::Packed;
        if (column.last.is(text))
            return to.setId(row, column.to, column.last.id);
        if (packed && m_packed.is(text))
            return to.setId(row, column.to, m_packed.id);
        makeKnown(row, column, text, to);
        column.last = {.text = text, .id = to.id(row, column.to)};
        if (packed)
            m_packed = column.last;
    }
    void makeKnown(qsizetype row, const TextColumn &column, QByteArrayView text, DomainColumns &to)
    {
        const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
        if (column.to == C::Mode && !std::all_of(text.begin(), text.end(), capital)) {
            const QString token = RenewalMode::fromToken(QString::fromUtf8(text)).token();
            return to.setText(row, C::Mode, token.toUtf8());
        }
        const bool packed = column.kind == TextColumn::Packed;
        const auto set = packed ? &DomainColumns::setPacked : &DomainColumns::setText;
        if (text.size() > TextMemo::longest)
            return (to.*set)(row, column.to, text);
        quint32 &known = m_memo.of(text, packed);
        if (known != 0)
            return to.setId(row, column.to, known);
        (to.*set)(row, column.to, text);
        known = to.id(row, column.to);
    }

    Column m_name;
    std::array<TimeColumn, 5> m_times;
    std::array<TextColumn, 9> m_texts;
    Column m_lock;
    Known m_packed; ///< the last list that was read
    TextMemo m_memo;
};

} // namespace

Problems QueryDomainList::check() const
{
    return judgeText(pattern, QString(Field::domain));
}

Params QueryDomainList::params() const
{
    Params params;
    params.addIfSet(Field::domain, pattern)
        .add(Field::type, type == Type::All ? QStringLiteral("ALL") : QStringLiteral("DEFAULT"));
    paging.addTo(params);
    return params;
}

std::optional<QueryDomainList::Outcome> QueryDomainList::parse(const Reply &reply)
{
    if (!reply.ok())
        return std::nullopt;
    Outcome outcome{.page = Page::of(reply, {QStringLiteral("domain")}), .domains = {}};
    // A row is longer than that; an index alone must not take memory for all below it.
    constexpr qsizetype shortestRow = 32;
    outcome.domains.reserve(std::min(outcome.page.count, reply.text.size() / shortestRow));
    Columns columns(reply);
    for (qsizetype row = 0; row < outcome.page.count; ++row) {
        if (columns.add(row, outcome.domains) < 0)
            outcome.page.truncated = true; // a row without its name: the list is not whole
    }
    return outcome;
}

} // namespace kz
