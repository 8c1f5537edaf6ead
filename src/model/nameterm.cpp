#include "model/nameterm.h"

#include "model/words.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

using Field = NameTerm::Field;
using Sign = NameTerm::Sign;

bool holds(QByteArrayView text, const QByteArray &term)
{
    // A text that is not there has no bytes to look at.
    return !text.isEmpty()
        && memmem(text.data(), size_t(text.size()), term.constData(), size_t(term.size()));
}

bool holds(const QString &text, const QByteArray &term)
{
    return holds(QByteArrayView(text.toLower().toUtf8()), term);
}

/// Calls with the number of each text that holds the term. The texts lie in one piece; that of i
/// ends at ends[i], a line feed before the next.
template <class Visit>
void eachHolding(const QByteArray &bytes, const QList<quint32> &ends, const QByteArray &term,
                 Visit visit)
{
    const char *const begin = bytes.constData();
    const char *const end = begin + bytes.size();
    const quint32 *const last = ends.constData() + ends.size();
    const quint32 *text = ends.constData();
    for (const char *at = begin; at < end;) {
        const auto *hit = static_cast<const char *>(
            term.size() == 1 ? memchr(at, term.at(0), size_t(end - at))
                             : memmem(at, size_t(end - at), term.constData(), size_t(term.size())));
        if (!hit)
            return;
        const auto offset = quint32(hit - begin);
        // One of the next texts, or one far behind them.
        for (int step = 0; text != last && *text <= offset; ++step) {
            if (step == 64)
                text = std::upper_bound(text, last, offset) - 1;
            ++text;
        }
        if (text == last)
            return;
        if (offset + quint32(term.size()) <= *text) {
            visit(text - ends.constData());
            at = begin + *text;
        } else {
            at = hit + 1; // it reaches into the next text
        }
    }
}

/// The numbers, as the columns have them, of the pooled texts that hold the term.
RowSet textsHolding(const Portfolio &names, const QByteArray &term)
{
    RowSet result(qsizetype(names.columns().parts().texts.size()) + 1);
    eachHolding(names.lowTexts().bytes, names.lowTexts().ends, term,
                [&](qsizetype id) { result.insert(id + 1); });
    return result;
}

void addNames(const Portfolio &names, const QByteArray &term, RowSet &rows)
{
    const DomainColumns::Parts &parts = names.columns().parts();
    eachHolding(parts.names.bytes(), parts.names.ends(), term,
                [&](qsizetype id) { rows.insert(id - 1); });
    eachHolding(parts.unicode.bytes, parts.unicode.ends, term,
                [&](qsizetype i) { rows.insert(parts.unicode.rows.at(i - 1)); });
}

/// The rows whose text in a column is one of these.
void addColumn(const Portfolio &names, DomainColumns::Text column, const RowSet &texts,
               RowSet &rows)
{
    const QList<quint32> &ids = names.columns().parts().ids[column];
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (texts.contains(ids.at(row)))
            rows.insert(row);
    }
}

void addOwners(const Portfolio &names, const QByteArray &term, const RowSet &texts, RowSet &rows)
{
    RowSet owners = texts;
    const TextPool &pool = names.columns().parts().texts;
    for (auto it = names.owners().cbegin(); it != names.owners().cend(); ++it) {
        if (!holds(*it, term))
            continue;
        if (const auto id = pool.find(QByteArrayView(it.key().toUtf8())))
            owners.insert(*id + 1);
    }
    if (!owners.isEmpty())
        addColumn(names, DomainColumns::Owner, owners, rows);
}

bool modeHolds(const RenewalMode &mode, const RenewalMode &account, const QByteArray &term)
{
    return holds(mode.token(), term) || holds(modeText(mode, account), term);
}

bool effectiveHolds(const RenewalMode &mode, const RenewalMode &account, const QByteArray &term)
{
    const RenewalMode effective = mode.effective(account);
    return holds(effective.token(), term) || holds(text(effective), term);
}

/// A handful of modes: each is judged once.
template <class Judge>
void addModes(const Portfolio &names, Judge judge, RowSet &rows)
{
    enum class Verdict : char { None, Bad, Good };
    std::vector<Verdict> verdicts(names.columns().parts().texts.size() + 1, Verdict::None);
    const QList<quint32> &ids = names.columns().parts().ids[DomainColumns::Mode];
    const auto judged = [&](quint32 id) {
        Verdict &verdict = verdicts[id];
        if (verdict == Verdict::None)
            verdict = judge(names.modeOf(id)) ? Verdict::Good : Verdict::Bad;
        return verdict == Verdict::Good;
    };
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (judged(ids.at(row)))
            rows.insert(row);
    }
    for (qsizetype row = ids.size(); row < names.size() && judged(0); ++row)
        rows.insert(row);
}

bool noteHolds(const QStringList &notes, const NameTerm &term)
{
    if (term.text.isEmpty())
        return !notes.isEmpty() == term.yes;
    return std::any_of(notes.begin(), notes.end(),
                       [&term](const QString &note) { return holds(note, term.text); });
}

/// Under way: an open order, or an entry of the registrar's transfer list.
bool isPending(const Order *order, const QString &trade, const NameTerm &term)
{
    if (term.text.isEmpty())
        return (order || !trade.isEmpty()) == term.yes;
    return holds(trade, term.text)
        || (order
            && (holds(order->request.command, term.text) || holds(orderTitle(*order), term.text)));
}

/// The instants, in seconds, between which a renewal lies: days are those of the desk.
std::pair<qint64, qint64> bounds(const NameTerm &term, const QDate &today)
{
    const auto start = [&today](qint64 days) {
        const QDate day = today.addDays(days);
        return day.isValid() ? day.startOfDay().toSecsSinceEpoch()
                             : std::numeric_limits<qint64>::max();
    };
    constexpr qint64 always = std::numeric_limits<qint64>::min();
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    switch (term.sign) {
    case Sign::Less:
        return {always, start(term.days)};
    case Sign::LessOrEqual:
        return {always, start(term.days + 1)};
    case Sign::MoreOrEqual:
        return {start(term.days), never};
    case Sign::More:
        return {start(term.days + 1), never};
    case Sign::Equal:
        break;
    }
    return {start(term.days), start(term.days + 1)};
}

/// Sets the rows that judge() answers true for, of the names that a map knows of; those of all
/// others when others is true.
template <class Judge>
void addKnown(const Portfolio &names, const QStringList &known, bool others, Judge judge,
              RowSet &rows)
{
    if (others)
        rows = RowSet(rows.size(), true);
    for (const QString &ace : known) {
        if (const int slot = names.slotOf(ace); slot >= 0)
            rows.set(slot, judge(ace));
    }
}

void addPending(const Portfolio &names, const NameTerm &term, RowSet &rows)
{
    addKnown(
        names, names.orders().keys() + names.trades().keys(), isPending(nullptr, {}, term),
        [&](const QString &ace) {
            return isPending(names.order(ace), names.trades().value(ace), term);
        },
        rows);
}

void addNotes(const Portfolio &names, const NameTerm &term, RowSet &rows)
{
    RowSet own(rows.size());
    addKnown(
        names, names.notes().keys(), noteHolds({}, term),
        [&](const QString &ace) { return noteHolds(names.notes().value(ace), term); }, own);
    rows |= own;
}

void addAll(const Portfolio &names, const NameTerm &term, RowSet &rows)
{
    addNames(names, term.text, rows);
    const RowSet texts = textsHolding(names, term.text);
    addOwners(names, term.text, texts, rows);
    if (!texts.isEmpty()) {
        for (const auto column :
             {DomainColumns::NameServers, DomainColumns::Status, DomainColumns::Comment})
            addColumn(names, column, texts, rows);
    }
    addModes(
        names,
        [&](const RenewalMode &mode) { return modeHolds(mode, names.accountMode(), term.text); },
        rows);
    addNotes(names, term, rows);
}

QByteArrayView low(const Portfolio &names, int slot, DomainColumns::Text column)
{
    const quint32 id = names.columns().id(slot, column);
    return id == 0 ? QByteArrayView() : names.lowTexts().at(id - 1);
}

bool nameFits(const Portfolio &names, int slot, const QByteArray &term)
{
    return holds(names.columns().ace(slot), term) || holds(names.columns().unicode(slot), term);
}

bool ownerFits(const Portfolio &names, int slot, const QByteArray &term)
{
    return holds(low(names, slot, DomainColumns::Owner), term)
        || holds(names.owner(names.columns().id(slot, DomainColumns::Owner)), term);
}

/// What is typed in front of ":", in lower case.
constexpr std::array fields{
    std::pair(QLatin1StringView("name"), Field::Name),
    std::pair(QLatin1StringView("mode"), Field::Mode),
    std::pair(QLatin1StringView("effective"), Field::Effective),
    std::pair(QLatin1StringView("days"), Field::Days),
    std::pair(QLatin1StringView("owner"), Field::Owner),
    std::pair(QLatin1StringView("ns"), Field::NameServer),
    std::pair(QLatin1StringView("status"), Field::Status),
    std::pair(QLatin1StringView("pending"), Field::Pending),
    std::pair(QLatin1StringView("lock"), Field::Lock),
    std::pair(QLatin1StringView("note"), Field::Note),
};

std::optional<Sign> signOf(QStringView &rest)
{
    constexpr std::array signs{std::pair(QLatin1StringView("<="), Sign::LessOrEqual),
                               std::pair(QLatin1StringView(">="), Sign::MoreOrEqual),
                               std::pair(QLatin1StringView("<"), Sign::Less),
                               std::pair(QLatin1StringView(">"), Sign::More),
                               std::pair(QLatin1StringView("="), Sign::Equal)};
    if (rest.startsWith(u':'))
        rest = rest.sliced(1);
    for (const auto &[word, sign] : signs) {
        if (rest.startsWith(word)) {
            rest = rest.sliced(word.size());
            return sign;
        }
    }
    return Sign::Equal;
}

std::optional<bool> answerOf(QStringView word)
{
    if (word == "yes"_L1 || word == "on"_L1)
        return true;
    if (word == "no"_L1 || word == "off"_L1)
        return false;
    return std::nullopt;
}

} // namespace

NameTerm NameTerm::fromText(const QString &typed)
{
    const QString word = typed.toLower();
    const NameTerm plain{.field = Field::Any, .text = word.toUtf8()};
    for (const auto &[key, field] : fields) {
        if (!word.startsWith(key) || word.size() == key.size())
            continue;
        QStringView rest = QStringView(word).sliced(key.size());
        if (field == Field::Days) {
            const auto sign = signOf(rest);
            bool isNumber = false;
            const int days = rest.toInt(&isNumber);
            return isNumber ? NameTerm{.field = field, .sign = *sign, .days = days} : plain;
        }
        if (!rest.startsWith(u':') || rest.size() == 1)
            continue;
        rest = rest.sliced(1);
        const bool canAnswer =
            field == Field::Pending || field == Field::Lock || field == Field::Note;
        if (const auto yes = answerOf(rest); yes && canAnswer)
            return {.field = field, .yes = *yes};
        return field == Field::Lock ? plain : NameTerm{.field = field, .text = rest.toUtf8()};
    }
    return plain;
}

RowSet NameTerm::rows(const Portfolio &names, const QDate &today) const
{
    RowSet rows(names.size());
    switch (field) {
    case Field::Any:
        addAll(names, *this, rows);
        break;
    case Field::Name:
        addNames(names, text, rows);
        break;
    case Field::Mode:
        addModes(
            names,
            [&](const RenewalMode &mode) { return modeHolds(mode, names.accountMode(), text); },
            rows);
        break;
    case Field::Effective:
        addModes(
            names,
            [&](const RenewalMode &mode) {
                return effectiveHolds(mode, names.accountMode(), text);
            },
            rows);
        break;
    case Field::Owner:
        addOwners(names, text, textsHolding(names, text), rows);
        break;
    case Field::NameServer:
        addColumn(names, DomainColumns::NameServers, textsHolding(names, text), rows);
        break;
    case Field::Status:
        addColumn(names, DomainColumns::Status, textsHolding(names, text), rows);
        break;
    case Field::Pending:
        addPending(names, *this, rows);
        break;
    case Field::Note:
        addNotes(names, *this, rows);
        break;
    case Field::Days: {
        const auto [from, to] = bounds(*this, today);
        for (qsizetype row = 0; row < names.size(); ++row) {
            const auto seconds = names.columns().seconds(row, DomainColumns::Renews);
            if (seconds && *seconds >= from && *seconds < to)
                rows.insert(row);
        }
        break;
    }
    case Field::Lock:
        for (qsizetype row = 0; row < names.size(); ++row) {
            if (names.columns().lock(row) == yes)
                rows.insert(row);
        }
        break;
    }
    return rows;
}

bool NameTerm::fits(const Portfolio &names, int slot, const QDate &today) const
{
    switch (field) {
    case Field::Any: {
        const auto in = [&](DomainColumns::Text column) {
            return holds(low(names, slot, column), text);
        };
        return nameFits(names, slot, text) || ownerFits(names, slot, text)
            || in(DomainColumns::NameServers) || in(DomainColumns::Status)
            || in(DomainColumns::Comment) || modeHolds(names.mode(slot), names.accountMode(), text)
            || noteHolds(names.notes().value(QString::fromUtf8(names.columns().ace(slot))), *this);
    }
    case Field::Name:
        return nameFits(names, slot, text);
    case Field::Mode:
        return modeHolds(names.mode(slot), names.accountMode(), text);
    case Field::Effective:
        return effectiveHolds(names.mode(slot), names.accountMode(), text);
    case Field::Owner:
        return ownerFits(names, slot, text);
    case Field::NameServer:
        return holds(low(names, slot, DomainColumns::NameServers), text);
    case Field::Status:
        return holds(low(names, slot, DomainColumns::Status), text);
    case Field::Pending: {
        const QString ace = QString::fromUtf8(names.columns().ace(slot));
        return isPending(names.order(ace), names.trades().value(ace), *this);
    }
    case Field::Note:
        return noteHolds(names.notes().value(QString::fromUtf8(names.columns().ace(slot))), *this);
    case Field::Days: {
        const auto [from, to] = bounds(*this, today);
        const auto seconds = names.columns().seconds(slot, DomainColumns::Renews);
        return seconds && *seconds >= from && *seconds < to;
    }
    case Field::Lock:
        return names.columns().lock(slot) == yes;
    }
    return false;
}

bool NameTerm::narrows(const NameTerm &other) const
{
    const bool byText = !text.isEmpty() && !other.text.isEmpty();
    return byText && field == other.field && text.contains(other.text);
}

} // namespace kz
