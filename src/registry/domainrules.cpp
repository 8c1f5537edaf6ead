#include "registry/ace.h"
#include "registry/anytext.h"
#include "registry/domainname.h"
#include "registry/scripts.h"
#include "registry/zones.h"

#include <QStringList>

namespace kz {

namespace {

constexpr qsizetype maxNameLength = 253;

/// A name cut at its zone, in ACE (as far as it could be converted) and in Unicode.
struct Cut
{
    explicit Cut(const DomainName &name)
        : sent((name.ace().isEmpty() ? name.unicode() : name.ace()).split(u'.'))
        , shown(name.unicode().split(u'.'))
        , zone(zoneOf(name.ace().isEmpty() ? name.unicode() : name.ace()))
    {
        const qsizetype suffix = zone.suffix.isEmpty() ? 0 : QString(zone.suffix).count(u'.') + 1;
        before = sent.size() - suffix;
    }

    /// The one label that is registered, with its zone.
    QString registrable() const { return shown.mid(before - 1).join(u'.'); }

    QStringList sent;
    QStringList shown;
    Zone zone;
    qsizetype before; ///< labels before the zone
};

bool hasHyphenAtEdge(QStringView label)
{
    return label.startsWith(u'-') || label.endsWith(u'-');
}

QString wrongCharacters(const QString &label)
{
    QString result;
    for (const char32_t c : label.toUcs4()) {
        const QString one = QString::fromUcs4(&c, 1);
        const bool fits = c < 128 ? isUsualLetter(c) : !toAce(u'a' + one + u'a').isEmpty();
        if (!fits && !result.contains(one))
            result += one;
    }
    return result;
}

/// L1 to L3 and L5 for one label as sent; for one that Qt refused the reason is found here.
Problems judgeLabel(const QString &label, const Problem &base)
{
    const auto problem = [&base](Rule rule, const QString &detail) {
        return Problem{base.field, rule, base.value, detail};
    };
    Problems problems;
    if (label.isEmpty())
        return {problem(Rule::L1LabelLength, QStringLiteral(".."))};
    const bool encodable = isPlainAscii(label) || label.startsWith(QLatin1StringView("xn--"));
    const QString wrong = wrongCharacters(label);
    if (!wrong.isEmpty())
        problems.append(problem(Rule::L3LabelCharacters, wrong));
    else if (label.size() > 63 || (!encodable && !hasHyphenAtEdge(label) && toAce(label).isEmpty()))
        problems.append(problem(Rule::L1LabelLength, label));
    else if (label.size() > 61)
        problems.append(problem(Rule::L2LabelNearLimit, label));
    if (label.mid(2, 2) == QLatin1StringView("--") && !label.startsWith(QLatin1StringView("xn")))
        problems.append(problem(Rule::L5HyphensThreeFour, label));
    return problems;
}

/// N3: decodes, and encodes again to the same.
bool survives(const QString &aceLabel)
{
    const QString decoded = fromAce(aceLabel);
    return !decoded.startsWith(QLatin1StringView("xn--")) && toAce(decoded) == aceLabel;
}

/// The conversion changed more than case and the way of composing letters.
bool isMapped(const QString &bare, const DomainName &name)
{
    const QString lower = bare.toLower().normalized(QString::NormalizationForm_C);
    if (lower == name.unicode() || lower == name.ace())
        return false;
    const QStringList typed = lower.split(u'.');
    const QStringList shown = name.unicode().split(u'.');
    const QStringList sent = name.ace().split(u'.');
    if (typed.size() != shown.size())
        return true;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i] != shown[i] && typed[i] != sent[i])
            return true;
    }
    return false;
}

/// N5 to N8 for one label in Unicode.
Problems judgeLetters(const QString &label, const DomainName &name, const QString &field)
{
    Problems problems;
    QStringList unusual;
    QStringList symbols;
    bool dash = false;
    for (const char32_t c : label.toUcs4()) {
        if (isUsualLetter(c) || c < 128)
            continue;
        if (isDashLookAlike(c))
            dash = true;
        else
            (isLetterLike(c) ? unusual : symbols).append(named(c));
    }
    unusual.removeDuplicates();
    symbols.removeDuplicates();
    const auto add = [&](Rule rule, const QString &detail) {
        problems.append({field, rule, name.unicode(), detail});
    };
    const QString separator = QStringLiteral(", ");
    if (dash)
        add(Rule::N6bDashLookAlike, withHyphens(name.unicode()));
    if (!unusual.isEmpty())
        add(Rule::N5UnusualLetter, unusual.join(separator));
    if (!symbols.isEmpty())
        add(Rule::N6Symbol, symbols.join(separator));
    if (isMixed(label)) {
        const QString proposed = inOneScript(label);
        const QString marked = minorityMarked(label);
        add(Rule::N7MixedScripts,
            proposed.isEmpty() ? marked : marked + QStringLiteral(" → ") + proposed);
    } else if (looksLatin(label)) {
        add(Rule::N8LookAlikesOnly, name.ace());
    }
    return problems;
}

/// R1 to R8 and L11: is this one label before an open zone?
Problems judgeZone(const Cut &cut, const DomainName &name, const QString &field)
{
    const auto one = [&](Rule rule, const QString &detail = {}) {
        return Problems{{field, rule, name.unicode(), detail}};
    };
    const QString suffix = cut.zone.suffix;
    if (suffix.isEmpty())
        return one(Rule::R8ForeignZone);
    if (cut.zone.reserved)
        return one(Rule::R7ReservedCategory, fromAce(suffix));
    if (cut.before == 0)
        return one(Rule::R5PublicSuffix);
    if (!cut.zone.open)
        return one(Rule::R4ClosedZone, suffix);
    if (cut.before > 1) {
        const bool www = cut.before == 2 && cut.sent.first() == QLatin1StringView("www");
        return one(www ? Rule::L11Www : Rule::R6TooManyLabels, cut.registrable());
    }
    if (suffix.endsWith(QLatin1StringView(".kz")))
        return one(Rule::R2CategoryZone, suffix);
    if (suffix != QLatin1StringView("kz"))
        return one(Rule::R3KazakhZone, name.ace());
    const QString &label = cut.sent.first();
    if (!label.isEmpty() && label.size() <= 2 && isPlainAscii(label))
        return one(Rule::L8VeryShort, label);
    return {};
}

} // namespace

Problems judge(const DomainName &name, QLatin1StringView fieldName)
{
    const QString field = fieldName;
    const QString bare = bareName(name.typed());
    if (bare.isEmpty())
        return {{field, Rule::X3Missing, name.typed()}};
    Problems problems = judgeText(bare, field);
    if (bare != name.typed())
        problems.append({field, Rule::L10Stripped, name.typed(), bare});
    if (bare != bare.toLower())
        problems.append({field, Rule::L9UpperCase, bare, name.unicode()});
    if (!name.ace().isEmpty() && isMapped(bare, name))
        problems.append({field, Rule::N4Mapped, bare, name.unicode()});

    const Cut cut(name);
    const Problem base{field, Rule::L1LabelLength, name.unicode()};
    // Qt encodes "-сайт" without complaint: the hyphen at the edge shows in what was typed only.
    const QStringList typed = bare.toLower().split(u'.');
    for (qsizetype i = 0; i < cut.sent.size(); ++i) {
        const QString &label = cut.sent[i];
        const bool atEdge = hasHyphenAtEdge(typed.size() == cut.sent.size() ? typed[i] : label);
        if (atEdge)
            problems.append({field, Rule::L4HyphenAtEdge, name.unicode(), label});
        problems += judgeLabel(label, base);
        if (label.startsWith(QLatin1StringView("xn--")) && !atEdge && !survives(label))
            problems.append({field, Rule::N3AceBroken, name.unicode(), label});
    }
    if (name.ace().size() > maxNameLength)
        problems.append(
            {field, Rule::L12NameLength, name.unicode(), QString::number(name.ace().size())});
    bool encoded = false;
    for (qsizetype i = 0; i < cut.before; ++i) {
        encoded = encoded || cut.sent[i] != cut.shown[i];
        problems += judgeLetters(cut.shown[i], name, field);
    }
    problems += judgeZone(cut, name, field);
    if (encoded && QString(cut.zone.suffix).endsWith(QLatin1StringView("kz")))
        problems.append({field, Rule::N9IdnUnconfirmed, name.unicode(), name.ace()});
    return problems;
}

Problems facts(const DomainName &name, QLatin1StringView fieldName)
{
    Problems problems;
    const QString field = fieldName;
    const auto add = [&](Rule rule, const QString &detail) {
        problems.append({field, rule, name.unicode(), detail});
    };
    const Cut cut(name);
    if (cut.before == 1 && cut.zone.suffix == QLatin1StringView("kz"))
        add(Rule::R1Registrable, name.ace());
    for (qsizetype i = 0; i < cut.before; ++i) {
        const QString &label = cut.sent[i];
        const qsizetype hyphens = label.indexOf(QLatin1StringView("--"), 3);
        if (hyphens > 2 && !label.startsWith(QLatin1StringView("xn--")))
            add(Rule::L6DoubleHyphen, label);
        if (!label.isEmpty() && label[0] >= u'0' && label[0] <= u'9')
            add(Rule::L7Digits, label);
    }
    if (!name.ace().isEmpty() && name.ace() != name.unicode()) {
        add(Rule::N2ShownInUnicode, name.ace());
        if (bareName(name.typed()).toLower() != name.ace())
            add(Rule::N1SentAsAce, name.ace());
    }
    return problems;
}

QString proposal(const DomainName &name)
{
    const Cut cut(name);
    if (!cut.zone.open || cut.before < 1)
        return {};
    const QString label = withHyphens(cut.shown[cut.before - 1]);
    const QString single = isMixed(label) ? inOneScript(label) : label;
    QStringList labels = cut.shown.mid(cut.before - 1);
    labels.first() = single.isEmpty() ? label : single;
    const QString result = labels.join(u'.');
    return result == name.unicode() ? QString() : result;
}

} // namespace kz
